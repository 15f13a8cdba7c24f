"""Counting addresses at the length that a network gives every one of them."""

import re

from wellspoken.engines.text import linear

# The sentence's own punctuation after an address is not part of it.
_ADDRESS = linear(r"\bhttps?://[^\s<>\"]+")
_TRAILING = ".,;:!?'\")]}"
_REMOTE_MENTION = linear(r"(@[a-z0-9_]{1,64})@[a-z0-9.-]{1,253}[a-z0-9]")


def with_addresses_as(text: str, length: int) -> str:
    """Return the text with each web address replaced by `length` plain characters."""

    def shortened(match: re.Match[str]) -> str:
        whole = match.group()
        address = whole.rstrip(_TRAILING)
        return "x" * length + whole[len(address) :]

    return _ADDRESS.sub(shortened, text)


def with_local_mentions(text: str) -> str:
    """Return the text with `@name@server` written as `@name`, as Mastodon counts it."""
    return _REMOTE_MENTION.sub(r"\1", text)
