"""From the text of a CSV file to its rows, whatever parts the cells and however it is quoted."""

import csv
import io
from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from wellspoken.apps.compose.importing.columns import column_of, is_known, own_text_of
from wellspoken.apps.compose.importing.decoding import text_of
from wellspoken.apps.compose.importing.source import (
    LONGEST_CELL,
    MOST_ROWS,
    BadFile,
    Remark,
    SourceFile,
    SourceRow,
)
from wellspoken.engines.text.spreadsheet import as_written

_DELIMITERS = ",;\t"
_MARK = "sep="


def read_sheet(data: bytes) -> SourceFile:
    """Return the rows of a CSV file; raises `BadFile` for what is none.

    Rows are numbered as a spreadsheet numbers them: the header is row 1, empty rows count.
    """
    text = text_of(data)
    delimiter, skipped = _delimiter(text)
    if skipped:
        text = text.partition("\n")[2]
    records = _records(text, delimiter, first=1 + skipped)
    header = next(iter(_first(records)), None)
    if header is None:
        raise BadFile(_("The file is empty."))
    columns = [_column(name) for name in header]
    if "title" not in columns:
        raise BadFile(
            _(
                "The first row has no column called “title”. Download the template and see which "
                "columns there are."
            )
        )
    _refuse_doubled(header, columns)
    rows: list[SourceRow] = []
    for number, cells in records:
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == MOST_ROWS:
            raise BadFile(
                _("The file has more than %(count)d rows. Part it into several files.")
                % {"count": MOST_ROWS}
            )
        rows.append(_row(number, header, columns, cells))
    return SourceFile(kind="csv", rows=tuple(rows), notes=tuple(_unused(header)))


def _first(records: Iterator[tuple[int, list[str]]]) -> Iterator[list[str]]:
    for _number, cells in records:
        if any(cell.strip() for cell in cells):
            yield cells
            return


def _delimiter(text: str) -> tuple[str, bool]:
    """Return what parts the cells: what Excel's own first line says, or what knows most columns."""
    start = text[: LONGEST_CELL * 2]
    first = start.partition("\n")[0].strip().strip('"')
    if first.casefold().startswith(_MARK):
        given = first[len(_MARK) :] or "\t"
        return (given[0] if given[0] in _DELIMITERS else ","), True

    def known(delimiter: str) -> int:
        try:
            header = next(csv.reader(io.StringIO(start), delimiter=delimiter), [])
        except csv.Error:
            return 0
        return sum(is_known(name) for name in header)

    return max(_DELIMITERS, key=known), False


def _records(text: str, delimiter: str, *, first: int) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = first - 1
    while True:
        number += 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise BadFile(_why(str(error)) % {"row": number}) from None
        yield number, cells


def _why(error: str) -> str:
    if "field larger" in error:
        return _("Row %(row)d has a cell that is far too long. Is a quotation mark never closed?")
    return _(
        "Row %(row)d cannot be read: a quotation mark is opened and not closed, or stands inside a "
        "cell without being doubled. Save the file anew from your spreadsheet program."
    )


def _column(header: str) -> str:
    known = column_of(header)
    if known is not None:
        return known
    account = own_text_of(header)
    return f"text:{account}" if account is not None else ""


def _refuse_doubled(header: Sequence[str], columns: Sequence[str]) -> None:
    for place, column in enumerate(columns):
        if column and column in columns[:place]:
            raise BadFile(
                _("Two columns mean the same: “%(first)s” and “%(second)s”. Remove one.")
                % {"first": header[columns.index(column)].strip(), "second": header[place].strip()}
            )


def _unused(header: Sequence[str]) -> Iterator[str]:
    for name in header:
        if name.strip() and not is_known(name):
            yield _("The column “%(name)s” is not used.") % {"name": name.strip()[:60]}


def _row(
    number: int, header: Sequence[str], columns: Sequence[str], cells: Sequence[str]
) -> SourceRow:
    troubles = []
    if any(cell.strip() for cell in cells[len(columns) :]):
        words = _("It has more cells than columns. Is a comma or a quotation mark astray?")
        troubles.append(Remark("", words))
    values, texts = {}, {}
    for name, column, cell in zip(header, columns, cells, strict=False):
        if len(cell) > LONGEST_CELL:
            words = _("The cell has more than %(count)d characters.") % {"count": LONGEST_CELL}
            troubles.append(Remark(name.strip(), words))
        elif column.startswith("text:"):
            texts[column.removeprefix("text:")] = as_written(cell)
        elif column:
            values[column] = as_written(cell)
    return SourceRow(number=number, cells=values, texts=texts, troubles=tuple(troubles))
