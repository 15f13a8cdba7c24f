"""Two people's versions of one post, field by field: what differs, who changed it, what is chosen.

Nothing is decided here. What one person alone changed is offered as theirs to keep; what both
changed has no default, so that nobody's words are overwritten unseen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.history import Piece, word_diff
from wellspoken.apps.compose.sayings import Sayings
from wellspoken.apps.compose.tidy import tidy

PLAIN = (
    "title",
    "text",
    "link",
    "hashtags",
    "language",
    "audience",
    "campaign_id",
    "content_class",
    "involves_people",
    "schedule",
    "lateness_minutes",
)
WRITABLE = frozenset({"title", "text"})


class Side(StrEnum):
    """Whose words: one's own, the colleague's, or both changed the field."""

    YOURS = "yours"
    THEIRS = "theirs"
    BOTH = "both"
    ANEW = "anew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field in which the two differ, each shown against what both began from."""

    key: str
    label: str
    changed_by: Side
    yours: tuple[Piece, ...]
    theirs: tuple[Piece, ...]
    writable: bool
    words: str = ""

    @property
    def proposed(self) -> str:
        """Return the side that stands unless the person says otherwise; empty to make them."""
        return "" if self.changed_by == Side.BOTH else self.changed_by.value


class MissingChoice(Exception):
    """A field that both changed has no choice yet; `keys` names all such."""

    def __init__(self, keys: list[str]) -> None:
        super().__init__(", ".join(keys))
        self.keys = keys


def parts_of(draft: Draft) -> dict[str, Any]:
    """Return the draft in the parts that are chosen between, each account and its media one."""
    parts: dict[str, Any] = {name: getattr(draft, name) for name in PLAIN}
    parts["media"] = tuple(item for item in draft.media if item.account_id is None)
    for variant in draft.variants:
        parts[f"variant:{variant.account_id}"] = variant
        own = tuple(item for item in draft.media if item.account_id == variant.account_id)
        if own:
            parts[f"media:{variant.account_id}"] = own
    return parts


def differences(base: Draft | None, yours: Draft, theirs: Draft) -> list[Difference]:
    """Return every field in which the two drafts differ; without a `base` both changed them all."""
    mine, other = parts_of(tidy(yours)), parts_of(tidy(theirs))
    began = parts_of(tidy(base)) if base else None
    sayings = Sayings(yours, theirs, *([base] if base else []))
    found = []
    for key in [*mine, *(key for key in other if key not in mine)]:
        first, second = mine.get(key), other.get(key)
        if first == second or not (first or second or key in PLAIN):
            continue
        before = sayings.of(key, began.get(key)) if began else None
        found.append(
            Difference(
                key=key,
                label=sayings.label(key),
                changed_by=_changed_by(key, began, first, second),
                yours=_shown(before, sayings.of(key, first)),
                theirs=_shown(before, sayings.of(key, second)),
                writable=_text(key, first) is not None or _text(key, second) is not None,
                words=_text(key, first) or _text(key, second) or "",
            )
        )
    return found


def merged(
    base: Draft | None, yours: Draft, theirs: Draft, chosen: Mapping[str, tuple[str, str]]
) -> Draft:
    """Return the draft that the choices make: for each key a side, and words written anew.

    Raises `MissingChoice` where a field that both changed was not chosen.
    """
    mine, other = parts_of(tidy(yours)), parts_of(tidy(theirs))
    result = dict(other)
    missing = []
    for item in differences(base, yours, theirs):
        side, words = chosen.get(item.key, ("", ""))
        side = side or item.proposed
        if side == Side.YOURS:
            result[item.key] = mine.get(item.key)
        elif side == Side.ANEW and item.writable:
            result[item.key] = _anew(item.key, mine.get(item.key) or other.get(item.key), words)
        elif side != Side.THEIRS:
            missing.append(item.key)
    if missing:
        raise MissingChoice(missing)
    return _whole(theirs, result)


def _changed_by(key: str, began: dict[str, Any] | None, first: Any, second: Any) -> Side:
    if began is None:
        return Side.BOTH
    if began.get(key) == second:
        return Side.YOURS
    return Side.THEIRS if began.get(key) == first else Side.BOTH


def _shown(before: str | None, after: str) -> tuple[Piece, ...]:
    return (Piece("same", after),) if before is None else word_diff(before, after)


def _text(key: str, value: Any) -> str | None:
    """Return the text that can be written anew in a part, None where there is none."""
    if key in WRITABLE:
        return str(value)
    if isinstance(value, VariantDraft) and value.own_text:
        return value.text
    return None


def _anew(key: str, value: Any, words: str) -> Any:
    if isinstance(value, VariantDraft):
        return replace(value, own_text=True, text=words)
    return words


def _whole(draft: Draft, parts: Mapping[str, Any]) -> Draft:
    variants = [item for key, item in parts.items() if key.startswith("variant:") and item]
    accounts = {variant.account_id for variant in variants}
    media: list[MediaDraft] = [*(parts.get("media") or ())]
    for key, items in parts.items():
        if key.startswith("media:") and int(key.partition(":")[2]) in accounts:
            media += items or ()
    return tidy(
        replace(
            draft,
            **{name: parts[name] for name in PLAIN},
            variants=tuple(variants),
            media=tuple(media),
        )
    )
