"""Mailing lists with subscribers who confirmed, for tests."""

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models import MailingList, Subscriber


def make_list(*addresses: str, slug: str = "flu-news", language: str = "en-gb") -> MailingList:
    """Return a list that each address has confirmed."""
    mailing_list, _created = MailingList.objects.get_or_create(
        slug=slug, defaults={"name": slug.replace("-", " ").capitalize(), "language": language}
    )
    for address in addresses:
        make_subscriber(mailing_list, address)
    return mailing_list


def make_subscriber(
    mailing_list: MailingList, address: str, *, state: str = Subscriber.State.CONFIRMED
) -> Subscriber:
    """Return a subscriber, confirmed unless said otherwise."""
    return Subscriber.objects.create(
        mailing_list=mailing_list, address=address, state=state, confirmed_at=now()
    )
