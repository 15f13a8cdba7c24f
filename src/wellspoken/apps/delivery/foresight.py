"""What would keep a planned delivery from leaving at its time, as far as can be known before it.

The same questions as at the claim, asked of the moment in which the delivery is due, and those that
otherwise only the network would answer: its limits, the files, the access.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Credential
from wellspoken.apps.core.sealing import CannotOpen
from wellspoken.apps.delivery.fitness import Seen, unchanged
from wellspoken.apps.delivery.holds import hold_over, outgoing_of
from wellspoken.apps.delivery.models import Delivery, Foreseen, Hold
from wellspoken.apps.guard.people_shown import day_of
from wellspoken.apps.review.publications import publications_of
from wellspoken.apps.review.screening import (
    is_screened_by_todays_rules,
    why_not_shown_now,
    would_block,
)
from wellspoken.engines.networks import PermanentFailure, Publication, registry
from wellspoken.engines.networks.registry import UnknownNetwork

_Kind = Foreseen.Kind


@dataclass(frozen=True, slots=True)
class Trouble:
    """One reason against a delivery, in words for whoever can do something about it."""

    kind: Foreseen.Kind
    explanation: str


def troubles_of(
    delivery: Delivery, standing: Sequence[Hold], whole: dict[str, bool]
) -> list[Trouble]:
    """Return every trouble that can be foreseen, at most one of a kind; nothing is written.

    `delivery` comes with its release, review, post, account and the account's credential. `whole`
    remembers, by digest, which files were read within one look, since one video stands in a post
    for each of its accounts.
    """
    found: dict[Foreseen.Kind, Trouble] = {}
    for trouble in (
        *_of_account(delivery),
        *_of_hold(delivery, standing),
        *_of_content(delivery, whole),
    ):
        found.setdefault(trouble.kind, trouble)
    return list(found.values())


def _of_account(delivery: Delivery) -> Iterator[Trouble]:
    account = delivery.account
    if not account.active:
        yield Trouble(_Kind.ACCOUNT, _("The account “%(name)s” is not in use.") % {"name": account})
    if account.blocked_until is not None and account.blocked_until > delivery.due_at:
        yield Trouble(
            _Kind.QUOTA,
            _("The network asked to wait until after the post is due. It goes late."),
        )
    try:
        info = registry.network(account.network)
    except UnknownNetwork:
        yield Trouble(_Kind.ACCESS, _("This installation does not know the network."))
        return
    if not info.has_connector:
        yield Trouble(_Kind.ACCESS, _("This installation cannot publish on this network."))
    credential = getattr(account, "credential", None)
    if credential is None:
        if info.needs_secret:
            yield Trouble(_Kind.ACCESS, _("The account is not connected."))
        return
    yield from _of_access(delivery, credential)


def _of_access(delivery: Delivery, credential: Credential) -> Iterator[Trouble]:
    try:
        credential.open()
    except CannotOpen:
        yield Trouble(_Kind.ACCESS, _("The stored access cannot be opened. Connect it again."))
    if credential.end is not None and credential.end < delivery.due_at:
        yield Trouble(
            _Kind.ACCESS, _("The access ends before the post is due. Connect the account again.")
        )
    failed, succeeded = delivery.account.last_failure_at, delivery.account.last_success_at
    if failed is not None and (succeeded is None or failed > succeeded):
        yield Trouble(
            _Kind.ACCESS,
            _("The last attempt on this account failed: %(why)s")
            % {"why": delivery.account.last_failure},
        )


def _of_hold(delivery: Delivery, standing: Sequence[Hold]) -> Iterator[Trouble]:
    over = hold_over(outgoing_of(delivery), standing) if standing else None
    if over is not None:
        yield Trouble(_Kind.HOLD, _("It is covered by the hold over %(what)s.") % {"what": over})


def _of_content(delivery: Delivery, whole: dict[str, bool]) -> Iterator[Trouble]:
    if not unchanged(delivery, Seen()):
        yield Trouble(
            _Kind.CONTENT, _("The stored content does not match the hash that was approved.")
        )
    if delivery.act == Delivery.Act.RETRACT:
        return
    for _name, publication in publications_of(delivery.release, account_id=delivery.account_id):
        yield from _of_files(publication, whole)
        yield from _of_limits(publication)
    unshown = why_not_shown_now(
        delivery.release, account_id=delivery.account_id, on=day_of(delivery.due_at)
    )
    if unshown:
        yield Trouble(_Kind.SCREENING, unshown)
    if not is_screened_by_todays_rules(delivery.release):
        stopping = would_block(delivery.release, account_id=delivery.account_id)
        if stopping:
            yield Trouble(
                _Kind.SCREENING,
                _("Screening now stops it: %(rules)s.") % {"rules": ", ".join(sorted(stopping))},
            )


def _of_limits(publication: Publication) -> Iterator[Trouble]:
    try:
        problems = registry.problems(publication)
    except UnknownNetwork:
        return
    for problem in problems:
        yield Trouble(_Kind.LIMIT, f"{problem.message} {problem.suggestion}".strip())


def _of_files(publication: Publication, whole: dict[str, bool]) -> Iterator[Trouble]:
    for media in publication.media:
        kept = [(media.read, media.sha256), (media.read_captions, media.captions_sha256)]
        for read, digest in kept:
            if digest and digest not in whole:
                whole[digest] = _is_whole(read, digest)
        if not all(whole[digest] for _read, digest in kept if digest):
            yield Trouble(
                _Kind.MEDIA,
                _("The frozen copy of “%(name)s” is missing or damaged on the server.")
                % {"name": media.name},
            )


def _is_whole(read: Callable[[], bytes] | None, digest: str) -> bool:
    try:
        return read is not None and hashlib.sha256(read()).hexdigest() == digest
    except (PermanentFailure, OSError):
        return False
