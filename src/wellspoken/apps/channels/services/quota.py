"""Remembering what a network says is left of an account's requests."""

from contextlib import suppress
from datetime import timedelta

from django.db import Error

from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now
from wellspoken.engines.networks.quota import Notice, Quota

NOTED_EVERY = timedelta(minutes=1)
FEW = 0.1


def noticing(account: Account) -> Notice:
    """Return what a connector calls with each answer's quota; the account keeps the scarcest.

    A network counts several things at once, and each answer tells of one. It is written down once
    a minute, and at once when little is left: a busy account would otherwise write all the time.
    """
    known = _known(account)
    seen_at = account.quota_seen_at

    def notice(told: Quota) -> None:
        nonlocal known, seen_at
        moment = now()
        if known is not None and (known.resets_at is None or known.resets_at > moment):
            if told.share > known.share and told.limit != known.limit:
                return
            just_noted = seen_at is not None and moment - seen_at < NOTED_EVERY
            if just_noted and told.share >= FEW:
                return
        known, seen_at = told, moment
        # No delivery is worth losing for a number on a page.
        with suppress(Error):
            Account.objects.filter(pk=account.pk).update(
                quota_limit=told.limit,
                quota_left=told.left,
                quota_resets_at=told.resets_at,
                quota_seen_at=moment,
            )

    return notice


def _known(account: Account) -> Quota | None:
    if account.quota_limit is None or account.quota_left is None:
        return None
    return Quota(
        limit=account.quota_limit, left=account.quota_left, resets_at=account.quota_resets_at
    )
