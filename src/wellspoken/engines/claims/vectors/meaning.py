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
    `answers[n]` is the place of its rebuttal's, or -1.
    """

    places: Places
    starts: Places
    answers: Places
    having: Places

    @classmethod
    def of(cls, places: Places, starts: Places, answers: Places) -> "Table":
        return cls(places, starts, answers, np.flatnonzero(np.diff(starts)))


class RegisterMeaning:
    """The vectors of a collection's English wordings."""

    def __init__(self, kept: Kept, progress: Progress | None = None) -> None:
        self._kept = kept
        self._progress = progress
        self._collection: Collection | None = None
        self._state, self._live = -1, 0
        none = np.empty(0, np.int64)
        self._table = Table.of(none, np.zeros(1, np.int64), none)
        self._scanned: Array | None = None
        self._order: Places | None = None
        self._norms: dict[int, float] = {}

    def follow(self, collection: Collection) -> None:
        """Take over what changed; what has no vector yet is computed now."""
        if collection is not self._collection:
            self._table = self._built(collection)
            self._collection, self._state, self._live = collection, -1, 0
            self._norms, self._scanned = {}, None
        if collection.state == self._state:
            return
        self._state = collection.state
        if added := list(collection.added(self._live)):
            self._live += len(added)
            texts = [_texts(record) for record in added]
            every = [text for some in texts for text in some]
            answers = [record.answer_text for record in added]
            self._kept.ensure([*every, *filter(None, answers)], self._progress)
            ends = np.cumsum([len(some) for some in texts]) + self._table.starts[-1]
            table = self._table
            self._table = Table.of(
                np.concatenate([table.places, self._kept.find(_keys(every))]),
                np.concatenate([table.starts, ends]),
                np.concatenate([table.answers, self._kept.find(_keys(answers))]),
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
            rows, answer = self._kept.rows[places], self._table.answers[number]
            likeness = np.sort(rows @ row)
            norm = self._norms.get(number)
            if norm is None:
                norm = self._norms[number] = float(np.linalg.norm(rows.mean(0))) or 1.0
            found[number] = Alike(
                wording=float(likeness[-1]),
                three=float(likeness[-3:].mean()),
                middle=float(likeness.mean()) / norm,
                wordings=len(places),
                answer=float(self._kept.rows[answer] @ row) if answer >= 0 else None,
            )
        return found

    def _built(self, collection: Collection) -> Table:
        keys, starts, answers = (
            np.frombuffer(raw, kind)
            for raw, kind in zip(collection.built_keys(), ("<u8", "<u4", "<u8"), strict=True)
        )
        having = answers[answers != 0]
        if (self._kept.find(keys) < 0).any() or (self._kept.find(having) < 0).any():
            records = list(collection.built_records())
            texts = [text for record in records for text in _texts(record)]
            texts += [record.answer_text for record in records if record.answer_text]
            self._kept.ensure(texts, self._progress)
        return Table.of(self._kept.find(keys), starts.astype(np.int64), self._kept.find(answers))


def _keys(texts: list[str]) -> Keys:
    return np.fromiter((vector_key(text) if text else 0 for text in texts), np.uint64, len(texts))


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
