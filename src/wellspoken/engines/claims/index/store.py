"""The index on disk: one built file that processes map, and a journal of what changed since.

A change is a line added to the journal under a lock. Every process looks before each search
whether the journal has grown, reads what is new, and so finds a claim that another process added a
moment ago. `compact` builds the file anew and begins an empty journal; whoever has the old one
open notices by its name.
"""

import contextlib
import fcntl
import json
import mmap
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index.collection import Collection, merged_records
from wellspoken.engines.claims.index.segment import IndexFileError, Segment, build
from wellspoken.engines.claims.register import claim_of, to_object

_CURRENT = "current"


class Store:
    """A folder with an index; `collection()` gives it as it is now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._generation = ""
        self._read = 0
        self._collection: Collection | None = None

    @classmethod
    def create(cls, folder: Path, claims: Iterable[Claim]) -> "Store":
        """Build an index in a folder, in the place of the one that is there."""
        folder.mkdir(parents=True, exist_ok=True)
        store = cls(folder)
        with store._locked():
            store._write(list(claims))
        return store

    def collection(self) -> Collection:
        """Return the register as it is now, with the changes of other processes."""
        generation = self._current()
        if generation != self._generation or self._collection is None:
            self._collection = Collection(self._mapped(generation))
            self._generation, self._read = generation, 0
        self._follow(self._collection)
        return self._collection

    def put(self, claim: Claim) -> None:
        """Add or edit a claim, for every process."""
        self._append({"put": to_object(claim)})

    def retire(self, claim_id: str) -> None:
        """Take a claim out of the searches of every process."""
        self._append({"retire": claim_id})

    def compact(self, claims: Iterable[Claim]) -> None:
        """Build the file anew from the whole register and begin an empty journal."""
        with self._locked():
            self._write(list(claims))

    def _write(self, claims: list[Claim]) -> None:
        raw = build(merged_records(claims))
        with contextlib.suppress(OSError, IndexFileError):
            old = self._current()
            number = int(old) + 1
            self._put_in_place(raw, f"{number:08}")
            for name in (f"{old}.claims", f"{old}.journal"):
                (self.folder / name).unlink(missing_ok=True)
            return
        self._put_in_place(raw, f"{1:08}")

    def _put_in_place(self, raw: bytes, generation: str) -> None:
        self._replace(f"{generation}.claims", raw)
        self._replace(f"{generation}.journal", b"")
        self._replace(_CURRENT, generation.encode())

    def _replace(self, name: str, raw: bytes) -> None:
        """Write a file so that nobody ever sees half of it."""
        passing = self.folder / f"{name}.{os.getpid()}.new"
        with passing.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        passing.replace(self.folder / name)

    def _current(self) -> str:
        try:
            generation = (self.folder / _CURRENT).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise IndexFileError(f"{self.folder} holds no index of known claims.") from error
        if not generation.isdecimal():
            raise IndexFileError(f"{self.folder / _CURRENT} names no index.")
        return generation

    def _mapped(self, generation: str) -> Segment:
        path = self.folder / f"{generation}.claims"
        try:
            with path.open("rb") as file:
                # The segment's views keep the map open for as long as it is used.
                mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise IndexFileError(f"{path} cannot be read: {error}") from error
        return Segment(memoryview(mapped))

    def _follow(self, collection: Collection) -> None:
        """Take over what the journal has that was not read yet; an unfinished line waits."""
        path = self.folder / f"{self._generation}.journal"
        try:
            if path.stat().st_size <= self._read:
                return
            with path.open("rb") as file:
                file.seek(self._read)
                new = file.read()
        except OSError as error:
            raise IndexFileError(f"{path} cannot be read: {error}") from error
        whole = new[: new.rfind(b"\n") + 1]
        self._read += len(whole)
        for line in whole.splitlines():
            change = json.loads(line)
            if "put" in change:
                collection.put(claim_of(change["put"]))
            else:
                collection.retire(change["retire"])

    def _append(self, change: dict[str, Any]) -> None:
        line = json.dumps(change, ensure_ascii=False).encode() + b"\n"
        with self._locked():
            path = self.folder / f"{self._current()}.journal"
            with path.open("ab") as file:
                file.write(line)
                file.flush()
                os.fsync(file.fileno())

    @contextlib.contextmanager
    def _locked(self) -> Iterator[None]:
        with (self.folder / "lock").open("ab") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
