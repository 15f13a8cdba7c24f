"""Screening on every core: records go out in bundles and come back, in order, as finished pieces.

Only so many bundles are under way at once that memory stays flat however long the input is.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field

from wellspoken.commands.check.documents import BadDocument, Defaults, document_of
from wellspoken.commands.check.records import Record
from wellspoken.commands.check.styles import Style, style
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import sort_out
from wellspoken.engines.screening import ClaimRegister, Profile, Screener

_MOST_RECORDS, _MOST_CHARACTERS = 256, 128 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What every process has to know to screen as the command was told to."""

    profile: Profile
    select: tuple[str, ...] | None
    ignore: tuple[str, ...]
    style: str
    defaults: Defaults

    def screener(self) -> Screener:
        """Return an engine set up as told."""
        return Screener(
            profile=self.profile, select=self.select, ignore=self.ignore, claims=known_claims
        )


def known_claims() -> ClaimRegister:
    """Return the register of claims that comes with Wellspoken."""
    # Not for those who do not ask about misinformation: it takes a while to load.
    from wellspoken.engines.claims.answering import starter_claims  # as said

    return starter_claims()


@dataclass(slots=True)
class Done:
    """A bundle's outcome: pieces to print in order, complaints, and the counts."""

    pieces: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)


class Desk:
    """Screens bundles with one engine."""

    def __init__(self, job: Job) -> None:
        self._screener = job.screener()
        self._style: Style = style(job.style)
        self._defaults = job.defaults

    def work(self, bundle: list[Record]) -> Done:
        """Screen each record; what cannot be read becomes a complaint."""
        done = Done()
        for record in bundle:
            try:
                document = document_of(record, self._defaults)
            except BadDocument as error:
                done.complaints.append(f"{record.name}: {error}")
                done.tally.unreadable += 1
                continue
            found = sort_out(self._screener.screen(document.subject), document.allowed)
            done.tally.count(found)
            done.pieces.append(self._style.document(document, found))
        return done


_desk: Desk | None = None


def _sit_down(job: Job) -> None:
    global _desk  # noqa: PLW0603  # a process of the pool has one desk for its whole life
    _desk = Desk(job)


def _work(bundle: list[Record]) -> Done:
    assert _desk is not None
    return _desk.work(bundle)


def cores() -> int:
    """Return how many processes may run at once here."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def screened(records: Iterable[Record], job: Job, processes: int) -> Iterator[Done]:
    """Yield the outcome of each bundle, in order.

    A lone small bundle is done here: starting processes would take longer.
    """
    bundles = _bundles(records)
    first = next(bundles, None)
    if first is None:
        return
    second = next(bundles, None)
    if processes <= 1 or second is None:
        desk = Desk(job)
        yield desk.work(first)
        if second is not None:
            yield desk.work(second)
        for bundle in bundles:
            yield desk.work(bundle)
        return
    with ProcessPoolExecutor(processes, initializer=_sit_down, initargs=(job,)) as pool:
        under_way: deque[Future[Done]] = deque(pool.submit(_work, one) for one in (first, second))
        try:
            for bundle in bundles:
                under_way.append(pool.submit(_work, bundle))
                if len(under_way) > 4 * processes:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            for left in under_way:
                left.cancel()


def _bundles(records: Iterable[Record]) -> Iterator[list[Record]]:
    bundle: list[Record] = []
    characters = 0
    for record in records:
        bundle.append(record)
        characters += record.size
        if len(bundle) >= _MOST_RECORDS or characters >= _MOST_CHARACTERS:
            yield bundle
            bundle, characters = [], 0
    if bundle:
        yield bundle
