"""What is told of an object: numbers, titles, states and addresses, and nothing else.

No text of a post, no name of a person, no reason that somebody typed, no words of a network: a
receiver that may see more asks the API for it.
"""

from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse

from wellspoken.apps.audit.listeners import Act
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Post
from wellspoken.apps.delivery.models import Delivery, Hold
from wellspoken.apps.review.models import Release, Review


def subject_of(target: models.Model | None) -> str:
    """Return a short name of an object, such as `post:12`."""
    return f"{target._meta.model_name}:{target.pk}" if target is not None else ""


def data_of(act: Act) -> dict[str, Any]:
    """Return what is told of an act's object, for an act that `events` names."""
    target = act.target
    if isinstance(target, Post):
        return {"post": _post(target), **_review_in(act)}
    if isinstance(target, Review):
        return _of_review(target, act)
    if isinstance(target, Release):
        return {"post": _post(target.post), "release": _release(target)}
    if isinstance(target, Delivery):
        return _of_delivery(target, act)
    if isinstance(target, Hold):
        return {"hold": _hold(target)}
    assert isinstance(target, Account)  # events.py names acts on these alone
    return {"account": of_account(target), "reason": act.action}


def of_account(account: Account) -> dict[str, Any]:
    """Return an account by number, name and network."""
    return {
        "id": account.pk,
        "name": account.name,
        "network": account.network,
        "url": _address("channels:account", account.pk),
    }


def _post(post: Post, *, state: str = "") -> dict[str, Any]:
    return {
        "id": post.pk,
        "title": post.title,
        "state": state or str(post.state),
        "content_class": post.content_class,
        "url": _address("compose:post", post.pk),
    }


def _review_in(act: Act) -> dict[str, Any]:
    number = act.detail.get("review")
    return {"review": {"id": number}} if number else {}


def _of_review(review: Review, act: Act) -> dict[str, Any]:
    # The post's own state follows the review's within the same transaction.
    asked = review.state == Review.State.CHANGES
    shown: dict[str, Any] = {"id": review.pk, "state": str(review.state)}
    if "step" in act.detail:
        shown["step"] = act.detail["step"]
    return {
        "post": _post(review.post, state=Post.State.CHANGES.value if asked else ""),
        "review": shown,
    }


def _release(release: Release) -> dict[str, Any]:
    return {
        "id": release.pk,
        "content_hash": release.content_hash,
        "corrects": release.corrects_id,
        "window_start": release.window_start.isoformat(),
        "window_end": release.window_end.isoformat(),
    }


def _of_delivery(delivery: Delivery, act: Act) -> dict[str, Any]:
    return {
        "delivery": {
            "id": delivery.pk,
            "act": str(delivery.act),
            "state": str(delivery.state),
            "held_for": str(delivery.held_for),
            "code": str(act.detail.get("code", "")),
            "tries": delivery.tries,
            "due_at": delivery.due_at.isoformat(),
            "sent_at": delivery.sent_at.isoformat() if delivery.sent_at else None,
            "remote_url": delivery.remote_url,
            "url": _address("delivery:delivery", delivery.pk),
        },
        "account": of_account(delivery.account),
        "post": _post(delivery.release.post),
        "release": {"id": delivery.release_id},
    }


def _hold(hold: Hold) -> dict[str, Any]:
    return {
        "id": hold.pk,
        "scope": str(hold.scope),
        "network": hold.network,
        "account_id": hold.account_id,
        "campaign_id": hold.campaign_id,
        "drill": hold.drill,
        "set_at": hold.set_at.isoformat(),
        "until": hold.until.isoformat() if hold.until else None,
        "ended_at": hold.ended_at.isoformat() if hold.ended_at else None,
        "url": _address("delivery:hold", hold.pk),
    }


def _address(name: str, number: int) -> str:
    return str(settings.WELLSPOKEN_SITE_URL) + reverse(name, args=[number])
