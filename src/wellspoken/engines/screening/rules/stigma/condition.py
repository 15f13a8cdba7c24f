"""stigma.condition: a person has an illness, and is not to blame when treatment is hard."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.conditions import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.condition",
    name="People named by an illness, or blamed for it",
    what=(
        "Words that make a person the illness (a diabetic, epileptics), picture them as helpless "
        "(victim, sufferer), or blame them when treatment is hard (non-compliant)."
    ),
    why="People who feel judged measure less, come less often and do worse.",
    source=(
        "American Diabetes Association and ADCES, The Use of Language in Diabetes Care (Diabetes "
        "Care 40, December 2017); NHS England, Language Matters (June 2018)"
    ),
    severity=Severity.REVIEW,
    fix="Write person with diabetes; say what got in the way of treatment.",
    bad=(
        bad("Diabetics should check their feet daily.", "Diabetics"),
        bad("As a diabetic, you need an eye exam.", "a diabetic"),
        bad("Our epileptics clinic has moved.", "epileptics"),
        bad("Non-compliant patients lose their slot.", "Non-compliant patients"),
        bad("Asthma sufferers, stay indoors today.", "Asthma sufferers", severity=Severity.ADVISE),
        bad("Are you cheating on your diet?", "cheating on your diet"),
        bad("She failed chemotherapy twice.", "failed chemotherapy"),
        bad("Type 2 diabetics are welcome.", "Type 2 diabetics"),
        bad("A dinner for stroke victims", "stroke victims", severity=Severity.ADVISE),
    ),
    good=(
        good("People with diabetes should check their feet daily."),
        good("A diabetic eye exam takes ten minutes. Diabetic foot care is free."),
        good("As a diabetic, I never miss my eye exam."),
        good("An epileptic seizure lasting five minutes is an emergency."),
        good("Stroke survivors meet on Thursdays."),
        good("The vendor was fined for HIPAA non-compliance with data rules."),
        good("The American Association of Diabetics Educators Conference opens today."),
    ),
    check=check_with(_BOOK, "These words make people their illness, or blame them for it."),
    needs=(_BOOK,),
)
