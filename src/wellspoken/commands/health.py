"""What the doctor looks at, each check a function that returns one finding."""

import shutil
import smtplib
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import available_timezones

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from wellspoken.engines.networks.reachable import status_of

LITTLE_SPACE, TOO_LITTLE = 2 * 1024**3, 200 * 1024**2
CLOCKS_MAY_DIFFER = timedelta(seconds=5)
HTTP_OK = 200
ANCHOR_MAY_BE_OLD = timedelta(days=2)


class Level(StrEnum):
    """How grave a finding is."""

    WELL = "well"
    LOOK = "look"
    ILL = "ill"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what is so, and what to do about it."""

    name: str
    level: Level
    words: str
    advice: str = ""

    def as_dict(self) -> dict[str, str]:
        """Return it as plain values."""
        return {**asdict(self), "level": self.level.value}


def database() -> Finding:
    """Can it be read and written, and is it one that we know?"""
    name = "Database"
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMPORARY TABLE wellspoken_doctor (n INTEGER)")
        cursor.execute("INSERT INTO wellspoken_doctor VALUES (1)")
        cursor.execute("DROP TABLE wellspoken_doctor")
        if connection.vendor != "sqlite":
            cursor.execute("SHOW server_version")
            return Finding(name, Level.WELL, f"PostgreSQL {cursor.fetchone()[0]}.")
        cursor.execute("PRAGMA journal_mode")
        mode = str(cursor.fetchone()[0])
    if mode != "wal":
        return Finding(
            name, Level.ILL, f"SQLite in {mode} mode.", "Put it on a local disk, not on a share."
        )
    return Finding(name, Level.WELL, "SQLite with write-ahead log.")


def migrations() -> Finding:
    """Is the database at this version?"""
    executor = MigrationExecutor(connection)
    pending = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if pending:
        return Finding(
            "Migrations", Level.ILL, f"{len(pending)} are pending.", "Run: wellspoken migrate"
        )
    return Finding("Migrations", Level.WELL, "All are applied.")


def data_folder() -> Finding:
    """Can files be written, and is there room?"""
    name, folder = "Data folder", Path(settings.DATA_DIR)
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        return Finding(name, Level.ILL, f"{folder}: {error.strerror}.", "Let our user write there.")
    free = shutil.disk_usage(folder).free
    words = f"{folder}, {free / 1024**3:.1f} GB free."
    if free < TOO_LITTLE:
        return Finding(name, Level.ILL, words, "Make room: nothing more can be kept.")
    if free < LITTLE_SPACE:
        return Finding(name, Level.LOOK, words, "Make room soon.")
    return Finding(name, Level.WELL, words)


def time_zones() -> Finding:
    """Does the machine know the world's time zones?"""
    if settings.WELLSPOKEN_TIME_ZONE in available_timezones():
        return Finding("Time zones", Level.WELL, f"{len(available_timezones())} are known.")
    return Finding(
        "Time zones",
        Level.ILL,
        f"{settings.WELLSPOKEN_TIME_ZONE} is not known.",
        "Set WELLSPOKEN_TIME_ZONE to a name such as Europe/London, or install tzdata.",
    )


def clock() -> Finding:
    """Do this machine and the database agree on the time?"""
    from wellspoken.apps.core.clock import now

    if connection.vendor == "sqlite":
        return Finding("Clock", Level.WELL, "The database goes by this machine's clock.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        apart = abs(cursor.fetchone()[0] - now())
    if apart > CLOCKS_MAY_DIFFER:
        return Finding(
            "Clock",
            Level.ILL,
            f"This machine and the database are {apart.total_seconds():.0f} s apart.",
            "Let both follow the same time server.",
        )
    return Finding("Clock", Level.WELL, "It agrees with the database's.")


def workers() -> Finding:
    """Is anything being sent at all?"""
    from wellspoken.apps.delivery.selectors import engine

    state = engine()
    if state.paused:
        return Finding(
            "Sending",
            Level.ILL,
            f"It is paused: {state.paused_because}",
            'Look at the delivery board, then run: wellspoken resume --reason "..."',
        )
    if not state.worker_alive:
        return Finding("Sending", Level.ILL, "No worker is running.", "Run: wellspoken worker")
    return Finding("Sending", Level.WELL, "A worker is running.")


def deliveries() -> Finding:
    """Does a delivery wait for a person?"""
    from wellspoken.apps.delivery.selectors import counts

    found = counts()
    words = f"{found.needs_person} need a person, {found.uncertain} uncertain, {found.overdue} due."
    if found.needs_person:
        return Finding("Deliveries", Level.LOOK, words, "Open the delivery board.")
    return Finding("Deliveries", Level.WELL, words)


def mail_server() -> Finding:
    """Does the mail server answer?"""
    place = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    kind = smtplib.SMTP_SSL if settings.EMAIL_USE_SSL else smtplib.SMTP
    try:
        with kind(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=5) as server:
            server.noop()
    except (OSError, smtplib.SMTPException) as error:
        return Finding(
            "Mail server",
            Level.LOOK,
            f"{place} does not answer ({type(error).__name__}).",
            "Check WELLSPOKEN_SMTP_HOST and WELLSPOKEN_SMTP_PORT.",
        )
    return Finding("Mail server", Level.WELL, f"{place} answers.")


def own_site() -> Finding:
    """Can the worker read back what the own site shows?"""
    address = settings.WELLSPOKEN_SITE_INTERNAL_URL or settings.WELLSPOKEN_SITE_URL
    status = status_of(f"{address}/health/ready/")
    if status == HTTP_OK:
        return Finding("Own site", Level.WELL, f"{address} answers.")
    words = f"{address} answers {status}." if status else f"{address} does not answer."
    return Finding(
        "Own site", Level.LOOK, words, "Run wellspoken serve, or check WELLSPOKEN_SITE_URL."
    )


def reviewers() -> Finding:
    """Is there somebody for every step of every chain?"""
    from wellspoken.apps.people.models import User
    from wellspoken.apps.people.roles import Role
    from wellspoken.apps.review.models import ChainStep

    asked = set(ChainStep.objects.values_list("role", flat=True))
    held = {role.value for user in User.objects.filter(is_active=True) for role in user.roles}
    missing = sorted(str(Role(role).label) for role in asked - held)
    if missing:
        return Finding(
            "Reviewers",
            Level.LOOK,
            f"Nobody holds: {', '.join(missing)}.",
            "Give the role to somebody, or change the chain.",
        )
    if Role.ADMINISTRATOR.value not in held:
        return Finding(
            "Reviewers",
            Level.LOOK,
            "There is no administrator.",
            "Run: wellspoken user add ADDRESS --first-name NAME --role administrator",
        )
    return Finding("Reviewers", Level.WELL, "Every step of every chain has somebody.")


def second_factor() -> Finding:
    """Must everybody who can publish show a second factor?"""
    from wellspoken.apps.people.roles import Role

    without = [role for role in Role.values if role not in settings.WELLSPOKEN_SECOND_FACTOR_ROLES]
    if without:
        return Finding(
            "Second factor",
            Level.LOOK,
            f"Not asked of: {', '.join(without)}.",
            "Name the roles in WELLSPOKEN_SECOND_FACTOR_ROLES.",
        )
    return Finding("Second factor", Level.WELL, "Asked of every role.")


def record() -> Finding:
    """Is the record's newest anchor of these days?"""
    from wellspoken.apps.audit.anchors import anchor_folder
    from wellspoken.apps.audit.models import ChainHead
    from wellspoken.apps.core.clock import now

    head = ChainHead.objects.filter(pk=1).first()
    newest = max((path.stem for path in anchor_folder().glob("*.json")), default="")
    words = f"{head.sequence if head else 0} acts; newest anchor: {newest or 'none'}."
    oldest_good = (now() - ANCHOR_MAY_BE_OLD).date().isoformat()
    if head and newest < oldest_good:
        return Finding("Record", Level.LOOK, words, "Run: wellspoken audit verify")
    return Finding("Record", Level.WELL, words)


CHECKS: tuple[Callable[[], Finding], ...] = (
    database,
    migrations,
    data_folder,
    time_zones,
    clock,
    workers,
    deliveries,
    mail_server,
    own_site,
    reviewers,
    second_factor,
    record,
)
