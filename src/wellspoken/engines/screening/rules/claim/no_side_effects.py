"""claim.no-side-effects: nothing that works is without risk."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.claims import SAFE
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_with

_BOOK = Phrasebook(*SAFE)

RULE = Rule(
    code="claim.no-side-effects",
    name='"No side effects", "completely safe"',
    what="Words that say a treatment has no side effects, no risk or no downside.",
    why="Whatever helps can harm. Readers who were promised no harm trust nothing afterwards.",
    source="21 CFR 202.1(e)(5) (1969, as amended); UK CAP Code, rule 12.9 (2010, as amended)",
    severity=Severity.BLOCK,
    fix="Name the common and the serious side effects, and whom to ask.",
    bad=(
        bad("The jab has zero side effects.", "zero side effects"),
        bad("Relief without side effects!", "without side effects"),
        bad("Cupping is completely safe.", "completely safe"),
        bad("Try our risk-free detox.", "risk-free"),
        bad("It is natural and safe.", "natural and safe"),
        bad("Side-effect-free pain control", "Side-effect-free"),
        bad("A totally painless procedure", "totally painless"),
    ),
    good=(
        good("Most people have no side effects, or mild ones for a day."),
        good("No medicine is completely safe for everyone. Ask your pharmacist."),
        good("The spill poses no risk to the public."),
        good("Side effects can include a sore arm and fever."),
        good("Is it risk-free? No. Here is what we know."),
        good("If you have no risk factors, start screening at 45."),
        good("The water is completely safe to drink again."),
    ),
    check=check_with(_BOOK, "This says that there is no harm or risk."),
    needs=(_BOOK,),
)
