"""accessibility.punctuation: one mark at the end of a sentence says it."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear

_REPEATED: Final = linear(r"[!?][!?]{2,200}|\.{4,200}|,{3,200}")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for found in _REPEATED.finditer(passage.folded):
            if passage.in_link(found.start(), found.end()):
                continue
            better = _better(found.group())
            yield Mark(
                passage=passage,
                span=passage.document.origin(found.start(), found.end()),
                message="The same mark is repeated.",
                evidence=f"{len(found.group().replace(' ', ''))} marks in a row",
                suggestion=f"Write “{better}” once.",
                replacement=better,
            )


def _better(marks: str) -> str:
    if "?" in marks:
        return "?"
    if "!" in marks:
        return "!"
    return "\u2026" if marks[0] == "." else ","


RULE = Rule(
    code="accessibility.punctuation",
    name="Repeated punctuation",
    what="Three or more exclamation or question marks, and long rows of dots or commas.",
    why=(
        "Many screen readers say each mark (“exclamation exclamation exclamation”), and it reads "
        "as shouting."
    ),
    source=(
        "General Services Administration, Section508.gov, Create Accessible Social Media "
        "(read November 2026)"
    ),
    severity=Severity.ADVISE,
    fix="Write one mark.",
    bad=(
        bad("Free flu shots!!!", "!!!"),
        bad("Did you know???", "???"),
        bad("Really?!?!", "?!?!"),
        bad("Wait for it......", "......"),
        bad("Great！！！", "！！！"),  # noqa: RUF001  # full-width marks
    ),
    good=(
        good("Free flu shots! Did you know?"),
        good("Wait for it\u2026 and more..."),
        good("Really?! Yes!!"),
        good("https://stmary.example/a....b"),
    ),
    check=_check,
    needs=(_REPEATED,),
    triggers=frozenset(("!!", "??", "!?", "?!", "....", ",,,")),
)
