"""Asking a network whether an account still opens, before a post depends on it."""

from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels import connectors  # the module: it imports a service of this room
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.networks import NetworkError, Standing


def check_account(*, actor: User, account_id: int) -> Standing:
    """Return who the account is on its network; publishes nothing.

    Raises `AccountError` with the network's reason in words, `NotAllowed` without the capability.
    Whatever the answer, the account remembers it.
    """
    require(actor, Capability.MANAGE_ACCOUNTS)
    account = Account.objects.get(pk=account_id)
    try:
        standing = connectors.connector_for(account).check()
    except NetworkError as failure:
        Account.objects.filter(pk=account_id).update(
            last_failure_at=now(), last_failure=failure.reason[:300]
        )
        _tell(actor, account, answer=failure.code or "failed")
        raise AccountError(failure.reason) from failure
    Account.objects.filter(pk=account_id).update(last_success_at=now())
    _tell(actor, account, answer="well")
    return standing


def _tell(actor: User, account: Account, *, answer: str) -> None:
    record(actor=person(actor), action="account.checked", target=account, detail={"answer": answer})


def words_of(standing: Standing) -> str:
    """Return a sentence about an account that opens."""
    return _("It opens: the network knows it as %(handle)s.") % {"handle": standing.handle}
