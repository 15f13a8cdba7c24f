"""Tables as CSV that spreadsheets open without running anything in them."""

import csv
import io
from collections.abc import Iterable, Iterator

from wellspoken.engines.text import spreadsheet


def csv_lines(rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """Yield each row as a line of RFC 4180; a cell that could be a formula begins with `'`."""
    for row in rows:
        out = io.StringIO()
        csv.writer(out).writerow([harmless(cell) for cell in row])
        yield out.getvalue()


def harmless(cell: object) -> object:
    """Return a cell that no spreadsheet takes for a formula; numbers stay numbers."""
    return spreadsheet.harmless(cell) if isinstance(cell, str) else cell
