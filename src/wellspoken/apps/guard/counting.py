"""Counting what screening found and what people let through, as rows that reports can use."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Max, Q, QuerySet

from wellspoken.apps.guard.models import FindingRow, Override, Screening
from wellspoken.apps.guard.policy import screener

REASONS_SHOWN = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What a report is narrowed to; empty means everything."""

    family: str = ""
    rule: str = ""
    surface: str = ""
    severity: str = ""
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """One rule as reports count it.

    `posts` in how many posts it found something, `findings` how many different ones, `stopped` how
    many of those stopped a post, `let_through` how many of those somebody answered for.
    """

    rule: str
    name: str
    posts: int
    findings: int
    stopped: int
    let_through: int
    last_at: datetime
    reasons: tuple[tuple[str, int], ...]
    people: tuple[tuple[str, int], ...]

    @property
    def share_let_through(self) -> int:
        """Return how many of a hundred that stopped a post were let through."""
        return round(100 * self.let_through / self.stopped) if self.stopped else 0


def findings(chosen: Chosen) -> QuerySet[FindingRow]:
    """Return the recorded findings that a report is about."""
    rows = FindingRow.objects.all()
    for name in ("family", "rule", "surface", "severity"):
        value = getattr(chosen, name)
        if value:
            rows = rows.filter(**{name: value})
    return _between(rows, chosen)


def overrides(chosen: Chosen) -> QuerySet[Override]:
    """Return the answers given for findings that a report is about."""
    rows = Override.objects.select_related("by")
    if chosen.family:
        rows = rows.filter(rule__startswith=f"{chosen.family}.")
    if chosen.rule:
        rows = rows.filter(rule=chosen.rule)
    if chosen.severity:
        rows = rows.filter(severity=chosen.severity)
    return _between(rows, chosen)


def by_rule(chosen: Chosen) -> list[RuleCount]:
    """Return each rule that found something, the most often let through first.

    The same finding at several gates counts once.
    """
    one = Count("fingerprint", distinct=True)
    found: dict[str, dict[str, object]] = {}
    per_post = (
        findings(chosen)
        .values("rule", "subject_type", "subject_id")
        .annotate(
            findings=one,
            stopped=Count("fingerprint", distinct=True, filter=Q(severity="block")),
            last_at=Max("at"),
        )
    )
    for row in per_post.order_by():
        kept = found.setdefault(
            row["rule"], {"posts": 0, "findings": 0, "stopped": 0, "last_at": row["last_at"]}
        )
        kept["posts"] += 1  # type: ignore[operator]  # numbers of one dictionary
        kept["findings"] += row["findings"]
        kept["stopped"] += row["stopped"]
        kept["last_at"] = max(kept["last_at"], row["last_at"])
    reasons: dict[str, Counter[str]] = {}
    people: dict[str, Counter[str]] = {}
    for answer in overrides(chosen):
        reasons.setdefault(answer.rule, Counter())[answer.reason] += 1
        people.setdefault(answer.rule, Counter())[str(answer.by)] += 1
    names = {rule.code: rule.name for rule in screener().rules}
    counted = [
        RuleCount(
            rule=rule,
            name=names.get(rule, ""),
            let_through=sum(reasons.get(rule, Counter()).values()),
            reasons=tuple(reasons.get(rule, Counter()).most_common(REASONS_SHOWN)),
            people=tuple(people.get(rule, Counter()).most_common()),
            **numbers,  # type: ignore[arg-type]  # posts, findings, stopped, last_at
        )
        for rule, numbers in found.items()
    ]
    return sorted(counted, key=lambda item: (-item.let_through, -item.stopped, -item.findings))


def verdicts(chosen: Chosen) -> list[tuple[str, int]]:
    """Return how many reports ended in each verdict in that time, whatever they found."""
    rows = _between(Screening.objects.all(), chosen)
    return list(rows.values_list("verdict").annotate(Count("pk")).order_by("verdict"))


def by(chosen: Chosen, field: str) -> list[tuple[str, int]]:
    """Return how many different findings there are for each family, surface or severity."""
    seen: Counter[str] = Counter()
    rows = findings(chosen).values_list(field, "subject_type", "subject_id", "fingerprint")
    for value, *_which in rows.order_by().distinct():
        seen[value] += 1
    return seen.most_common()


def by_month(chosen: Chosen) -> list[tuple[str, int]]:
    """Return how many findings were first recorded in each month, the newest first."""
    seen: dict[tuple[str, int, str], str] = {}
    rows = findings(chosen).values_list("at", "subject_type", "subject_id", "fingerprint")
    for at, subject_type, subject_id, fingerprint in rows.order_by("at"):
        seen.setdefault((subject_type, subject_id, fingerprint), f"{at:%Y-%m}")
    return sorted(Counter(seen.values()).items(), reverse=True)


def _between(rows: QuerySet, chosen: Chosen) -> QuerySet:
    if chosen.since is not None:
        rows = rows.filter(at__gte=chosen.since)
    if chosen.until is not None:
        rows = rows.filter(at__lt=chosen.until)
    return rows
