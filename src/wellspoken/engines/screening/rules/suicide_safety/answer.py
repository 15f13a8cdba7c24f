"""suicide-safety.answer: whoever tells us of thoughts of dying is led to help at once."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_cues import AT_RISK, REACHES
from wellspoken.engines.screening.passage import Mark, Reading, Passage
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import lines_in, names_service
from wellspoken.engines.text import Document, Span

_RISK: Final = Kinds(risk=AT_RISK)
_REACHES: Final = Kinds(reaches=REACHES)
_TO: Final = frozenset({"you", "your", "you're", "you've", "u"})
_LONG: Final = 2_000


def _is_to_somebody(reading: Reading) -> bool:
    """Tell whether the text answers somebody, or is sent to one person."""
    return bool(reading.subject.in_reply_to) or reading.subject.surface == "message"


def _check(reading: Reading) -> Iterator[Mark]:
    if not _is_to_somebody(reading):
        return
    asked = (reading.subject.in_reply_to or "")[:_LONG]
    at_risk = bool(asked) and bool(_RISK.met_in(Passage("", "text", Document(asked, "en"))))
    for passage in reading.of_kind("text"):
        if passage.document.language != "en" or not passage.folded.strip():
            continue
        if not at_risk and (_TO.isdisjoint(passage.words) or not _RISK.met_in(passage)):
            continue
        text = passage.folded
        if _REACHES.met_in(passage) or names_service(text) or any(map(_is_line, lines_in(text))):
            continue
        first = passage.sentences[0]
        yield Mark(
            passage=passage,
            span=passage.document.origin(first.start, first.end),
            message="Somebody may be in danger, and this does not lead them to help.",
            evidence="thoughts of dying in what is answered or quoted, and no line, service or call",
            suggestion="Ask whether they are safe, name a crisis line, and say who calls them today.",
        )


def _is_line(number: str) -> bool:
    return len(number) >= _SHORTEST


_SHORTEST: Final = 3
RULE: Final = Rule(
    code="suicide-safety.answer",
    name="Somebody at risk is not led to help",
    what=(
        "A reply to somebody who writes of dying or of hurting themselves, or a message that "
        "speaks to somebody of such thoughts, with no crisis line, service or call in it."
    ),
    why="Who tells of it asks for help, and the next hours count.",
    source=(
        "WHO, Preventing suicide: a resource for media professionals (September 2023); "
        "Samaritans, Media Guidelines for Reporting Suicide (2020)"
    ),
    severity=Severity.REVIEW,
    fix="Name a line that is answered now, and have somebody call.",
    bad=(),
    good=(),
    check=_check,
    concerns=_is_to_somebody,
)
