"""`wellspoken check --fix`: puts in place what one thing may stand for, and nothing else.

A file is written anew beside the old one and then takes its place, so a power cut leaves one of
the two whole. What cannot be read is kept as it is, byte for byte.
"""

import csv
import io
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import typer

from wellspoken.commands.check.documents import BadDocument, Checked, document_of
from wellspoken.commands.check.pool import Job
from wellspoken.commands.check.records import KINDS, STDIN, Record, records_of
from wellspoken.commands.check.suppression import sort_out
from wellspoken.engines.screening import Finding, Screener

DONE, BAD_INPUT = 0, 2


def fixed(text: str, findings: list[Finding]) -> tuple[str, int]:
    """Return the text with every replacement in place, and how many; overlaps go to the first."""
    parts, at, count = [], 0, 0
    for finding in sorted(findings, key=lambda one: (one.start, one.end)):
        if finding.replacement is None or finding.start < at:
            continue
        parts += [text[at : finding.start], finding.replacement]
        at = finding.end
        count += 1
    return "".join((*parts, text[at:])), count


def fix_all(files: list[Path], job: Job, kind: str | None) -> int:
    """Mend each file in its place, standard input to standard output; return the exit code."""
    screener = job.screener()
    code = DONE
    for path in files:
        of_kind = kind or KINDS.get(path.suffix.lower(), "text")
        if of_kind == "parquet":
            typer.echo(f"{path}: Parquet is not mended; write it as JSON Lines first.", err=True)
            code = BAD_INPUT
            continue
        try:
            count = _fix_file(path, of_kind, kind, job, screener)
        except (OSError, BadDocument) as error:
            typer.echo(f"{path}: {error}", err=True)
            code = BAD_INPUT
            continue
        typer.echo(f"{path}: {count} mended.", err=True)
    return code


def _fix_file(path: Path, of_kind: str, kind: str | None, job: Job, screener: Screener) -> int:
    count = 0

    def mended(record: Record) -> str | None:
        """Return the new text, or None where nothing is to be done or can be."""
        nonlocal count
        try:
            document = document_of(record, job.defaults)
        except BadDocument as error:
            if record.text is None and record.number:
                typer.echo(f"{record.name}: {error}; kept as it is", err=True)
                return None
            raise
        text, times = _mended_text(document, record, screener)
        count += times
        return text if times else None

    with _in_place_of(path) as out:
        if path == STDIN or of_kind == "text":
            for record in records_of(path, kind):
                text = mended(record)
                out.write(record.text or record.line.decode() if text is None else text)
        elif of_kind == "jsonl":
            with path.open("rb") as file:
                for number, line in enumerate(file, start=1):
                    out.write(_mended_line(Record(str(path), number, line=line), mended))
        else:
            _mend_rows(path, out, mended)
    return count


def _mended_text(document: Checked, record: Record, screener: Screener) -> tuple[str, int]:
    subject = document.subject
    found = sort_out(screener.screen(subject), document.allowed).report.findings
    own = [finding for finding in found if finding.place == subject.place]
    # Directives were blanked out for the reading; what is mended is the text as it stands.
    return fixed(record.text if record.text is not None else subject.text, own)


def _mended_line(record: Record, mended: Any) -> str:
    as_it_is = record.line.decode("utf-8", "surrogateescape")
    if not record.line.strip():
        return as_it_is
    text = mended(record)
    if text is None:
        return as_it_is
    data = json.loads(record.line)
    return json.dumps({**data, "text": text}, ensure_ascii=False) + "\n"


def _mend_rows(path: Path, out: TextIO, mended: Any) -> None:
    with path.open("r", encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        rows = csv.reader(file)
        writer = csv.writer(out)
        header = next(rows, [])
        names = [column.strip() for column in header]
        if "text" not in names:
            raise BadDocument("has no column “text”")
        writer.writerow(header)
        for row in rows:
            if len(row) == len(names):
                record = Record(str(path), rows.line_num, row=dict(zip(names, row, strict=True)))
                if (text := mended(record)) is not None:
                    row[names.index("text")] = text
            writer.writerow(row)


@contextmanager
def _in_place_of(path: Path) -> Iterator[TextIO]:
    if path == STDIN:
        out = io.TextIOWrapper(sys.stdout.buffer, "utf-8", "surrogateescape", newline="")
        yield out
        out.flush()
        out.detach()
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(handle, "w", encoding="utf-8", errors="surrogateescape", newline="") as out:  # noqa: PTH123  # a file that is open already
            yield out
            out.flush()
            os.fsync(out.fileno())
        shutil.copymode(path, name)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
