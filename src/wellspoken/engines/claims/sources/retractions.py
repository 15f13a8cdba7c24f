"""Lists of retracted papers: the CSV of Retraction Watch, or one DOI a line.

Retraction Watch's columns are described at gitlab.com/crossref/retraction-watch-data: of each
notice `OriginalPaperDOI`, `RetractionDate`, `RetractionNature` (Retraction, Expression of concern,
Correction, Reinstatement) and `Reason` are read. A paper's notices may contradict each other; the
latest one counts, and a retraction counts over a concern of the same day.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wellspoken.engines.claims.register import Fault
from wellspoken.engines.claims.sources.doi import normal_doi

_NEEDED = {"OriginalPaperDOI", "RetractionNature"}
_DAYS = ("%m/%d/%Y", "%Y-%m-%d", "%d/%m/%Y")
_LONGEST_REASON = 300


class Nature(StrEnum):
    """What a notice does to a paper; corrections leave it standing and are not kept."""

    REINSTATED = "reinstated"
    CONCERN = "concern"
    RETRACTED = "retracted"


_BY_WORD = {
    "retraction": Nature.RETRACTED,
    "expression of concern": Nature.CONCERN,
    "reinstatement": Nature.REINSTATED,
}
GRAVER = {Nature.REINSTATED: 0, Nature.CONCERN: 1, Nature.RETRACTED: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What became of a paper, in the last notice about it; `day` is None where none was told."""

    doi: str
    nature: Nature
    day: date | None = None
    reason: str = ""

    def outdoes(self, other: "Notice") -> bool:
        """Tell whether this notice counts over another about the same paper."""
        mine = (self.day or date.min, GRAVER[self.nature])
        return mine >= (other.day or date.min, GRAVER[other.nature])


@dataclass(frozen=True, slots=True, kw_only=True)
class Notices:
    """The last notice on each paper, the lines that could not be read, and how many had no DOI."""

    notices: tuple[Notice, ...]
    faults: tuple[Fault, ...] = ()
    without_doi: int = 0


def read_retractions(lines: Iterable[str]) -> Notices:
    """Read either form, told apart by the first line; each paper once."""
    numbered = enumerate(lines, start=1)
    first = next(((number, line) for number, line in numbered if line.strip()), None)
    if first is None:
        return Notices(notices=(), faults=(Fault(1, "is empty"),))
    head = first[1].lstrip("\ufeff")
    if normal_doi(head):
        return _read_lines([(first[0], head)], numbered)
    return _read_table(head, (line for _number, line in numbered))


def _read_lines(first: list[tuple[int, str]], rest: Iterable[tuple[int, str]]) -> Notices:
    found: dict[str, Notice] = {}
    faults = []
    for part in (first, rest):
        for number, line in part:
            if not line.strip():
                continue
            if doi := normal_doi(line):
                found[doi] = Notice(doi=doi, nature=Nature.RETRACTED)
            else:
                faults.append(Fault(number, "is no DOI"))
    return Notices(notices=tuple(found.values()), faults=tuple(faults))


def _read_table(head: str, rest: Iterator[str]) -> Notices:
    columns = [name.strip() for name in next(csv.reader([head]))]
    if missing := _NEEDED - set(columns):
        return Notices(
            notices=(),
            faults=(Fault(1, f"has no column {' and no column '.join(sorted(missing))}"),),
        )
    found: dict[str, Notice] = {}
    faults, without = [], 0
    reader = csv.DictReader(rest, fieldnames=columns)
    try:
        for row in reader:
            line = reader.line_num + 1
            if None in row or row["RetractionNature"] is None:
                faults.append(Fault(line, "has another number of fields than the header"))
                continue
            doi = normal_doi(row["OriginalPaperDOI"] or "")
            nature = _BY_WORD.get(row["RetractionNature"].strip().casefold())
            without += not doi
            if not doi or nature is None:
                continue
            reason = (row.get("Reason") or "").strip("; +").replace(";+", "; ")
            notice = Notice(
                doi=doi,
                nature=nature,
                day=_day(row.get("RetractionDate") or ""),
                reason=reason[:_LONGEST_REASON],
            )
            if doi not in found or notice.outdoes(found[doi]):
                found[doi] = notice
    except csv.Error as error:
        faults.append(Fault(reader.line_num + 1, f"is no CSV: {error}"))
    return Notices(notices=tuple(found.values()), faults=tuple(faults), without_doi=without)


def _day(text: str) -> date | None:
    """Return the day of `1/31/2020 0:00` or `2020-01-31`; None where it is neither."""
    word = text.split(" ", maxsplit=1)[0].split("T", maxsplit=1)[0].strip()
    for form in _DAYS:
        try:
            return datetime.strptime(word, form).date()  # noqa: DTZ007  a day has no zone
        except ValueError:
            continue
    return None
