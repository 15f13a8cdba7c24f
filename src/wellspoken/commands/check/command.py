"""What `wellspoken check` does, from the options to the exit code."""

import contextlib
import io
import os
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from wellspoken.commands.check.documents import SURFACES, Defaults
from wellspoken.commands.check.fix import fix_all
from wellspoken.commands.check.pool import Job, cores, screened
from wellspoken.commands.check.records import STDIN, Record, expand, records_of
from wellspoken.commands.check.styles import NAMES, style
from wellspoken.commands.check.styles.style import Tally
from wellspoken.engines.screening import Profile, ProfileError, Screener, UnknownRuleError

CLEAN, STOPPED, BAD_INPUT = 0, 1, 2
KINDS = ("text", "csv", "jsonl", "parquet")
_PREFILTERS = {
    "re2": "RE2",
    "words": "words (the extra “fast” would be quicker)",
    "none": "nothing: each read every text",
}


def run(
    *,
    paths: list[Path],
    defaults: Defaults,
    format_name: str,
    profile: Path | None = None,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    jobs: int = 0,
    kind: str | None = None,
    fix: bool = False,
    statistics: bool = False,
) -> int:
    """Screen each document and print what was found.

    Returns 0 where nothing stops a document, 1 where something does, 2 where an option or a
    document could not be read (the others are screened all the same).
    """
    try:
        job = _job(defaults, format_name, profile, select, ignore, kind)
        screener = job.screener()
    except (ProfileError, UnknownRuleError, ValueError) as error:
        typer.echo(str(error), err=True)
        return BAD_INPUT
    files = list(expand(paths))
    if fix:
        return fix_all(files, job, kind)
    tally = Tally()
    try:
        _print_all(files, kind, job, screener, jobs or cores(), tally)
    except BrokenPipeError:
        # Whoever read us has seen enough, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BAD_INPUT
    except BrokenProcessPool:
        typer.echo("A screening process was ended by the system; try fewer --jobs.", err=True)
        return BAD_INPUT
    if statistics:
        for code, count in tally.rules.most_common():
            typer.echo(f"{count:8}  {code}", err=True)
        typer.echo(f"Rules were chosen by {_PREFILTERS[screener.prefilter]}.", err=True)
    if tally.unreadable:
        return BAD_INPUT
    return STOPPED if tally.blocked else CLEAN


def _print_all(
    files: list[Path],
    kind: str | None,
    job: Job,
    screener: Screener,
    processes: int,
    tally: Tally,
) -> None:
    """Print every document's piece as it is done, and count it into `tally`."""
    chosen, out = style(job.style), sys.stdout
    if isinstance(out, io.TextIOWrapper):
        out.reconfigure(encoding="utf-8", errors="backslashreplace")
    out.write(chosen.opening(screener))
    printed = False
    with _progress(files) as advance:
        for done in screened(_records(files, kind, advance), job, processes):
            for piece in filter(None, done.pieces):
                out.write(chosen.between + piece if printed else piece)
                printed = True
            for complaint in done.complaints:
                typer.echo(complaint, err=True)
            tally.add(done.tally)
    out.write(chosen.closing(tally))
    out.flush()


def _job(
    defaults: Defaults,
    format_name: str,
    profile: Path | None,
    select: list[str] | None,
    ignore: list[str] | None,
    kind: str | None,
) -> Job:
    if defaults.surface not in SURFACES:
        raise ValueError(f"--surface must be one of {', '.join(SURFACES)}.")
    if format_name not in NAMES:
        raise ValueError(f"--format must be one of {', '.join(NAMES)}.")
    if kind is not None and kind not in KINDS:
        raise ValueError(f"--input must be one of {', '.join(KINDS)}.")
    return Job(
        profile=Profile.from_toml(profile) if profile else Profile(),
        select=_codes(select) or None,
        ignore=_codes(ignore),
        style=format_name,
        defaults=defaults,
    )


def _codes(given: list[str] | None) -> tuple[str, ...]:
    """Return codes given one by one or parted by commas."""
    return tuple(code.strip() for part in given or () for code in part.split(",") if code.strip())


def _records(files: list[Path], kind: str | None, advance: "Advance") -> Iterator[Record]:
    for path in files:
        for record in records_of(path, kind):
            advance(len(record.line) + 1 if record.line else 0)
            yield record
        advance.file_done(path)


class Advance:
    """Moves the progress bar by what was read of the files."""

    def __init__(self, bar: Progress | None, total: int) -> None:
        self._bar = bar
        self._task = bar.add_task("Screening", total=total or None) if bar else None
        self._of_file = 0

    def __call__(self, size: int) -> None:
        """Count `size` bytes more of the file at hand."""
        self._of_file += size
        if self._bar is not None and self._task is not None and size:
            self._bar.advance(self._task, size)

    def file_done(self, path: Path) -> None:
        """Count what is left of a file."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task, max(0, _size(path) - self._of_file))
        self._of_file = 0


@contextlib.contextmanager
def _progress(files: Iterable[Path]) -> Iterator[Advance]:
    """Show how far the reading is, where a person looks on and the findings go elsewhere."""
    total = sum(_size(path) for path in files)
    console = Console(stderr=True)
    if not console.is_terminal or sys.stdout.isatty():
        yield Advance(None, total)
        return
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    ) as bar:
        yield Advance(bar, total)


def _size(path: Path) -> int:
    with contextlib.suppress(OSError):
        return 0 if path == STDIN else path.stat().st_size
    return 0
