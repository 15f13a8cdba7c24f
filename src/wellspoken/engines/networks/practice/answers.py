"""The JSON that Mastodon answers with, made from what the store holds."""

import json
import sqlite3
from html import escape
from typing import Any

from wellspoken.engines.networks.practice.behaviour import Behaviour
from wellspoken.engines.text import linear

_MARKED = linear(r"#[\w]{1,100}|https?://[^\s<>\"]+")


def account(row: sqlite3.Row, base: str) -> dict[str, Any]:
    """Return an Account entity."""
    return {
        "id": str(row["id"]),
        "username": row["username"],
        "acct": row["username"],
        "display_name": row["name"],
        "url": f"{base}/@{row['username']}",
    }


def status(
    row: sqlite3.Row, by: sqlite3.Row, media: list[sqlite3.Row], base: str
) -> dict[str, Any]:
    """Return a Status entity."""
    body = json.loads(row["body"])
    return {
        "id": str(row["id"]),
        "created_at": row["created"],
        "edited_at": row["edited"],
        "in_reply_to_id": body.get("in_reply_to_id"),
        "sensitive": bool(body.get("spoiler_text")),
        "spoiler_text": body.get("spoiler_text", ""),
        "visibility": body.get("visibility", "public"),
        "language": body.get("language"),
        "uri": f"{base}/users/{by['username']}/statuses/{row['id']}",
        "url": f"{base}/@{by['username']}/{row['id']}",
        "content": html(body["status"]),
        "media_attachments": [attachment(item, base) for item in media],
        "account": account(by, base),
    }


def attachment(row: sqlite3.Row, base: str, *, ready: bool = True) -> dict[str, Any]:
    """Return a MediaAttachment entity; its address is empty while it is being processed."""
    return {
        "id": str(row["id"]),
        "type": row["type"].partition("/")[0],
        "url": f"{base}/media/{row['id']}" if ready else None,
        "description": row["description"],
        "meta": {"focus": row["focus"]} if row["focus"] else {},
    }


def instance(behaviour: Behaviour, domain: str) -> dict[str, Any]:
    """Return the part of an Instance entity that a client goes by."""
    return {
        "domain": domain,
        "title": "Practice network",
        "version": "4.4.0 (practice)",
        "configuration": {
            "statuses": {
                "max_characters": behaviour.max_characters,
                "max_media_attachments": behaviour.max_media,
                "characters_reserved_per_url": 23,
            },
            "media_attachments": {
                "supported_mime_types": [
                    "image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4",
                ],
                "description_limit": behaviour.max_description,
                "image_size_limit": behaviour.max_image_bytes,
                "video_size_limit": 99 * 1024 * 1024,
            },
        },
    }  # fmt: skip


def html(text: str) -> str:
    """Return a text as Mastodon shows it: paragraphs, line breaks, links and hashtags."""
    paragraphs = [part for part in text.replace("\r\n", "\n").split("\n\n") if part.strip()]
    return "".join(f"<p>{_marked(part)}</p>" for part in paragraphs)


def _marked(text: str) -> str:
    pieces, at = [], 0
    for match in _MARKED.finditer(text):
        word = match.group().rstrip(".,;:!?)")
        end = match.start() + len(word)
        pieces.append(escape(text[at : match.start()]))
        if word.startswith("#"):
            pieces.append(f'<a class="mention hashtag" rel="tag">#<span>{word[1:]}</span></a>')
        else:
            pieces.append(f'<a href="{escape(word)}" rel="nofollow noopener">{escape(word)}</a>')
        at = end
    pieces.append(escape(text[at:]))
    return "".join(pieces).replace("\n", "<br />")
