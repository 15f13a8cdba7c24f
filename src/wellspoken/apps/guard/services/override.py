"""Answering for a finding: a named person lets it through, for a reason."""

from collections.abc import Collection

from django.db import models, transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.families import PRIVACY_FAMILIES
from wellspoken.apps.guard.models import Override
from wellspoken.apps.guard.policy import PEOPLE_SHOWN, Noted
from wellspoken.apps.people.access import can, require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability, Role


class CannotOverride(Exception):
    """The finding cannot be let through like this."""


def why_not_override(actor: User, *, noted: Noted, writers: Collection[int]) -> str:
    """Return why the person may not answer for a finding, or nothing where they may.

    `writers` are the ids of everybody who wrote any of it: none of them may answer for it.
    What concerns patients' privacy needs the privacy officer, and what a network would refuse
    cannot be answered for.
    """
    if not can(actor, Capability.OVERRIDE_FINDING):
        return _("Ask a communications lead or a privacy officer to answer for the finding.")
    if noted.refused:
        if noted.finding.rule == PEOPLE_SHOWN:
            return _("Nobody lets it through: answer the question beside the file instead.")
        return _("The network would refuse it, whoever lets it through: change it instead.")
    if actor.pk in writers:
        return _("You wrote this post. Somebody else must answer for the finding.")
    if noted.finding.family in PRIVACY_FAMILIES and Role.PRIVACY not in actor.roles:
        return _("Only a privacy officer can answer for a privacy finding.")
    return ""


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

    Raises `NotAllowed`, or `CannotOverride` for what `why_not_override` says. Overriding the same
    finding twice keeps the first answer.
    """
    require(actor, Capability.OVERRIDE_FINDING)
    refusal = why_not_override(actor, noted=noted, writers=writers)
    if refusal:
        raise CannotOverride(refusal)
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
