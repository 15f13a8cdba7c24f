"""The editor offers a thread and a content warning where a network has them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.factories.posts import make_account, make_post
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import save_post

pytestmark = pytest.mark.django_db
Sit = Callable[..., Any]
LONG = "Flu vaccines are free for everyone over 65. Walk in on any weekday from 9 am to 5 pm. " * 12


def test_a_long_text_is_saved_and_previewed_as_a_thread(desk: Sit) -> None:
    account = make_account("Riverside", "mastodon", server="https://mastodon.example")
    post = make_post(account, text=LONG)
    author = desk()
    assert "takes 500 characters" in author.page(post).decode()
    author.save(
        post,
        **{f"v{account.pk}-as_thread": "on", f"v{account.pk}-content_warning": " A needle "},
    )
    variant = draft_of(Post.objects.get(pk=post.pk)).variants[0]
    assert (variant.as_thread, variant.content_warning) == (True, "A needle")
    page = author.page(post).decode()
    assert "A thread of 3 posts" in page
    assert "takes 500 characters" not in page


def test_a_network_without_threads_and_warnings_offers_none(desk: Sit) -> None:
    account = make_account()
    fields = desk().fields(make_post(account))
    assert f"v{account.pk}-own_text" in fields or f"v{account.pk}-text" in fields
    assert f"v{account.pk}-content_warning" not in fields


def test_a_content_warning_is_screened_like_every_word_that_leaves(desk: Sit) -> None:
    account = make_account("Riverside", "mastodon", server="https://mastodon.example")
    post = make_post(account)
    author = desk()
    author.save(post, **{f"v{account.pk}-content_warning": "Call Mrs Example on 020 7946 0123"})
    assert "020 7946 0123" in author.page(post).decode().split('id="findings"')[1]


def test_another_warning_or_no_thread_is_another_content() -> None:
    account = make_account("Riverside", "mastodon", server="https://mastodon.example")
    post = make_post(account, text=LONG)
    hashes = {content_of(post).hash()}
    for own in ({"as_thread": True}, {"as_thread": True, "content_warning": "A needle"}):
        draft = draft_of(post)
        variant = replace(draft.variants[0], **own)
        post = save_post(
            actor=post.created_by,
            post_id=post.pk,
            expected_version=post.version,
            draft=replace(draft, variants=(variant,)),
        )
        hashes.add(content_of(post).hash())
    assert len(hashes) == 3
