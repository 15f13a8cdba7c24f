"""Reading posts: lists by page, history, who wrote what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from wellspoken.apps.compose.models import Post, Revision
from wellspoken.apps.people.models import User

PAGE = 50
MOST_SUBSCRIBED = 2000


def contributors(post: Post) -> QuerySet[User]:
    """Return everybody who saved any version of the post."""
    return User.objects.filter(pk__in=Revision.objects.filter(post=post).values("by_id"))


def authors_of(post: Post) -> frozenset[int]:
    """Return the ids of everybody whose work the post is: its maker and who saved any of it."""
    return frozenset({post.created_by_id, *contributors(post).values_list("pk", flat=True)})


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFilter:
    """What a list of posts is narrowed to; empty means everything but the discarded."""

    state: str = ""
    content_class: str = ""
    campaign_id: int | None = None
    account_id: int | None = None
    author_id: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; `after` is where the next one begins, empty at the end."""

    posts: list[Post]
    after: str


def filtered(chosen: PostFilter) -> QuerySet[Post]:
    """Return the posts that a filter leaves."""
    posts = Post.objects.all()
    if chosen.state:
        posts = posts.filter(state=chosen.state)
    else:
        posts = posts.exclude(state=Post.State.DISCARDED)
    if chosen.content_class:
        posts = posts.filter(content_class=chosen.content_class)
    if chosen.campaign_id:
        posts = posts.filter(campaign_id=chosen.campaign_id)
    if chosen.account_id:
        posts = posts.filter(variants__account_id=chosen.account_id)
    if chosen.author_id:
        posts = posts.filter(created_by_id=chosen.author_id)
    for word in chosen.words.split()[:5]:
        posts = posts.filter(Q(title__icontains=word) | Q(text__icontains=word))
    return posts


def post_page(chosen: PostFilter, *, after: str = "") -> Page:
    """Return the page of posts that begins after a mark, the last changed first.

    Pages are found by key and not by number, so that the thousandth costs what the first does.
    """
    posts = filtered(chosen).select_related("created_by", "campaign").order_by("-updated_at", "-pk")
    mark = _read_mark(after)
    if mark is not None:
        moment, pk = mark
        posts = posts.filter(Q(updated_at__lt=moment) | Q(updated_at=moment, pk__lt=pk))
    rows = list(posts.prefetch_related("variants__account")[: PAGE + 1])
    more = len(rows) > PAGE
    rows = rows[:PAGE]
    return Page(rows, f"{rows[-1].updated_at.isoformat()}_{rows[-1].pk}" if more else "")


def calendar_posts(
    chosen: PostFilter, start: datetime, end: datetime, *, with_accounts: bool
) -> list[Post]:
    """Return the posts that stand between two moments, in one query, or two with accounts."""
    posts = filtered(chosen).filter(
        Q(due_at__gte=start, due_at__lt=end)
        | Q(due_at__isnull=True, published_at__gte=start, published_at__lt=end)
    )
    posts = posts.select_related("campaign").defer("text", "correction_note")
    if with_accounts:
        posts = posts.prefetch_related("variants__account")
    return list(posts)


def placed_posts(
    chosen: PostFilter, start: datetime | None = None, end: datetime | None = None
) -> QuerySet[Post]:
    """Return whole posts that stand in the calendar, the earliest first, with what they name.

    `start` and `end` narrow them to the time between two moments.
    """
    placed = Coalesce("due_at", "published_at")
    posts = filtered(chosen).annotate(placed=placed).filter(placed__isnull=False)
    if start is not None:
        posts = posts.filter(placed__gte=start)
    if end is not None:
        posts = posts.filter(placed__lt=end)
    return (
        posts.select_related("campaign", "created_by")
        .prefetch_related("variants__account")
        .order_by("placed", "pk")
    )


def subscribed_posts(since: datetime) -> Sequence[Post]:
    """Return what a subscribed calendar shows: posts from `since` on, also those that are gone.

    At most `MOST_SUBSCRIBED`, the latest.
    """
    posts = (
        Post.objects.annotate(placed=Coalesce("due_at", "published_at"))
        .filter(placed__gte=since)
        .select_related("campaign", "created_by")
        .prefetch_related("variants__account")
        .order_by("-placed", "-pk")
    )
    return list(posts[:MOST_SUBSCRIBED])[::-1]


def unscheduled_posts(chosen: PostFilter, *, limit: int = 20) -> list[Post]:
    """Return posts that have no time yet and may still be given one, the last changed first."""
    waiting = [Post.State.DRAFT, Post.State.CHANGES]
    posts = filtered(chosen).filter(due_at__isnull=True, state__in=waiting)
    return list(posts.select_related("campaign").order_by("-updated_at", "-pk")[:limit])


def _read_mark(text: str) -> tuple[datetime, int] | None:
    moment, _, pk = text.rpartition("_")
    try:
        return datetime.fromisoformat(moment), int(pk)
    except ValueError:
        return None
