"""Reading the log for people; nothing decides anything by it."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from wellspoken.apps.audit.models import Entry

PAGE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryFilter:
    """What the auditor's list is narrowed to."""

    actor_id: str = ""
    actor_name: str = ""
    action: str = ""
    target_type: str = ""
    target_id: str = ""
    content_hash: str = ""
    source: str = ""
    since: datetime | None = None
    until: datetime | None = None


def entries(chosen: EntryFilter) -> QuerySet[Entry]:
    """Return the entries that a filter leaves, the newest first."""
    rows = Entry.objects.order_by("-sequence")
    for name in ("actor_id", "actor_name", "target_type", "target_id"):
        value = getattr(chosen, name)
        if value:
            rows = rows.filter(**{name: value})
    if chosen.action:
        rows = rows.filter(action__startswith=chosen.action)
    if chosen.content_hash:
        rows = rows.filter(content_hash__startswith=chosen.content_hash)
    if chosen.source:
        rows = rows.filter(source__startswith=chosen.source)
    if chosen.since:
        rows = rows.filter(at__gte=chosen.since)
    if chosen.until:
        rows = rows.filter(at__lt=chosen.until)
    return rows


def page(chosen: EntryFilter, *, before: int | None = None) -> tuple[list[Entry], int | None]:
    """Return one page of entries and the number that the next one begins before."""
    rows = entries(chosen)
    if before is not None:
        rows = rows.filter(sequence__lt=before)
    found = list(rows[: PAGE + 1])
    return found[:PAGE], found[PAGE - 1].sequence if len(found) > PAGE else None
