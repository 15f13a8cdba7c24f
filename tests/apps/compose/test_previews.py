"""The preview is what readers get: page, message and post come from the same makers."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from wagtail.images.tests.utils import get_test_image_file

from tests.connectors.conftest import server
from tests.connectors.harness import visible_text, words
from tests.factories.mailing import make_list
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post
from tests.support.forms import fields_of
from tests.support.mail_server import MailServer
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.draft import MediaDraft
from wellspoken.apps.compose.models import Picture
from wellspoken.apps.mailing.connector import build_connector
from wellspoken.apps.newsroom.services import DatabaseNewsroom
from wellspoken.apps.people.roles import Role

__all__ = ["server"]
TEXT = "Walk in on any weekday.\n\nIt's <b>free</b> & easy: https://nhs.example/flu.\n- one\n- two"


@pytest.fixture
def author(client: Client, settings: object, transactional_db: None) -> Client:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, make_person(Role.AUTHOR))
    return client


def preview(author: Client, post_id: int) -> str:
    page = author.get(f"/workspace/posts/{post_id}/").content.decode()
    return page[page.index('id="previews"') :]


def test_the_own_sites_preview_is_the_page_itself(author: Client) -> None:
    post = make_post(make_account(), text=TEXT, link="https://riverside.example/flu")
    shown = preview(author, post.pk)
    _number, publication = content_of(post).publications[0]
    place = DatabaseNewsroom().put("k1", publication)
    page = author.get(place.path).content.decode()
    body = re.search(r'<div id="article-text">.*?</article>', page, re.DOTALL)
    assert body is not None
    of_page = body.group().replace(' id="article-text"', "").removesuffix("</article>")
    assert " ".join(of_page.split()).replace("<div>", "<div >") in " ".join(shown.split())


def test_the_previewed_message_is_the_one_that_arrives(author: Client, server: MailServer) -> None:
    make_list("ada@example.org")
    account = Account.objects.create(network="email", name="Flu news", config={"list": "flu-news"})
    post = make_post(account, text=TEXT, link="https://riverside.example/flu")
    shown = words(visible_text(preview(author, post.pk)))
    _number, publication = content_of(post).publications[0]
    connector = build_connector(account.config)
    connector.commit(connector.prepare(publication, key="k1"))
    message = server.messages("ada@example.org")[-1]
    part = message.get_body(preferencelist=("plain",))
    assert part is not None
    arrived = words(part.get_content()).partition("Leave this list")[0]
    assert arrived in shown
    assert str(message["Subject"]) in shown
    assert str(message["From"]) in shown


def test_other_networks_show_the_very_posts_that_are_sent(author: Client) -> None:
    post = make_post(make_account("Riverside", "mastodon"), text=TEXT, hashtags=("FluSeason",))
    shown = words(visible_text(preview(author, post.pk)))
    assert words(f"{TEXT}\n\n#FluSeason") in shown


# Wagtail leaves the files of pictures to be closed by the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_picture_is_shown_with_its_words(author: Client, tmp_path: Path) -> None:
    picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="Drawing of a plaster"),)
    post = make_post(make_account(), media=media)
    assert 'alt="Drawing of a plaster"' in preview(author, post.pk)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_is_written_is_held_against_the_networks_limits_before_it_is_saved(
    author: Client, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    media = (MediaDraft(kind="image", file_id=picture.pk, alt_text="Drawing of a plaster"),)
    post = make_post(make_account("Riverside", "instagram"), media=media)
    fields = fields_of(author.get(f"/workspace/posts/{post.pk}/").content, "post-form")
    shown = author.post(f"/workspace/posts/{post.pk}/live/", fields).content.decode()
    assert "Instagram does not take files of the type image/png" in shown
