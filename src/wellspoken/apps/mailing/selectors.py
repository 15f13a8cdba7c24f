"""Reading lists and mailings for the staff's screens."""

from django.db.models import Count, Q, QuerySet

from wellspoken.apps.mailing.models import Mailing, MailingList, Recipient, Subscriber

LATEST = 20


def lists_with_counts() -> QuerySet[MailingList]:
    """Return the lists, each with how many are `confirmed`, `asked` and `ended`."""
    state = Subscriber.State
    ended = Q(subscribers__state__in=[state.LEFT, state.BOUNCED])
    return MailingList.objects.annotate(
        confirmed=Count("subscribers", filter=Q(subscribers__state=state.CONFIRMED)),
        asked=Count("subscribers", filter=Q(subscribers__state=state.PENDING)),
        ended=Count("subscribers", filter=ended),
    )


def latest_mailings() -> QuerySet[Mailing]:
    """Return the latest mailings, each with how many messages ended how."""
    state = Recipient.State
    rows = Mailing.objects.select_related("mailing_list").annotate(
        accepted=Count("messages", filter=Q(messages__state=state.ACCEPTED), distinct=True),
        refused=Count("messages", filter=Q(messages__state=state.REFUSED), distinct=True),
        uncertain=Count("messages", filter=Q(messages__state=state.UNCERTAIN), distinct=True),
        waiting=Count(
            "messages",
            filter=Q(messages__state__in=[state.PENDING, state.IN_FLIGHT]),
            distinct=True,
        ),
        bounced=Count("messages", filter=Q(messages__bounces__permanent=True), distinct=True),
    )
    return rows[:LATEST]
