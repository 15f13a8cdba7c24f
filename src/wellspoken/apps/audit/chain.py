"""The arithmetic of the chain, shared by the writer, the verifier and the exported script.

Each entry's hash is SHA-256 over the canonical JSON of its fields and the previous hash.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from wellspoken.apps.audit.verify_audit import GENESIS, seal_of

__all__ = ["GENESIS", "canonical_time", "plain", "seal", "storable"]


def canonical_time(moment: datetime) -> str:
    """Return the moment as it is hashed: UTC with microseconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def seal(fields: Mapping[str, Any], previous_hash: str) -> str:
    """Return the hash that seals `fields` behind `previous_hash`."""
    return seal_of({**fields, "previous_hash": previous_hash})


def storable(text: str) -> str:
    """Return the text without what a database cannot give back: NUL and halves of characters."""
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


def plain(value: Any) -> Any:
    """Return JSON that every database gives back exactly; anything else is a `TypeError`.

    Fractions are refused: PostgreSQL gives 1e16 back as a whole number.
    """
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return storable(str(value))
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Mapping):
        return {storable(str(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    raise TypeError(f"A record's detail cannot hold {type(value).__name__}; write it as text.")
