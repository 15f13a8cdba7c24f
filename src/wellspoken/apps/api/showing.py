"""Turning rows into what answers show."""

from typing import Any

from django.conf import settings

from wellspoken.apps.api.schemas import (
    DeliveryLine,
    MediaOut,
    PostLine,
    PostOut,
    ReleaseOut,
    ReviewOut,
)
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Picture, Post, Video
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.review.models import Release, Review


def shown_post(post: Post) -> PostOut:
    """Return a post with its content and the review that is open, if one is."""
    review = Review.objects.filter(post=post, state=Review.State.OPEN).first()
    return PostOut(
        id=post.pk,
        state=Post.State(post.state),
        version=post.version,
        content=draft_of(post).as_json(),
        due_at=post.due_at,
        created_by=post.created_by.get_full_name(),
        updated_at=post.updated_at,
        review=shown_review(review) if review else None,
    )


def shown_line(post: Post) -> PostLine:
    """Return a post as lists show it."""
    return PostLine(
        id=post.pk,
        title=post.title,
        state=Post.State(post.state),
        version=post.version,
        content_class=post.content_class,
        due_at=post.due_at,
        updated_at=post.updated_at,
    )


def shown_review(review: Review) -> ReviewOut:
    """Return a review with the hash that an approval must name."""
    return ReviewOut(
        id=review.pk,
        state=review.state,
        content_hash=review.content_hash,
        version=review.version,
        submitted_by=review.submitted_by.get_full_name(),
        submitted_at=review.submitted_at,
        expires_at=review.expires_at,
    )


def shown_release(release: Release) -> ReleaseOut:
    """Return a release without its content, which its post's revisions show."""
    return ReleaseOut(
        id=release.pk,
        post_id=release.post_id,
        content_hash=release.content_hash,
        window_start=release.window_start,
        window_end=release.window_end,
        created_at=release.created_at,
    )


def shown_delivery(delivery: Delivery) -> DeliveryLine:
    """Return a delivery as lists show it; its release must be loaded."""
    return DeliveryLine(
        id=delivery.pk,
        post_id=delivery.release.post_id,
        release_id=delivery.release_id,
        account_id=delivery.account_id,
        act=Delivery.Act(delivery.act),
        state=Delivery.State(delivery.state),
        held_for=delivery.held_for,
        explanation=delivery.explanation,
        due_at=delivery.due_at,
        sent_at=delivery.sent_at,
        remote_url=delivery.remote_url,
    )


def shown_media(kind: str, row: Any) -> MediaOut:
    """Return a file of the library, of a kind that posts name."""
    shown: dict[str, Any] = {"kind": kind, "id": row.pk, "title": row.title}
    if isinstance(row, Picture):
        shown |= {"width": row.width, "height": row.height, "shows_people": row.shows_people}
    if isinstance(row, Video):
        shown |= {
            "has_captions": bool(row.captions),
            "captions_language": row.captions_language or None,
        }
    return MediaOut(
        **shown,
        bytes=_size_of(row),
        url=settings.WELLSPOKEN_SITE_URL + row.file.url,
        uploaded_at=row.uploaded_at if isinstance(row, Video) else row.created_at,
    )


def _size_of(row: Any) -> int | None:
    try:
        return int(row.file.size)
    except OSError:  # the file was taken from the disk; the library still lists it
        return None
