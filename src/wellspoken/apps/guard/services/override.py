"""Answering for a finding: a named person lets it through, for a reason."""

from collections.abc import Collection

from django.db import models, transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Override
from wellspoken.apps.guard.policy import Noted
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability, Role

PRIVACY_FAMILIES = frozenset({"privacy", "confirmation"})


class CannotOverride(Exception):
    """The finding cannot be let through like this."""


@transaction.atomic
def override_finding(
    *,
    actor: User,
    subject: models.Model,
    noted: Noted,
    reason: str,
    writers: Collection[int],
    content_hash: str = "",
) -> Override:
    """Let one finding on one subject through.

    `writers` are the ids of everybody who wrote any of it: none of them may answer for it.
    What concerns patients' privacy needs the privacy officer. Raises `NotAllowed` or
    `CannotOverride`. Overriding the same finding twice keeps the first answer.
    """
    require(actor, Capability.OVERRIDE_FINDING)
    if actor.pk in writers:
        raise CannotOverride(_("You wrote this post. Somebody else must answer for the finding."))
    if noted.finding.family in PRIVACY_FAMILIES and Role.PRIVACY not in actor.roles:
        raise CannotOverride(_("Only a privacy officer can answer for a privacy finding."))
    if not reason.strip():
        raise CannotOverride(_("Say why it may stand: the reason is part of the record."))
    override, created = Override.objects.get_or_create(
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        fingerprint=noted.fingerprint,
        defaults={
            "rule": noted.finding.rule,
            "severity": noted.finding.severity.value,
            "reason": reason.strip(),
            "by": actor,
            "at": now(),
        },
    )
    if created:
        record(
            actor=person(actor),
            action="finding.overridden",
            target=subject,
            content_hash=content_hash,
            detail={"rule": override.rule, "fingerprint": override.fingerprint},
        )
    return override
