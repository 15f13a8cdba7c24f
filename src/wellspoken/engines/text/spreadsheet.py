"""Text that a spreadsheet program would take for a formula, made harmless and brought back.

Spreadsheets calculate cells that begin with one of a few signs, whoever wrote them. What leaves as
CSV gets an apostrophe in front of such a cell, and what comes back loses it again, so that a text
survives the journey unchanged. Source: OWASP, CSV Injection (seen 2026-11-28).
"""

from collections.abc import Iterator
from typing import Final

# The full-width forms count as the plain signs in some languages' spreadsheets.
_SIGNS: Final = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
# Where lists are parted by a semicolon, a spreadsheet begins a cell behind each, even in the middle
# of a text; LibreOffice offers to part at tabs as well.
_PARTING: Final = frozenset(";\t")


def harmless(text: str) -> str:
    """Return the text as a cell that no spreadsheet calculates."""
    return "".join(f"'{cell}" if _is_formula(cell) else cell for cell in _cells(text))


def as_written(cell: str) -> str:
    """Return the text that `harmless` made this cell of; other cells stay as they are."""
    return "".join(
        part[1:] if part[:1] == "'" and _is_formula(part[1:]) else part for part in _cells(cell)
    )


def _cells(text: str) -> Iterator[str]:
    """Yield what a spreadsheet may take for a cell, each with the sign that ends it."""
    start = 0
    for at, char in enumerate(text):
        if char in _PARTING:
            yield text[start : at + 1]
            start = at + 1
    yield text[start:]


def _is_formula(cell: str) -> bool:
    """Tell whether a cell begins with a sign of a formula.

    Spaces before the sign are passed over; an apostrophe that was written gets another, so that one
    can be taken off again.
    """
    return cell.lstrip(" '")[:1] in _SIGNS
