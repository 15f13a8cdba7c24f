"""What each channel will show, made by what makes the publication itself, so that neither drifts.

The own site's preview is drawn by the template of its pages, a message is written by the builder
that writes those to subscribers, and other networks get the very posts that their connectors send.
"""

from dataclasses import dataclass, replace
from typing import Any

from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.connector import letterhead_of
from wellspoken.apps.mailing.models import MailingList
from wellspoken.engines.networks import Publication
from wellspoken.engines.networks.email.message import compose as write_message
from wellspoken.engines.networks.email.ports import Addressee
from wellspoken.engines.networks.wording import posts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownFile:
    """A file of the library as a preview shows it."""

    kind: str
    name: str
    url: str
    alt: str = ""
    decorative: bool = False
    width: int = 0
    height: int = 0
    captions_url: str = ""
    captions_language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message as its reader sees it."""

    sender: str
    subject: str
    text: str


def letter(account: Account, publication: Publication) -> Letter | None:
    """Return the message that subscribers of the account's list would get; None without a list."""
    mailing_list = MailingList.objects.filter(slug=account.config.get("list", "")).first()
    if mailing_list is None:
        return None
    head = letterhead_of(mailing_list)
    reader = Addressee(
        id=0,
        address="reader@example.org",
        message_id="<preview@example.org>",
        bounce_address="",
        unsubscribe_url=f"{head.home_url}mail/unsubscribe/…",
    )
    message = write_message(replace(publication, media=()), reader, head, date=now())
    body = message.get_body(("plain",))
    assert body is not None  # every message of ours has a plain text
    return Letter(
        sender=str(message["From"]), subject=str(message["Subject"]), text=body.get_content()
    )


def posts(publication: Publication) -> tuple[str, ...]:
    """Return the posts that a network without pages and letters would show."""
    return posts_of(publication)


def shown_file(kind: str, file: Any, *, alt: str, decorative: bool) -> ShownFile:
    """Return a picture, video or document of the library with its address for staff."""
    captions = getattr(file, "captions", None)
    return ShownFile(
        kind=kind,
        name=file.title,
        url=file.url if kind == "document" else file.file.url,
        alt=alt,
        decorative=decorative,
        width=getattr(file, "width", 0) or 0,
        height=getattr(file, "height", 0) or 0,
        captions_url=captions.url if captions else "",
        captions_language=getattr(file, "captions_language", ""),
    )
