"""advice.likely: advice on one person's health, where no rule knows a turn of phrase."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="advice",
        bounds=Bounds(advise=20, review=160),
        name="Text that reads like advice to one person",
        like="advice on one person's health",
        why=(
            "What suits one person may harm the next, nobody has examined them, and "
            "everybody reads along."
        ),
        source=(
            "GMC, Using social media as a medical professional (January 2024); AMA Code of "
            "Medical Ethics, opinion 1.2.12 (2016)"
        ),
        fix=(
            "Say what holds for everybody, and where this person can ask somebody who may "
            "examine them."
        ),
        bad=(
            "With a cough like yours I would skip the antibiotic and take honey.",
            "Stop the tablets tonight, you will be fine by Monday.",
        ),
        good=(
            "Ask your pharmacist which dose is right for your child.",
            "Most adults sleep seven to nine hours.",
            "Your doctor or pharmacist can tell you whether to stop a tablet.",
        ),
        known=known,
        may_count=True,
    )
