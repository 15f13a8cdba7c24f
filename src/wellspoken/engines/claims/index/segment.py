"""An immutable part of the index in one run of bytes, read where it lies.

The bytes are a file mapped into memory, which processes share, or a buffer just built. Nothing is
unpacked on opening: terms are found by bisection, postings are read as arrays in place.

Layout: magic, length of the header, header (JSON: counts and places), then the sections, each at a
multiple of eight bytes. Numbers are little-endian.
"""

import json
import struct
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping

from wellspoken.engines.claims.index.records import VECTOR_LANGUAGES, Record, unpacked, vector_key

MAGIC = b"WSCLAIM4"
_ALIGNED = 8
K1, B = 1.2, 0.6

Postings = tuple["memoryview[int]", "memoryview[float]"]


class IndexFileError(ValueError):
    """The bytes are no index of this version, or are cut off."""


class Segment:
    """Claims `0..count-1` with their postings; `postings` and `record` never change.

    `vector_keys` (eight bytes each) are those of the English wordings in order; the ones of claim n
    begin at `vector_starts[n]` (four bytes each). `answer_keys[n]` is that of its rebuttal, or 0.
    """

    def __init__(self, raw: "bytes | memoryview[int]") -> None:
        view = memoryview(raw)
        if len(view) < 16 or bytes(view[:8]) != MAGIC:  # noqa: PLR2004
            raise IndexFileError("This is no index of known claims.")
        (size,) = struct.unpack_from("<Q", view, 8)
        try:
            header = json.loads(bytes(view[16 : 16 + size]))
            self.count: int = header["count"]
            self.average: float = header["average"]
            places: Mapping[str, tuple[int, int]] = header["sections"]
            if max(start + length for start, length in places.values()) > len(view):
                raise IndexFileError("The index file is cut off.")
            parts = {name: view[start : start + length] for name, (start, length) in places.items()}
        except (ValueError, KeyError, TypeError) as error:
            raise IndexFileError(f"The index file cannot be read: {error}") from error
        self._terms = _Names(parts["terms"], parts["term_ends"])
        self._starts = parts["posting_starts"].cast("Q")
        self._docs = parts["docs"].cast("I")
        self._impacts = parts["impacts"].cast("f")
        self._ids = _Names(parts["ids"], parts["id_ends"])
        self._id_docs = parts["id_docs"].cast("I")
        self._record_starts = parts["record_starts"].cast("Q")
        self._records = parts["records"]
        self.vector_keys = parts["vector_keys"]
        self.vector_starts = parts["vector_starts"]
        self.answer_keys = parts["answer_keys"]

    def postings(self, term: str) -> Postings | None:
        """Return the claims that have a term, with what it adds to each."""
        place = self._terms.find(term)
        if place is None:
            return None
        start, end = self._starts[place], self._starts[place + 1]
        return self._docs[start:end], self._impacts[start:end]

    def frequency(self, term: str) -> int:
        """Return how many claims have a term."""
        place = self._terms.find(term)
        return 0 if place is None else self._starts[place + 1] - self._starts[place]

    def beginning(self, letters: str, most: int) -> list[str]:
        """Return the first `most` terms that begin with some letters."""
        return self._terms.beginning(letters, most)

    def record(self, number: int) -> Record:
        """Return what is kept of a claim."""
        start, end = self._record_starts[number], self._record_starts[number + 1]
        return unpacked(bytes(self._records[start:end]))

    def find(self, claim_id: str) -> int | None:
        """Return the number of the claim that has this id, or stands for it."""
        place = self._ids.find(claim_id)
        return None if place is None else self._id_docs[place]

    def records(self) -> Iterator[Record]:
        """Yield every record in order."""
        for number in range(self.count):
            yield self.record(number)


class _Names:
    """Sorted names end to end, found by bisection."""

    def __init__(self, raw: "memoryview[int]", ends: "memoryview[int]") -> None:
        self._raw, self._ends = raw, ends.cast("I")

    def find(self, name: str) -> int | None:
        wanted = name.encode()
        place = self._first_from(wanted)
        return place if place < len(self._ends) and self._name(place) == wanted else None

    def beginning(self, letters: str, most: int) -> list[str]:
        wanted, found = letters.encode(), list[str]()
        place = self._first_from(wanted)
        while place < len(self._ends) and len(found) < most:
            name = self._name(place)
            if not name.startswith(wanted):
                break
            found.append(name.decode())
            place += 1
        return found

    def _name(self, place: int) -> bytes:
        ends = self._ends
        return bytes(self._raw[ends[place - 1] if place else 0 : ends[place]])

    def _first_from(self, wanted: bytes) -> int:
        """Return the place of the first name that is not before this one."""
        low, high = 0, len(self._ends)
        while low < high:
            middle = (low + high) // 2
            if self._name(middle) < wanted:
                low = middle + 1
            else:
                high = middle
        return low


def impact(count: int, length: int, average: float) -> float:
    """Return what a term adds to a claim's BM25 score, before its rarity (Robertson, 1994)."""
    return count * (K1 + 1) / (count + K1 * (1 - B + B * length / average))


def build(records: Iterable[Record]) -> bytes:
    """Return the bytes of a segment over the records, in their order."""
    docs: dict[str, array[int]] = {}
    counts: dict[str, array[int]] = {}
    lengths = array("I")
    starts, packed = array("Q", [0]), bytearray()
    ids: list[tuple[bytes, int]] = []
    keys, key_starts, answers = array("Q"), array("I", [0]), array("Q")
    for number, record in enumerate(records):
        terms = record.counts
        lengths.append(sum(terms.values()))
        for term, count in terms.items():
            if (found := docs.get(term)) is None:
                docs[term], counts[term] = array("I", [number]), array("H", [min(count, 65535)])
            else:
                found.append(number)
                counts[term].append(min(count, 65535))
        packed += record.packed()
        starts.append(len(packed))
        keys.extend(vector_key(w.text) for w in record.wordings if w.lang in VECTOR_LANGUAGES)
        key_starts.append(len(keys))
        answers.append(vector_key(record.answer_text) if record.answer_text else 0)
        ids += ((name.encode(), number) for name in (record.id, *record.also))
    average = max(1.0, sum(lengths) / len(lengths)) if lengths else 1.0
    ordered = sorted((term.encode(), term) for term in docs)
    posting_starts, all_docs, impacts = array("Q", [0]), array("I"), array("f")
    for _raw, term in ordered:
        all_docs.extend(docs[term])
        impacts.extend(
            impact(count, lengths[doc], average)
            for doc, count in zip(docs[term], counts[term], strict=True)
        )
        posting_starts.append(len(all_docs))
    ids.sort()
    return _joined(
        {"count": len(lengths), "average": average},
        {
            "terms": b"".join(raw for raw, _ in ordered),
            "term_ends": _ends(raw for raw, _ in ordered),
            "posting_starts": _little(posting_starts),
            "docs": _little(all_docs),
            "impacts": _little(impacts),
            "ids": b"".join(raw for raw, _ in ids),
            "id_ends": _ends(raw for raw, _ in ids),
            "id_docs": _little(array("I", [number for _, number in ids])),
            "record_starts": _little(starts),
            "records": bytes(packed),
            "vector_keys": _little(keys),
            "vector_starts": _little(key_starts),
            "answer_keys": _little(answers),
        },
    )


def _ends(names: Iterable[bytes]) -> bytes:
    ends, at = array("I"), 0
    for name in names:
        at += len(name)
        ends.append(at)
    return _little(ends)


def _little(numbers: "array[int] | array[float]") -> bytes:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()


def _joined(facts: dict[str, object], sections: dict[str, bytes]) -> bytes:
    # The header names places, which depend on its own length: room is left for it.
    room = _aligned(16 + 2048)
    at, places = room, {}
    for name, raw in sections.items():
        places[name] = (at, len(raw))
        at = _aligned(at + len(raw))
    header = json.dumps({**facts, "sections": places}).encode()
    out = bytearray(at)
    out[:8] = MAGIC
    struct.pack_into("<Q", out, 8, len(header))
    out[16 : 16 + len(header)] = header
    for name, raw in sections.items():
        start, length = places[name]
        out[start : start + length] = raw
    return bytes(out)


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
