"""Reading the outbox for the board."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Count, Q, QuerySet

from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery, Installation, Worker

WORKER_SILENT_AFTER = timedelta(seconds=60)
RECENT = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many deliveries stand in each column of the board."""

    needs_person: int
    uncertain: int
    sending: int
    overdue: int
    upcoming: int
    sent_lately: int


def counts() -> Counts:
    """Return the board's numbers in one query."""
    moment = now()
    state = Delivery.State
    found = Delivery.objects.filter(
        Q(state__in=[state.WAITING, state.SENDING, state.UNCERTAIN, state.HELD, state.FAILED])
        | Q(state=state.SENT, changed_at__gte=moment - RECENT)
    ).aggregate(
        needs_person=Count("pk", filter=Q(state__in=[state.HELD, state.FAILED])),
        uncertain=Count("pk", filter=Q(state=state.UNCERTAIN)),
        sending=Count("pk", filter=Q(state=state.SENDING)),
        overdue=Count("pk", filter=Q(state=state.WAITING, due_at__lte=moment)),
        upcoming=Count("pk", filter=Q(state=state.WAITING, due_at__gt=moment)),
        sent_lately=Count("pk", filter=Q(state=state.SENT)),
    )
    return Counts(**found)


def board_rows(column: str, *, limit: int = 50) -> QuerySet[Delivery]:
    """Return one column of the board, the most pressing first."""
    moment = now()
    state = Delivery.State
    rows = Delivery.objects.select_related("release__post", "account")
    if column == "needs-person":
        return rows.filter(state__in=[state.HELD, state.FAILED]).order_by("due_at")[:limit]
    if column == "uncertain":
        return rows.filter(state=state.UNCERTAIN).order_by("due_at")[:limit]
    if column == "moving":
        return rows.filter(
            Q(state=state.SENDING) | Q(state=state.WAITING, due_at__lte=moment)
        ).order_by("due_at")[:limit]
    if column == "upcoming":
        return rows.filter(state=state.WAITING, due_at__gt=moment).order_by("due_at")[:limit]
    if column == "cancelled":
        return rows.filter(state=state.CANCELLED).order_by("-changed_at")[:limit]
    return rows.filter(state=state.SENT).order_by("-sent_at")[:limit]


def deliveries_of(post_id: int) -> QuerySet[Delivery]:
    """Return every delivery of a post, the newest release first."""
    return (
        Delivery.objects.filter(release__post_id=post_id)
        .select_related("account", "release")
        .order_by("-release_id", "account__name", "pk")
    )


@dataclass(frozen=True, slots=True)
class Engine:
    """Whether anything is being sent at all, and if not, why."""

    worker_seen_at: datetime | None
    worker_alive: bool
    paused: bool
    paused_because: str


def engine() -> Engine:
    """Return the state of the workers and of the installation."""
    seen = (
        Worker.objects.filter(stopped_at__isnull=True)
        .order_by("-beat_at")
        .values_list("beat_at", flat=True)
        .first()
    )
    row = Installation.objects.filter(pk=1).first()
    return Engine(
        worker_seen_at=seen,
        worker_alive=seen is not None and seen > now() - WORKER_SILENT_AFTER,
        paused=bool(row and row.paused),
        paused_because=row.paused_because if row else "",
    )
