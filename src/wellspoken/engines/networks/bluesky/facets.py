"""Marking links, mentions and hashtags in a post's text, by bytes.

Source: https://docs.bsky.app/docs/advanced-guides/post-richtext (seen 2026-11): offsets count the
bytes of the text in UTF-8.
"""

from collections.abc import Callable, Iterator
from typing import Any

from wellspoken.engines.networks.counting import utf8
from wellspoken.engines.text import linear

_LINK = linear(r"\bhttps?://[^\s<>\"]+")
_TRAILING = ".,;:!?'\")]}"
_MENTION = linear(r"@([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})\b")
_TAG = linear(r"#(\w{1,64})")

Resolve = Callable[[str], str | None]


def facets(text: str, resolve: Resolve) -> list[dict[str, Any]]:
    """Return the facets of a text; `resolve` tells whose a handle is, or None.

    A handle of nobody stays plain text, as the network's own programs leave it.
    """
    found = [
        (start, end, feature)
        for start, end, feature in (*_links(text), *_tags(text), *_mentions(text, resolve))
    ]
    kept: list[dict[str, Any]] = []
    last = 0
    for start, end, feature in sorted(found, key=lambda item: (item[0], -item[1])):
        if start < last:
            continue  # a hashtag inside a link is the link's
        last = end
        kept.append(
            {
                "index": {"byteStart": utf8(text[:start]), "byteEnd": utf8(text[:end])},
                "features": [feature],
            }
        )
    return kept


def _links(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for match in _LINK.finditer(text):
        uri = match.group().rstrip(_TRAILING)
        feature = {"$type": "app.bsky.richtext.facet#link", "uri": uri}
        yield match.start(), match.start() + len(uri), feature


def _tags(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    for match in _TAG.finditer(text):
        before = text[max(0, match.start() - 1) : match.start()]
        if match.group(1).isdigit() or not (before == "" or before.isspace() or before in "(["):
            continue
        feature = {"$type": "app.bsky.richtext.facet#tag", "tag": match.group(1)}
        yield match.start(), match.end(), feature


def _mentions(text: str, resolve: Resolve) -> Iterator[tuple[int, int, dict[str, str]]]:
    for match in _MENTION.finditer(text):
        before = text[max(0, match.start() - 1) : match.start()]
        if before and not (before.isspace() or before in "(["):
            continue
        if did := resolve(match.group(1)):
            feature = {"$type": "app.bsky.richtext.facet#mention", "did": did}
            yield match.start(), match.end(), feature
