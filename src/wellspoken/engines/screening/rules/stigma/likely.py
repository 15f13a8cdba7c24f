"""stigma.likely: what the learned part takes for this family, where no rule does."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="stigma",
        bounds=Bounds(advise=45, review=180),
        name="Text that reads as stigmatising",
        like="talk that blames or labels people for what they have",
        why="People who are labelled hide what they have, and come late.",
        source=(
            "WHO, Mental health: strengthening our response (June 2022); APA Style, bias-"
            "free language guidelines (7th edition, October 2019)"
        ),
        fix="Name the person first, then what they live with, and leave judgement out.",
        bad=(
            "Schizophrenics are dangerous, stay away.",
            "The obese are lazy and only have themselves to blame.",
        ),
        good=(
            "People who use drugs are welcome here, every Friday.",
            "She uses a wheelchair and coaches the team.",
            "She lives with epilepsy and swims every day.",
        ),
        known=known,
    )
