"""disclosure.likely: what the learned part takes for this family, where no rule does."""

from wellspoken.engines.screening.learned.likely import Bounds, likely_rule
from wellspoken.engines.screening.rule import Rule


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know turns of phrase."""
    return likely_rule(
        family="disclosure",
        bounds=Bounds(advise=65, review=220),
        name="Text that reads like hidden advertising",
        like="praise by somebody with a tie to what is praised",
        why="Readers weigh praise otherwise when they know who paid, gave or employs.",
        source=(
            "16 CFR 255.5 and 255.0(f) (88 FR 48092, 26 July 2023); UK CAP Code, rule 2.1 "
            "(2010, as amended)"
        ),
        fix=(
            "Open with the tie, in plain words: “Ad”, “Paid partnership with ...”, “I work here”."
        ),
        bad=(
            "Loving these insoles from my friends at StepEasy, use NURSE10 at checkout!",
            "Everyone on our ward loves BabyBalm, get yours with my link!",
        ),
        good=(
            "Thank you to our volunteers for the cakes.",
            "Ask your dentist which toothpaste suits you.",
            "Our shop sells creams of several makers; ask which suits you.",
        ),
        known=known,
        may_count=True,
    )
