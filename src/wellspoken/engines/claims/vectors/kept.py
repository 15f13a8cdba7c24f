"""Vectors that were computed once: by the text's key, in one file that processes map and share.

A record is the key (eight bytes of the text's BLAKE2 digest) and the row of numbers. Records are
only ever added, under a lock, some hundred at a time: whoever breaks a long computing off begins
where it ended. The file's name has the model's fingerprint, so rows of two models never mix.
"""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from wellspoken.engines.claims.index.records import vector_key
from wellspoken.engines.claims.vectors.minilm import Encoder
from wellspoken.engines.claims.vectors.safetensors import Array

Keys = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]
Progress = Callable[[int, int], None]

_AT_ONCE = 256


class Kept:
    """The rows of texts; without a folder they are kept in memory alone."""

    def __init__(self, encoder: Encoder, folder: Path | None = None) -> None:
        self.encoder = encoder
        self._kind = np.dtype([("key", "<u8"), ("row", "<f4", (encoder.width,))])
        self._path = folder / f"vectors-{encoder.fingerprint}" if folder else None
        self._records = np.empty(0, self._kind)
        self._order = np.empty(0, np.int64)
        self._sorted = np.empty(0, np.uint64)
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
        self._follow()

    @property
    def rows(self) -> Array:
        """Every row, in the order in which they were computed."""
        rows: Array = self._records["row"]
        return rows

    def find(self, keys: Keys) -> Places:
        """Return the place of each key's row, -1 where there is none yet."""
        if not len(self._sorted):
            return np.full(len(keys), -1, np.int64)
        at = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        return np.where(self._sorted[at] == keys, self._order[at], -1)

    def ensure(self, texts: Sequence[str], progress: Progress | None = None) -> None:
        """Compute and keep the rows of those texts that have none."""
        wanted = {vector_key(text): text for text in texts}
        keys = np.fromiter(wanted, np.uint64, len(wanted))
        if (self.find(keys) >= 0).all():
            return
        self._follow()
        missing = [wanted[int(key)] for key in keys[self.find(keys) < 0]]
        missing.sort(key=len)  # texts of like length are computed together
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            self._add(some, self.encoder.vectors(some))
            if progress is not None:
                progress(min(start + _AT_ONCE, len(missing)), len(missing))

    def _add(self, texts: list[str], rows: Array) -> None:
        new = np.empty(len(texts), self._kind)
        new["key"] = [vector_key(text) for text in texts]
        new["row"] = rows
        if self._path is None:
            self._records = np.concatenate([self._records, new])
            self._sort()
            return
        with self._path.open("ab") as file, _locked(file.fileno()):
            # What a process that was killed left half is cut off.
            whole = file.seek(0, os.SEEK_END) // self._kind.itemsize * self._kind.itemsize
            file.truncate(whole)
            file.write(new.tobytes())
        self._follow()

    def _follow(self) -> None:
        """Take over what was added to the file, by whichever process."""
        if self._path is None:
            return
        with contextlib.suppress(FileNotFoundError):
            count = self._path.stat().st_size // self._kind.itemsize
            if count > len(self._records):
                self._records = np.memmap(self._path, self._kind, "r", shape=(count,))
                self._sort()

    def _sort(self) -> None:
        keys = self._records["key"]
        self._order = np.argsort(keys, kind="stable")
        self._sorted = keys[self._order]


@contextlib.contextmanager
def _locked(descriptor: int) -> Iterator[None]:
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        fcntl.flock(descriptor, fcntl.LOCK_UN)
