"""Reading the accounts and how each is doing."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from django.db.models import QuerySet

from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.core.clock import now
from wellspoken.engines.networks import Limits
from wellspoken.engines.networks.limits import ApiVersion
from wellspoken.engines.networks.registry import UnknownNetwork, network

SUNSET_NEAR = timedelta(days=90)


class Standing(StrEnum):
    """How an account is doing, the worst first."""

    NO_CONNECTOR = "no-connector"
    NOT_CONNECTED = "not-connected"
    EXPIRED = "expired"
    FAILING = "failing"
    WAITING = "waiting"
    ENDING = "ending"
    NOT_IN_USE = "not-in-use"
    UNTRIED = "untried"
    WELL = "well"


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """One account with its standing and the name of its network."""

    account: Account
    network_name: str
    standing: Standing
    credential: Credential | None
    signs_in: bool = False
    version: ApiVersion | None = None

    @property
    def quota_is_known(self) -> bool:
        """Whether the network told how many requests are left, and they are not full again."""
        account = self.account
        over = account.quota_resets_at is not None and account.quota_resets_at <= now()
        return account.quota_left is not None and not over

    @property
    def sunset_is_near(self) -> bool:
        """Whether the network stops answering this version of its interface within a quarter."""
        if self.version is None or self.version.sunset is None:
            return False
        return self.version.sunset <= (now() + SUNSET_NEAR).date()


def limits_for(account: Account) -> Limits | None:
    """Return what the account's network takes; None for a network that is not known here."""
    try:
        return network(account.network).limits
    except UnknownNetwork:
        return None


def accounts_with_health() -> list[Health]:
    """Return every account, those in use first, in two queries."""
    rows = Account.objects.select_related("credential").order_by("-active", "name")
    return [health_of(account) for account in rows]


def health_of(account: Account) -> Health:
    """Return how one account is doing."""
    credential = getattr(account, "credential", None)
    try:
        info = network(account.network)
    except UnknownNetwork:
        return Health(
            account=account,
            network_name=account.network,
            standing=Standing.NO_CONNECTOR,
            credential=credential,
        )
    return Health(
        account=account,
        network_name=info.name,
        standing=_standing(account, credential, needs_secret=info.needs_secret),
        credential=credential,
        signs_in=bool(info.sign_in),
        version=info.version,
    )


def usable_accounts() -> QuerySet[Account]:
    """Return the accounts that posts can go to."""
    return Account.objects.filter(active=True)


def _standing(account: Account, credential: Credential | None, *, needs_secret: bool) -> Standing:
    moment = now()
    failed, succeeded = account.last_failure_at, account.last_success_at
    end = credential.end if credential else None
    warn_from = credential.warn_from if credential else None
    waits = account.blocked_until is not None and account.blocked_until > moment
    answers = (
        (not account.active, Standing.NOT_IN_USE),
        (needs_secret and credential is None, Standing.NOT_CONNECTED),
        (end is not None and end <= moment, Standing.EXPIRED),
        (failed is not None and (succeeded is None or failed > succeeded), Standing.FAILING),
        (waits, Standing.WAITING),
        (warn_from is not None and warn_from <= moment, Standing.ENDING),
        (succeeded is not None, Standing.WELL),
    )
    return next((standing for holds, standing in answers if holds), Standing.UNTRIED)
