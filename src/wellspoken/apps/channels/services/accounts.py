"""Adding the organisation's accounts, renaming them, taking them out of use and back."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks.registry import UnknownNetwork, network

OWN_SITE = "own-site"
# A list makes its account itself, with the list (mailing.services.save_list).
_MADE_ELSEWHERE = frozenset({"email"})


@transaction.atomic
def add_account(
    *, actor: User, network_slug: str, name: str, handle: str = "", config: dict[str, str]
) -> Account:
    """Add an account on a network that this installation has a connector for.

    Raises `AccountError` for another network, a name that is empty or taken, or a second own
    site; `NotAllowed` without the capability.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    try:
        info = network(network_slug)
    except UnknownNetwork:
        raise AccountError(_("There is no such network.")) from None
    if not info.has_connector or network_slug in _MADE_ELSEWHERE:
        raise AccountError(_("No account on %(network)s is added here.") % {"network": info.name})
    if network_slug == OWN_SITE and Account.objects.filter(network=OWN_SITE).exists():
        raise AccountError(_("The own site is there already: there is only one."))
    account = Account(network=network_slug, config=config)
    _name(account, name, handle)
    account.save()
    record(
        actor=person(actor),
        action="account.added",
        target=account,
        detail={"network": network_slug},
    )
    return account


@transaction.atomic
def rename_account(*, actor: User, account_id: int, name: str, handle: str = "") -> Account:
    """Change how an account is called here; posts that were approved keep the old name."""
    require(actor, Capability.MANAGE_ACCOUNTS)
    account = Account.objects.select_for_update().get(pk=account_id)
    before = account.name
    _name(account, name, handle)
    account.save(update_fields=["name", "handle"])
    record(actor=person(actor), action="account.renamed", target=account, detail={"before": before})
    return account


@transaction.atomic
def set_in_use(*, actor: User, account_id: int, in_use: bool, reason: str) -> Account:
    """Take an account out of use, or back; what waits for it is held until a person decides."""
    require(actor, Capability.MANAGE_ACCOUNTS)
    if not reason.strip():
        raise AccountError(_("Say why: the reason is part of the record."))
    account = Account.objects.select_for_update().get(pk=account_id)
    if account.active == in_use:
        return account
    account.active = in_use
    account.save(update_fields=["active"])
    record(
        actor=person(actor),
        action="account.taken-into-use" if in_use else "account.taken-out-of-use",
        target=account,
        detail={"reason": reason.strip()},
    )
    return account


def _name(account: Account, name: str, handle: str) -> None:
    name = name.strip()
    if not name:
        raise AccountError(_("Give the account a name that your colleagues will recognise."))
    taken = Account.objects.filter(network=account.network, name__iexact=name)
    if taken.exclude(pk=account.pk or 0).exists():
        raise AccountError(_("There is an account of this name on the network. Choose another."))
    account.name, account.handle = name[:100], handle.strip()[:200]
