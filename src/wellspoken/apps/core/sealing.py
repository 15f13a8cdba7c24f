"""Sealing secrets before they reach the database, so that a copy of it opens nothing.

Keys are derived from `SECRET_KEY`, one for each purpose; what an earlier key sealed is opened
with `SECRET_KEY_FALLBACKS` and sealed anew by `reseal`. Fernet (AES-128-CBC with HMAC-SHA256) and
HKDF-SHA256 are those of the `cryptography` package.
"""

import base64
from functools import lru_cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class CannotOpen(Exception):
    """No key of this installation opens it: the key was lost, or the text was changed."""


def seal(text: str, *, purpose: str) -> str:
    """Return `text` sealed with the present key; each purpose has a key of its own."""
    return _box(_keys(), purpose).encrypt(text.encode()).decode()


def unseal(sealed: str, *, purpose: str) -> str:
    """Return what was sealed for the same purpose; raises `CannotOpen`."""
    try:
        return _box(_keys(), purpose).decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise CannotOpen(purpose) from error


def reseal(sealed: str, *, purpose: str) -> str:
    """Return the same secret under the present key; raises `CannotOpen`."""
    try:
        return _box(_keys(), purpose).rotate(sealed.encode()).decode()
    except InvalidToken as error:
        raise CannotOpen(purpose) from error


def _keys() -> tuple[str, ...]:
    return tuple(str(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@lru_cache(maxsize=16)
def _box(keys: tuple[str, ...], purpose: str) -> MultiFernet:
    return MultiFernet([Fernet(_derived(key, purpose)) for key in keys])


def _derived(key: str, purpose: str) -> bytes:
    derivation = HKDF(
        algorithm=SHA256(), length=32, salt=None, info=f"wellspoken {purpose}".encode()
    )
    return base64.urlsafe_b64encode(derivation.derive(key.encode()))
