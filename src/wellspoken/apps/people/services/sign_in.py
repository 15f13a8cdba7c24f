"""Putting on record what happens at the door."""

from django.db import transaction

from wellspoken.apps.audit import actors
from wellspoken.apps.audit.services import record
from wellspoken.apps.people.models import User

_DOOR = "sign-in"


@transaction.atomic
def note_signed_in(*, user: User, methods: list[str]) -> None:
    """Record that the person came in, and by which proofs."""
    record(
        actor=actors.person(user), action="sign_in.done", target=user, detail={"methods": methods}
    )


@transaction.atomic
def note_signed_out(*, user: User, reason: str) -> None:
    """Record that the person left, or was signed off and why."""
    record(
        actor=actors.person(user), action="sign_in.ended", target=user, detail={"reason": reason}
    )


@transaction.atomic
def note_sign_in_failed(*, email: str, factor: str) -> None:
    """Record a wrong password or code.

    What was typed is never kept: people type passwords into the wrong field.
    """
    _note("sign_in.failed", email, {"factor": factor})


@transaction.atomic
def note_locked_out(*, email: str) -> None:
    """Record that so many attempts failed that further ones are refused for a while."""
    _note("sign_in.locked_out", email, {})


@transaction.atomic
def note_own_change(*, user: User, action: str, kind: str = "") -> None:
    """Record a change that the person made to their own password or second factors."""
    record(
        actor=actors.person(user),
        action=action,
        target=user,
        detail={"kind": kind} if kind else {},
    )


def _note(action: str, email: str, detail: dict[str, str]) -> None:
    user = User.objects.filter(email__iexact=email.strip()).first() if email else None
    record(actor=actors.system(_DOOR), action=action, target=user, detail=detail)
