"""stigma.infection: HIV and other infections without blame."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.infection import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.infection",
    name="Stigmatising words about HIV and other infections",
    what=(
        "Words that make people the infection they live with, sort them into clean and dirty, or "
        "blame a group for a disease."
    ),
    why="People who expect blame do not test, do not tell their partners and do not stay in care.",
    source="UNAIDS Terminology Guidelines (October 2015, updated 2024)",
    severity=Severity.REVIEW,
    fix="Write people living with HIV; say tested negative, not clean.",
    bad=(
        bad("Support for AIDS victims and their families", "AIDS victims"),
        bad("HIV-infected women can breastfeed safely with advice.", "HIV-infected women"),
        bad("Are you clean? Get your HIV test today.", "you clean"),
        bad("You can't catch HIV from a hug.", "catch HIV"),
        bad("He died of AIDS in 1991.", "died of AIDS"),
        bad("A clinic night for prostitutes", "prostitutes"),
        bad("Monkeypox is a gay disease.", "gay disease", severity=Severity.BLOCK),
        bad("TB sufferers must finish their tablets.", "TB sufferers"),
        bad("More homosexual men are asking for PrEP.", "homosexual men"),
    ),
    good=(
        good("People living with HIV who take treatment cannot pass it on. #UequalsU"),
        good("Clean your hands before you open the HIV self-test."),
        good("Hearing aids and first aid classes start on Monday."),
        good("Get an HIV test on World AIDS Day."),
        good("Sex workers can get PrEP here, no questions asked."),
        good('"AIDS victim" was the headline then. We say people living with HIV.'),
        good("The virus does not care who you love."),
        good("Treatment keeps 97% of our patients virally suppressed, per our 2024 report."),
    ),
    check=check_with(_BOOK, "These words blame people for an infection, or reduce them to it."),
    needs=(_BOOK,),
)
