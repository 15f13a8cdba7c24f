"""How `check` prints: one module a format, chosen by name."""

from collections.abc import Callable

from wellspoken.commands.check.styles import github, html, jsonl, plain, sarif
from wellspoken.commands.check.styles.style import Style

_MAKERS: dict[str, Callable[[], Style]] = {
    "text": plain.Plain,
    "jsonl": jsonl.JsonLines,
    "sarif": sarif.Sarif,
    "html": html.Html,
    "github": github.GitHub,
}
NAMES = tuple(_MAKERS)


def style(name: str) -> Style:
    """Return the format of this name, or raise `KeyError`."""
    return _MAKERS[name]()


__all__ = ["NAMES", "Style", "style"]
