"""stigma.suicide: suicide is neither a crime nor an achievement."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.suicide import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="stigma.suicide",
    name="Words that condemn or grade suicide",
    what=(
        '"Committed" suicide, "successful" or "failed" attempts, and labels for people who think '
        "of "
        "suicide or harm themselves."
    ),
    why=(
        '"Committed" recalls a crime; "successful" makes death the aim. Both hurt the bereaved and '
        "people at risk."
    ),
    source=(
        "Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
        "2020); "
        "Samaritans, Media Guidelines for Reporting Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Write died by suicide, suicide attempt, person thinking about suicide.",
    bad=(
        bad("He committed suicide in 2019.", "committed suicide"),
        bad("More teens commit suicide in spring.", "commit suicide"),
        bad("After a failed suicide attempt she asked for help.", "failed suicide attempt"),
        bad("There were three completed suicides.", "completed suicides"),
        bad("A group for suicidal teens", "suicidal teens"),
        bad("A vigil for suicide victims", "suicide victims"),
        bad("Self-harmers can text us.", "Self-harmers"),
    ),
    good=(
        good("He died by suicide in 2019. Call or text 988."),
        good("After a suicide attempt she asked for help. Call or text 988."),
        good('Say "died by suicide", not "committed suicide".'),
        good("Our complete suicide prevention training is free. Call 988 for help."),
        good("We are committed to suicide prevention. Call or text 988."),
        good("Cookie cutters in the gift shop"),
        good("I survived a suicide attempt at 19. 988 helped me."),
    ),
    check=check_with(_BOOK, "These words condemn suicide, or grade it."),
    needs=(_BOOK,),
    yields_to=frozenset(("suicide-safety.wording",)),
)
