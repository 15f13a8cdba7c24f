"""What changed between two versions, word by word."""

import difflib
import re
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import MediaDraft
from wellspoken.apps.compose.sayings import field_names, people_said

_PIECES = re.compile(r"\s+|[^\s]+")
LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text that is `same`, `added` or `removed`."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One field that differs between two versions."""

    field: str
    pieces: tuple[Piece, ...]


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the runs that turn `before` into `after`; joined they give back both texts."""
    if len(before) + len(after) > LONGEST:
        return (Piece("removed", before), Piece("added", after))
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    pieces: list[Piece] = []
    matcher = difflib.SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("same", "".join(old[start:end])))
            continue
        if end > start:
            pieces.append(Piece("removed", "".join(old[start:end])))
        if new_end > new_start:
            pieces.append(Piece("added", "".join(new[new_start:new_end])))
    return tuple(pieces)


def compare(before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    """Return every field that differs between two revisions' contents."""
    names = field_names()
    changes = []
    old, new = _flat(before), _flat(after)
    for key in [*old, *(key for key in new if key not in old)]:
        first, second = old.get(key, ""), new.get(key, "")
        if first != second:
            changes.append(Change(_label(key, names), word_diff(first, second)))
    return changes


def _flat(content: dict[str, Any]) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in content.items():
        if key == "variants":
            for variant in value:
                flat |= {
                    f"variant:{variant['account_id']}:{name}": _said(part)
                    for name, part in variant.items()
                    if name != "account_id"
                }
        elif key == "media":
            for position, media in enumerate(value, start=1):
                flat[f"media:{position}"] = (
                    f"{media['kind']} {media['file_id']} {media['alt_text']}"
                    + (f" ({_('decorative')})" if media["decorative"] else "")
                    + (f" ({said})" if (said := people_said(MediaDraft.from_json(media))) else "")
                )
        elif key == "schedule":
            flat[key] = " ".join(_said(part) for part in value.values() if part)
        elif key == "hashtags":
            flat[key] = " ".join(f"#{tag}" for tag in value)
        else:
            flat[key] = _said(value)
    return flat


def _said(value: object) -> str:
    if value is True:
        return _("yes")
    if value is False:
        return _("no")
    return "" if value is None else str(value)


def _label(key: str, names: dict[str, str]) -> str:
    if key.startswith("variant:"):
        _kind, account_id, name = key.split(":")
        account = Account.objects.filter(pk=account_id).first()
        return f"{account or account_id}: {names.get(name, name)}"
    if key.startswith("media:"):
        return _("Media %(number)s") % {"number": key.split(":")[1]}
    return names.get(key, key)
