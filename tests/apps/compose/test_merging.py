"""Two people at one post: both versions are shown field by field, and nobody's words are lost."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.apps.compose.conftest import Desk
from tests.factories.posts import make_account, make_post
from tests.support.forms import fields_of
from wellspoken.apps.compose.draft import Draft, VariantDraft, draft_of
from wellspoken.apps.compose.merging import MissingChoice, Side, differences, merged
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.tidy import tidy
from wellspoken.apps.people.roles import Role

Sit = Callable[..., Desk]


def choose(desk: Desk, post: Post, page: bytes, **choices: str) -> Any:
    """Send the page on which both versions are shown, with these choices."""
    address = f"/workspace/posts/{post.pk}/merge/"
    fields = fields_of(page, address)
    return desk.client.post(address, {**fields, **choices})


def collide(desk: Sit, post: Post, *, first: dict[str, Any], second: dict[str, Any]) -> Any:
    """Have two people open the post, one save, then the other; return the second and the page."""
    amara, lucia = desk(), desk(Role.LEAD)
    opened = lucia.fields(post)
    assert amara.save(post, **first).status_code == 302
    answer = lucia.send(post, opened, **second)
    assert answer.status_code == 409
    return lucia, answer.content


@pytest.mark.django_db
def test_what_each_changed_alone_is_kept_from_both(desk: Sit) -> None:
    post = make_post(make_account(), text="Walk in on any weekday.")
    lucia, page = collide(
        desk,
        post,
        first={"text": "Walk in on any Monday."},
        second={"hashtags": "FluSeason", "audience": "parents"},
    )
    post.refresh_from_db()
    assert (post.text, post.version) == ("Walk in on any Monday.", 2)
    assert b"Only you changed it." in page
    assert choose(lucia, post, page).status_code == 302
    draft = draft_of(Post.objects.get())
    assert draft.text == "Walk in on any Monday."
    assert (draft.hashtags, draft.audience) == (("FluSeason",), "parents")


@pytest.mark.django_db
def test_what_both_changed_is_not_decided_for_them(desk: Sit) -> None:
    post = make_post(make_account(), text="Walk in on any weekday.")
    lucia, page = collide(
        desk,
        post,
        first={"text": "Walk in on any Monday."},
        second={"text": "Walk in on any Friday."},
    )
    for words in (b"<del>weekday.</del><ins>Monday.</ins>", b"<ins>Friday.</ins>"):
        assert words in page
    refused = choose(lucia, post, page)
    assert refused.status_code == 422
    assert b"Nothing is chosen here yet." in refused.content
    assert Post.objects.get().version == 2
    choose(lucia, post, refused.content, **{"choice-text": "yours"})
    assert Post.objects.get().text == "Walk in on any Friday."
    assert Post.objects.get().version == 3


@pytest.mark.django_db
def test_a_text_can_be_written_anew_from_both(desk: Sit) -> None:
    account = make_account()
    post = make_post(account, text="Walk in.")
    own = {f"v{account.pk}-own_text": "on"}
    lucia, page = collide(
        desk,
        post,
        first={**own, f"v{account.pk}-text": "Come in."},
        second={**own, f"v{account.pk}-text": "Call in."},
    )
    key = f"variant:{account.pk}"
    choose(lucia, post, page, **{f"choice-{key}": "anew", f"words-{key}": "Come or call in."})
    assert draft_of(Post.objects.get()).variants == (
        VariantDraft(account_id=account.pk, own_text=True, text="Come or call in."),
    )


@pytest.mark.django_db
def test_somebody_who_saves_while_another_chooses_is_shown_too(desk: Sit) -> None:
    post = make_post(make_account(), text="One.")
    lucia, page = collide(desk, post, first={"text": "Two."}, second={"text": "Three."})
    post.refresh_from_db()
    assert desk().save(post, text="Four.").status_code == 302
    again = choose(lucia, post, page, **{"choice-text": "yours"})
    assert again.status_code == 409
    assert b"Four." in again.content
    assert Post.objects.get().text == "Four."
    choose(lucia, post, again.content, **{"choice-text": "theirs"})
    assert Post.objects.get().text == "Four."


@pytest.mark.django_db
def test_a_version_that_was_tampered_with_is_refused(desk: Sit) -> None:
    post = make_post(make_account(), text="One.")
    lucia, page = collide(desk, post, first={"text": "Two."}, second={"text": "Three."})
    answer = choose(lucia, post, page, yours="forged", **{"choice-text": "yours"})
    assert answer.status_code == 302
    other = make_post(make_account(), text="Another post.")
    fields = fields_of(page, f"/workspace/posts/{post.pk}/merge/")
    lucia.client.post(f"/workspace/posts/{other.pk}/merge/", {**fields, "choice-text": "yours"})
    assert set(Post.objects.values_list("text", flat=True)) == {"Two.", "Another post."}


@pytest.mark.django_db
def test_the_autosave_overwrites_nothing_and_says_what_to_do(desk: Sit) -> None:
    post = make_post(make_account(), text="One.")
    amara, lucia = desk(), desk(Role.LEAD)
    opened = lucia.fields(post)
    amara.save(post, text="Two.")
    answer = lucia.client.post(
        f"/workspace/posts/{post.pk}/autosave/", {**opened, "text": "Three."}
    )
    assert answer.status_code == 409
    assert "Press Save to see both versions" in answer.json()["message"]
    assert Post.objects.get().text == "Two."


WORDS = st.text(alphabet="ab \r\n\0", max_size=6)
VARIANT = st.builds(
    VariantDraft,
    account_id=st.integers(1, 3),
    own_text=st.booleans(),
    text=WORDS,
    own_link=st.booleans(),
    link=WORDS,
    as_thread=st.booleans(),
    content_warning=WORDS,
)
DRAFT = st.builds(
    Draft,
    title=WORDS,
    text=WORDS,
    link=WORDS,
    hashtags=st.lists(WORDS, max_size=2).map(tuple),
    involves_people=st.booleans(),
    variants=st.lists(VARIANT, max_size=3, unique_by=lambda item: item.account_id).map(tuple),
)


class TestChoices(TestCase):
    @settings(max_examples=30, deadline=None)
    @given(base=st.none() | DRAFT, yours=DRAFT, theirs=DRAFT)
    def test_one_side_throughout_gives_that_side(
        self, base: Draft | None, yours: Draft, theirs: Draft
    ) -> None:
        keys = [item.key for item in differences(base, yours, theirs)]
        for side, wanted in ((Side.YOURS, yours), (Side.THEIRS, theirs)):
            chosen = dict.fromkeys(keys, (side.value, ""))
            assert merged(base, yours, theirs, chosen) == tidy(wanted)
        assert tidy(tidy(yours)) == tidy(yours)

    @settings(max_examples=30, deadline=None)
    @given(base=DRAFT, yours=DRAFT, theirs=DRAFT)
    def test_without_a_choice_nothing_is_taken_that_both_changed(
        self, base: Draft, yours: Draft, theirs: Draft
    ) -> None:
        both = [
            item.key for item in differences(base, yours, theirs) if item.changed_by == Side.BOTH
        ]
        if not both:
            merged(base, yours, theirs, {})
            return
        with pytest.raises(MissingChoice) as refused:
            merged(base, yours, theirs, {})
        assert refused.value.keys == both
