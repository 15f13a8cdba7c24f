"""boundary.likely: an offer of private contact or care, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="boundary",
        bounds=Bounds(advise=40, review=220),
        name="Text that reads like a private offer",
        like="an offer of private contact or care",
        why=(
            "Care given in private channels is on no record, and nobody can say later what "
            "was said."
        ),
        source=(
            "GMC, Maintaining personal and professional boundaries (January 2024); NMC, "
            "Social media guidance (2019)"
        ),
        fix="Name the organisation's own channel: its desk, its form, its number.",
        bad=(
            "I'm off at six, ring me on my own mobile and we'll talk it through.",
            "Send me a photo of it in a private message and I'll tell you what it is.",
        ),
        good=(
            "Please do not send health details by message; ring the clinic.",
            "Follow our page for opening hours.",
            "Our nurses cannot accept friend requests from patients.",
        ),
        known=known,
    )
