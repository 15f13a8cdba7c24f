"""Not keeping what was told for ever."""

from datetime import timedelta

from django.db import transaction

from wellspoken.apps.core.clock import now
from wellspoken.apps.hooks.models import Event, Message

KEPT = timedelta(days=30)
BATCH = 500


@transaction.atomic
def forget_old() -> int:
    """Delete up to 500 messages that ended more than 30 days ago; return how many."""
    old = Message.objects.filter(ended_at__lt=now() - KEPT).values_list("pk", flat=True)[:BATCH]
    numbers = list(old)
    if numbers:
        Message.objects.filter(pk__in=numbers).delete()
    Event.objects.filter(messages=None, at__lt=now() - KEPT).delete()
    return len(numbers)
