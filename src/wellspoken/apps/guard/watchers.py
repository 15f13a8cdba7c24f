"""Rooms above that want to know what screening found at a gate."""

from collections.abc import Callable
from functools import partial

from django.db import transaction

from wellspoken.apps.guard.models import Screening

Watcher = Callable[[Screening], None]
_watchers: list[Watcher] = []


def register_watcher(watcher: Watcher) -> None:
    """Let a room see each recorded screening once the act that it belongs to is done."""
    if watcher not in _watchers:
        _watchers.append(watcher)


def tell_watchers(screening: Screening) -> None:
    """Tell them after the transaction: what they do never stops a post."""
    for watcher in _watchers:
        transaction.on_commit(partial(watcher, screening), robust=True)
