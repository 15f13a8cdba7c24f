"""stigma.ageing: later life and dementia without pity or dread."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.age import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.ageing",
    name="Stigmatising words about age and dementia",
    what=(
        "Words that make older people a separate, frail kind, mock them or call them a burden; "
        "words "
        "that take the person out of dementia."
    ),
    why=(
        "Ageism shortens lives: people who absorb it seek less care and recover less well, and "
        "older patients are offered less."
    ),
    source="WHO, Global report on ageism (March 2021); AMA Manual of Style, 11th edition (2020)",
    severity=Severity.REVIEW,
    fix="Write older adults, or give the age; write person living with dementia.",
    bad=(
        bad("Keep the elderly cool this week.", "the elderly"),
        bad("Elderly patients need a lift home.", "Elderly patients"),
        bad("The silver tsunami is here.", "silver tsunami"),
        bad("Dementia sufferers love our garden.", "Dementia sufferers"),
        bad("He is going senile.", "going senile"),
        bad("Those old geezers block every bed.", "geezers", severity=Severity.BLOCK),
        bad("Clinic for geriatric mothers", "geriatric mothers"),
        bad("Flu shots for senior citizens", "senior citizens", severity=Severity.ADVISE),
        bad("Free tea at the #OldFolksHome", "OldFolksHome", severity=Severity.ADVISE),
    ),
    good=(
        good("Adults aged 65 and older can get the RSV vaccine."),
        good("Our geriatrics team won an award. Meet our geriatric nurse."),
        good("The Elderly Nutrition Program delivers meals on weekdays."),
        good("People living with dementia and their carers meet on Fridays."),
        good("The aged care home at Westfield has reopened."),
        good("The old wing is closed; use the new entrance."),
        good("My 6-year-old man of the house loves his nurse."),
        good("Fossil fuel smoke harms older lungs."),
    ),
    check=check_with(_BOOK, "These words set older people or people with dementia apart."),
    needs=(_BOOK,),
)
