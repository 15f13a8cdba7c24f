"""professionalism.likely: what the learned part takes for this family, where no rule does."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="professionalism",
        bounds=Bounds(advise=55, review=155),
        name="Text that reads as unprofessional",
        like="talk that mocks or belittles people",
        why="Whoever reads it may be the next patient, and it cannot be taken back.",
        source=(
            "GMC, Using social media as a medical professional (January 2024); NMC, Social "
            "media guidance (2019)"
        ),
        fix="Say it as you would to the people it is about, in the waiting room.",
        bad=(
            "Some of you lot would turn up for a splinter and then moan about the wait.",
            "These patients are so stupid, I can't even.",
        ),
        good=(
            "A busy night, and a kind crowd. Well done, team.",
            "Polling day is Thursday; the clinic opens as usual.",
            "Thank you to everyone who waited so patiently tonight.",
        ),
        known=known,
    )
