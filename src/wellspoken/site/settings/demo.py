"""Settings for `make demo`: nothing to configure, nothing that leaves this machine."""

import os
from pathlib import Path

os.environ.setdefault("WELLSPOKEN_DATA_DIR", str(Path("var/demo")))
os.environ.setdefault("WELLSPOKEN_ORGANISATION", "Riverside General Hospital")
os.environ.setdefault("WELLSPOKEN_SECOND_FACTOR_ROLES", "")
os.environ.setdefault("WELLSPOKEN_SMTP_HOST", "127.0.0.1")
os.environ.setdefault("WELLSPOKEN_SMTP_PORT", "8025")
os.environ.setdefault("WELLSPOKEN_MAIL_FROM", "news@riverside.example")
os.environ.setdefault("WELLSPOKEN_WEBHOOK_NETWORKS", "127.0.0.0/8")
os.environ.setdefault("WELLSPOKEN_LOG_FORMAT", "console")
os.environ.setdefault("WELLSPOKEN_LOG_LEVEL", "WARNING")

from wellspoken.site.settings.base import *  # noqa: F403  the environment comes first
from wellspoken.site.settings.base import DATA_DIR

SECRET_KEY = "the-demo-keeps-no-secrets-and-serves-only-this-machine"  # noqa: S105  says itself
DEBUG_MAIL_CATCHER_DIR = str(DATA_DIR / "mail")
WELLSPOKEN_MAIL_JOURNAL = f"maildir:{DEBUG_MAIL_CATCHER_DIR}"
WELLSPOKEN_DEMO = True
WHITENOISE_USE_FINDERS = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
