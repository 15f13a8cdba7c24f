"""Every setting an administrator can give through the environment, declared once.

The reference page is generated from this table and a test refuses a variable that is read
without standing here.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: its name, the value used without it, and what it does."""

    name: str
    default: str
    help: str


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "WELLSPOKEN_SECRET_KEY",
        "",
        "Signs sessions and links and seals stored secrets. Required in production.",
    ),
    Setting(
        "WELLSPOKEN_OLD_SECRET_KEYS",
        "",
        "Earlier secret keys, comma-separated: what they sealed and signed is still accepted.",
    ),
    Setting(
        "WELLSPOKEN_DATA_DIR",
        "var",
        "Folder for the SQLite database, media, audit anchors and the installation's identity.",
    ),
    Setting(
        "WELLSPOKEN_DATABASE_URL",
        "",
        "`postgres://user:password@host:5432/name` or `sqlite:///path`. "
        "Empty: SQLite in the data folder.",
    ),
    Setting("WELLSPOKEN_HOSTS", "localhost,127.0.0.1", "Host names served, comma-separated."),
    Setting(
        "WELLSPOKEN_SITE_URL",
        "http://127.0.0.1:8000",
        "The public address of the organisation's own site, without a slash at the end.",
    ),
    Setting(
        "WELLSPOKEN_SITE_INTERNAL_URL",
        "",
        "Where the worker reaches the own site to read back what was published, if the public "
        "address cannot be reached from it. Empty: the public address.",
    ),
    Setting("WELLSPOKEN_ORGANISATION", "Your organisation", "The organisation's name."),
    Setting("WELLSPOKEN_TIME_ZONE", "Europe/London", "IANA zone offered to new people and posts."),
    Setting("WELLSPOKEN_LANGUAGE", "en-gb", "Language of the interface for those who chose none."),
    Setting("WELLSPOKEN_PROFILE", "", "TOML file with the organisation's screening profile."),
    Setting(
        "WELLSPOKEN_SECOND_FACTOR_ROLES",
        "author,lead,clinical,privacy,responder,administrator,auditor",
        "Roles that must sign in with a second factor, comma-separated.",
    ),
    Setting("WELLSPOKEN_IDLE_MINUTES", "15", "Minutes without a request before log-off."),
    Setting("WELLSPOKEN_SESSION_HOURS", "12", "Hours after which a person signs in again anyway."),
    Setting("WELLSPOKEN_API", "yes", "`no` switches the REST API off for every token."),
    Setting("WELLSPOKEN_API_PER_MINUTE", "120", "Requests a minute for one API token."),
    Setting(
        "WELLSPOKEN_WEBHOOK_NETWORKS",
        "",
        "Private networks that webhooks may reach, comma-separated, such as `10.1.0.0/16`. "
        "Empty: public addresses only.",
    ),
    Setting(
        "WELLSPOKEN_CALENDAR_ADDRESSES",
        "yes",
        "`no` switches off every secret address under which a calendar program reads the calendar.",
    ),
    Setting("WELLSPOKEN_SMTP_HOST", "localhost", "SMTP server for all mail that leaves."),
    Setting("WELLSPOKEN_SMTP_PORT", "25", "Its port."),
    Setting("WELLSPOKEN_SMTP_USER", "", "User name, if the server asks for one."),
    Setting("WELLSPOKEN_SMTP_PASSWORD", "", "Password, if the server asks for one."),
    Setting("WELLSPOKEN_SMTP_SECURITY", "none", "`none`, `starttls` or `tls`."),
    Setting("WELLSPOKEN_MAIL_FROM", "news@localhost", "Sender address of mail."),
    Setting(
        "WELLSPOKEN_MAIL_BOUNCE_DOMAIN",
        "",
        "Domain whose addresses take bounces, one address a recipient. Empty: the sender's own.",
    ),
    Setting(
        "WELLSPOKEN_MAIL_JOURNAL",
        "",
        "Where a copy of each list message is kept, to be looked up after a lost answer: "
        "`maildir:/path` or `imap://user:password@host:143/INBOX`. Empty: a person is asked.",
    ),
    Setting(
        "WELLSPOKEN_MAIL_JOURNAL_ADDRESS",
        "",
        "Address of the journal mailbox, added as a recipient in the same transaction.",
    ),
    Setting(
        "WELLSPOKEN_MAIL_BOUNCES",
        "",
        "Mailbox where bounces arrive: `maildir:/path` or `imap://user:password@host:143/INBOX`.",
    ),
    Setting("WELLSPOKEN_OIDC_NAME", "", "Name on the button for signing in through OIDC."),
    Setting("WELLSPOKEN_OIDC_SERVER", "", "The identity provider's address."),
    Setting("WELLSPOKEN_OIDC_CLIENT_ID", "", "This installation's client id there."),
    Setting("WELLSPOKEN_OIDC_SECRET", "", "Its client secret."),
    Setting(
        "WELLSPOKEN_OIDC_SECOND_FACTOR",
        "no",
        "`yes` if the identity provider itself asks for a second factor.",
    ),
    Setting(
        "WELLSPOKEN_INSTALLATION_ID",
        "",
        "Identity of this installation where the machine has none of its own (containers). "
        "A database that was last used under another identity sends nothing until confirmed.",
    ),
    Setting("WELLSPOKEN_LEASE_SECONDS", "60", "How long a worker may hold a delivery unseen."),
    Setting(
        "WELLSPOKEN_LATENESS_MINUTES",
        "120",
        "How late a post may go out by itself; later, a person is asked.",
    ),
    Setting("WELLSPOKEN_REVIEW_DAYS", "14", "Days after which an unfinished review expires."),
    Setting("WELLSPOKEN_REMIND_HOURS", "24", "Hours between reminders to a reviewer."),
    Setting(
        "WELLSPOKEN_CLAIMREVIEW_LICENCE",
        "https://creativecommons.org/licenses/by/4.0/",
        "Under which licence others may use the ClaimReview data of your answers (`sdLicense`), as "
        "an address. `none` names no licence.",
    ),
    Setting(
        "WELLSPOKEN_BLUESKY_DIRECTORY",
        "https://plc.directory",
        "Where the identities (DIDs) of Bluesky's accounts are looked up when one is connected.",
    ),
    Setting(
        "WELLSPOKEN_VECTORS",
        "",
        "For `wellspoken claims match`: `installed`, or the folder of a sentence model. Empty: "
        "claims are matched by their words.",
    ),
    Setting("WELLSPOKEN_LOG_LEVEL", "INFO", "`DEBUG`, `INFO`, `WARNING` or `ERROR`."),
    Setting("WELLSPOKEN_LOG_FORMAT", "json", "`json` or `console`."),
    Setting(
        "WELLSPOKEN_TRUSTED_PROXIES",
        "0",
        "How many reverse proxies stand in front; the client's address is read accordingly.",
    ),
)

_BY_NAME = {setting.name: setting for setting in SETTINGS}


def read(name: str, environ: Mapping[str, str] = os.environ) -> str:
    """Return the variable's value or its declared default; an undeclared name is an error."""
    try:
        setting = _BY_NAME[name]
    except KeyError:
        raise ImproperlyConfigured(f"{name} is not declared in site/environment.py") from None
    return environ.get(name, setting.default)


def read_list(name: str) -> list[str]:
    """Return a comma-separated variable as its parts, without the empty ones."""
    return [part.strip() for part in read(name).split(",") if part.strip()]


def read_networks(name: str) -> list[str]:
    """Return a comma-separated list of networks, saying which variable is wrong if one is none."""
    networks = read_list(name)
    for text in networks:
        try:
            ip_network(text, strict=False)
        except ValueError:
            raise ImproperlyConfigured(
                f"{name} holds “{text}”, which is no network such as 10.1.0.0/16."
            ) from None
    return networks


def read_number(name: str) -> int:
    """Return a whole number, saying which variable is wrong if it is none."""
    value = read(name)
    try:
        return int(value)
    except ValueError:
        raise ImproperlyConfigured(f"{name} must be a whole number, not “{value}”.") from None


def read_switch(name: str) -> bool:
    """Return whether a variable says yes; anything but yes or no is an error."""
    value = read(name).strip().lower()
    if value in {"yes", "true", "1", "on"}:
        return True
    if value in {"no", "false", "0", "off", ""}:
        return False
    raise ImproperlyConfigured(f"{name} must be yes or no, not “{value}”.")


def database(url: str, data_dir: Path) -> dict[str, object]:
    """Return Django's database settings for a URL; an empty one means SQLite in `data_dir`.

    SQLite runs in WAL mode with immediate transactions and full synchronisation: a power cut
    must not lose the mark that a message is on its way, or it would be sent again.
    """
    if not url:
        url = f"sqlite:///{data_dir / 'wellspoken.sqlite3'}"
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": unquote(url.removeprefix("sqlite:///")),
            "CONN_MAX_AGE": 60,
            "OPTIONS": {
                "timeout": 30,
                "transaction_mode": "IMMEDIATE",
                "init_command": (
                    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
                    "PRAGMA cache_size=-65536;PRAGMA foreign_keys=ON;"
                ),
            },
        }
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": dict(parse_qsl(parts.query)),
        }
    raise ImproperlyConfigured(
        "WELLSPOKEN_DATABASE_URL must begin with sqlite:/// or postgres://, "
        f"not “{parts.scheme or url}”."
    )
