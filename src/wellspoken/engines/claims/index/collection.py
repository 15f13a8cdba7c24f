"""A register as one searchable whole: the built segment, what came since, what was retired."""

import math
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from heapq import nlargest

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index.live import LivePart
from wellspoken.engines.claims.index.records import Record, record_of
from wellspoken.engines.claims.index.segment import Segment, build

# How much of a query's postings is read through, the rarest terms first. What lies beyond are words
# that half the register has: they bring no claim up, and count only among those found.
MOST_POSTINGS = 6_000
REFINED, MOST_REFINING = 150, 24
_KEPT_RECORDS = 4096


class Collection:
    """Claims by number; changes are seen by the next search.

    Not for use by several threads at once while it is changed.
    """

    def __init__(self, segment: Segment) -> None:
        self._segment = segment
        self._live = LivePart(segment.average)
        self._gone: set[int] = set()
        self.state = 0  # goes up with each change
        self._frequencies: dict[str, int] = {}
        self._records: OrderedDict[int, Record] = OrderedDict()

    @classmethod
    def of(cls, claims: Iterable[Claim]) -> "Collection":
        """Index claims; those that say the same with the same verdict become one."""
        return cls(Segment(build(merged_records(claims))))

    def __len__(self) -> int:
        return self._segment.count + self._live.count - len(self._gone)

    def put(self, claim: Claim) -> None:
        """Add a claim, or put it in the place of the one that has its id; retired ones leave."""
        self.retire(claim.id)
        if not claim.retired:
            self._live.add(record_of(claim))
        self._changed()

    def _changed(self) -> None:
        self.state += 1
        self._frequencies.clear()

    def retire(self, claim_id: str) -> bool:
        """Take a claim out of every later search; tell whether it was there."""
        found = False
        number = self._segment.find(claim_id)
        if number is not None and number not in self._gone:
            found = True
            self._gone.add(number)
            self._keep_namesakes(number, claim_id)
        number = self._live.find(claim_id)
        if number is not None:
            found = True
            self._gone.add(self._segment.count + number)
            self._live.forget(claim_id)
            self._keep_namesakes(self._segment.count + number, claim_id)
        self._changed()
        return found

    def _keep_namesakes(self, number: int, claim_id: str) -> None:
        """Where merged claims lose one of their number, the others stay."""
        record = self.record(number)
        rest = [name for name in (record.id, *record.also) if name != claim_id]
        if rest:
            self._live.add(replace(record, id=rest[0], also=tuple(rest[1:])))

    def record(self, number: int) -> Record:
        """Return what is kept of a claim."""
        if number >= self._segment.count:
            return self._live.record(number - self._segment.count)
        known = self._records.get(number)
        if known is None:
            known = self._segment.record(number)
            self._records[number] = known
            if len(self._records) > _KEPT_RECORDS:
                self._records.popitem(last=False)
        return known

    def records(self) -> Iterator[Record]:
        """Yield every claim that is not retired."""
        for number in range(self._segment.count + self._live.count):
            if number not in self._gone:
                yield self.record(number)

    @property
    def gone(self) -> Set[int]:
        """The numbers of the claims that were retired or replaced."""
        return self._gone

    def built_records(self) -> Iterator[Record]:
        """Yield what the built segment keeps of each of its claims, by number."""
        return self._segment.records()

    def built_keys(self) -> "tuple[memoryview[int], memoryview[int], memoryview[int]]":
        """Return the built segment's vector keys, where each claim's begin, and the answers'."""
        segment = self._segment
        return segment.vector_keys, segment.vector_starts, segment.answer_keys

    def added(self, since: int) -> Iterator[Record]:
        """Yield the claims that were added after the first `since` ones that were added."""
        for number in range(since, self._live.count):
            yield self._live.record(number)

    def frequency(self, term: str) -> int:
        """Return how many claims have a term."""
        known = self._frequencies.get(term)
        if known is None:
            known = self._segment.frequency(term) + self._live.frequency(term)
            if len(self._frequencies) > 1 << 18:
                self._frequencies.clear()
            self._frequencies[term] = known
        return known

    def beginning(self, letters: str, most: int) -> list[str]:
        """Return terms that begin with some letters, at most `most` built ones and new ones."""
        return self._segment.beginning(letters, most) + self._live.beginning(letters, most)

    def rarity(self, term: str) -> float:
        """Return a term's weight, the less the more claims have it; of an unknown one, the most."""
        total = self._segment.count + self._live.count
        frequency = self.frequency(term)
        return math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))

    def search(
        self, weights: Mapping[str, float], most: int, also: Sequence[int] = ()
    ) -> list[tuple[int, float]]:
        """Return the numbers and BM25 scores of the likeliest claims, best first.

        `weights` says how much each term of the query counts. The rarest terms are read first, and
        reading ends when enough was read; with equal scores the earlier claim comes first. The
        claims of `also` are returned whatever their score is.
        """
        known = [
            (weight * self.rarity(term), term)
            for term, weight in weights.items()
            if self.frequency(term)
        ]
        known.sort(key=lambda pair: (-pair[0], pair[1]))
        scores: dict[int, float] = {}
        score, offset = scores.get, self._segment.count
        read = 0
        left_out: list[tuple[float, str]] = []
        for weight, term in known:
            frequency = self.frequency(term)
            if read and read + frequency > MOST_POSTINGS:
                left_out.append((weight, term))
                continue
            read += frequency
            if (found := self._segment.postings(term)) is not None:
                for number, value in zip(*found, strict=True):
                    scores[number] = score(number, 0.0) + weight * value
            if (added := self._live.postings(term)) is not None:
                for number, value in zip(*added, strict=True):
                    scores[offset + number] = score(offset + number, 0.0) + weight * value
        for number in self._gone:
            scores.pop(number, None)
        wanted = {number: score(number, 0.0) for number in also}
        if left_out:
            scores = _highest(scores, REFINED) | wanted
            self._refine(scores, left_out[:MOST_REFINING])
            wanted = {number: scores[number] for number in also}
        best = sorted(_highest(scores, most).items(), key=lambda pair: (-pair[1], pair[0]))
        first = dict(best[:most])
        return [*first.items(), *((n, s) for n, s in wanted.items() if n not in first)]

    def _refine(self, scores: dict[int, float], terms: list[tuple[float, str]]) -> None:
        """Add what the terms too common to be read through add to the best of the claims."""
        offset = self._segment.count
        for weight, term in terms:
            for part, start in ((self._segment, 0), (self._live, offset)):
                if (found := part.postings(term)) is None:
                    continue
                docs, impacts = found
                end = len(docs)
                for number in scores:
                    at = bisect_left(docs, number - start)
                    if at < end and docs[at] == number - start:
                        scores[number] += weight * impacts[at]


def _highest(scores: dict[int, float], most: int) -> dict[int, float]:
    """Return the highest scores, and those that equal the least of them."""
    if len(scores) <= most:
        return scores
    least = nlargest(most, scores.values())[-1]
    return {number: score for number, score in scores.items() if score >= least}


def merged_records(claims: Iterable[Claim]) -> Iterator[Record]:
    """Yield a record for each claim; claims with one sentence and one verdict are merged."""
    seen: dict[tuple[str, object], list[Claim]] = {}
    for claim in claims:
        if not claim.retired:
            key = (" ".join(claim.claim.casefold().split()).strip(" .!"), claim.verdict)
            seen.setdefault(key, []).append(claim)
    for same in seen.values():
        first, rest = same[0], same[1:]
        record = record_of(first, tuple(claim.id for claim in rest))
        wordings = dict.fromkeys(record.wordings)
        for other in rest:
            wordings.update(dict.fromkeys(record_of(other).wordings))
        yield replace(record, wordings=tuple(wordings)) if rest else record
