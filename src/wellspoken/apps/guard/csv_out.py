"""Tables as CSV that spreadsheets open without running anything in them."""

import csv
import io
import re
from collections.abc import Iterable, Iterator

# What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection").
_FORMULA = (*"=+-@\t\r\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four are wide
# Where lists are parted by a semicolon, a spreadsheet begins a cell behind each.
_INSIDE = re.compile(rf"(; *)(?=[{re.escape(''.join(_FORMULA))}])")


def csv_lines(rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield each row as a line of RFC 4180; a cell that could be a formula begins with `'`."""
    for row in rows:
        out = io.StringIO()
        csv.writer(out).writerow([harmless(cell) for cell in row])
        yield out.getvalue()


def harmless(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if not isinstance(cell, str):
        return cell
    text = _INSIDE.sub(r"\1'", cell)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text
