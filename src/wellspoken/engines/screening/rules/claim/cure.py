"""claim.cure: nothing is said to cure without proof."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.claims import CURES
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import check_with

_BOOK = Phrasebook(*CURES)

RULE = Rule(
    code="claim.cure",
    name="Promise of a cure",
    what="Words that say a treatment, product or house cures, reverses or wipes out an illness.",
    why="Few treatments cure everybody. A false promise costs money, time and lives.",
    source="FTC, Health Products Compliance Guidance (December 2022); UK CAP Code, rule 12.1 "
    "(2010)",
    severity=Severity.BLOCK,
    fix="Say what the treatment can do, for how many people, and by which study.",
    bad=(
        bad("Our new laser cures cancer.", "cures cancer"),
        bad("A natural cure for anxiety, in one cup", "natural cure"),
        bad("This diet reverses type 2 diabetes.", "reverses type 2 diabetes"),
        bad("Say yes to acupuncture: wrinkles cured for good!", "cured for good"),
        bad("We cure back pain without surgery.", "We cure"),
        bad("Turmeric heals arthritis.", "heals arthritis"),
        bad("The miracle remedy your doctor hides", "miracle remedy"),
    ),
    good=(
        good("There is no cure for asthma, but it can be controlled."),
        good("Join the Race for the Cure on Sunday."),
        good("Hepatitis C can be cured in more than 95% of people, says the CDC."),
        good("Antibiotics do not cure colds or flu."),
        good("Beware of anyone who sells a miracle cure."),
        good("Limit cured meats such as ham and bacon."),
        good("Researchers here hope to find a cure for ALS."),
        good("The secure portal is open; our obscure hours are explained."),
    ),
    check=check_with(_BOOK, "This promises a cure."),
    needs=(_BOOK,),
)
