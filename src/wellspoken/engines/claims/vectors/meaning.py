"""A register's wordings as vectors, searched by meaning; changes count in the next match."""

from collections.abc import Collection as Some
from dataclasses import dataclass

import numpy as np

from wellspoken.engines.claims.index import Collection, Record
from wellspoken.engines.claims.index.records import VECTOR_LANGUAGES, vector_key
from wellspoken.engines.claims.matching.meaning import Alike
from wellspoken.engines.claims.reading import Reading
from wellspoken.engines.claims.vectors.kept import Kept, Keys, Places, Progress
from wellspoken.engines.claims.vectors.safetensors import Array

# Beyond so many wordings not all are looked through for a post: vectors then only weigh the claims
# that its words found, which takes the same time in a register of any size.
MOST_SCANNED = 150_000
_LONGEST = 2000


@dataclass(slots=True)
class Table:
    """Where the rows of each claim's wordings lie among the kept ones.

    Those of claim number n are `places[starts[n]:starts[n + 1]]`; `having` are the claims with any.
    """

    places: Places
    starts: Places
    having: Places

    @classmethod
    def of(cls, places: Places, starts: Places) -> "Table":
        return cls(places, starts, np.flatnonzero(np.diff(starts)))


class RegisterMeaning:
    """The vectors of a collection's English wordings."""

    def __init__(self, kept: Kept, progress: Progress | None = None) -> None:
        self._kept = kept
        self._progress = progress
        self._collection: Collection | None = None
        self._state, self._live = -1, 0
        self._table = Table.of(np.empty(0, np.int64), np.zeros(1, np.int64))
        self._scanned: Array | None = None
        self._order: Places | None = None
        self._norms: dict[int, float] = {}

    def follow(self, collection: Collection) -> None:
        """Take over what changed; what has no vector yet is computed now."""
        if collection is not self._collection:
            keys, starts = collection.built_keys()
            places = self._found(np.frombuffer(keys, "<u8"), collection)
            self._table = Table.of(places, np.frombuffer(starts, "<u4").astype(np.int64))
            self._collection, self._state, self._live = collection, -1, 0
            self._norms, self._scanned = {}, None
        if collection.state == self._state:
            return
        self._state = collection.state
        if added := list(collection.added(self._live)):
            self._live += len(added)
            texts = [
                [w.text for w in record.wordings if w.lang in VECTOR_LANGUAGES] for record in added
            ]
            every = [text for some in texts for text in some]
            self._kept.ensure(every, self._progress)
            found = self._kept.find(np.fromiter(map(vector_key, every), np.uint64, len(every)))
            ends = np.cumsum([len(some) for some in texts]) + self._table.starts[-1]
            self._table = Table.of(
                np.concatenate([self._table.places, found]),
                np.concatenate([self._table.starts, ends]),
            )
            self._scanned = None

    def asked(self, reading: Reading) -> "AskedRegister | None":
        """Return the post as a vector, where it is English and says anything."""
        text = reading.text[:_LONGEST]
        if reading.lang not in VECTOR_LANGUAGES or not text or not len(self._table.having):
            return None
        place = self._kept.find(np.array([vector_key(text)], np.uint64))[0]
        row = self._kept.rows[place] if place >= 0 else self._kept.encoder.vectors([text])[0]
        return AskedRegister(self, row)

    def nearest(self, row: Array, most: int) -> list[int]:
        """Return the claims with the likest wordings; none where there are too many to look at."""
        table = self._table
        if len(table.places) > MOST_SCANNED:
            return []
        if self._scanned is None:
            every = self._kept.rows
            # Where the file holds much else, its rows of this register are copied together.
            few = len(table.places) * 2 < len(every)
            self._scanned = every[table.places] if few else every
            self._order = None if few else table.places
        likeness = self._scanned @ row
        if self._order is not None:
            likeness = likeness[self._order]
        best = np.maximum.reduceat(likeness, table.starts[table.having])
        gone = self._collection.gone if self._collection is not None else frozenset()
        wanted = min(most + len(gone), len(best))
        at = np.argpartition(-best, wanted - 1)[:wanted]
        ordered = table.having[at[np.lexsort((at, -best[at]))]]
        return [int(number) for number in ordered if int(number) not in gone][:most]

    def alike(self, row: Array, numbers: Some[int]) -> dict[int, Alike]:
        """Compare a post with the wordings of some claims."""
        found = {}
        for number in numbers:
            places = self._table.places[self._table.starts[number] : self._table.starts[number + 1]]
            if not len(places):
                continue
            rows = self._kept.rows[places]
            likeness = np.sort(rows @ row)
            norm = self._norms.get(number)
            if norm is None:
                norm = self._norms[number] = float(np.linalg.norm(rows.mean(0))) or 1.0
            found[number] = Alike(
                wording=float(likeness[-1]),
                three=float(likeness[-3:].mean()),
                middle=float(likeness.mean()) / norm,
                wordings=len(places),
            )
        return found

    def _found(self, keys: Keys, collection: Collection) -> Places:
        places = self._kept.find(keys)
        if (places < 0).any():
            texts = [text for record in collection.built_records() for text in _texts(record)]
            self._kept.ensure(texts, self._progress)
            places = self._kept.find(keys)
        return places


def _texts(record: Record) -> list[str]:
    return [wording.text for wording in record.wordings if wording.lang in VECTOR_LANGUAGES]


class AskedRegister:
    """A post as a vector, beside a register."""

    __slots__ = ("_meaning", "_row")

    def __init__(self, meaning: RegisterMeaning, row: Array) -> None:
        self._meaning, self._row = meaning, row

    def nearest(self, most: int) -> list[int]:
        """Return the numbers of the claims with the likest wordings, likest first."""
        return self._meaning.nearest(self._row, most)

    def alike(self, numbers: Some[int]) -> dict[int, Alike]:
        """Return how alike the post and these claims are; claims without a vector are left out."""
        return self._meaning.alike(self._row, numbers)
