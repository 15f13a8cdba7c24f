"""misinformation.likely: a false claim about health, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="misinformation",
        bounds=Bounds(advise=110, review=205),
        name="Text that reads like a false claim",
        like="a false claim about health",
        why="A false claim that a hospital repeats is believed more than any other.",
        source=(
            "WHO, Managing infodemics (resolution WHA73.1, May 2020); US Surgeon General, "
            "Confronting Health Misinformation (July 2021)"
        ),
        fix=(
            "Check it against the evidence. If it is false and must be answered, say what "
            "is true first."
        ),
        bad=(
            "Sugar feeds cancer, so stop eating it and the tumour starves.",
            "Drinking bleach water cleans the toxins out of your blood.",
        ),
        good=(
            "Do vaccines cause autism? No. Large studies looked for a link and found none.",
            "Will the covid vaccine make me infertile, and does garlic keep the virus away?",
            "Ask us anything about the flu shot on Thursday.",
            "Measles can be serious, and two doses protect nearly everyone.",
        ),
        known=known,
        may_ask=True,
    )
