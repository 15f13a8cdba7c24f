"""Settings for the test suite; the database is SQLite unless the environment names another."""

import os
import tempfile

os.environ.setdefault("WELLSPOKEN_DATA_DIR", tempfile.mkdtemp(prefix="wellspoken-test-"))
os.environ.setdefault("WELLSPOKEN_LOG_LEVEL", "ERROR")
os.environ.setdefault("WELLSPOKEN_SECOND_FACTOR_ROLES", "administrator")
os.environ.setdefault("WELLSPOKEN_HOSTS", "localhost,127.0.0.1,testserver")
if os.environ.get("WELLSPOKEN_TEST_DATABASE") == "postgres":
    os.environ.setdefault("WELLSPOKEN_DATABASE_URL", "postgres:///test")

from wellspoken.site.settings.base import *  # noqa: F403  the environment comes first
from wellspoken.site.settings.base import DATA_DIR, DATABASES

SECRET_KEY = "used-only-by-tests-and-never-anywhere-else"  # noqa: S105  says itself
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
WELLSPOKEN_ORGANISATION_NAME = "Riverside General Hospital"
DEBUG_MAIL_CATCHER_DIR = str(DATA_DIR / "mail")
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, as in real life: threads and processes share it, and write-ahead logging works.
    DATABASES["default"]["TEST"] = {"NAME": str(DATA_DIR / "test.sqlite3")}
