"""Telling another system over HTTPS what happened: signed, and only to a checked address."""

from wellspoken.engines.hooks.addresses import AddressRefused, reachable_addresses, read_networks
from wellspoken.engines.hooks.sending import Answer, NotAnswered, post
from wellspoken.engines.hooks.signing import new_secret, signed_headers

__all__ = [
    "AddressRefused",
    "Answer",
    "NotAnswered",
    "new_secret",
    "post",
    "reachable_addresses",
    "read_networks",
    "signed_headers",
]
