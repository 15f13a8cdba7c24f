"""Screening at review's gates: on submission, on every approval, before sending."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.compose.content import Content
from wellspoken.apps.compose.models import Post
from wellspoken.apps.guard.models import Screening
from wellspoken.apps.guard.people_shown import ledger_for, standing_of, today
from wellspoken.apps.guard.policy import Noted, Screened, screen_note, screen_publications, screener
from wellspoken.apps.guard.selectors import answered_fingerprints, latest_screening
from wellspoken.apps.guard.services import record_screening
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.models import Release, Review
from wellspoken.apps.review.publications import publications_of
from wellspoken.engines.networks import Publication
from wellspoken.engines.networks.people import PEOPLE

POST = Post._meta.label_lower


@contextmanager
def whole_or_stopped() -> Iterator[None]:
    """Run one transaction; where screening stops it, its report stays while all else is undone."""
    try:
        with transaction.atomic():
            yield
    except Blocked as stopped:
        stopped.keep()
        raise


def screen_content(content: Content) -> Screened:
    """Return what screening says about everything a content would publish.

    A correction's note is published as well: readers find it beside the text, and first in mail.
    """
    publications = [publication for _id, publication in content.publications]
    screened = screen_publications([(shown.account, shown) for shown in publications])
    return _with_note(screened, content.correction_note, publications)


def screen_at_gate(*, post: Post, content: Content, gate: str) -> Screened:
    """Screen, keep the report, and raise `Blocked` for findings nobody has answered for.

    Within `whole_or_stopped` a report that stops the act is kept as well.
    """
    screened = screen_content(content)
    keep = partial(
        record_screening,
        subject=post,
        content_hash=content.hash(),
        gate=Screening.Gate(gate),
        screened=screened,
    )
    blocking = screened.blocking(answered_fingerprints(POST, post.pk))
    if blocking:
        raise Blocked(
            ngettext(
                "%(count)d finding stops this post. Mend it, or ask for an override.",
                "%(count)d findings stop this post. Mend them, or ask for an override.",
                len(blocking),
            )
            % {"count": len(blocking)},
            blocking,
            keep=keep,
        )
    keep()
    return screened


def is_screened_by_todays_rules(release: Release) -> bool:
    """Return whether the rules are still those of the last approval, which then answers.

    A report made before sending found something since, and answers for nothing.
    """
    known = latest_screening(POST, release.post_id, release.content_hash)
    if known is None or known.gate == Screening.Gate.CLAIM:
        return False
    return known.ruleset_hash == screener().ruleset_hash


def would_block(release: Release, *, account_id: int) -> frozenset[str]:
    """Return the rules that would stop one account's copy of a release; nothing is recorded."""
    return _rules_of(_stopping(release, account_id)[1])


def blocking_now(release: Release, *, account_id: int) -> frozenset[str]:
    """Return the rules that stop one account's copy of a release under today's rules."""
    screened, blocking = _stopping(release, account_id)
    if blocking:
        record_screening(
            subject=release.post,
            content_hash=release.content_hash,
            gate=Screening.Gate.CLAIM,
            screened=screened,
        )
    return _rules_of(blocking)


def why_not_shown_now(release: Release, *, account_id: int, on: date | None = None) -> str:
    """Return why people in one account's copy may not be shown on a day, or nothing.

    An authorisation can end while the rules stay the same, so this is asked each time. Nothing is
    asked of a copy that shows nobody.
    """
    if not any(
        media.get("people", {}).get("answer") == PEOPLE
        for item in release.content["publications"]
        if item["account_id"] == account_id
        for media in item["media"]
    ):
        return ""
    publications = [shown for _name, shown in publications_of(release, account_id=account_id)]
    ledger = ledger_for(publications)
    for publication in publications:
        for media in publication.media:
            standing = standing_of(media, publication, ledger, asked=False, on=on or today())
            if standing.state == "uncleared":
                return _("“%(name)s” shows people: %(why)s") % {
                    "name": media.name,
                    "why": standing.note,
                }
    return ""


def _stopping(release: Release, account_id: int) -> tuple[Screened, tuple[Noted, ...]]:
    publications = publications_of(release, account_id=account_id)
    screened = _with_note(
        screen_publications(publications, asked=False),
        release.content.get("correction_note", ""),
        [shown for _name, shown in publications],
    )
    return screened, screened.blocking(answered_fingerprints(POST, release.post_id))


def _with_note(screened: Screened, note: str, publications: Sequence[Publication]) -> Screened:
    if not note.strip():
        return screened
    language = publications[0].language if publications else "en"
    return replace(screened, noted=(*screen_note(note, language=language).noted, *screened.noted))


def _rules_of(blocking: tuple[Noted, ...]) -> frozenset[str]:
    return frozenset(item.finding.rule for item in blocking)


def refuse_blocked_note(text: str, *, language: str) -> None:
    """Raise `Blocked` when a note to readers, in the language of its post, would be stopped."""
    blocking = screen_note(text, language=language).blocking(())
    if blocking:
        raise Blocked(_("Screening stops this note. Change the marked words."), blocking)


def recorded_findings(review: Review) -> list[dict[str, Any]]:
    """Return the findings last recorded about the content under review, with who answered."""
    report = latest_screening(POST, review.post_id, review.content_hash)
    if report is None:
        return []
    answered = answered_fingerprints(POST, review.post_id)
    return [
        {**finding, "answered": finding["fingerprint"] in answered} for finding in report.findings
    ]
