"""Screening again, under new rules, what waits to go out and, on request, what is published.

What is found is written down for people. Nothing is stopped or changed by it: the gates ask for
themselves, each at its time.
"""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.db import transaction

from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.tell_affected import tell_affected
from wellspoken.apps.guard.models import Affected, Ruleset, Screening
from wellspoken.apps.guard.policy import Screened, screen_publications
from wellspoken.apps.guard.selectors import answered_fingerprints
from wellspoken.apps.guard.services import record_ruleset
from wellspoken.apps.review.models import Release, Review
from wellspoken.apps.review.publications import publications_of
from wellspoken.apps.review.screening import POST, screen_content

# A worker that looks through pages sends nothing meanwhile, so it does so for moments at a time.
TURN_SECONDS = 2.0
PAGES_AT_ONCE = 25
_GRAVITY = {"advise": 0, "review": 1, "block": 2}
_WAITS = (Delivery.State.WAITING, Delivery.State.HELD)
_SHOWS = (Delivery.Act.PUBLISH, Delivery.Act.CORRECT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What one post says under today's rules."""

    part: Affected.Part
    post: Post
    content_hash: str
    due_at: datetime | None
    screened: Screened


def look_over_if_due() -> Ruleset:
    """Note the rules in force; where they are new, look through what waits and tell of it.

    Goes on with the published pages where somebody asked for them. Returns the newest version.
    """
    ruleset = record_ruleset()
    if ruleset.looked_at is None:
        _keep(ruleset, [*_approved(), *_in_review()])
        Ruleset.objects.filter(pk=ruleset.pk, looked_at=None).update(looked_at=now())
        tell_affected(ruleset)
    if ruleset.pages_wanted_at is not None and ruleset.pages_looked_at is None:
        look_through_pages(ruleset, seconds=TURN_SECONDS)
    _settle(ruleset)
    ruleset.refresh_from_db()
    return ruleset


def look_through_pages(ruleset: Ruleset, *, seconds: float | None = None) -> bool:
    """Look through published posts from where it was left; return whether it reached the end.

    `seconds` is for how long at most, without it until the end. The progress is kept after each
    few posts, so that a worker that stops loses nothing.
    """
    end = None if seconds is None else time.monotonic() + seconds
    published = Post.objects.filter(state=Post.State.PUBLISHED)
    ruleset.refresh_from_db()
    ruleset.pages_total = published.count()
    while True:
        posts = list(published.filter(pk__gt=ruleset.pages_last).order_by("pk")[:PAGES_AT_ONCE])
        if not posts:
            ruleset.pages_done, ruleset.pages_looked_at = ruleset.pages_total, now()
            _save_progress(ruleset)
            return True
        _keep(ruleset, _published(posts))
        ruleset.pages_last = posts[-1].pk
        ruleset.pages_done = published.filter(pk__lte=ruleset.pages_last).count()
        _save_progress(ruleset)
        if end is not None and time.monotonic() >= end:
            return False


def _save_progress(ruleset: Ruleset) -> None:
    ruleset.save(update_fields=["pages_total", "pages_done", "pages_last", "pages_looked_at"])


def _approved() -> Iterator[Looked]:
    rows = Delivery.objects.filter(state__in=_WAITS, act__in=_SHOWS).select_related(
        "release__post__created_by"
    )
    by_release = groupby(rows.order_by("release_id", "pk"), key=lambda row: row.release_id)
    for _release_id, group in by_release:
        deliveries = list(group)
        release = deliveries[0].release
        yield Looked(
            part=Affected.Part.APPROVED,
            post=release.post,
            content_hash=release.content_hash,
            due_at=min(row.due_at for row in deliveries),
            screened=_screened(release, {row.account_id for row in deliveries}),
        )


def _in_review() -> Iterator[Looked]:
    for review in Review.objects.filter(state=Review.State.OPEN).select_related("post__created_by"):
        content = content_of(review.post)
        yield Looked(
            part=Affected.Part.REVIEW,
            post=review.post,
            content_hash=review.content_hash,
            due_at=review.post.due_at,
            screened=screen_content(content),
        )


def _published(posts: Iterable[Post]) -> Iterator[Looked]:
    for post in posts:
        release = newest_release(post)
        if release is not None:
            accounts = {item["account_id"] for item in release.content["publications"]}
            yield Looked(
                part=Affected.Part.PUBLISHED,
                post=post,
                content_hash=release.content_hash,
                due_at=None,
                screened=_screened(release, accounts),
            )


def newest_release(post: Post) -> Release | None:
    """Return the release that readers see, or will see next."""
    return Release.objects.filter(post=post).order_by("-created_at", "-pk").first()


def _screened(release: Release, accounts: Iterable[int]) -> Screened:
    publications = [
        shown
        for account_id in sorted(accounts)
        for shown in publications_of(release, account_id=account_id)
    ]
    return screen_publications(publications, asked=False)


def _keep(ruleset: Ruleset, looked: Iterable[Looked]) -> None:
    rows = [row for item in looked for row in _new_in(ruleset, item)]
    Affected.objects.bulk_create(rows, ignore_conflicts=True)


def _new_in(ruleset: Ruleset, looked: Looked) -> Iterator[Affected]:
    """Yield what is found now and was not, or less gravely, by the rules that let the post pass."""
    earlier = (
        Screening.objects.filter(
            subject_type=POST, subject_id=looked.post.pk, content_hash=looked.content_hash
        )
        .exclude(gate=Screening.Gate.CLAIM)
        .exclude(ruleset_hash=ruleset.hash)
        .order_by("-at", "-pk")
        .first()
    )
    if earlier is None:
        return
    known = {item["fingerprint"]: _GRAVITY[item["severity"]] for item in earlier.findings}
    stopping = looked.screened.blocking(answered_fingerprints(POST, looked.post.pk))
    for item in looked.screened.noted:
        if known.get(item.fingerprint, -1) >= _GRAVITY[item.finding.severity.value]:
            continue
        yield Affected(
            ruleset=ruleset,
            part=looked.part,
            post_id=looked.post.pk,
            title=looked.post.title,
            owner=looked.post.created_by,
            due_at=looked.due_at,
            content_hash=looked.content_hash,
            fingerprint=item.fingerprint,
            rule=item.finding.rule,
            severity=item.finding.severity.value,
            stops=item in stopping,
            finding=item.as_json(),
            found_at=now(),
        )


@transaction.atomic
def _settle(ruleset: Ruleset) -> None:
    """Mark what no longer concerns anything that waits or stands: changed, sent or taken back."""
    for row in Affected.objects.filter(ruleset=ruleset, settled_at=None):
        if not _concerns_what_is(row):
            row.settled_at = now()
            row.save(update_fields=["settled_at"])


def _concerns_what_is(row: Affected) -> bool:
    if row.part == Affected.Part.APPROVED:
        return Delivery.objects.filter(
            release__post_id=row.post_id,
            release__content_hash=row.content_hash,
            state__in=_WAITS,
            act__in=_SHOWS,
        ).exists()
    if row.part == Affected.Part.REVIEW:
        return Review.objects.filter(
            post_id=row.post_id, content_hash=row.content_hash, state=Review.State.OPEN
        ).exists()
    post = Post.objects.get(pk=row.post_id)
    release = newest_release(post)
    return (
        post.state != Post.State.RETRACTED
        and release is not None
        and release.content_hash == row.content_hash
    )
