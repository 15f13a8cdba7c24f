"""claim.likely: a promise or praise that nobody can prove, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="claim",
        bounds=Bounds(advise=50, review=220),
        name="Text that reads like a promise",
        like="a promise or praise that nobody can prove",
        why="Readers in need believe it, and regulators of advertising ask for the evidence.",
        source=(
            "FTC, Health Products Compliance Guidance (December 2022); UK CAP Code, rules "
            "3.7 and 12.1 (2010, as amended)"
        ),
        fix="Say what was found, in whom, how often, and where that can be read.",
        bad=(
            "Your pain will be gone for good after one visit.",
            "Our cream wipes out eczema in a week, guaranteed.",
        ),
        good=(
            "Many people feel less pain after a few weeks of exercise; results differ.",
            "In a trial of 400 people, one in ten felt sick.",
            "We can't promise a result, but we can promise to listen.",
        ),
        known=known,
    )
