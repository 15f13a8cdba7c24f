"""accessibility.emoji: emoji adorn a sentence; they do not make it, list it or wall it in."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading, goes_beyond_ascii
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_PICTURE: Final = (
    "\u231a\u231b\u23e9-\u23fa\u25aa\u25ab\u25b6\u25c0\u2600-\u27bf\u2934\u2935\u2b05-\u2b07"
    "\u2b1b\u2b1c\u2b50\u2b55\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff"
)
# One emoji: a picture with its variation, tone of skin and the pictures joined to it; a flag.
_EMOJI: Final = linear(
    "[\U0001f1e6-\U0001f1ff]{2}|"
    f"[{_PICTURE}][\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}"
    f"(?:\u200d[{_PICTURE}][\ufe0f\U0001f3fb-\U0001f3ff]{{0,2}}){{0,6}}",
    ignore_case=False,
)
_WORD_BEFORE: Final = linear(r"(?:^|[\s(])([a-z']{1,12}) $")
_WORD_AFTER: Final = linear(r"^[.,;:!?)]? ?(?:[a-z]{1,20}|$|[.,;!?]|\n)")
# After these a word must follow, so that the picture stands for one.
_LEAVES_OPEN: Final = word_set(
    "a an the your our my his her their its this that these those of for with and or no every each "
    "some any more i'm we're to from into"
)
_WALL, _ROW, _LIST = 10, 4, 3


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        text = passage.document.text
        every = [Span(*found.span()) for found in _EMOJI.finditer(text)]
        if every:
            yield from _marks(passage, text, every)


def _marks(passage: Passage, text: str, every: list[Span]) -> Iterator[Mark]:
    rows = list(_rows(text, every))
    walls = [row for row in rows if len(row) >= _ROW]
    for row in walls:
        yield _wall(passage, text, row)
    if not walls and len(every) >= _WALL:
        yield _mark(
            passage,
            every[_WALL - 1],
            f"There are {len(every)} emoji in one text.",
            "Keep the one or two that matter, at the end.",
        )
    bullets = [row for row in rows if len(row) < _ROW and _begins_line(text, row)]
    if len(bullets) >= _LIST:
        for row in bullets:
            yield _mark(
                passage,
                Span(row[0].start, row[-1].end),
                "An emoji stands for a bullet.",
                "Write a list with a hyphen before each point.",
                replacement="-",
            )
    for row in rows:
        if len(row) < _ROW and (word := _stands_for_word(text, row)):
            yield _mark(
                passage,
                Span(row[0].start, row[-1].end),
                "An emoji stands for a word.",
                "Write the word, and put the emoji after the sentence if it adds something.",
                evidence=f"after “{word}”",
            )


def _rows(text: str, every: list[Span]) -> Iterator[list[Span]]:
    """Yield emoji that follow one another with nothing but a space between them."""
    row = [every[0]]
    for span in every[1:]:
        if text[row[-1].end : span.start] in {"", " "}:
            row.append(span)
        else:
            yield row
            row = [span]
    yield row


def _wall(passage: Passage, text: str, row: list[Span]) -> Mark:
    kinds = {text[span.start : span.end] for span in row}
    first = text[row[0].start : row[0].end]
    return _mark(
        passage,
        Span(row[0].start, row[-1].end),
        f"{len(row)} emoji stand in a row.",
        f"Leave one: {first}" if len(kinds) == 1 else "Leave one, or none.",
        replacement=first if len(kinds) == 1 else None,
    )


def _begins_line(text: str, row: list[Span]) -> bool:
    start, end = row[0].start, row[-1].end
    before = text[max(0, start - 40) : start].rpartition("\n")
    at_start = not before[2].strip() and (bool(before[1]) or start <= len(before[2]))
    rest = text[end : end + 2].strip()
    return at_start and bool(rest) and rest[0].isalnum()


def _stands_for_word(text: str, row: list[Span]) -> str:
    before = _WORD_BEFORE.search(text[max(0, row[0].start - 16) : row[0].start])
    if before is None or before.group(1).lower() not in _LEAVES_OPEN:
        return ""
    return before.group(1) if _WORD_AFTER.search(text[row[-1].end : row[-1].end + 24]) else ""


def _mark(
    passage: Passage,
    span: Span,
    message: str,
    suggestion: str,
    *,
    evidence: str = "",
    replacement: str | None = None,
) -> Mark:
    return Mark(
        passage=passage,
        span=span,
        message=message,
        evidence=evidence or "a screen reader says the full name of each",
        suggestion=suggestion,
        replacement=replacement,
    )


RULE = Rule(
    code="accessibility.emoji",
    name="Emoji as wall, bullet or word",
    what=(
        "Four emoji or more in a row, ten or more in a text, emoji as the bullets of a list, and "
        "an emoji in the place of a word. One or two after a sentence are left alone."
    ),
    why=(
        "A screen reader says the name of each one (“sparkles, sparkles, sparkles”), and not "
        "everybody sees the same word in a picture."
    ),
    source=(
        "WCAG 2.2, success criterion 1.1.1 and technique H86 (W3C, 5 October 2023); General "
        "Services Administration, Section508.gov, Create Accessible Social Media (read November "
        "2026)"
    ),
    severity=Severity.ADVISE,
    fix="Write the words, and keep one or two emoji for the end.",
    bad=(
        bad("Clinic opens \U0001f389\U0001f389\U0001f389\U0001f389\U0001f389", "\U0001f389" * 5),
        bad(
            "Thanks \u2764\ufe0f \U0001f499 \U0001f49a \U0001f49b",
            "\u2764\ufe0f \U0001f499 \U0001f49a \U0001f49b",
        ),
        bad("Get your \U0001f489 this week.", "\U0001f489"),
        bad("Eat more \U0001f966 and rest.", "\U0001f966"),
        bad("Made with \u2764\ufe0f", "\u2764\ufe0f"),
    ),
    good=(
        good("Flu clinic today \U0001f489"),
        good("Thank you, nurses! \u2764\ufe0f\U0001f469\u200d\u2695\ufe0f"),
        good("\U0001f4c5 Saturday, 9 to 5\n\U0001f4cd Main street"),
        good("A family \U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466 walk"),
        good("\U0001f1fa\U0001f1f8 Happy Fourth! \U0001f1fa\U0001f1f8"),
        good("5 \u00b0C, 20 \u00b5g, \u2122 and \u00ae"),
    ),
    check=_check,
    concerns=goes_beyond_ascii,
    yields_to=frozenset(("accessibility.symbol-art",)),
)
