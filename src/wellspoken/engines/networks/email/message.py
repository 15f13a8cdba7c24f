"""The message itself: plain text and accessible HTML, no pixel that watches the reader."""

import html
import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from typing import Any

from wellspoken.engines.networks.email.ports import Addressee, Kind
from wellspoken.engines.networks.publication import MediaFile, Publication

_LINK = re.compile(r"https?://[^\s<>\"']{1,2000}")
_TRAILING = ".,;:!?)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """What all messages of a list share."""

    organisation: str
    sender: str
    list_id: str
    home_url: str
    unsubscribe_words: str
    correction_words: str
    retraction_words: str


def compose(
    publication: Publication,
    addressee: Addressee,
    letterhead: Letterhead,
    *,
    date: datetime,
    kind: Kind = Kind.NEWS,
    note: str = "",
) -> EmailMessage:
    """Return the message to one addressee.

    A correction carries its note first; a retraction is its note alone. One-click
    unsubscription follows RFC 8058.
    """
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(letterhead.organisation, addr_spec=letterhead.sender)
    message["To"] = addressee.address
    message["Subject"] = " ".join(_heading(publication, letterhead, kind).split())
    message["Date"] = format_datetime(date)
    message["Message-ID"] = addressee.message_id
    message["List-Id"] = letterhead.list_id
    message["List-Unsubscribe"] = f"<{addressee.unsubscribe_url}>"
    message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message["X-Wellspoken-Digest"] = publication.digest()
    # Quoted-printable, whatever the text: no line grows longer than servers take (RFC 5322, 2.1.1).
    message.set_content(
        _plain(publication, addressee, letterhead, kind, note), cte="quoted-printable"
    )
    message.add_alternative(
        _html(publication, addressee, letterhead, kind, note),
        subtype="html",
        cte="quoted-printable",
    )
    if kind != Kind.RETRACTION:
        _add_media(message, publication.media)
    # Last, because adding parts moves such headers from the message into its first part.
    message["Content-Language"] = publication.language
    return message


_UNFOLDED = SMTP.clone(max_line_length=None)


class _Policy(EmailPolicy):
    """Folds only the headers that people read.

    Folding breaks long addresses in List-Unsubscribe into encoded words, which mail programs
    do not follow.
    """

    def fold_binary(self, name: str, value: Any) -> bytes:
        """Return one header as bytes."""
        people_read_it = name.lower() in {"subject", "from", "to"}
        return (SMTP if people_read_it else _UNFOLDED).fold_binary(name, value)


_POLICY = _Policy(linesep="\r\n")


def _heading(publication: Publication, letterhead: Letterhead, kind: Kind) -> str:
    words = _kind_words(letterhead, kind)
    return f"{words}: {publication.title}" if words else publication.title


def _kind_words(letterhead: Letterhead, kind: Kind) -> str:
    return {
        Kind.NEWS: "",
        Kind.CORRECTION: letterhead.correction_words,
        Kind.RETRACTION: letterhead.retraction_words,
    }[kind]


def _add_media(message: EmailMessage, media: tuple[MediaFile, ...]) -> None:
    parts = message.get_payload()
    assert isinstance(parts, list)  # an alternative was added before
    page = parts[1]
    assert isinstance(page, MIMEPart)  # made by this policy
    for item in media:
        if item.kind == "image":
            _add_image(page, item)
    for item in media:
        if item.kind == "document":
            main, _, subtype = item.mime_type.partition("/")
            message.add_attachment(
                item.content(),
                maintype=main,
                subtype=subtype or "octet-stream",
                filename=item.name,
            )


def _plain(
    publication: Publication,
    addressee: Addressee,
    letterhead: Letterhead,
    kind: Kind,
    note: str,
) -> str:
    parts = [publication.title, ""]
    if kind != Kind.NEWS:
        parts += [f"{_kind_words(letterhead, kind)}: {note}", ""]
    if kind != Kind.RETRACTION:
        parts += [publication.text, ""]
        if publication.link:
            parts += [publication.link, ""]
        images = [item for item in publication.media if item.kind == "image"]
        described = [f"[{item.alt}]" for item in images if item.alt and not item.decorative]
        if described:
            parts += [*described, ""]
        if publication.hashtags:
            parts += [" ".join(f"#{tag}" for tag in publication.hashtags), ""]
    parts += [
        "-- ",
        letterhead.organisation,
        letterhead.home_url,
        f"{letterhead.unsubscribe_words}: {addressee.unsubscribe_url}",
    ]
    return "\n".join(parts) + "\n"


def _html(
    publication: Publication,
    addressee: Addressee,
    letterhead: Letterhead,
    kind: Kind,
    note: str,
) -> str:
    escape = html.escape
    blocks = [f"<h1>{escape(publication.title)}</h1>"]
    if kind != Kind.NEWS:
        words = _kind_words(letterhead, kind)
        blocks.append(f"<p><strong>{escape(words)}:</strong> {escape(note)}</p>")
    if kind != Kind.RETRACTION:
        blocks += _html_content(publication)
    blocks.append(
        f'<hr><p style="font-size:0.9em">{escape(letterhead.organisation)} · '
        f'<a href="{escape(letterhead.home_url)}">{escape(letterhead.home_url)}</a><br>\n'
        f'<a href="{escape(addressee.unsubscribe_url)}">'
        f"{escape(letterhead.unsubscribe_words)}</a></p>"
    )
    body = "\n".join(blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(publication.language)}"><head>'
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>{escape(publication.title)}</title></head>\n"
        '<body dir="auto" style="font-family:sans-serif;line-height:1.5;max-width:40em;'
        f'margin:auto;padding:1em">\n{body}\n</body></html>\n'
    )


def _html_content(publication: Publication) -> list[str]:
    blocks = [
        f"<p>{_linked(paragraph)}</p>"
        for paragraph in re.split(r"\n{2,}", publication.text.strip())
    ]
    if publication.link:
        blocks.append(f"<p>{_linked(publication.link)}</p>")
    blocks += [
        f'<p><img src="cid:{item.sha256}" alt="{_alt(item)}" '
        'style="max-width:100%;height:auto"></p>'
        for item in publication.media
        if item.kind == "image"
    ]
    if publication.hashtags:
        tags = " ".join(f"#{html.escape(tag)}" for tag in publication.hashtags)
        blocks.append(f"<p>{tags}</p>")
    return blocks


def _linked(text: str) -> str:
    """Return the text escaped, its line breaks kept and its web addresses made links."""
    out, position = [], 0
    for match in _LINK.finditer(text):
        address = match.group().rstrip(_TRAILING)
        end = match.start() + len(address)
        out.append(html.escape(text[position : match.start()]))
        out.append(f'<a href="{html.escape(address)}">{html.escape(address)}</a>')
        position = end
    out.append(html.escape(text[position:]))
    return "".join(out).replace("\n", "<br>\n")


def _add_image(page: MIMEPart, item: MediaFile) -> None:
    kind, _, subtype = item.mime_type.partition("/")
    page.add_related(
        item.content(),
        maintype=kind,
        subtype=subtype,
        cid=f"<{item.sha256}>",
        filename=item.name,
        disposition="inline",
    )


def _alt(item: MediaFile) -> str:
    return "" if item.decorative else html.escape(item.alt)
