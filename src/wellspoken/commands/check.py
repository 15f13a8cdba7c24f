"""`wellspoken check`: the screening engine in a terminal; needs no database."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import typer

from wellspoken.engines.screening import Profile, Screener, Subject, Surface, Verdict
from wellspoken.engines.screening.report_format import jsonl_line, summary_line, text_lines

CLEAN, STOPPED, BAD_INPUT = 0, 1, 2


def run(*, paths: list[Path], surface: str, style: str, profile: Path | None) -> int:
    """Screen each text and print what was found; return the exit code."""
    if surface not in get_args(Surface) or style not in {"text", "jsonl"}:
        typer.echo("Choose a surface and a format that --help names.", err=True)
        return BAD_INPUT
    screener = Screener(profile=Profile.from_toml(profile) if profile else Profile())
    reports, bad = [], 0
    for path in paths:
        for name, subject in _subjects(path, surface):
            if subject is None:
                typer.echo(name, err=True)
                bad += 1
                continue
            report = screener.screen(subject)
            reports.append(report)
            if style == "jsonl":
                typer.echo(jsonl_line(name, report))
            else:
                for line in text_lines(name, subject, report):
                    typer.echo(line)
    if style == "text":
        typer.echo(summary_line(reports))
    if bad:
        return BAD_INPUT
    return STOPPED if any(report.verdict == Verdict.BLOCK for report in reports) else CLEAN


def _subjects(path: Path, surface: str) -> Iterator[tuple[str, Subject | None]]:
    """Yield names with subjects; a None subject's name is the complaint about it."""
    try:
        text = sys.stdin.read() if str(path) == "-" else path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        yield f"{path}: cannot be read ({error})", None
        return
    if path.suffix != ".jsonl":
        yield str(path), Subject(text=text, surface=surface)  # type: ignore[arg-type]
        return
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            data = json.loads(line)
            body = str(data["text"])
        except (ValueError, KeyError, TypeError):
            yield f"{path}:{number}: no JSON object with a “text”", None
            continue
        yield (
            str(data.get("id", f"{path}:{number}")),
            Subject(
                text=body,
                surface=data.get("surface", surface),
                lang=data.get("lang", "en"),
                network=data.get("network"),
            ),
        )
