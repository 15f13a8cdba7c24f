"""stigma.circumstances: homelessness, poverty, prison and migration are not what a person is."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.circumstances import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.circumstances",
    name="Stigmatising words about how people live",
    what=(
        "Words that turn homelessness, poverty, prison or migration into a kind of person. Insults "
        "stop the message."
    ),
    why="Such words tell the people that most need the message that it is not meant for them.",
    source=(
        "CDC, Health Equity Guiding Principles for Inclusive Communication (August 2022); AMA and "
        "AAMC, Advancing Health Equity: A Guide to Language (October 2021)"
    ),
    severity=Severity.REVIEW,
    fix="Write people experiencing homelessness, people with low incomes, people in prison.",
    bad=(
        bad("Warm coats for the homeless", "the homeless"),
        bad("A homeless man was treated for frostbite.", "homeless man"),
        bad("Keep the hobos out of the lobby.", "hobos", severity=Severity.BLOCK),
        bad("Illegal immigrants use our clinic.", "Illegal immigrants"),
        bad("Free clinic for the poor", "the poor", severity=Severity.ADVISE),
        bad("Ex-cons can join our program.", "Ex-cons"),
        bad("Uneducated patients miss visits.", "Uneducated patients"),
    ),
    good=(
        good("Our street team cares for people experiencing homelessness."),
        good("The homeless shelter on Fifth Street has flu shots today."),
        good("He became homeless after his illness; a social worker helped."),
        good("Healthcare for the Homeless Network meets today."),
        good("The poor air quality will last until Friday."),
        good("Baby bums need dry nappies: change them often."),
        good("Poor sleep? Try these tips."),
    ),
    check=check_with(_BOOK, "These words turn a hard situation into a kind of person."),
    needs=(_BOOK,),
)
