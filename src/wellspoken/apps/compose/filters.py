"""Narrowing lists and calendars of posts: the same fields, read in one place."""

from typing import Any

from django.db.models import Q
from django.http import QueryDict

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Campaign, ContentClass, Post
from wellspoken.apps.compose.selectors import PostFilter
from wellspoken.apps.people.models import User

LONGEST_ID = 18


def filter_from(query: QueryDict) -> PostFilter:
    """Return the filter that a query asks for; what is no choice of ours is left out."""
    return PostFilter(
        state=query.get("state", "") if query.get("state") in Post.State.values else "",
        content_class=query.get("class", "") if query.get("class") in ContentClass.values else "",
        campaign_id=_id(query.get("campaign")),
        account_id=_id(query.get("account")),
        author_id=_id(query.get("author")),
        words=query.get("words", "")[:100],
    )


def filter_choices(chosen: PostFilter) -> dict[str, Any]:
    """Return what the filter's form offers, for `compose/filters.html`.

    What is no longer in use is offered only where it is chosen already.
    """
    return {
        "states": Post.State.choices,
        "classes": ContentClass.choices,
        "campaigns": Campaign.objects.filter(Q(archived=False) | Q(pk=chosen.campaign_id)),
        "accounts": Account.objects.filter(Q(active=True) | Q(pk=chosen.account_id)),
        "authors": User.objects.filter(is_active=True),
    }


def _id(text: str | None) -> int | None:
    if text and text.isascii() and text.isdigit() and len(text) <= LONGEST_ID:
        return int(text)
    return None
