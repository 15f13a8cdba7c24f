"""Reading crisis holds: those in force, what waits after them, and the report of each."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet

from wellspoken.apps.delivery.holds import hold_over, in_force, outgoing_of
from wellspoken.apps.delivery.models import Delivery, Hold, HoldSeen, Stop, Worker
from wellspoken.apps.delivery.selectors import WORKER_SILENT_AFTER
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.review.authority import writers

_Verdict = Stop.Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ToLookAt:
    """One stopped delivery as a person looks at it again."""

    delivery: Delivery
    publication: dict[str, object]
    still_held_by: Hold | None
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Somebody, or a worker, and how long after the hold was set they said that they saw it."""

    name: str
    after: timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a hold did, with the times from its setting."""

    workers: list[Sighting]
    people: list[Sighting]
    all_workers_after: timedelta | None
    lasted: timedelta
    stops: list[Stop]
    met: int
    approved_again: int
    dropped: int
    undecided: int


def holds_that_ended(*, limit: int = 50) -> QuerySet[Hold]:
    """Return ended holds, the newest first, each with how many deliveries it met (`met`)."""
    return (
        Hold.objects.exclude(ended_at=None)
        .select_related("set_by", "ended_by", "account", "campaign")
        .annotate(met=Count("stops"))[:limit]
    )


def stopped_deliveries() -> QuerySet[Delivery]:
    """Return what a hold stopped and nobody has decided about, the first due first."""
    return (
        Delivery.objects.filter(state=Delivery.State.HELD, held_for=Delivery.HeldFor.CRISIS)
        .select_related("release__post__campaign", "release__review__post", "account", "target")
        .order_by("due_at", "pk")
    )


def to_look_at(user: User, *, limit: int) -> list[ToLookAt]:
    """Return the stopped deliveries, with what keeps this person from deciding about them."""
    standing = in_force()
    own: dict[int, bool] = {}
    found = []
    for row in stopped_deliveries()[:limit]:
        review = row.release.review
        if review.pk not in own:
            own[review.pk] = user.pk in writers(review)
        found.append(
            ToLookAt(
                delivery=row,
                publication=next(
                    item
                    for item in row.release.content["publications"]
                    if item["account_id"] == row.account_id
                ),
                still_held_by=hold_over(outgoing_of(row), standing) if standing else None,
                is_own=own[review.pk],
            )
        )
    return found


def report_on(hold: Hold, moment: datetime) -> Report:
    """Return the timed report of a hold; `moment` stands for the end of one in force."""
    seen = list(HoldSeen.objects.filter(hold=hold).select_related("person"))
    by_worker = {item.worker: item.at - hold.set_at for item in seen if item.worker}
    by_person = {item.person_id: item for item in seen if item.person is not None}
    running = _workers_at(hold.set_at)
    names = [*by_worker, *(name for name in running if name not in by_worker)]
    people = [
        *(item.person for item in by_person.values() if item.person is not None),
        *(
            person
            for person in people_who_can(Capability.ACKNOWLEDGE_HOLD).order_by("first_name")
            if person.pk not in by_person
        ),
    ]
    waiting = [name for name in running if name not in by_worker]
    numbers = hold.stops.aggregate(
        met=Count("pk"),
        approved_again=Count("pk", filter=Q(verdict=_Verdict.AGAIN)),
        dropped=Count("pk", filter=Q(verdict=_Verdict.DROPPED)),
        undecided=Count("pk", filter=Q(verdict=_Verdict.NONE, delivery__state=Delivery.State.HELD)),
    )
    return Report(
        workers=[Sighting(name=name, after=by_worker.get(name)) for name in names],
        people=[
            Sighting(
                name=str(person),
                after=by_person[person.pk].at - hold.set_at if person.pk in by_person else None,
            )
            for person in people
        ],
        all_workers_after=max(by_worker.values()) if by_worker and not waiting else None,
        lasted=(hold.ended_at or moment) - hold.set_at,
        stops=list(
            hold.stops.select_related("delivery__release__post", "delivery__account", "decided_by")
        ),
        **numbers,
    )


def _workers_at(moment: datetime) -> list[str]:
    """Return the workers that ran at a moment and had not stopped within their silence."""
    rows = Worker.objects.filter(
        started_at__lte=moment, beat_at__gte=moment - WORKER_SILENT_AFTER
    ).filter(Q(stopped_at=None) | Q(stopped_at__gt=moment + WORKER_SILENT_AFTER))
    return list(rows.order_by("name").values_list("name", flat=True))
