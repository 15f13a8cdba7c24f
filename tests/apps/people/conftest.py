"""What the tests about people share: a clean slate of attempts, and codes of an authenticator."""

import time
from collections.abc import Iterator

import pytest
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.core.cache import cache

from wellspoken.apps.people.models import User

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def no_earlier_attempts(db: None) -> Iterator[None]:
    """Forget the attempts that other tests made."""
    cache.clear()
    yield
    cache.clear()


def give_authenticator(user: User) -> None:
    """Set up an authenticator app for the person, sealed as in real life."""
    TOTP.activate(user, SECRET)


def code(steps: int = 0) -> str:
    """Return the code that the app shows now, or some half minutes later."""
    return format_hotp_value(hotp_value(SECRET, int(time.time()) // 30 + steps))
