"""Text that a spreadsheet program would take for a formula, made harmless and brought back.

Spreadsheets calculate cells that begin with one of a few signs, whoever wrote them. What leaves as
CSV gets an apostrophe in front of such a cell, and what comes back loses it again, so that a text
survives the journey unchanged. Source: OWASP, CSV Injection (seen 2026-11-28).
"""

import re

# The full-width forms count as the plain signs in some languages' spreadsheets.
_SIGNS = "=+\\-@\\t\\r\\n＝＋－＠"  # noqa: RUF001  these very signs
# Where lists are parted by a semicolon, a spreadsheet begins a cell behind each, even in the middle
# of a text; LibreOffice offers to part at tabs as well.
_BEGINS = r"(?:^|(?<=[;\t]))"
# Spaces before a sign are passed over; an apostrophe that was written gets another, so that one can
# be taken off again.
_WOULD_BE_FORMULA = re.compile(rf"{_BEGINS}(?=[ ']*[{_SIGNS}])")
_WAS_MADE_HARMLESS = re.compile(rf"{_BEGINS}'(?=[ ']*[{_SIGNS}])")


def harmless(text: str) -> str:
    """Return the text as a cell that no spreadsheet calculates."""
    return _WOULD_BE_FORMULA.sub("'", text)


def as_written(cell: str) -> str:
    """Return the text that `harmless` made this cell of; other cells stay as they are."""
    return _WAS_MADE_HARMLESS.sub("", cell)
