"""suicide-safety.wording: suicide is not committed, and no attempt succeeds or fails."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.stigma.suicide import VERBS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*VERBS)

RULE = Rule(
    code="suicide-safety.wording",
    name='"Committed" suicide, "successful" or "failed" attempts',
    what="Words that treat suicide as a crime, or as something to succeed in.",
    why="Such words raise shame in people at risk, and make death sound like an aim.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.REVIEW,
    fix='Write "died by suicide" and "suicide attempt".',
    bad=(
        bad("She committed suicide last spring. Call 988.", "committed suicide"),
        bad("Veterans are more likely to commit suicide. 988", "commit suicide"),
        bad("A successful suicide is a tragedy. Call 988.", "successful suicide"),
        bad("She survived one failed suicide attempt. Call 988.", "failed suicide attempt"),
        bad("The suicide attempt was unsuccessful. Call 988.", "suicide attempt was unsuccessful"),
        bad("He was accused of committing suicide on duty. 988", "committing suicide"),
    ),
    good=(
        good("She died by suicide last spring. Call 988."),
        good("People who survive a suicide attempt need care. Call 988."),
        good("Why we no longer say \u201ccommitted suicide\u201d: it was once a crime. 988"),
        good("We are committed to suicide prevention. Call 988."),
        good("A successful suicide prevention programme: call 988."),
        good("He failed his driving test and passed the second time."),
    ),
    check=check_with(_BOOK, "These words treat suicide as a crime or as an achievement."),
    needs=(_BOOK,),
)
