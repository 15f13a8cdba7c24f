"""suicide-safety.self-harm: whoever reads about self-harm sees where help is, and no scorn."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair, pairs_in
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_sayings import RUN_DOWN, SELF_HARM
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.help_line import offers_help
from wellspoken.engines.screening.rules.suicide_safety.setting import lines_in
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span

_KINDS: Final = Kinds(
    harm=SELF_HARM, down=RUN_DOWN, denied="not/never/no/isn't/aren't/myth/myths/nobody/wrong/hurts"
)
_SCORN: Final = (
    Pair("harm", "down", within=14, unless=("denied",)),
    Pair("down", "harm", within=4, unless=("denied",)),
)
# Others keep rules of their own for what staff are told.
_READ_BY_MANY: Final = frozenset({"post", "page", "reply"})


def _check(reading: Reading) -> Iterator[Mark]:
    alone = reading.subject.surface in _READ_BY_MANY
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        met = _KINDS.met_in(passage)
        harm = next((one for one in met if one.kind == "harm"), None)
        if harm is None:
            continue
        for span in pairs_in(met, _SCORN):
            if not is_quoted(passage, span):
                yield _mark(passage, span, "This runs down people who harm themselves.")
                break
        else:
            everything = "\n".join(one.folded for one in reading.passages)
            if alone and not offers_help(reading, everything, lines_in(everything)):
                yield _mark(passage, harm.span, "The text speaks of self-harm and names no help.")


def _mark(passage: Passage, span: Span, message: str) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=message,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion="Say that it is a sign of distress, that help works, and name a line.",
    )


RULE: Final = Rule(
    code="suicide-safety.self-harm",
    name="Self-harm without help, or run down",
    what=(
        "A post, page or reply about self-harm that names no line or service; self-harm called "
        "attention seeking, a fad or manipulation."
    ),
    why="Somebody who harms themselves may be reading: scorn keeps them from help, a line leads.",
    source=(
        "NICE guideline NG225, Self-harm: assessment, management and preventing recurrence "
        "(September 2022); Samaritans, Media Guidelines for Reporting Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Say that it is a sign of distress, and name a line.",
    bad=(
        bad("Self-harm is rising in our schools. Read our report.", "Self-harm"),
        bad("Self-harm is attention seeking, so ignore it. 988.", "Self-harm is attention"),
        bad("Teens who self-harm: what parents see.", "self-harm"),
        bad("It's a fad, this cutting themselves. Call 988.", "fad, this cutting themselves"),
    ),
    good=(
        good("Self-harm is a sign of distress, and help works. Call or text 988."),
        good("Self-harm is not attention seeking. Samaritans: 116 123."),
        good("The tomato harms itself in cold soil."),
        good("Do not hurt yourself on the new gate!"),
        good("If you self-harm, our crisis line listens: 555-010-0142."),
    ),
    check=_check,
    triggers=_KINDS.wordings("harm"),
    yields_to=frozenset(("suicide-safety.help-line", "suicide-safety.belittling")),
)
