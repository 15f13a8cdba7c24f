"""The demo's mail: what the local server caught, shown as a mail program would."""

import re
from base64 import b64encode
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe

from wellspoken.apps.people.decorators import public_view

SHOWN = 50
HEADERS = ("From", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe")
# A message is somebody else's page: nothing in it runs, loads or is sent anywhere.
HTML_POLICY = (
    "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
    "frame-ancestors 'self'"
)
PAGE_POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_CID = re.compile(r'src="cid:([^"]{1,300})"')


@public_view
@require_safe
def catcher(request: HttpRequest) -> HttpResponse:
    """List the newest caught messages."""
    files = sorted(_files(), key=lambda file: file.stat().st_mtime, reverse=True)
    rows = [{"key": _key(file), **_summary(file)} for file in files[:SHOWN]]
    return render(request, "mailing/caught_list.html", {"rows": rows, "count": len(files)})


@public_view
@require_safe
def caught(request: HttpRequest, key: str) -> HttpResponse:
    """Show one caught message: its headers, its plain text and its HTML."""
    message = _message(key)
    plain = message.get_body(preferencelist=("plain",))
    response = render(
        request,
        "mailing/caught.html",
        {
            "key": key,
            "headers": [(name, message[name]) for name in HEADERS if message[name]],
            "text": plain.get_content() if plain else "",
            "has_html": message.get_body(preferencelist=("html",)) is not None,
        },
    )
    response["Content-Security-Policy"] = PAGE_POLICY
    return response


@public_view
@xframe_options_sameorigin
@require_safe
def caught_html(request: HttpRequest, key: str) -> HttpResponse:
    """Answer with a message's HTML, its pictures put into it, in a sandbox."""
    message = _message(key)
    page = message.get_body(preferencelist=("html",))
    if page is None:
        raise Http404
    pictures = {
        str(part["Content-ID"]).strip("<> "): part
        for part in message.walk()
        if part.get_content_maintype() == "image"
    }

    def embedded(match: "re.Match[str]") -> str:
        part = pictures.get(match.group(1))
        if part is None:
            return 'src=""'
        payload = part.get_payload(decode=True)
        data = b64encode(payload if isinstance(payload, bytes) else b"").decode()
        return f'src="data:{part.get_content_type()};base64,{data}"'

    response = HttpResponse(_CID.sub(embedded, page.get_content()))
    response["Content-Security-Policy"] = HTML_POLICY
    return response


def _files() -> list[Path]:
    if not settings.DEBUG_MAIL_CATCHER_DIR:
        raise Http404
    box = Path(settings.DEBUG_MAIL_CATCHER_DIR)
    return [file for folder in ("new", "cur") for file in (box / folder).glob("*")]


def _key(file: Path) -> str:
    return file.name.partition(":")[0]


def _message(key: str) -> EmailMessage:
    for file in _files():
        if _key(file) == key:
            parsed = message_from_bytes(file.read_bytes(), policy=default)
            assert isinstance(parsed, EmailMessage)  # what this policy makes
            return parsed
    raise Http404


def _summary(file: Path) -> dict[str, str]:
    message = message_from_bytes(file.read_bytes(), policy=default)
    return {name.lower(): str(message[name] or "") for name in ("To", "Subject", "Date")}
