"""self-diagnosis.likely: what the learned part takes for this family, where no rule does."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="self-diagnosis",
        bounds=Bounds(advise=45, review=180),
        name="Text that reads like a test for oneself",
        like="an invitation to find out for oneself",
        why=("People who are told that they can tell come late, or treat what they do not have."),
        source=(
            "NAM, Identifying Credible Sources of Health Information in Social Media (July 2021)"
        ),
        fix="Say what the signs can and cannot tell, and where to have them looked at.",
        bad=(
            "Three yeses and you have ADHD, no need to see anybody.",
            "Press here; if it hurts, it's your gallbladder.",
        ),
        good=(
            "Ridges in nails are often harmless. A blood test by your GP can tell more.",
            "Signs of a stroke: face, arm, speech. Call 999 at once.",
            "A quiz cannot tell whether you are depressed. Talk to your GP.",
        ),
        known=known,
    )
