"""Signatures after the Standard Webhooks specification 1.0 (standardwebhooks.com).

`webhook-signature` holds, for each secret that is valid at this moment, `v1,` and the base64 of
HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>`. The time is signed too, so that a
receiver can refuse what somebody recorded and plays again.
"""

import base64
import binascii
import hashlib
import hmac
import secrets
from collections.abc import Sequence
from datetime import datetime

PREFIX = "whsec_"
_SECRET_BYTES = 32  # the specification asks for 24 to 64


class NotASecret(ValueError):
    """The text is no secret of the form `whsec_<base64>`."""


def new_secret() -> str:
    """Return a fresh secret, written as the specification writes it."""
    return PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def signed_headers(
    *, message_id: str, at: datetime, body: bytes, secrets: Sequence[str]
) -> dict[str, str]:
    """Return the three headers that let a receiver trust `body`.

    `at` is the moment of this try, not of the event. More than one secret is given while they
    are being changed: the receiver may know either. Raises `NotASecret`.
    """
    timestamp = str(int(at.timestamp()))
    signatures = [_signature(secret, f"{message_id}.{timestamp}.", body) for secret in secrets]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(signatures),
    }


def _signature(secret: str, head: str, body: bytes) -> str:
    digest = hmac.new(_key(secret), head.encode() + body, hashlib.sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def _key(secret: str) -> bytes:
    if not secret.startswith(PREFIX):
        raise NotASecret("A webhook secret begins with whsec_.")
    try:
        return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error as error:
        raise NotASecret("What follows whsec_ is not base64.") from error
