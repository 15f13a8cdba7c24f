"""`wellspoken docs`: the reference pages, written from the code so that they cannot fall behind."""

import inspect
from pathlib import Path
from typing import Any

import typer
from typer.main import get_command

from wellspoken.engines.networks.limits import ApiVersion
from wellspoken.engines.networks.registry import networks
from wellspoken.engines.screening.reference import render_reference
from wellspoken.site.environment import SETTINGS

FOLDER = Path("docs") / "reference"


def run(*, check: bool) -> int:
    """Write every page, or with `check` only say which are stale; return the exit code."""
    stale = []
    for name, text in pages().items():
        path = FOLDER / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(str(path))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    if not stale:
        typer.echo("The reference pages are up to date.")
        return 0
    typer.echo(("Stale: " if check else "Written: ") + ", ".join(stale))
    return 1 if check else 0


def pages() -> dict[str, str]:
    """Return each page's text by its file name."""
    return {
        "rules.md": render_reference(),
        "settings.md": _settings(),
        "limits.md": _limits(),
        "commands.md": _commands(),
    }


def _settings() -> str:
    lines = [
        "# Settings",
        "",
        "Every setting is an environment variable; this page is generated (`wellspoken docs`).",
        "The demo needs none. Production needs `WELLSPOKEN_SECRET_KEY`.",
        "",
        "| variable | without it | what it does |",
        "| --- | --- | --- |",
    ]
    for setting in SETTINGS:
        default = f"`{setting.default}`" if setting.default else "empty"
        lines.append(f"| `{setting.name}` | {default} | {setting.help} |")
    return "\n".join(lines) + "\n"


def _limits() -> str:
    lines = [
        "# What networks take",
        "",
        "This page is generated (`wellspoken docs`). Limits drift: each says where it is from and",
        "when it was seen. *Not sure* means that no page of the network itself says so.",
    ]
    for info in networks():
        lines += ["", f"## {info.name}", ""]
        if info.version is not None:
            lines += [_version(info.version), ""]
        if not info.limits.facts:
            lines += [f"{info.limits.source}, {info.limits.seen_on}."]
            continue
        lines += ["| limit | value | source | seen | |", "| --- | --- | --- | --- | --- |"]
        for fact in info.limits.facts:
            value = f"{fact.value:,.0f} {fact.unit}"
            sure = "" if fact.verified else "not sure"
            note = " ".join(part for part in (sure, fact.note) if part)
            lines.append(
                f"| {fact.name} | {value} | <{fact.source}> | {fact.seen_on.isoformat()} | {note} |"
            )
    return "\n".join(lines) + "\n"


def _version(version: ApiVersion) -> str:
    until = f"answered until {version.sunset.isoformat()}" if version.sunset else "no end is named"
    sure = "" if version.verified else " (not sure)"
    note = f" {version.note}" if version.note else ""
    return (
        f"Version {version.name} of its interface is {until}{sure}: <{version.source}>, "
        f"seen {version.seen_on.isoformat()}.{note}"
    )


def _commands() -> str:
    from wellspoken.cli import app

    lines = ["# Commands", "", "This page is generated (`wellspoken docs`)."]
    root = get_command(app)
    for name, command in sorted(_all(root, "wellspoken").items()):
        lines += ["", f"## `{name}`", "", inspect.cleandoc(command.help or "")]
        options = [item for item in command.params if item.name != "help"]
        if options:
            lines += ["", "| argument | what it is |", "| --- | --- |"]
        for item in options:
            shown = ", ".join(item.opts) if item.opts else str(item.name)
            lines.append(f"| `{shown}` | {getattr(item, 'help', None) or ''} |")
    return "\n".join(lines) + "\n"


def _all(command: Any, path: str) -> dict[str, Any]:
    inner = getattr(command, "commands", None)
    if inner is None:
        return {path: command}
    found: dict[str, Any] = {}
    for name, item in inner.items():
        found |= _all(item, f"{path} {name}")
    return found
