"""Saving a post: nothing is lost, nothing changes by itself, bad input gets a clear error."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from wagtail.images.tests.utils import get_test_image_file

from tests.apps.compose.conftest import Desk
from tests.factories.people import make_person
from tests.factories.posts import make_account, make_post
from wellspoken.apps.channels.services import set_in_use
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft, draft_of
from wellspoken.apps.compose.models import Picture, Post
from wellspoken.apps.compose.services import (
    begin_correction,
    save_as_template,
    save_campaign,
    set_state,
)
from wellspoken.apps.people.roles import Role

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the files of pictures to be closed by the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
Sit = Callable[..., Desk]


@pytest.fixture
def picture(settings: Any, tmp_path: Path) -> Picture:
    settings.MEDIA_ROOT = tmp_path
    made: Picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    return made


def saved(post: Post) -> Post:
    post.refresh_from_db()
    return post


def test_what_is_no_longer_in_use_stays_on_the_post_and_is_shown_as_such(desk: Sit) -> None:
    lead = make_person(Role.LEAD)
    winter = save_campaign(actor=lead, name="Winter")
    site, old = make_account(), make_account("Old page", "mastodon")
    post = make_post(site, old, campaign_id=winter.pk)
    save_campaign(actor=lead, campaign_id=winter.pk, name="Winter", archived=True)
    set_in_use(
        actor=make_person(Role.ADMINISTRATOR), account_id=old.pk, in_use=False, reason="Closed"
    )
    author = desk()
    page = author.page(post).decode()
    assert "Winter (archived)" in page
    assert "out of use" in page
    author.save(post, title="Flu clinics in May")
    draft = draft_of(saved(post))
    assert draft.title == "Flu clinics in May"
    assert draft.campaign_id == winter.pk
    assert {variant.account_id for variant in draft.variants} == {site.pk, old.pk}


def test_other_posts_are_not_offered_what_is_out_of_use(desk: Sit) -> None:
    lead = make_person(Role.LEAD)
    save_campaign(actor=lead, name="Long over", archived=True)
    old = make_account("Old page", "mastodon")
    set_in_use(
        actor=make_person(Role.ADMINISTRATOR), account_id=old.pk, in_use=False, reason="Closed"
    )
    author, post = desk(), make_post(make_account())
    page = author.page(post).decode()
    assert "Long over" not in page
    assert "Old page" not in page
    answer = author.save(post, accounts=[str(old.pk)])
    assert answer.status_code == 422
    assert saved(post).version == 1
    listed = author.client.get("/workspace/posts/").content.decode()
    assert "Old page" not in listed


def test_saving_without_a_change_makes_no_version(desk: Sit, picture: Picture) -> None:
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="A plaster on a knee "),)
    post = make_post(make_account(), media=media, text="One\n\ntwo ")
    author = desk()
    author.save(post)
    assert saved(post).version == 1
    author.save(post, **{"m0-alt": "A plaster on a knee   "})
    assert saved(post).version == 1
    author.save(post, **{"m0-alt": "A plaster on an elbow"})
    assert saved(post).version == 2


def test_beginning_a_correction_is_a_version_and_saving_it_unchanged_is_none(desk: Sit) -> None:
    post = make_post(make_account())
    set_state(post=post, state=Post.State.PUBLISHED)
    lead = make_person(Role.LEAD)
    begin_correction(actor=lead, post_id=post.pk, note="The day was wrong.")
    revision = post.revisions.get(version=2)
    assert revision.by == lead
    assert Draft.from_json(revision.content) == draft_of(saved(post))
    desk().save(post)
    assert saved(post).version == 2


def test_a_correction_of_what_is_not_public_is_refused_in_words(desk: Sit) -> None:
    post = make_post(make_account())
    lead = desk(Role.LEAD)
    answer = lead.client.post(
        f"/workspace/reviews/post/{post.pk}/correct/", {"correction_note": "The day was wrong."}
    )
    assert answer.status_code == 422
    assert "Only a published post is corrected." in answer.content.decode()


@pytest.mark.parametrize("year", ["9999-12-31T23:30", "0001-01-01T00:30", "1999-12-31T12:00"])
def test_a_year_that_nobody_means_gets_a_clear_error(desk: Sit, year: str) -> None:
    author, post = desk(), make_post(make_account())
    answer = author.save(post, wall_time=year, zone="America/New_York", text="Kept words")
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "Choose a year between 2000 and 2100." in shown
    assert "Kept words" in shown
    moved = author.client.post(
        f"/workspace/posts/{post.pk}/move/",
        {"version": 1, "date": year[:10], "time": year[11:], "zone": "Asia/Tokyo"},
    )
    assert moved.status_code in {200, 422}
    assert saved(post).due_at is None


def test_a_refused_save_keeps_what_was_typed_for_one_account(desk: Sit, picture: Picture) -> None:
    account = make_account()
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="Old words"),)
    author, post = desk(), make_post(account, media=media)
    answer = author.save(
        post,
        title="",
        **{
            f"v{account.pk}-own_text": "on",
            f"v{account.pk}-text": "Only for this account",
            "m0-alt": "New words for the picture",
        },
    )
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert "Only for this account" in shown
    assert "New words for the picture" in shown


def test_a_link_that_is_too_long_for_one_account_gets_a_clear_error(desk: Sit) -> None:
    account = make_account()
    post = make_post(account)
    long = "https://riverside.example/" + "a" * 2000
    answer = desk().save(post, **{f"v{account.pk}-own_link": "on", f"v{account.pk}-link": long})
    assert answer.status_code == 422
    assert "A link has at most 2000 characters." in answer.content.decode()


def test_characters_that_no_database_holds_are_left_out(desk: Sit) -> None:
    account = make_account()
    post = make_post(account)
    desk().save(post, **{f"v{account.pk}-own_text": "on", f"v{account.pk}-text": "Flu\0 clinic"})
    assert draft_of(saved(post)).variants == (
        VariantDraft(account_id=account.pk, own_text=True, text="Flu clinic"),
    )


def test_a_template_whose_picture_is_gone_begins_a_post_and_says_so(
    desk: Sit, picture: Picture
) -> None:
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="A plaster on a knee"),)
    post = make_post(make_account(), media=media, text="Walk in.")
    lead = make_person(Role.LEAD)
    template = save_as_template(actor=lead, post_id=post.pk, name="Walk-in clinic")
    post.media_uses.all().delete()
    picture.delete()
    answer = desk().client.post(f"/workspace/posts/templates/{template.pk}/use/", follow=True)
    assert answer.status_code == 200
    shown = answer.content.decode()
    assert "no longer in the library and was left out: “A plaster on a knee”" in shown
    begun = Post.objects.latest("pk")
    assert (begun.text, begun.media_uses.count()) == ("Walk in.", 0)


def test_a_file_that_went_while_somebody_wrote_is_told_of(desk: Sit, picture: Picture) -> None:
    author, post = desk(), make_post(make_account())
    fields = author.fields(post) | {"media_count": "1", "m0-kind": "image", "m0-file": "987654"}
    answer = author.send(post, fields)
    assert answer.status_code == 422
    assert "no longer in the library" in answer.content.decode()


def test_after_a_save_the_browser_may_forget_what_it_kept(desk: Sit) -> None:
    author, post = desk(), make_post(make_account())
    author.save(post, text="New words", draft_key="k1")
    assert b'data-saved="k1"' in author.client.get(f"/workspace/posts/{post.pk}/").content
    assert b'data-saved=""' in author.client.get(f"/workspace/posts/{post.pk}/").content
    author.client.logout()
    answer = author.client.post(f"/workspace/posts/{post.pk}/", {"draft_key": "k2"})
    assert answer.status_code == 302
    assert "/account/login/?next=" in answer.headers["Location"]


def test_a_chooser_does_not_know_what_is_no_number(desk: Sit) -> None:
    author = desk()
    for kind in ("images", "documents"):
        for pk in ("x", "1x", "-1"):
            answer = author.client.get(f"/workspace/{kind}/chooser/chosen/{pk}/")
            assert answer.status_code == 404


def test_the_way_to_a_new_password_is_shown_once(client: Any, db: None) -> None:
    page = client.get("/account/login/").content.decode()
    assert page.count('href="/account/password/reset/"') == 1
