"""Settings for a hospital's own installation."""

from django.core.exceptions import ImproperlyConfigured

from wellspoken.site.settings.base import *  # noqa: F403  settings inherit by import
from wellspoken.site.settings.base import SECRET_KEY, WELLSPOKEN_SITE_URL

SHORTEST_KEY = 32
if len(SECRET_KEY) < SHORTEST_KEY:
    raise ImproperlyConfigured(
        "Set WELLSPOKEN_SECRET_KEY to a random text of at least 32 characters. "
        "`wellspoken doctor --new-key` prints one."
    )

_SECURE = WELLSPOKEN_SITE_URL.startswith("https://")
SESSION_COOKIE_SECURE = _SECURE
CSRF_COOKIE_SECURE = _SECURE
CSRF_TRUSTED_ORIGINS = [WELLSPOKEN_SITE_URL]
SECURE_HSTS_SECONDS = 31_536_000 if _SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _SECURE else None
