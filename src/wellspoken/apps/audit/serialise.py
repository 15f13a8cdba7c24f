"""The one JSON form of an entry: hashed, exported, read by the stand-alone verifier."""

from collections.abc import Iterator
from typing import Any

from wellspoken.apps.audit.chain import canonical_time
from wellspoken.apps.audit.models import Entry

CHUNK = 2000
_FIELDS = (
    "sequence",
    "at",
    "actor_kind",
    "actor_id",
    "actor_name",
    "action",
    "target_type",
    "target_id",
    "content_hash",
    "source",
    "detail",
    "previous_hash",
    "hash",
)


def exported(entry: Entry) -> dict[str, Any]:
    """Return an entry as one line of an export."""
    return {name: getattr(entry, name) for name in _FIELDS} | {"at": canonical_time(entry.at)}


def chain_up_to(last: int) -> Iterator[dict[str, Any]]:
    """Yield every entry numbered up to `last` as one line of an export, in constant memory.

    Entries are fetched in chunks by number, so that no cursor stays open for long.
    """
    rows = Entry.objects.order_by("sequence").values(*_FIELDS)
    chunk = list(rows.filter(sequence__lte=last)[:CHUNK])
    while chunk:
        for row in chunk:
            row["at"] = canonical_time(row["at"])
            yield row
        after = chunk[-1]["sequence"]
        chunk = list(rows.filter(sequence__gt=after, sequence__lte=last)[:CHUNK])
