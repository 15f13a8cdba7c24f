"""Finding a commented passage again in a text that was edited since."""

from collections.abc import Iterator
from dataclasses import dataclass

from wellspoken.apps.compose.draft import Draft, draft_of
from wellspoken.apps.compose.models import Comment, Post, Revision
from wellspoken.engines.text import Span

# Of several equal passages the commented one is told by what stands around it, this far.
REACH = 40
ENOUGH = 12
MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment with the field and the span in which its passage stands now.

    Without a span the passage has changed, or the comment is about the whole post.
    """

    comment: Comment
    field: str
    span: Span | None

    @property
    def has_changed(self) -> bool:
        """Return whether the words that the comment is about no longer stand there."""
        return bool(self.comment.quote) and self.span is None


def remarks_on(post: Post) -> list[Remark]:
    """Return a post's comments, each with where its passage stands in the saved text."""
    comments = list(post.comments.select_related("by", "resolved_by", "account"))
    versions = {comment.version for comment in comments if comment.quote}
    revisions = {
        revision.version: Draft.from_json(revision.content)
        for revision in Revision.objects.filter(post=post, version__in=versions)
    }
    now = draft_of(post)
    return [_remark(comment, revisions.get(comment.version), now) for comment in comments]


def _remark(comment: Comment, then: Draft | None, now: Draft) -> Remark:
    field = f"v{comment.account_id}-text" if comment.account_id else "text"
    text = text_for(now, comment.account_id)
    span = None
    if comment.quote and text is not None:
        written = text_for(then, comment.account_id) if then else None
        span = find_again(comment.quote, now=text, written=written, start=comment.start)
    return Remark(comment=comment, field=field, span=span)


def text_for(draft: Draft, account_id: int | None) -> str | None:
    """Return the master text, or an account's own; None where the account has none of its own."""
    if account_id is None:
        return draft.text
    for variant in draft.variants:
        if variant.account_id == account_id and variant.own_text:
            return variant.text
    return None


def find_again(
    quote: str, *, now: str, written: str | None = None, start: int | None = None
) -> Span | None:
    """Return where a passage of the text `written`, from `start`, stands in the text `now`.

    A passage that stands once in each text is found wherever it moved. Where it stands more often,
    the one is meant around which the text still reads as it did; None where that is none.
    """
    places = list(_places(quote, now))
    if not places:
        return None
    if written is None or start is None or not written.startswith(quote, start):
        return _span(places[0], quote) if len(places) == 1 or start is None else None
    if len(places) == 1 and len(list(_places(quote, written))) == 1:
        return _span(places[0], quote)
    end = start + len(quote)
    around = _Around(written[max(0, start - REACH) : start], written[end : end + REACH])
    best = max(places, key=lambda at: (around.likeness(now, at, quote), -abs(at - start)))
    return _span(best, quote) if around.is_like(now, best, quote) else None


@dataclass(frozen=True, slots=True)
class _Around:
    before: str
    after: str

    def likeness(self, now: str, at: int, quote: str) -> int:
        """Return how many characters around a place read as those around the passage did."""
        end = at + len(quote)
        return _same(self.before[::-1], now[max(0, at - REACH) : at][::-1]) + _same(
            self.after, now[end : end + REACH]
        )

    def is_like(self, now: str, at: int, quote: str) -> bool:
        """Return whether enough of it does, or all where there was less."""
        return self.likeness(now, at, quote) >= min(ENOUGH, len(self.before) + len(self.after))


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    for _count in range(MOST):
        if at < 0:
            return
        yield at
        at = text.find(quote, at + 1)


def _span(at: int, quote: str) -> Span:
    return Span(at, at + len(quote))


def _same(first: str, second: str) -> int:
    count = 0
    for one, other in zip(first, second, strict=False):
        if one != other:
            break
        count += 1
    return count
