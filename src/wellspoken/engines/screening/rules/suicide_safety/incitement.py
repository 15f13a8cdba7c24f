"""suicide-safety.incitement: nobody is told to die, not even in jest."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_romance import INCITEMENT
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*INCITEMENT)

RULE = Rule(
    code="suicide-safety.incitement",
    name="Telling somebody to die",
    what="Words that tell a person to end their life, or that nobody would miss them.",
    why="Some readers act on them.",
    source="Online Safety Act 2023, section 184, and Suicide Act 1961, section 2 (UK)",
    severity=Severity.BLOCK,
    fix="Delete it. If somebody is at risk, call the emergency number.",
    bad=(
        bad("Just kill yourself already", "Just kill yourself"),
        bad("lol kys", "kys"),
        bad("Go drink bleach.", "drink bleach"),
        bad("The world would be better off without you.", "better off without you"),
        bad("Nobody would miss you.", "Nobody would miss you"),
        bad("Why don't you go die?", "go die"),
    ),
    good=(
        good("If you are thinking about killing yourself, call or text 988."),
        good("Never drink bleach. It does not prevent COVID-19."),
        good("Feel that nobody would miss you? You matter. Call 988."),
        good("Don't kill yourself trying to lift it alone: use the hoist."),
        good("We would miss you! Join our walk."),
        good("Viruses go dormant; they do not go away."),
    ),
    check=check_with(_BOOK, "This tells somebody to die."),
    needs=(_BOOK,),
)
