"""Making the Release: the only place where one comes into being."""

import hashlib
from datetime import timedelta

from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.content import Content
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.core.stored_files import store_by_digest
from wellspoken.apps.guard.services import note_uses
from wellspoken.apps.review.errors import ContentChanged
from wellspoken.apps.review.models import Release, ReleaseFile, Review
from wellspoken.apps.review.outbox import outbox


def freeze(*, review: Review, content: Content, actor: Actor) -> Release:
    """Copy the approved content and its bytes into a Release, with its deliveries.

    Runs inside the transaction of the last approval. Bytes are written before the rows, under
    the name of their digest, so that a crash leaves at worst an unused file.
    """
    moment = now()
    starts = content.due_at or moment
    release = Release.objects.create(
        review=review,
        post=review.post,
        corrects=_corrected(review.post),
        content_hash=review.content_hash,
        content=content.canonical(),
        window_start=starts,
        window_end=starts + timedelta(minutes=content.lateness_minutes),
        created_at=moment,
    )
    for digest, data in _bytes_of(content).items():
        name = store_by_digest("releases", digest, data)
        ReleaseFile.objects.create(release=release, sha256=digest, file=name)
    note_uses(post_id=release.post_id, release_id=release.pk, used=_authorisations_of(content))
    review.state = Review.State.APPROVED
    review.ended_at = moment
    review.save(update_fields=["state", "ended_at"])
    set_state(post=review.post, state=Post.State.APPROVED)
    count = outbox().accept(release, actor=actor)
    record(
        actor=actor,
        action="release.created",
        target=release,
        content_hash=release.content_hash,
        detail={"review": review.pk, "deliveries": count},
    )
    return release


def _authorisations_of(content: Content) -> dict[int, list[int]]:
    used: dict[int, list[int]] = {}
    for account_id, _media, people in content.people:
        if people.authorisation is not None:
            used.setdefault(account_id, []).append(people.authorisation)
    return used


def _corrected(post: Post) -> Release | None:
    if not post.is_correction:
        return None
    return post.releases.order_by("-created_at", "-pk").first()


def _bytes_of(content: Content) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for _account_id, publication in content.publications:
        for media in publication.media:
            if media.sha256 not in found:
                found[media.sha256] = media.content()
            if media.captions_sha256 and media.captions_sha256 not in found:
                captions = media.read_captions() if media.read_captions else b""
                if hashlib.sha256(captions).hexdigest() != media.captions_sha256:
                    raise ContentChanged(_("The captions changed while they were approved."))
                found[media.captions_sha256] = captions
    return found
