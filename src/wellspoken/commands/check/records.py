"""Files as a stream of raw records, one a document, cheap to read and to hand to another process.

Nothing is held but the record at hand, so a file may be larger than memory. What cannot be read is
a record too: its complaint is told in its turn and the rest goes on.
"""

import csv
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

KINDS = {".txt": "text", ".md": "text", ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl",
         ".parquet": "parquet"}  # fmt: skip
STDIN = Path("-")
# A line longer than this is no message; reading on would only fill the memory.
LONGEST_LINE = 16 * 1024 * 1024
_SNIFFED = 64 * 1024


@dataclass(frozen=True, slots=True)
class Record:
    """One document as it stands in its file: a JSON line, a row, or a whole text.

    `number` is its line or row, 0 for a whole file. Exactly one of `line`, `row`, `text` and
    `complaint` is set.
    """

    path: str
    number: int = 0
    line: bytes = b""
    row: dict[str, Any] | None = None
    text: str | None = None
    complaint: str = ""

    @property
    def name(self) -> str:
        """Where it is, for people."""
        return f"{self.path}:{self.number}" if self.number else self.path

    @property
    def size(self) -> int:
        """Roughly how much there is to read, in characters."""
        return len(self.line) + len(self.text or "") + (len(str(self.row)) if self.row else 0)


def expand(paths: list[Path]) -> Iterator[Path]:
    """Yield files; of a folder, those below it that can be read, in order of their names."""
    for path in paths:
        if path != STDIN and path.is_dir():
            yield from sorted(
                found for found in path.rglob("*") if found.suffix in KINDS and found.is_file()
            )
        else:
            yield path


def records_of(path: Path, kind: str | None = None) -> Iterator[Record]:
    """Yield the records of one file or of standard input; `kind` overrides the file's ending."""
    if path == STDIN:
        yield from _of_standard_input(kind)
        return
    kind = kind or KINDS.get(path.suffix.lower(), "text")
    try:
        if kind == "parquet":
            yield from _rows_of_parquet(path)
            return
        with path.open("rb") as file:
            yield from _of_stream(str(path), file, kind)
    except OSError as error:
        yield Record(str(path), complaint=f"cannot be read: {error.strerror or error}")


def _of_standard_input(kind: str | None) -> Iterator[Record]:
    file = io.BufferedReader(sys.stdin.buffer, _SNIFFED)  # type: ignore[type-var]
    if kind is None:
        kind = "jsonl" if _is_json_line(file.peek(_SNIFFED)) else "text"
    if kind == "parquet":
        yield Record("-", complaint="Parquet needs a file: it is read from its end.")
        return
    yield from _of_stream("-", file, kind)


def _is_json_line(beginning: bytes) -> bool:
    """Tell whether a stream begins with an object that holds a text."""
    first = beginning.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not first.startswith(b"{"):
        return False
    line, newline, _rest = first.partition(b"\n")
    try:
        return "text" in json.loads(line)
    except (RecursionError, ValueError):
        return not newline and b'"text"' in line  # cut off by the sniffing


def _of_stream(name: str, file: BinaryIO, kind: str) -> Iterator[Record]:
    if kind == "jsonl":
        yield from _lines(name, file)
    elif kind == "csv":
        yield from _rows_of_csv(name, file)
    else:
        try:
            yield Record(name, text=file.read().decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            yield Record(name, complaint=f"is not UTF-8 (byte {error.start})")


def _lines(name: str, file: BinaryIO) -> Iterator[Record]:
    number = 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while (rest := file.readline(LONGEST_LINE)) and not rest.endswith(b"\n"):
                pass
            yield Record(name, number, complaint=f"is longer than {LONGEST_LINE >> 20} MiB")
        elif stripped := line.strip(b"\xef\xbb\xbf \t\r\n" if number == 1 else None):
            yield Record(name, number, line=stripped)


def _rows_of_csv(name: str, file: BinaryIO) -> Iterator[Record]:
    # Bytes that are no UTF-8 become surrogates, so that one bad row does not end the file.
    text = io.TextIOWrapper(file, "utf-8-sig", errors="surrogateescape", newline="")
    csv.field_size_limit(LONGEST_LINE)
    rows = csv.reader(text)
    try:
        header = [column.strip() for column in next(rows, [])]
        if "text" not in header:
            yield Record(name, 1, complaint="has no column “text”")
            return
        while True:
            before = rows.line_num + 1
            row = next(rows, None)
            if row is None:
                return
            if row:
                yield _row(name, before, header, row)
    except csv.Error as error:
        yield Record(name, rows.line_num, complaint=f"is no CSV: {error}")


def _row(name: str, number: int, header: list[str], row: list[str]) -> Record:
    if len(row) != len(header):
        return Record(name, number, complaint=f"has {len(row)} fields, the header {len(header)}")
    values = {key: value for key, value in zip(header, row, strict=True) if value or key == "text"}
    if any("\udc80" <= char <= "\udcff" for value in row for char in value):
        return Record(name, number, complaint="is not UTF-8")
    return Record(name, number, row=values)


def _rows_of_parquet(path: Path) -> Iterator[Record]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        yield Record(
            str(path), complaint='Parquet needs pyarrow: pip install "wellspoken[parquet]"'
        )
        return
    try:
        with parquet.ParquetFile(path) as file:
            if "text" not in file.schema_arrow.names:
                yield Record(str(path), complaint="has no column “text”")
                return
            number = 0
            for batch in file.iter_batches(batch_size=512):
                for row in batch.to_pylist():
                    number += 1
                    values = {key: value for key, value in row.items() if value is not None}
                    yield Record(str(path), number, row=values)
    except ArrowException as error:
        yield Record(str(path), complaint=f"is no Parquet: {str(error).splitlines()[0]}")
