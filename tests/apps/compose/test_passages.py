"""A commented passage is found again after edits around it, and told of when it has changed."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.apps.compose.conftest import Desk
from tests.factories.posts import make_account, make_post
from wellspoken.apps.compose.models import Comment, Post
from wellspoken.apps.compose.passages import find_again, remarks_on
from wellspoken.apps.people.roles import Role

Sit = Callable[..., Desk]
TEXT = "Walk in on any weekday. No appointment is needed. Ask at the desk on any weekday."
CHANGED = "the passage has changed"
WORDS = st.text(alphabet="abc .\n", max_size=30)


@given(before=WORDS, after=WORDS, new_before=WORDS, new_after=WORDS)
def test_a_passage_that_stands_once_is_found_wherever_it_moves(
    before: str, after: str, new_before: str, new_after: str
) -> None:
    quote = "No appointment"
    written, now = f"{before}{quote}{after}", f"{new_before}{quote}{new_after}"
    found = find_again(quote, now=now, written=written, start=len(before))
    assert found is not None
    assert (found.start, now[found.start : found.end]) == (len(new_before), quote)


@given(quote=WORDS, now=WORDS, written=WORDS, start=st.integers(0, 40))
def test_what_is_found_always_reads_as_the_passage_did(
    quote: str, now: str, written: str, start: int
) -> None:
    assume(quote)
    found = find_again(quote, now=now, written=written, start=start)
    if found is not None:
        assert now[found.start : found.end] == quote


def test_of_two_equal_passages_the_commented_one_is_meant() -> None:
    second = TEXT.rindex("any weekday")
    now = "New: " + TEXT
    found = find_again("any weekday", now=now, written=TEXT, start=second)
    assert found is not None
    assert found.start == now.rindex("any weekday")


def test_another_passage_with_the_same_words_is_not_taken_for_it() -> None:
    second = TEXT.rindex("any weekday")
    now = TEXT.replace("Ask at the desk on any weekday.", "Ask at the desk.")
    assert find_again("any weekday", now=now, written=TEXT, start=second) is None


def comment(desk: Desk, post: Post, quote: str, **fields: Any) -> None:
    answer = desk.client.post(
        f"/workspace/posts/{post.pk}/comment/", {"quote": quote, "body": "Really?", **fields}
    )
    assert answer.status_code == 302


@pytest.mark.django_db
def test_a_comment_on_a_passage_follows_the_words_through_edits(desk: Sit) -> None:
    author, helen = desk(), desk(Role.CLINICAL)
    post = make_post(make_account(), text=TEXT)
    comment(helen, post, "any weekday", start=TEXT.rindex("any weekday"))
    author.save(post, text=f"🎉 At last!\n\n{TEXT}")
    post.refresh_from_db()
    (remark,) = remarks_on(post)
    assert remark.span is not None
    assert remark.span.start == post.text.rindex("any weekday")
    page = helen.page(post).decode()
    assert CHANGED not in page
    assert f'"start": {remark.span.start}, "end": {remark.span.end}' in page
    author.save(post, text=TEXT.replace("any weekday", "every Monday"))
    assert CHANGED in helen.page(post).decode()


@pytest.mark.django_db
def test_a_comment_can_be_about_an_accounts_own_text(desk: Sit) -> None:
    account = make_account("Riverside", "mastodon")
    author, post = desk(), make_post(account, text=TEXT)
    own = {f"v{account.pk}-own_text": "on", f"v{account.pk}-text": "Come in on any weekday."}
    author.save(post, **own)
    comment(author, post, "any weekday", account=account.pk, start=11)
    remark = remarks_on(post)[0]
    assert remark.field == f"v{account.pk}-text"
    assert remark.span is not None
    assert remark.span.start == len("Come in on ")
    assert "in the version for Riverside" in author.page(post).decode()
    fields = author.fields(post)
    fields.pop(f"v{account.pk}-own_text")
    author.send(post, fields)
    assert CHANGED in author.page(post).decode()


@pytest.mark.django_db
def test_words_given_by_hand_are_looked_for_and_bad_places_do_no_harm(desk: Sit) -> None:
    author, post = desk(), make_post(make_account(), text=TEXT)
    comment(author, post, "  No appointment ", start="x")
    comment(author, post, "No appointment", start="999999999")
    comment(author, post, "Never said")
    starts = [remark.span.start if remark.span else None for remark in remarks_on(post)]
    assert starts == [TEXT.index("No appointment")] * 2 + [None]
    assert Comment.objects.filter(quote="No appointment").count() == 2
    assert CHANGED in author.page(post).decode()


@pytest.mark.django_db
def test_who_only_reads_can_select_the_text_but_change_nothing(desk: Sit) -> None:
    post = make_post(make_account(), text=TEXT)
    page = desk(Role.CLINICAL).page(post).decode()
    area = page.partition('<textarea name="text"')[2].partition(">")[0]
    assert "readonly" in area
    assert "data-marked" in area
    assert '<input type="text" name="title"' in page
    title = page.partition('<input type="text" name="title"')[2].partition(">")[0]
    assert "disabled" in title
    assert ">Save<" not in page


@pytest.mark.django_db
def test_a_page_with_many_comments_asks_the_database_no_more_often(
    desk: Sit, django_assert_num_queries: Any
) -> None:
    author, post = desk(), make_post(make_account(), text=TEXT)
    for _number in range(3):
        comment(author, post, "No appointment")
    with django_assert_num_queries(4):
        remarks_on(post)
    for _number in range(3):
        comment(author, post, "any weekday")
    with django_assert_num_queries(4):
        assert len(remarks_on(post)) == 6


@pytest.mark.django_db
def test_findings_are_marked_where_they_stand_in_the_field_they_stand_in(desk: Sit) -> None:
    site, fediverse = make_account(), make_account("Riverside", "mastodon")
    author = desk()
    post = make_post(site, fediverse, text="💉 Call Mrs Jones on 020 7946 0123.")
    own = f"v{fediverse.pk}-text"
    fields = author.fields(post) | {
        f"v{fediverse.pk}-own_text": "on",
        own: "Hello.\r\n\r\nCall Mrs Jones on 020 7946 0123.",
    }
    page = author.client.post(f"/workspace/posts/{post.pk}/live/", fields).content.decode()
    page = page.replace("&quot;", '"')
    master = len("💉 Call Mrs Jones on ")
    assert f'"field": "text", "start": {master}, "end": {master + 13}' in page
    beginning = len("Hello.\n\nCall Mrs Jones on ")
    assert f'"field": "{own}", "start": {beginning}, "end": {beginning + 13}' in page
