"""Making, checking and ending tokens."""

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from wellspoken.apps.api.models import Token
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.audit.actors import person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

PREFIX = "wsp_"
LONGEST_DAYS = 366
_HINT = 10


class ApiError(Exception):
    """A token cannot be made like this; the message says what to do instead."""


@dataclass(frozen=True, slots=True)
class Issued:
    """A new token and its secret, which is shown once and kept nowhere."""

    token: Token
    secret: str


@transaction.atomic
def issue_token(*, actor: User, name: str, scopes: Collection[Scope], days: int) -> Issued:
    """Make a token with which a program acts as the actor, within `scopes`, for `days` days.

    Raises `ApiError` for no name, a name in use, no scope, or too long a life.
    """
    require(actor, Capability.READ_WORKSPACE)
    name = name.strip()
    if not name:
        raise ApiError(_("Give the token a name: the record shows it beside every act."))
    if Token.objects.filter(person=actor, name__iexact=name, ended_at=None).exists():
        raise ApiError(_("You have a token of this name. Choose another, or end that one."))
    if not scopes:
        raise ApiError(_("Choose what the token is for."))
    if not 1 <= days <= LONGEST_DAYS:
        raise ApiError(_("A token lasts between 1 and %(days)d days.") % {"days": LONGEST_DAYS})
    secret = PREFIX + secrets.token_urlsafe(32)
    token = Token.objects.create(
        person=actor,
        name=name,
        digest=_digest(secret),
        hint=secret[:_HINT],
        scopes=sorted(scope.value for scope in scopes),
        roles=sorted(role.value for role in actor.roles),
        expires_at=now() + timedelta(days=days),
    )
    record(
        actor=person(actor),
        action="token.created",
        target=token,
        detail={"name": name, "scopes": token.scopes, "days": days},
    )
    return Issued(token, secret)


@transaction.atomic
def revoke_token(*, actor: User, token_id: int) -> None:
    """End one of the actor's own tokens at once; raises `Token.DoesNotExist` for another's."""
    token = Token.objects.select_for_update().get(pk=token_id, person=actor)
    if token.ended_at is not None:
        return
    _end(token, _("ended by its owner"))
    record(actor=person(actor), action="token.revoked", target=token, detail={"name": token.name})


@transaction.atomic
def end_tokens(*, user: User, role: str = "") -> int:
    """End a person's tokens because their account was closed, or a role was taken; how many."""
    ended = 0
    for token in Token.objects.select_for_update().filter(person=user, ended_at=None):
        if role and role not in token.roles:
            continue
        _end(token, _("a role was taken away") if role else _("the account was closed"))
        record(
            actor=system("api"),
            action="token.ended",
            target=token,
            detail={"name": token.name, "role": role},
        )
        ended += 1
    return ended


def admit(secret: str) -> Token | None:
    """Return the living token with this secret, counting the request, or None.

    The token's `used` is how often it was used in this minute, this time included.
    """
    moment = now()
    token = Token.objects.select_related("person").filter(digest=_digest(secret)).first()
    if token is None or token.ended_at is not None or token.expires_at <= moment:
        return None
    if not token.person.is_active:
        return None
    minute = int(moment.timestamp()) // 60
    counted = Token.objects.filter(pk=token.pk, minute=minute).update(
        used=F("used") + 1, last_used_at=moment
    )
    if not counted:
        Token.objects.filter(pk=token.pk).update(minute=minute, used=1, last_used_at=moment)
    token.refresh_from_db(fields=["minute", "used", "last_used_at"])
    return token


def _end(token: Token, why: str) -> None:
    token.ended_at = now()
    token.ended_because = why
    token.save(update_fields=["ended_at", "ended_because"])


def _digest(secret: str) -> str:
    # A plain hash is enough: the secret holds 256 random bits, nobody can try them all.
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
