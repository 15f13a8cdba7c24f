"""Keeping what opens an account, and renewing it in one place at a time.

A refresh token that works once must never be sent twice: the network takes the second for a theft
and ends the access. So one process renews under a lease; where its answer is lost, everybody goes
on with the present token for as long as it lasts; and nobody calls an account disconnected before
the row was read again.
"""

import uuid
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.errors import AccountError, CannotRenew
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.sealing import CannotOpen
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks import PermanentFailure, TemporaryFailure
from wellspoken.engines.networks.credentials import Renew
from wellspoken.engines.networks.registry import renewer

# A token that is used once is renewed at the last moment; one that is extended long before, since
# an expired one cannot be extended any more.
RENEW_BEFORE = {
    Credential.Kind.ROTATING: timedelta(minutes=5),
    Credential.Kind.EXTENDING: timedelta(days=7),
}
# After a failed renewal others go on with the present token before anybody tries again.
_PAUSE = {
    Credential.Kind.ROTATING: timedelta(seconds=30),
    Credential.Kind.EXTENDING: timedelta(hours=1),
}
_LEASE = timedelta(seconds=60)


def connect(*, actor: User, account_id: int, secrets: dict[str, str]) -> Credential:
    """Keep what an administrator typed in; the first use turns it into a session where it must.

    Raises what `keep_credential` raises.
    """
    account = Account.objects.get(pk=account_id)
    renews = renewer(account.network) is not None
    return keep_credential(
        actor=actor,
        account_id=account_id,
        kind=Credential.Kind.ROTATING if renews else Credential.Kind.APP_PASSWORD,
        secrets=secrets,
        expires_at=now() if renews else None,
    )


@transaction.atomic
def keep_credential(
    *,
    actor: User,
    account_id: int,
    kind: Credential.Kind,
    secrets: dict[str, str],
    scopes: tuple[str, ...] = (),
    expires_at: datetime | None = None,
    ends_at: datetime | None = None,
    action: str = "credential.kept",
    told: dict[str, object] | None = None,
) -> Credential:
    """Seal what opens an account, in place of what did before.

    `action` and `told` are how it stands on record where more than the credential changed. Raises
    `AccountError` for an empty secret, `NotAllowed` without the capability. What stands on record
    is that it changed, never what it is.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    if not secrets or not all(value.strip() for value in secrets.values()):
        raise AccountError(_("A part of the credential is empty."))
    account = Account.objects.select_for_update().get(pk=account_id)
    credential = Credential.objects.filter(account=account).first() or Credential(account=account)
    credential.kind = kind
    credential.scopes = list(scopes)
    credential.expires_at, credential.ends_at = expires_at, ends_at
    credential.warned_at = None
    credential.refresh_lease, credential.refresh_until = "", None
    credential.changed_at = now()
    credential.keep({name: value.strip() for name, value in secrets.items()})
    credential.save()
    record(
        actor=person(actor),
        action=action,
        target=account,
        detail={"kind": kind.value, "scopes": list(scopes), **(told or {})},
    )
    return credential


def open_credential(account: Account, *, renew: Renew | None = None) -> dict[str, str]:
    """Return an account's secrets, renewed first where they end within minutes.

    Raises `TemporaryFailure` while another process renews them and `PermanentFailure` when there
    are none, when no key opens them, or when the network refuses to renew them.
    """
    credential = Credential.objects.filter(account=account).first()
    if credential is None:
        raise PermanentFailure(
            f"The account “{account}” is not connected: nobody has given its credential.",
            code="not-connected",
        )
    early = RENEW_BEFORE.get(Credential.Kind(credential.kind), timedelta())
    if renew is None or not credential.expires_before(now() + early):
        return _opened(credential)
    token = _take_lease(credential)
    if token is None:
        return _of_the_other(credential)
    return _renewed(credential, token, renew)


def _opened(credential: Credential) -> dict[str, str]:
    try:
        return credential.open()
    except CannotOpen:
        raise PermanentFailure(
            f"No key of this installation opens the credential of “{credential.account}”. Set "
            "WELLSPOKEN_OLD_SECRET_KEYS to the earlier key, or connect the account again.",
            code="sealed",
        ) from None


def _take_lease(credential: Credential) -> str | None:
    """Return a token when this process may renew; None when another one is at it."""
    token, moment = uuid.uuid4().hex, now()
    free = Q(refresh_lease="") | Q(refresh_until__lte=moment)
    # The sealed text is compared too: renewed meanwhile, it must not be renewed once more.
    taken = Credential.objects.filter(free, pk=credential.pk, sealed=credential.sealed).update(
        refresh_lease=token, refresh_until=moment + _LEASE
    )
    return token if taken else None


def _of_the_other(credential: Credential) -> dict[str, str]:
    credential.refresh_from_db()
    if not credential.expires_before(now()):
        return _opened(credential)
    raise TemporaryFailure(
        "Another process is renewing the account's token.",
        code="renewing",
        retry_at=now() + timedelta(seconds=5),
    )


def _renewed(credential: Credential, token: str, renew: Renew) -> dict[str, str]:
    mine = Credential.objects.filter(pk=credential.pk, refresh_lease=token)
    try:
        answer = renew(_opened(credential))
    except (TemporaryFailure, PermanentFailure) as failure:
        # Re-read before anybody calls the account dead: another process may have renewed it.
        fresh = Credential.objects.get(pk=credential.pk)
        works = fresh.sealed != credential.sealed or not fresh.expires_before(now())
        if works or isinstance(failure, TemporaryFailure):
            pause = _PAUSE.get(Credential.Kind(credential.kind), timedelta())
            mine.update(refresh_until=now() + pause)
        else:
            mine.update(refresh_lease="", refresh_until=None)
        if works:
            return _opened(fresh)
        raise
    credential.keep(answer.secrets)
    with transaction.atomic():
        written = mine.update(
            sealed=credential.sealed,
            expires_at=answer.expires_at,
            changed_at=now(),
            refresh_lease="",
            refresh_until=None,
        )
        if not written:
            raise CannotRenew(_("The credential was replaced while it was being renewed."))
        record(actor=system("worker"), action="credential.renewed", target=credential.account)
    return answer.secrets
