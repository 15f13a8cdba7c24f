"""Reading the desk: the board, a claim and where it was seen, what may be offered today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db.models import Count, Max, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import (
    Claim,
    Evidence,
    HealthTopic,
    Response,
    Signal,
    Stage,
)
from wellspoken.apps.people.models import User
from wellspoken.engines.claims import Labelled

ON_THE_BOARD = (Stage.SIGNAL, Stage.ASSESS, Stage.EVIDENCE, Stage.RESPONSE, Stage.MEASURE)
CLOSED_LATELY = 10
MOST_WORDS = 20
WEEKS = 12
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class RegisterState:
    """By what a process sees that the register is another than the one it read."""

    count: int
    newest: datetime | None
    revisions: int


def register_state() -> RegisterState:
    """Return the state of the register; two changes that overlap give two states."""
    told = Claim.objects.aggregate(
        count=Count("pk"), newest=Max("updated_at"), revisions=Coalesce(Sum("revision"), 0)
    )
    return RegisterState(**told)


def current_evidence(claim: Claim | None, today: date) -> list[Evidence]:
    """Return the evidence on a claim that may be offered on that day; a retired claim has none."""
    if claim is None or claim.state == Claim.State.RETIRED:
        return []
    return [item for item in claim.evidence.all() if item.is_current(today)]


def board() -> list[tuple[Stage, list[Signal]]]:
    """Return the open signals under their stages, the longest waiting first."""
    signals = (
        Signal.objects.exclude(stage=Stage.CLOSED)
        .select_related("claim", "owner")
        .prefetch_related("assessments")
    )
    under: dict[str, list[Signal]] = {stage: [] for stage in ON_THE_BOARD}
    for signal in signals:
        under[signal.stage].append(signal)
    return [(stage, under[stage]) for stage in ON_THE_BOARD]


def closed_lately() -> QuerySet[Signal]:
    """Return the signals that were closed last."""
    closed = Signal.objects.filter(stage=Stage.CLOSED).select_related("claim", "owner")
    return closed.order_by("-stage_since")[:CLOSED_LATELY]


def claims(*, words: str = "", topic: str = "", state: str = Claim.State.ACTIVE) -> QuerySet[Claim]:
    """Return the claims whose sentence, wordings or short name hold every word."""
    rows = Claim.objects.filter(state=state).annotate(seen=Coalesce(Sum("signals__times"), 0))
    for word in words.split()[:MOST_WORDS]:
        rows = rows.filter(Q(searched__contains=word.casefold()) | Q(key=word))
    if topic:
        rows = rows.filter(topic=topic)
    return rows.order_by("-seen", "topic", "sentence")


def topics() -> list[str]:
    """Return the topics of the register."""
    return list(
        Claim.objects.exclude(topic="").order_by("topic").values_list("topic", flat=True).distinct()
    )


def signals_of(claim: Claim) -> QuerySet[Signal]:
    """Return where a claim was seen, newest first."""
    return claim.signals.select_related("owner").order_by("-seen_at")


def responses_to(claim: Claim) -> QuerySet[Response]:
    """Return what was decided about a claim and by whom, newest first."""
    return Response.objects.filter(signal__claim=claim).select_related("by", "post", "signal")


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSeen:
    """How often a claim was seen in the seven days that end with `until`."""

    until: date
    count: int


def seen_by_week(claim: Claim) -> list[WeekSeen]:
    """Return how often a claim was seen in each of the last weeks, oldest first."""
    end = now()
    counts = [0] * WEEKS
    recent = claim.signals.filter(seen_at__gt=end - WEEKS * _WEEK)
    for seen_at, times in recent.values_list("seen_at", "times"):
        ago = max(0, (end - seen_at) // _WEEK)
        counts[WEEKS - 1 - ago] += times
    return [
        WeekSeen(until=(end - (WEEKS - 1 - place) * _WEEK).date(), count=count)
        for place, count in enumerate(counts)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenWhere:
    """How often a claim was seen in one kind of place, and when last."""

    source: str
    times: int
    last: datetime


def seen_where(claim: Claim) -> list[SeenWhere]:
    """Return where a claim was seen, the most frequent first."""
    rows = (
        claim.signals.order_by()
        .values("source")
        .annotate(total=Sum("times"), last=Max("last_seen_at"))
        .order_by("-total", "source")
    )
    return [
        SeenWhere(
            source=str(Signal.Source(row["source"]).label), times=row["total"], last=row["last"]
        )
        for row in rows
    ]


def to_look_at(user: User | None = None) -> QuerySet[Claim]:
    """Return the claims whose answer somebody has to look at again.

    For a person: those that they own, and those whose owner is nobody or no longer here.
    """
    found = Claim.objects.exclude(look_again="").filter(state=Claim.State.ACTIVE)
    if user is not None:
        mine = Q(owner=user) | Q(owner__isnull=True) | Q(owner__is_active=False)
        found = found.filter(mine)
    return found.select_related("owner").order_by("-updated_at")


def unread_sources() -> int:
    """Return on how many sources of claims in use nobody here has noted that they read them."""
    return Evidence.objects.filter(claim__state=Claim.State.ACTIVE, checked__isnull=True).count()


def topics_like(words: str, language: str) -> QuerySet[HealthTopic]:
    """Return the topics of MedlinePlus in a language whose names hold every word."""
    found = HealthTopic.objects.filter(language=language)
    for word in words.split()[:MOST_WORDS]:
        found = found.filter(searched__contains=word.casefold())
    return found.order_by("title")


def judged_matches() -> list[Labelled]:
    """Return what people made of the first match of each signal: right or wrong.

    A signal counts once somebody said which claim it is about.
    """
    rows = Signal.objects.filter(claim__isnull=False).exclude(likeliest={})
    return [
        Labelled(probability=min(1.0, max(0.0, told["probability"])), right=told["key"] == key)
        for told, key in rows.values_list("likeliest", "claim__key")
    ]
