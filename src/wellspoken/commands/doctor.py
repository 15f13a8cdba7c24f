"""`wellspoken doctor`: what is well, what is not, and what to do about it."""

import json
from collections.abc import Callable, Iterator

import typer

from wellspoken.commands.health import CHECKS, Finding, Level

WELL, LOOK, ILL = 0, 1, 2
_COLOUR = {Level.WELL: "green", Level.LOOK: "yellow", Level.ILL: "red"}
_WORD = {Level.WELL: "well", Level.LOOK: "look at it", Level.ILL: "not well"}


def run(*, style: str) -> int:
    """Examine the installation and print the findings; return the exit code.

    0: all is well. 1: something wants looking at. 2: something does not work.
    """
    if style not in {"text", "json"}:
        typer.echo("Choose --format text or json.", err=True)
        return ILL
    findings = list(examine())
    if style == "json":
        typer.echo(json.dumps([finding.as_dict() for finding in findings], ensure_ascii=False))
    else:
        _print(findings)
    levels = {finding.level for finding in findings}
    if Level.ILL in levels:
        return ILL
    return LOOK if Level.LOOK in levels else WELL


def examine(checks: tuple[Callable[[], Finding], ...] = CHECKS) -> Iterator[Finding]:
    """Yield what each check finds; one that breaks is itself a finding."""
    for check in checks:
        try:
            yield check()
        except Exception as error:  # noqa: BLE001  a doctor examines what is broken
            yield Finding(
                check.__name__.replace("_", " "),
                Level.ILL,
                f"{type(error).__name__}: {error}",
                "Mend what stands above first, then ask again.",
            )


def _print(findings: list[Finding]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("What", "How it is", "Words", "What to do")
    for finding in findings:
        colour = _COLOUR[finding.level]
        table.add_row(
            finding.name,
            f"[{colour}]{_WORD[finding.level]}[/{colour}]",
            finding.words,
            finding.advice,
        )
    Console().print(table)
