"""The seven roles and what each may do.

A person may hold several roles. Being a superuser is not a role: it gives nothing here.
"""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    AUTHOR = "author", _("author")
    LEAD = "lead", _("communications lead")
    CLINICAL = "clinical", _("clinical reviewer")
    PRIVACY = "privacy", _("privacy officer")
    RESPONDER = "responder", _("responder")
    ADMINISTRATOR = "administrator", _("administrator")
    AUDITOR = "auditor", _("auditor")


class Capability(StrEnum):
    """One thing a role may do; services ask for these, never for roles."""

    READ_WORKSPACE = "read-workspace"
    WRITE_POST = "write-post"
    COMMENT = "comment"
    APPROVE = "approve"
    FAST_TRACK = "fast-track"
    OVERRIDE_FINDING = "override-finding"
    MANAGE_DELIVERY = "manage-delivery"
    HOLD_SENDING = "hold-sending"
    ACKNOWLEDGE_HOLD = "acknowledge-hold"
    CORRECT_PUBLISHED = "correct-published"
    MANAGE_CAMPAIGNS = "manage-campaigns"
    MANAGE_LISTS = "manage-lists"
    MANAGE_ACCOUNTS = "manage-accounts"
    MANAGE_CHAINS = "manage-chains"
    MANAGE_WEBHOOKS = "manage-webhooks"
    MANAGE_PEOPLE = "manage-people"
    RESUME_SENDING = "resume-sending"
    USE_DESK = "use-desk"
    MANAGE_CLAIMS = "manage-claims"
    MANAGE_SCREENING = "manage-screening"
    RECORD_AUTHORISATION = "record-authorisation"
    READ_AUDIT = "read-audit"
    TAKE_EVIDENCE = "take-evidence"


_C = Capability
GRANTS: dict[Role, frozenset[Capability]] = {
    Role.AUTHOR: frozenset({_C.READ_WORKSPACE, _C.WRITE_POST, _C.COMMENT, _C.ACKNOWLEDGE_HOLD}),
    Role.LEAD: frozenset(
        {
            _C.READ_WORKSPACE,
            _C.WRITE_POST,
            _C.COMMENT,
            _C.APPROVE,
            _C.FAST_TRACK,
            _C.OVERRIDE_FINDING,
            _C.MANAGE_DELIVERY,
            _C.HOLD_SENDING,
            _C.ACKNOWLEDGE_HOLD,
            _C.CORRECT_PUBLISHED,
            _C.MANAGE_CAMPAIGNS,
            _C.MANAGE_LISTS,
            _C.USE_DESK,
            _C.MANAGE_CLAIMS,
            _C.TAKE_EVIDENCE,
            _C.MANAGE_SCREENING,
            _C.RECORD_AUTHORISATION,
        }
    ),
    Role.CLINICAL: frozenset(
        {
            _C.READ_WORKSPACE,
            _C.COMMENT,
            _C.APPROVE,
            _C.FAST_TRACK,
            _C.USE_DESK,
            _C.ACKNOWLEDGE_HOLD,
            _C.MANAGE_CLAIMS,
        }
    ),
    Role.PRIVACY: frozenset(
        {
            _C.READ_WORKSPACE,
            _C.COMMENT,
            _C.APPROVE,
            _C.FAST_TRACK,
            _C.OVERRIDE_FINDING,
            _C.MANAGE_DELIVERY,
            _C.HOLD_SENDING,
            _C.ACKNOWLEDGE_HOLD,
            _C.CORRECT_PUBLISHED,
            _C.USE_DESK,
            _C.READ_AUDIT,
            _C.TAKE_EVIDENCE,
            _C.MANAGE_SCREENING,
            _C.RECORD_AUTHORISATION,
        }
    ),
    Role.RESPONDER: frozenset({_C.READ_WORKSPACE, _C.COMMENT, _C.USE_DESK, _C.ACKNOWLEDGE_HOLD}),
    Role.ADMINISTRATOR: frozenset(
        {
            _C.READ_WORKSPACE,
            _C.MANAGE_DELIVERY,
            _C.HOLD_SENDING,
            _C.ACKNOWLEDGE_HOLD,
            _C.MANAGE_LISTS,
            _C.MANAGE_ACCOUNTS,
            _C.MANAGE_CHAINS,
            _C.MANAGE_WEBHOOKS,
            _C.MANAGE_PEOPLE,
            _C.RESUME_SENDING,
            _C.MANAGE_CLAIMS,
            _C.MANAGE_SCREENING,
            _C.READ_AUDIT,
            _C.TAKE_EVIDENCE,
        }
    ),
    Role.AUDITOR: frozenset({_C.READ_WORKSPACE, _C.READ_AUDIT, _C.TAKE_EVIDENCE}),
}
