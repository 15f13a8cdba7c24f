"""Every setting is declared once, documented, read, and takes what it says."""

import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from wellspoken.commands.docs import pages
from wellspoken.site import environment
from wellspoken.site.environment import SETTINGS

ROOT = Path(__file__).resolve().parents[2]
NAMES = [setting.name for setting in SETTINGS]
_VARIABLE = re.compile(r"\bWELLSPOKEN_[A-Z_]+\b")
# Read by the tests themselves, or names of Django settings that no environment gives.
NOT_FROM_THE_ENVIRONMENT = {
    "WELLSPOKEN_CI",
    "WELLSPOKEN_DEMO",
    "WELLSPOKEN_TEST_DATABASE",
    "WELLSPOKEN_ORGANISATION_NAME",
}


@cache
def sources() -> str:
    return "\n".join(
        path.read_text(encoding="utf-8")
        for path in (ROOT / "src").rglob("*.py")
        if path.name != "environment.py"
    )


def test_every_variable_in_the_sources_is_declared() -> None:
    used = set(_VARIABLE.findall(sources()))
    assert used - set(NAMES) - NOT_FROM_THE_ENVIRONMENT == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_declared_setting_is_read_and_documented(name: str) -> None:
    assert re.search(rf"env\.\w+\(\s*\"{name}\"", sources()), f"nobody reads {name}"
    assert f"`{name}`" in (ROOT / "docs/reference/settings.md").read_text()


def test_an_undeclared_setting_cannot_be_read() -> None:
    with pytest.raises(ImproperlyConfigured):
        environment.read("WELLSPOKEN_CATS")


@pytest.mark.parametrize("name", sorted(pages()))
def test_reference_page_is_up_to_date(name: str) -> None:
    assert (ROOT / "docs/reference" / name).read_text(encoding="utf-8") == pages()[name]


def value_of(setting: str, value: str, expression: str, tmp_path: Path) -> str:
    """Return what a Django setting is in a fresh process with one variable set."""
    environment_ = {
        **{key: item for key, item in os.environ.items() if not key.startswith("WELLSPOKEN_")},
        "WELLSPOKEN_DATA_DIR": str(tmp_path),
        "WELLSPOKEN_SECRET_KEY": "a-key-that-only-these-tests-use-0123456789",
        "DJANGO_SETTINGS_MODULE": "wellspoken.site.settings.production",
        "PYTHONPATH": str(ROOT / "src"),
        setting: value,
    }
    program = f"from django.conf import settings; print({expression})"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment_,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


TAKES_EFFECT = {
    "WELLSPOKEN_SECRET_KEY": ("k" * 40, "settings.SECRET_KEY", "k" * 40),
    "WELLSPOKEN_OLD_SECRET_KEYS": ("a, b", "settings.SECRET_KEY_FALLBACKS", "['a', 'b']"),
    "WELLSPOKEN_DATABASE_URL": (
        "postgres://u:p@h:5433/n",
        "[settings.DATABASES['default'][k] for k in ('USER', 'HOST', 'PORT', 'NAME')]",
        "['u', 'h', '5433', 'n']",
    ),
    "WELLSPOKEN_HOSTS": (
        "a.example,b.example",
        "settings.ALLOWED_HOSTS",
        "['a.example', 'b.example']",
    ),
    "WELLSPOKEN_SITE_URL": (
        "https://a.example/",
        "settings.WELLSPOKEN_SITE_URL",
        "https://a.example",
    ),
    "WELLSPOKEN_SITE_INTERNAL_URL": (
        "http://b/",
        "settings.WELLSPOKEN_SITE_INTERNAL_URL",
        "http://b",
    ),
    "WELLSPOKEN_ORGANISATION": ("Riverside", "settings.WELLSPOKEN_ORGANISATION_NAME", "Riverside"),
    "WELLSPOKEN_TIME_ZONE": ("Asia/Tokyo", "settings.WELLSPOKEN_TIME_ZONE", "Asia/Tokyo"),
    "WELLSPOKEN_LANGUAGE": ("es", "settings.LANGUAGE_CODE", "es"),
    "WELLSPOKEN_PROFILE": ("/p.toml", "settings.WELLSPOKEN_PROFILE", "/p.toml"),
    "WELLSPOKEN_SECOND_FACTOR_ROLES": (
        "lead",
        "settings.WELLSPOKEN_SECOND_FACTOR_ROLES",
        "['lead']",
    ),
    "WELLSPOKEN_IDLE_MINUTES": ("7", "settings.WELLSPOKEN_IDLE_MINUTES", "7"),
    "WELLSPOKEN_API": ("no", "settings.WELLSPOKEN_API", "False"),
    "WELLSPOKEN_API_PER_MINUTE": ("9", "settings.WELLSPOKEN_API_PER_MINUTE", "9"),
    "WELLSPOKEN_WEBHOOK_NETWORKS": (
        "10.1.0.0/16, fd00::/8",
        "settings.WELLSPOKEN_WEBHOOK_NETWORKS",
        "['10.1.0.0/16', 'fd00::/8']",
    ),
    "WELLSPOKEN_SESSION_HOURS": ("3", "settings.WELLSPOKEN_SESSION_HOURS", "3"),
    "WELLSPOKEN_SMTP_HOST": ("mail.example", "settings.EMAIL_HOST", "mail.example"),
    "WELLSPOKEN_SMTP_PORT": ("587", "settings.EMAIL_PORT", "587"),
    "WELLSPOKEN_SMTP_USER": ("u", "settings.EMAIL_HOST_USER", "u"),
    "WELLSPOKEN_SMTP_PASSWORD": ("p", "settings.EMAIL_HOST_PASSWORD", "p"),
    "WELLSPOKEN_SMTP_SECURITY": ("starttls", "settings.EMAIL_USE_TLS", "True"),
    "WELLSPOKEN_MAIL_FROM": ("a@b.example", "settings.DEFAULT_FROM_EMAIL", "a@b.example"),
    "WELLSPOKEN_LEASE_SECONDS": ("9", "settings.WELLSPOKEN_LEASE_SECONDS", "9"),
    "WELLSPOKEN_LATENESS_MINUTES": ("9", "settings.WELLSPOKEN_LATENESS_MINUTES", "9"),
    "WELLSPOKEN_REVIEW_DAYS": ("9", "settings.WELLSPOKEN_REVIEW_DAYS", "9"),
    "WELLSPOKEN_REMIND_HOURS": ("9", "settings.WELLSPOKEN_REMIND_HOURS", "9"),
    "WELLSPOKEN_CLAIMREVIEW_LICENCE": (
        "https://licence.example/",
        "settings.WELLSPOKEN_CLAIMREVIEW_LICENCE",
        "https://licence.example/",
    ),
    "WELLSPOKEN_TRUSTED_PROXIES": ("2", "settings.WELLSPOKEN_TRUSTED_PROXIES", "2"),
    "WELLSPOKEN_INSTALLATION_ID": ("box", "settings.WELLSPOKEN_INSTALLATION_ID", "box"),
    "WELLSPOKEN_OIDC_SECOND_FACTOR": ("yes", "settings.WELLSPOKEN_OIDC_SECOND_FACTOR", "True"),
    "WELLSPOKEN_BLUESKY_DIRECTORY": (
        "https://plc.example/",
        "settings.WELLSPOKEN_BLUESKY_DIRECTORY",
        "https://plc.example",
    ),
    "WELLSPOKEN_LOG_LEVEL": ("ERROR", "settings.LOGGING['root']['level']", "ERROR"),
}


@pytest.mark.parametrize("name", sorted(TAKES_EFFECT))
def test_setting_takes_effect(name: str, tmp_path: Path) -> None:
    value, expression, expected = TAKES_EFFECT[name]
    assert value_of(name, value, expression, tmp_path) == expected


@pytest.mark.parametrize(
    ("name", "value", "expression"),
    [
        ("WELLSPOKEN_IDLE_MINUTES", "soon", "settings.WELLSPOKEN_IDLE_MINUTES"),
        ("WELLSPOKEN_OIDC_SECOND_FACTOR", "perhaps", "settings.DEBUG"),
        ("WELLSPOKEN_WEBHOOK_NETWORKS", "everywhere", "settings.WELLSPOKEN_WEBHOOK_NETWORKS"),
        ("WELLSPOKEN_DATABASE_URL", "mysql://h/n", "settings.DATABASES"),
        ("WELLSPOKEN_SECRET_KEY", "short", "settings.SECRET_KEY"),
    ],
)
def test_value_that_cannot_be_is_refused_by_name(
    name: str, value: str, expression: str, tmp_path: Path
) -> None:
    assert name in value_of(name, value, expression, tmp_path)
