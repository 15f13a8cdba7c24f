"""The claims that were added or edited since the segment was built."""

from array import array

from wellspoken.engines.claims.index.records import Record
from wellspoken.engines.claims.index.segment import impact


class LivePart:
    """A small index in memory; a claim is added in the time that reading it takes."""

    def __init__(self, average: float) -> None:
        self._average = average
        self._docs: dict[str, array[int]] = {}
        self._impacts: dict[str, array[float]] = {}
        self._records: list[Record] = []
        self._ids: dict[str, int] = {}

    @property
    def count(self) -> int:
        """How many claims it holds, those since replaced among them."""
        return len(self._records)

    def add(self, record: Record) -> int:
        """Take a claim in and return its number here."""
        number = len(self._records)
        self._records.append(record)
        terms = record.counts
        length = sum(terms.values())
        for term, count in terms.items():
            self._docs.setdefault(term, array("I")).append(number)
            weight = impact(count, length, self._average)
            self._impacts.setdefault(term, array("f")).append(weight)
        for name in (record.id, *record.also):
            self._ids[name] = number
        return number

    def postings(self, term: str) -> "tuple[memoryview[int], memoryview[float]] | None":
        """Return the claims that have a term, with what it adds to each."""
        docs = self._docs.get(term)
        if docs is None:
            return None
        # Copies: an array that a view looks upon cannot grow.
        return memoryview(docs.tobytes()).cast("I"), memoryview(self._impacts[term].tobytes()).cast(
            "f"
        )

    def frequency(self, term: str) -> int:
        """Return how many claims have a term."""
        return len(self._docs.get(term, ()))

    def beginning(self, letters: str, most: int) -> list[str]:
        """Return at most `most` terms that begin with some letters."""
        return [term for term in self._docs if term.startswith(letters)][:most]

    def record(self, number: int) -> Record:
        """Return what is kept of a claim."""
        return self._records[number]

    def find(self, claim_id: str) -> int | None:
        """Return the number of the claim that has this id."""
        return self._ids.get(claim_id)

    def forget(self, claim_id: str) -> None:
        """Let an id lead nowhere."""
        self._ids.pop(claim_id, None)
