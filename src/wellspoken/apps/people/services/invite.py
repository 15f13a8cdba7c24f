"""Inviting people by mail; nobody comes in any other way but by an administrator's hand."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from wellspoken.apps.audit import actors
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.errors import InvitationClosed, PeopleError
from wellspoken.apps.people.models import Invitation, User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services.acting import Doer, answerable, as_user
from wellspoken.apps.people.services.arrive import make_account
from wellspoken.apps.people.services.notice import send_to_addresses
from wellspoken.apps.people.services.roles import check_combination

VALID_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation on its way: its secret link, and whether the mail server took the mail."""

    invitation: Invitation
    link: str
    sent: bool


def invite_person(
    *,
    actor: Doer,
    email: str,
    first_name: str,
    last_name: str = "",
    roles: set[Role] | frozenset[Role] | list[Role],
) -> Invited:
    """Invite an address to hold these roles, and send it the link; valid for seven days."""
    by = answerable(actor)
    wanted = {Role(role) for role in roles}
    email = email.strip().lower()
    if not wanted:
        raise PeopleError(_("Choose at least one role."))
    check_combination(wanted)
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        if User.objects.filter(email__iexact=email).exists():
            raise PeopleError(_("There is an account with this address already."))
        earlier = Invitation.objects.filter(
            email=email, accepted_at=None, withdrawn_at=None
        ).first()
        if earlier is not None:
            if earlier.expires_at > now():
                raise PeopleError(_("This address is invited already. You can send it again."))
            earlier.withdrawn_at = now()
            earlier.save(update_fields=["withdrawn_at"])
        invitation = Invitation.objects.create(
            email=email,
            first_name=first_name.strip(),
            last_name=last_name.strip(),
            roles=sorted(role.value for role in wanted),
            token_digest=_digest(token),
            invited_by=as_user(actor),
            expires_at=now() + VALID_FOR,
        )
        record(
            actor=by,
            action="invitation.sent",
            target=invitation,
            detail={"roles": invitation.roles},
        )
    return _send(invitation, token)


def resend_invitation(*, actor: Doer, invitation: Invitation) -> Invited:
    """Send a new link that is valid for seven more days; the earlier link stops working."""
    by = answerable(actor)
    token = secrets.token_urlsafe(32)
    with transaction.atomic():
        invitation = _not_closed(Invitation.objects.select_for_update().filter(pk=invitation.pk))
        invitation.token_digest = _digest(token)
        invitation.expires_at = now() + VALID_FOR
        invitation.save(update_fields=["token_digest", "expires_at"])
        record(actor=by, action="invitation.resent", target=invitation)
    return _send(invitation, token)


@transaction.atomic
def withdraw_invitation(*, actor: Doer, invitation: Invitation) -> None:
    """Close an invitation; its link stops working at once."""
    by = answerable(actor)
    invitation = _not_closed(Invitation.objects.select_for_update().filter(pk=invitation.pk))
    invitation.withdrawn_at = now()
    invitation.save(update_fields=["withdrawn_at"])
    record(actor=by, action="invitation.withdrawn", target=invitation)


def open_invitation(token: str) -> Invitation:
    """Return the invitation that a link names; raises `InvitationClosed` if it names none."""
    return _still_open(Invitation.objects.filter(token_digest=_digest(token)))


@transaction.atomic
def accept_invitation(
    *,
    token: str,
    first_name: str,
    last_name: str,
    password: str,
    time_zone: str = "",
    language: str = "",
) -> User:
    """Turn an open invitation into an account, once.

    Raises `InvitationClosed`, and `ValidationError` for a weak password.
    """
    locked = Invitation.objects.select_for_update().filter(token_digest=_digest(token))
    return _accept(
        _still_open(locked),
        first_name=first_name,
        last_name=last_name,
        password=password,
        time_zone=time_zone,
        language=language,
    )


@transaction.atomic
def accept_by_provider(*, email: str) -> User | None:
    """Accept the open invitation of an address that the identity provider vouches for.

    Returns None where there is none. The account has no password.
    """
    try:
        invitation = _still_open(
            Invitation.objects.select_for_update().filter(email=email.strip().lower())
        )
    except InvitationClosed:
        return None
    return _accept(
        invitation,
        first_name=invitation.first_name,
        last_name=invitation.last_name,
        password=None,
    )


def _accept(
    invitation: Invitation,
    *,
    first_name: str,
    last_name: str,
    password: str | None,
    time_zone: str = "",
    language: str = "",
) -> User:
    user = make_account(
        by=actors.system("invitation"),
        granted_by=invitation.invited_by,
        email=invitation.email,
        first_name=first_name,
        last_name=last_name,
        roles={Role(role) for role in invitation.roles},
        password=password,
        time_zone=time_zone,
        language=language,
    )
    invitation.accepted_at = now()
    invitation.accepted_by = user
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    record(actor=actors.person(user), action="invitation.accepted", target=invitation)
    return user


def _not_closed(found: QuerySet[Invitation]) -> Invitation:
    invitation = found.filter(accepted_at=None, withdrawn_at=None).first()
    if invitation is None:
        raise InvitationClosed(
            _("This invitation is no longer valid. Ask the person who invited you for a new one.")
        )
    return invitation


def _still_open(found: QuerySet[Invitation]) -> Invitation:
    return _not_closed(found.filter(expires_at__gt=now()))


def _send(invitation: Invitation, token: str) -> Invited:
    link = settings.WELLSPOKEN_SITE_URL + reverse("me:accept", args=[token])
    with override(settings.LANGUAGE_CODE):
        sent = send_to_addresses(
            [invitation.email],
            subject=_("Your account at %(organisation)s's communications office")
            % {"organisation": settings.WELLSPOKEN_ORGANISATION_NAME},
            body=_(
                "Hello %(name)s,\n\n%(organisation)s invites you to its communications"
                " workspace. Open this link within seven days to make your account:\n\n"
                "%(link)s\n\nThe link is for you alone; please do not forward it. If you did"
                " not expect it, ignore this message.\n"
            )
            % {
                "name": invitation.first_name,
                "organisation": settings.WELLSPOKEN_ORGANISATION_NAME,
                "link": link,
            },
        )
    return Invited(invitation=invitation, link=link, sent=bool(sent))


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
