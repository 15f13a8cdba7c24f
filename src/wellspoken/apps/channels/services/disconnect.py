"""Disconnecting an account: what opens it is made worthless there and thrown away here."""

from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.core.sealing import CannotOpen
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks import NetworkError
from wellspoken.engines.networks.registry import UnknownNetwork, sign_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Disconnected:
    """Whether the network took the access back, and in words what is left to do where not."""

    revoked: bool
    left_to_do: str = ""


def disconnect(*, actor: User, account_id: int) -> Disconnected:
    """Revoke an account's access at its network and forget it here.

    It is forgotten here whatever the network answers. Raises `AccountError` for an account that
    is not connected, `NotAllowed` without the capability.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    account = Account.objects.get(pk=account_id)
    credential = Credential.objects.filter(account=account).first()
    if credential is None:
        raise AccountError(_("The account is not connected."))
    outcome = _revoke(credential)
    with transaction.atomic():
        Credential.objects.filter(account=account).delete()
        record(
            actor=person(actor),
            action="account.disconnected",
            target=account,
            detail={"revoked": outcome.revoked},
        )
    return outcome


def _revoke(credential: Credential) -> Disconnected:
    by_hand = _("In the account's settings at the network, delete the access of Wellspoken.")
    try:
        way = sign_in(credential.account.network)
        revoked = way is not None and way.revoke({**credential.account.config, **credential.open()})
    except NetworkError as failure:
        return Disconnected(revoked=False, left_to_do=f"{failure.reason} {by_hand}")
    except (UnknownNetwork, CannotOpen):
        revoked = False
    return Disconnected(revoked=revoked, left_to_do="" if revoked else by_hand)
