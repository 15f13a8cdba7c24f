"""suicide-safety.glamour: death by suicide is neither peace, nor courage, nor an answer."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_romance import TERMS
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*TERMS)

RULE = Rule(
    code="suicide-safety.glamour",
    name="Suicide made beautiful, brave or an answer",
    what=(
        "Words that picture a death by suicide as peace, freedom, courage, romance or a way out of "
        "trouble."
    ),
    why="Readers at risk may see in it what they long for.",
    source="Samaritans, Media Guidelines for Reporting Suicide (2020)",
    severity=Severity.REVIEW,
    fix="Tell of the life, the loss and of help; leave the death without meaning.",
    bad=(
        bad("He died by suicide. He is finally at peace. 988", "finally at peace"),
        bad("After her suicide, heaven gained an angel. 988", "heaven gained an angel"),
        bad("She took her own life; no more pain. Call 988.", "no more pain"),
        bad("His suicide was a brave choice. Call 988.", "brave choice"),
        bad("For him suicide was the only way out. 988", "only way out"),
        bad("They died by suicide, together forever. 988", "together forever"),
    ),
    good=(
        good("Suicide is not the only way out. Call or text 988."),
        good("We miss him. He died by suicide. Support is here: 988."),
        good("Hospice: he is finally at peace, after a long illness."),
        good("It takes courage to ask for help. Suicide is preventable: 988."),
        good("You don't have to live in pain. Thinking about suicide? Call 988."),
        good("No more pain at the pump: parking is free."),
    ),
    check=check_with(_BOOK, "This makes a suicide look like peace, courage or an answer."),
    needs=(_BOOK,),
)
