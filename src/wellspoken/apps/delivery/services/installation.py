"""Keeping a restored or copied database silent until a person says otherwise.

The database and a file beside the data both hold the installation's identity and a count that
grows with every beat of a worker. Another identity means a copy; a count behind the file's
means that an older state of the database came back. Either way deliveries may look due that
went out long ago, and nothing is sent.
"""

import hashlib
import json
import os
import tempfile
import uuid
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor, person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Installation
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

FILE_NAME = "installation.json"


@dataclass(frozen=True, slots=True)
class _Known:
    secret: str
    epoch: int


def check(*, worker: str) -> bool:
    """Confirm that this database belongs here, and count one beat.

    Returns False, and pauses sending, when it was restored or copied. The first check of a new
    installation makes the two halves.
    """
    with transaction.atomic():
        row = Installation.objects.select_for_update().filter(pk=1).first()
        # Not before the row is held: of two workers that begin at once, one makes both halves, and
        # the other would know of the row and not yet of the file, as in a copied database.
        known = _read_file()
        if row is None:
            known = _Known(uuid.uuid4().hex, 0)
            row = Installation.objects.create(pk=1, identity=_identity(known.secret), epoch=0)
            _write_file(known)
        if row.paused:
            return False
        reason = _what_is_wrong(row, known)
        if reason:
            _pause(row, reason, system(worker))
            return False
        row.epoch += 1
        row.save(update_fields=["epoch"])
        assert known is not None  # nothing was wrong with it
    # Not before the count is in the database: a worker that is killed between the two would leave
    # a file that is ahead, and that is what a restored database looks like.
    _write_file(_Known(known.secret, row.epoch))
    return True


@transaction.atomic
def mark_restored(*, actor: Actor, reason: str) -> None:
    """Pause sending after a restore, whatever the two halves say."""
    row, _created = Installation.objects.get_or_create(pk=1, defaults={"identity": "restored"})
    _pause(row, reason, actor)


def resume(*, actor: User, reason: str) -> None:
    """Let this database send again, as an administrator's own decision.

    Raises `NotAllowed` without the capability and `ValueError` without a reason.
    """
    require(actor, Capability.RESUME_SENDING)
    resume_as(actor=person(actor), reason=reason)


@transaction.atomic
def resume_as(*, actor: Actor, reason: str) -> None:
    """Let this database send again; for the command line, whose user owns the machine."""
    if not reason.strip():
        raise ValueError(_("Say why it is safe to send again: the reason is part of the record."))
    known = _read_file() or _Known(uuid.uuid4().hex, 0)
    row, _created = Installation.objects.select_for_update().get_or_create(
        pk=1, defaults={"identity": _identity(known.secret)}
    )
    row.identity = _identity(known.secret)
    row.epoch = max(row.epoch, known.epoch)
    row.paused = False
    row.paused_because = ""
    row.paused_at = None
    row.save()
    _write_file(_Known(known.secret, row.epoch))
    record(
        actor=actor, action="installation.resumed", target=row, detail={"reason": reason.strip()}
    )


def _pause(row: Installation, reason: str, actor: Actor) -> None:
    row.paused = True
    row.paused_because = reason[:300]
    row.paused_at = now()
    row.save()
    record(actor=actor, action="installation.paused", target=row, detail={"reason": reason})


def _what_is_wrong(row: Installation, known: _Known | None) -> str:
    if known is None or row.identity != _identity(known.secret):
        return _("This database was last used by another installation: it was copied or moved.")
    if known.epoch > row.epoch:
        return _("This database is older than the last worker here: it was restored.")
    return ""


def _identity(secret: str) -> str:
    """Return the digest of the file's secret and of the machine it stands on."""
    machine = settings.WELLSPOKEN_INSTALLATION_ID or _machine_id()
    return hashlib.sha256(f"{machine}:{secret}".encode()).hexdigest()


def _machine_id() -> str:
    try:
        return Path("/etc/machine-id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _path() -> Path:
    return Path(settings.DATA_DIR) / FILE_NAME


def _read_file() -> _Known | None:
    try:
        data = json.loads(_path().read_text(encoding="utf-8"))
        return _Known(str(data["secret"]), int(data["epoch"]))
    except (OSError, ValueError, KeyError):
        return None


def _write_file(known: _Known) -> None:
    """Replace the file in one step, so that a power cut leaves the old one or the new one."""
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".installation-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"secret": known.secret, "epoch": known.epoch}, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
