"""Reading endpoints and what they were told."""

from django.db.models import Count, Q, QuerySet

from wellspoken.apps.hooks.models import Endpoint, Message

PAGE = 50


def endpoints() -> QuerySet[Endpoint]:
    """Return every endpoint with how many messages wait for it and were given up."""
    return Endpoint.objects.filter(removed_at=None).annotate(
        waiting=Count("messages", Q(messages__state__in=["waiting", "sending"])),
        given_up=Count("messages", Q(messages__state="failed")),
    )


def messages_of(endpoint: Endpoint, *, state: str = "", before: int | None = None) -> list[Message]:
    """Return 51 messages at most, the newest first; the 51st says that there are more."""
    rows = endpoint.messages.select_related("event")
    if state:
        rows = rows.filter(state=state)
    if before:
        rows = rows.filter(pk__lt=before)
    return list(rows[: PAGE + 1])
