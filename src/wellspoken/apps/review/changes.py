"""What a review brings that its reviewers, or the public, have not seen before."""

from dataclasses import dataclass

from wellspoken.apps.compose.history import Change, compare
from wellspoken.apps.compose.models import Post, Revision
from wellspoken.apps.review.models import Review


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """What changed since an earlier submission; `was_public` when that one was released."""

    earlier: Review
    was_public: bool
    changes: list[Change]


def changes_since(review: Review) -> Since | None:
    """Return the changes since the last release, else since the last submission.

    None when this is the first time that anybody is asked.
    """
    before = review.post.reviews.filter(submitted_at__lt=review.submitted_at)
    released = before.filter(release__isnull=False).order_by("-submitted_at").first()
    earlier = released or before.order_by("-submitted_at").first()
    if earlier is None:
        return None
    old = _revision(review.post, earlier.version)
    new = _revision(review.post, review.version)
    return Since(
        earlier=earlier,
        was_public=released is not None,
        changes=compare(old.content, new.content) if old and new else [],
    )


def _revision(post: Post, version: int) -> Revision | None:
    """Return the text of a version; some versions change a post's state alone."""
    return post.revisions.filter(version__lte=version).order_by("-version").first()
