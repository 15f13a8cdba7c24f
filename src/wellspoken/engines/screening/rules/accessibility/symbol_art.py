"""accessibility.symbol-art: pictures and borders drawn with signs are noise when read aloud."""

# ruff: noqa: RUF001  # signs are what this is about

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, Stretches, linear

_BORDER: Final = linear(
    r"[-=*~#+^|<>]{10,400}"
    r"|(?:~[*+=-]|[*][~=+.°]|-=|=-|\+-|<>|><|\.:|:\.|°º){3,200}[~*=+.:-]?"
    "|[\u2190-\u21ff\u2500-\u25a9\u25b2-\u25bf\u25c6-\u25ff\u2b12-\u2b4f·•●○■□★☆♥♦♣♠]"
    "(?: ?[\u2190-\u21ff\u2500-\u25a9\u25b2-\u25bf\u25c6-\u25ff\u2b12-\u2b4f·•●○■□★☆♥♦♣♠]){4,400}",
    ignore_case=False,
)
_KAOMOJI: Final = linear(
    r"¯\\?_{1,3}\(ツ\)_{1,3}/?¯|[(（][^\w\s()（）]{0,4}[°•◕ಠʘ╥♥^>T´;><-][_ωᴗ益Д﹏ ‿.□o-]{1,4}"
    r"[°•◕ಠʘ╥♥^<T`;><-][^\w\s()（）]{0,4}[)）]",
    ignore_case=False,
)
# Without other letters and brackets, on one line, no drawing is without some signs together.
_SIGNS: Final = linear(r"[-=*~#+^|<>.:]{6}", ignore_case=False)
_DRAWN_LINES: Final = 3
_FEW_SIGNS: Final = 3
_SHARE: Final = 0.6


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        text = passage.document.text
        drawings = list(_drawings(text))
        done = Stretches(drawings)
        for span in drawings:
            yield _mark(passage, span, "This is a picture drawn with signs.")
        for pattern, message in (
            (_KAOMOJI, "This face is drawn with signs."),
            (_BORDER, "This border is drawn with signs."),
        ):
            for found in pattern.finditer(text):
                span = Span(*found.span())
                if done.overlap(span) or _is_table(text, span):
                    continue
                done.add(span)
                yield _mark(passage, span, message)


def _may_hold_art(reading: Reading) -> bool:
    texts = [passage.document.text for passage in reading.of_kind("text", "alt")]
    return any(
        not text.isascii() or "(" in text or "\n" in text or _SIGNS.search(text) for text in texts
    )


def _drawings(text: str) -> Iterator[Span]:
    """Yield lines that follow one another and are made of signs rather than of words."""
    if text.count("\n") < _DRAWN_LINES - 1:
        return
    start, first, last, lines = 0, 0, 0, 0
    for line in (*text.split("\n"), ""):
        if _is_drawn(line):
            first = start if lines == 0 else first
            last, lines = start + len(line), lines + 1
        else:
            if lines >= _DRAWN_LINES:
                yield Span(first, last)
            lines = 0
        start += len(line) + 1


def _is_drawn(line: str) -> bool:
    dense = [char for char in line if not char.isspace()]
    if dense[:1] == ["|"]:
        return False  # a table
    signs = sum(not (char.isalnum() or char in "#@&%$€£") and char < "\U0001f000" for char in dense)
    return signs >= _FEW_SIGNS and signs >= _SHARE * len(dense)


def _is_table(text: str, span: Span) -> bool:
    """Tell whether the border rules off a table or a heading of Markdown."""
    line_start = text.rfind("\n", 0, span.start) + 1
    line = text[line_start : span.end + 1].strip()
    return "|" in line or (line_start > 0 and set(line) <= {"=", "-"})


def _mark(passage: Passage, span: Span, message: str) -> Mark:
    return Mark(
        passage=passage,
        span=span,
        message=message,
        evidence="a screen reader says each sign",
        suggestion="Leave it out, or put an image with an alternative text in its place.",
    )


RULE = Rule(
    code="accessibility.symbol-art",
    name="Pictures and borders of signs",
    what="Faces, borders and pictures drawn with characters. Rules of Markdown are left alone.",
    why="A screen reader reads every sign aloud, and on a narrow screen the picture falls apart.",
    source=(
        "WCAG 2.2, success criterion 1.1.1, technique H86 and failure F72 (W3C, 5 October 2023)"
    ),
    severity=Severity.ADVISE,
    fix="Leave it out, or use an image with an alternative text.",
    bad=(
        bad("Who knows ¯\\_(ツ)_/¯", "¯\\_(ツ)_/¯"),
        bad("~*~*~*~*~ Clinic news", "~*~*~*~*~"),
        bad("★★★★★★ from our readers", "★★★★★★"),
        bad("━━━━━━━━ News", "━━━━━━━━"),
        bad(" /\\_/\\\n( o.o )\n > ^ <\nCat day", " /\\_/\\\n( o.o )\n > ^ <"),
        bad("Flu shots >>>>>>>>>>> today", ">>>>>>>>>>>"),
    ),
    good=(
        good("Flu shots -> today. 5 > 3. (See below.)"),
        good("| a | b |\n|-----------|---|\n| 1 | 2 |", surface="page"),
        good("News\n==========\nText", surface="page"),
        good("- rest\n- drink\n- sleep"),
        good("• rest • drink • sleep"),
        good("We thank you :) ★"),
    ),
    check=_check,
    concerns=_may_hold_art,
)
