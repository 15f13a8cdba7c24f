"""What stands in a status, compared with what was to stand there."""

import hashlib
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from wellspoken.engines.networks.counting import with_local_mentions


def fingerprint(text: str, descriptions: Sequence[str], warning: str) -> str:
    """Return one digest for a status's words, its pictures' words and its warning.

    White space and the servers of mentions are left out: servers show both in their own way.
    """
    parts = [" ".join(with_local_mentions(text).split()), *descriptions, warning.strip()]
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def fingerprint_of(status: Mapping[str, Any], source: Mapping[str, Any] | None) -> str:
    """Return the digest of a status as a server gives it.

    `source` is the text as it was submitted, where the server tells it; else its HTML is read.
    """
    text = str(source["text"]) if source else text_of(str(status["content"]))
    descriptions = [
        str(item.get("description") or "") for item in status.get("media_attachments", [])
    ]
    return fingerprint(text, descriptions, str(status.get("spoiler_text") or ""))


def text_of(html: str) -> str:
    """Return the words of a status's HTML, a paragraph or a line break being white space."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in {"p", "br"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
