"""Writing the consent ledger: recording an authorisation, revoking it, reading its document."""

import base64
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import seal, unseal
from wellspoken.apps.guard.models import Authorisation, AuthorisationUse
from wellspoken.apps.guard.people_shown import today
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks.registry import networks
from wellspoken.engines.screening import Subject

SEALED_FOR = "authorisation document"
LARGEST_DOCUMENT = 10 * 1024 * 1024
# A scan is known by its first bytes, whatever its sender calls it.
_KINDS = {b"%PDF-": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}
SHORTEST_NAME = 3
_LETTERS = re.compile(r"[^\W\d_]+")
_NAMES = frozenset({"privacy.name", "privacy.name-tag", "privacy.initials"})


class CannotRecord(Exception):
    """The ledger cannot be written like this; the message says why."""


@dataclass(frozen=True, slots=True)
class Document:
    """A scan of what was signed."""

    name: str
    data: bytes


@transaction.atomic
def record_authorisation(
    *,
    actor: User,
    kind: str,
    reference: str,
    given_on: date,
    expires_on: date | None,
    networks_allowed: Iterable[str] = (),
    purposes: Iterable[str] = (),
    document: Document | None = None,
) -> Authorisation:
    """Add an authorisation or release to the ledger.

    `reference` is the number under which the paper is filed, never a name; no networks or no
    purposes mean all of them. A patient's has a last day (45 CFR 164.508(c)(1)(v)). Raises
    `CannotRecord` or `NotAllowed`.
    """
    require(actor, Capability.RECORD_AUTHORISATION)
    reference = reference.strip()
    _check(kind, reference, given_on, expires_on)
    allowed, meant = sorted(set(networks_allowed)), sorted(set(purposes))
    if set(allowed) - {info.slug for info in networks()}:
        raise CannotRecord(_("One of the networks does not exist."))
    if set(meant) - set(Authorisation.Purpose.values):
        raise CannotRecord(_("One of the kinds of content does not exist."))
    row = Authorisation(
        kind=kind,
        reference=reference,
        networks=allowed,
        purposes=meant,
        given_on=given_on,
        expires_on=expires_on,
        recorded_by=actor,
        recorded_at=now(),
    )
    if document is not None:
        _keep(row, document)
    row.save()
    record(
        actor=person(actor),
        action="authorisation.recorded",
        target=row,
        detail={"kind": row.kind, "document": row.document_sha256},
    )
    return row


@transaction.atomic
def revoke_authorisation(*, actor: User, authorisation_id: int) -> Authorisation:
    """End an authorisation today: nothing more leaves on it. Copies that are public stay for a
    person to take down.

    Revoking twice keeps the first day.
    """
    require(actor, Capability.RECORD_AUTHORISATION)
    row = Authorisation.objects.select_for_update().get(pk=authorisation_id)
    if row.revoked_on is not None:
        return row
    row.revoked_on, row.revoked_by, row.end_told_at = today(), actor, None
    row.save(update_fields=["revoked_on", "revoked_by", "end_told_at"])
    record(actor=person(actor), action="authorisation.revoked", target=row)
    return row


@transaction.atomic
def open_document(*, actor: User, authorisation_id: int) -> tuple[Authorisation, bytes]:
    """Return the scan of what was signed, which puts on record who opened it.

    Raises `CannotRecord` where none was kept, `CannotOpen` where its key is lost.
    """
    require(actor, Capability.RECORD_AUTHORISATION)
    row = Authorisation.objects.get(pk=authorisation_id)
    if not row.sealed_document:
        raise CannotRecord(_("No document was kept with this authorisation."))
    data = base64.b64decode(unseal(row.sealed_document, purpose=SEALED_FOR))
    record(actor=person(actor), action="authorisation.document-opened", target=row)
    return row, data


def note_uses(*, post_id: int, release_id: int, used: Mapping[int, Iterable[int]]) -> None:
    """Note which authorisations each account's copy of a release stands on.

    `used` are authorisations by account. Runs in the transaction that makes the release.
    """
    AuthorisationUse.objects.bulk_create(
        AuthorisationUse(
            authorisation_id=authorisation_id,
            post_id=post_id,
            release_id=release_id,
            account_id=account_id,
        )
        for account_id, authorisations in used.items()
        for authorisation_id in sorted(set(authorisations))
    )


def _check(kind: str, reference: str, given_on: date, expires_on: date | None) -> None:
    if kind not in Authorisation.Kind.values:
        raise CannotRecord(_("Choose the kind of authorisation."))
    if not reference:
        raise CannotRecord(_("Give the number under which the signed paper is filed."))
    found = screener().screen(Subject(f"Patient {reference}", surface="export")).findings
    if any(finding.rule in _NAMES and _has_word(finding.text) for finding in found):
        raise CannotRecord(
            _("This looks like a name. Give the paper's number: the name stays on the paper.")
        )
    if Authorisation.objects.filter(reference=reference).exists():
        raise CannotRecord(_("This reference is in the ledger already."))
    if given_on > today():
        raise CannotRecord(_("It cannot have been given in the future."))
    if kind == Authorisation.Kind.PATIENT and expires_on is None:
        raise CannotRecord(
            _("A patient's authorisation has a last day: 45 CFR 164.508(c)(1)(v) asks for one.")
        )
    if expires_on is not None and expires_on < given_on:
        raise CannotRecord(_("Its last day lies before the day on which it was given."))


def _has_word(text: str) -> bool:
    """Return whether a text has a word in it: a filing number has letters as well."""
    return any(len(word) >= SHORTEST_NAME for word in _LETTERS.findall(text))


def _keep(row: Authorisation, document: Document) -> None:
    if len(document.data) > LARGEST_DOCUMENT:
        raise CannotRecord(_("The document is larger than 10 MB. Scan it at a lower resolution."))
    kind = next((kind for head, kind in _KINDS.items() if document.data.startswith(head)), "")
    if not kind:
        raise CannotRecord(_("Upload the document as a PDF, JPEG or PNG file."))
    row.document_type = kind
    row.document_name = f"{row.reference}.{kind.rpartition('/')[2]}"
    row.document_sha256 = hashlib.sha256(document.data).hexdigest()
    row.sealed_document = seal(base64.b64encode(document.data).decode(), purpose=SEALED_FOR)
