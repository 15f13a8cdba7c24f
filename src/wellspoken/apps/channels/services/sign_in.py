"""Connecting an account by signing in at its network, for the first time or again.

What must outlast the person's way there and back is sealed and handed to the caller, who binds it
to the person's session. Nothing of the account changes before they are back.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account, Credential, Registration
from wellspoken.apps.channels.services.accounts import add_account
from wellspoken.apps.channels.services.credentials import keep_credential
from wellspoken.apps.channels.site import our_site
from wellspoken.apps.core.sealing import CannotOpen, seal, unseal
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks import NetworkError
from wellspoken.engines.networks.registry import UnknownNetwork, sign_in
from wellspoken.engines.networks.sign_in import Granted, SignIn

PURPOSE = "sign-in at a network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """Where the person goes, and what finishes it when they are back, sealed."""

    address: str
    sealed: str = field(repr=False)


def begin_connecting(*, actor: User, account_id: int, state: str) -> Departure:
    """Begin to connect an account that is there.

    Raises `AccountError` in words when its network or server lets nobody sign in like this, and
    `NotAllowed` without the capability.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    account = Account.objects.get(pk=account_id)
    return _begin(account.network, account.config, state, {"account": account.pk})


def begin_adding(
    *, actor: User, network_slug: str, name: str, config: dict[str, str], state: str
) -> Departure:
    """Begin to connect an account that is added once its owner has agreed.

    Raises what `begin_connecting` raises, and for a name that `add_account` would refuse.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    if Account.objects.filter(network=network_slug, name__iexact=name.strip()).exists():
        raise AccountError(_("There is an account of this name on the network. Choose another."))
    return _begin(network_slug, config, state, {"name": name, "config": config})


def finish(*, actor: User, sealed: str, answer: Mapping[str, str]) -> Account:
    """Keep what the network gave, for the query with which the person came back.

    Raises `AccountError` in words: they refused, a right is missing, it took too long, or they
    signed in as another account; in all of these nothing is kept, here or there.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    try:
        begun: dict[str, Any] = json.loads(unseal(sealed, purpose=PURPOSE))
    except CannotOpen:
        raise AccountError(_("The sign-in cannot be finished. Begin again.")) from None
    way = _way_in(begun["network"])
    try:
        granted = way.finish(begun["kept"], answer, our_site())
    except NetworkError as failure:
        raise AccountError(failure.reason) from failure
    try:
        account, earlier = _keep(actor, begun, granted)
    except AccountError:
        _forget(way, granted)
        raise
    _revoke_replaced(way, earlier, granted.secrets)
    return account


def _begin(
    network_slug: str, config: Mapping[str, str], state: str, subject: dict[str, Any]
) -> Departure:
    way, site = _way_in(network_slug), our_site()
    try:
        registration = _registration(way, network_slug, config)
        begun = way.begin(config, site, state=state, registration=registration)
    except NetworkError as failure:
        raise AccountError(failure.reason) from failure
    inside = {**subject, "network": network_slug, "kept": begun.kept}
    return Departure(address=begun.address, sealed=seal(json.dumps(inside), purpose=PURPOSE))


def _way_in(network_slug: str) -> SignIn:
    try:
        found = sign_in(network_slug)
    except UnknownNetwork:
        found = None
    if found is None:
        raise AccountError(_("Nobody signs in at this network from here."))
    return found


def _registration(way: SignIn, network_slug: str, config: Mapping[str, str]) -> dict[str, str]:
    """Return this site's registration at the server, made and kept where there is none yet."""
    server = config.get("server", "").strip().rstrip("/")
    row = Registration.objects.filter(network=network_slug, server=server).first()
    known = None
    if row is not None:
        with suppress(CannotOpen):
            known = row.open()
    given = way.register(config, our_site(), known=known)
    if given and given != known:
        row = row or Registration(network=network_slug, server=server)
        row.keep(given)
        row.save()
    return given


@transaction.atomic
def _keep(
    actor: User, begun: Mapping[str, Any], granted: Granted
) -> tuple[Account, dict[str, str]]:
    """Write the account and its credential; return also the secrets that were replaced."""
    if "account" in begun:
        account = Account.objects.select_for_update().filter(pk=begun["account"]).first()
        if account is None:
            raise AccountError(_("The account is no longer there."))
        _must_be_the_same(account, granted)
        _must_be_new(account.network, granted, besides=account.pk)
    else:
        _must_be_new(begun["network"], granted)
        account = add_account(
            actor=actor,
            network_slug=begun["network"],
            name=begun["name"],
            config=begun["config"],
        )
    earlier = _secrets_of(account)
    again = "identity" in account.config or bool(earlier)
    account.config = {**account.config, **granted.config, "identity": granted.identity}
    account.handle = granted.handle[:200]
    account.save(update_fields=["config", "handle"])
    keep_credential(
        actor=actor,
        account_id=account.pk,
        kind=Credential.Kind(granted.lasts.value),
        secrets=granted.secrets,
        scopes=granted.scopes,
        expires_at=granted.expires_at,
        ends_at=granted.ends_at,
        action="account.reconnected" if again else "account.connected",
        told={"handle": granted.handle},
    )
    return account, earlier


def _must_be_the_same(account: Account, granted: Granted) -> None:
    known = account.config.get("identity")
    typed = account.config.get("identifier", "").strip().lstrip("@").lower()
    if known:
        same = known == granted.identity
    elif typed and "@" not in typed:  # what an app password was given for; an e-mail says nothing
        same = typed in {granted.identity, granted.config.get("identifier", "").lower()}
    else:
        same = _may_be_called(account.handle, granted.handle)
    if not same:
        raise AccountError(
            _(
                "You signed in as %(other)s, but this account is %(handle)s. Nothing has changed. "
                "Sign out at the network, sign in there as %(handle)s, and connect again."
            )
            % {"other": granted.handle, "handle": account.handle or account.name}
        )


def _must_be_new(network_slug: str, granted: Granted, *, besides: int = 0) -> None:
    for account in Account.objects.filter(network=network_slug).exclude(pk=besides):
        if account.config.get("identity") == granted.identity:
            raise AccountError(
                _("%(handle)s is connected already, as “%(name)s”. Reconnect it there.")
                % {"handle": granted.handle, "name": account.name}
            )


def _may_be_called(known: str, handle: str) -> bool:
    """Tell whether a handle may be the one that somebody typed in; other text says nothing."""
    if not known.startswith("@"):
        return True
    names = [name.lower().lstrip("@").partition("@")[0] for name in (known, handle)]
    return names[0] == names[1]


def _secrets_of(account: Account) -> dict[str, str]:
    credential = Credential.objects.filter(account=account).first()
    if credential is None:
        return {}
    try:
        return credential.open()
    except CannotOpen:
        return {}


def _forget(way: SignIn, granted: Granted) -> None:
    """Give back what is not kept, unless another account here lives by it.

    Servers may hand out the same token to everybody who signs in as one account.
    """
    if not any(
        account.config.get("identity") == granted.identity
        for account in Account.objects.filter(credential__isnull=False)
    ):
        with suppress(NetworkError):
            way.revoke(granted.secrets)


def _revoke_replaced(way: SignIn, earlier: Mapping[str, str], present: Mapping[str, str]) -> None:
    """Make the access worthless that was replaced; its failure changes nothing for anybody."""
    tokens = ("token", "refresh")
    if earlier and not any(
        earlier.get(name) and earlier.get(name) == present.get(name) for name in tokens
    ):
        with suppress(NetworkError):
            way.revoke(earlier)
