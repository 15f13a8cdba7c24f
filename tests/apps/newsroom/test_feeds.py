"""Feeds and the site map, read by parsers of their formats."""

from datetime import datetime
from xml.etree import ElementTree as ET

import pytest

from tests.factories.publications import make_image, make_publication

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
SITE = "http://127.0.0.1:8000"


@pytest.fixture
def feed(client):
    """Read a feed as (title, link, content) of each entry."""

    def read(kind: str) -> list[tuple[str, str, str]]:
        if kind == "json":
            items = client.get("/feeds/feed.json").json()["items"]
            return [(item["title"], item["url"], item["content_html"]) for item in items]
        root = ET.fromstring(client.get(f"/feeds/{kind}.xml").content)
        if kind == "rss":
            return [
                (item.findtext("title"), item.findtext("link"), item.findtext("description"))
                for item in root.iter("item")
            ]
        return [
            (
                entry.findtext(f"{ATOM}title"),
                entry.find(f"{ATOM}link").get("href"),
                entry.findtext(f"{ATOM}summary"),
            )
            for entry in root.iter(f"{ATOM}entry")
        ]

    return read


KINDS = pytest.mark.parametrize("kind", ["rss", "atom", "json"])


@KINDS
def test_feed_without_news_is_a_feed(feed, db, kind):
    assert feed(kind) == []


@KINDS
def test_feed_carries_the_article_with_its_permanent_address(feed, publish, kind):
    path = publish(media=(make_image(),))
    ((title, link, content),) = feed(kind)
    assert title == "Flu clinics open on Monday"
    assert link == SITE + path
    assert "Walk in on any weekday." in content
    assert 'alt="Drawing of a sticking plaster"' in content
    assert f'src="{SITE}/files/' in content


@KINDS
def test_hostile_text_stays_text(feed, publish, kind):
    publish(title="<b>Title</b> ]]> \x0b", text="<script>alert(1)</script> ]]> & \x01 end")
    ((title, _link, content),) = feed(kind)
    assert title.startswith("<b>Title</b> ]]>")
    assert "<script>" not in content
    assert "&lt;script&gt;" in content


@KINDS
def test_correction_is_told_in_the_title_and_before_the_text(feed, publish, newsroom, kind):
    publish()
    newsroom.correct("k1", make_publication("own-site", text="On Tuesdays."), "Wrong day.")
    ((title, _link, content),) = feed(kind)
    assert title == "Corrected: Flu clinics open on Monday"
    assert content.index("Wrong day.") < content.index("On Tuesdays.")


@KINDS
def test_retraction_is_told_to_who_has_the_article_already(feed, publish, newsroom, kind):
    path = publish(text="Take twice the dose.")
    newsroom.retract("k1", "The dose was wrong.")
    ((title, link, content),) = feed(kind)
    assert title == "Retracted: Flu clinics open on Monday"
    assert link == SITE + path
    assert "The dose was wrong." in content
    assert "Take twice" not in content


def test_reader_program_knows_an_article_again_after_its_correction(client, publish, newsroom):
    publish()
    before = client.get("/feeds/feed.json").json()["items"][0]
    newsroom.correct("k1", make_publication("own-site", title="Flu clinics moved"), "Moved.")
    after = client.get("/feeds/feed.json").json()["items"][0]
    assert after["id"] == before["id"]
    assert after["url"] == before["url"]
    assert datetime.fromisoformat(after["date_modified"]) > datetime.fromisoformat(
        before["date_modified"]
    )


def test_json_feed_names_its_version_and_itself(client, db):
    response = client.get("/feeds/feed.json")
    assert response["Content-Type"] == "application/feed+json"
    feed = response.json()
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{SITE}/feeds/feed.json"


@pytest.mark.parametrize(
    ("kind", "content_type"), [("rss", "application/rss+xml"), ("atom", "application/atom+xml")]
)
def test_feed_says_what_it_is(client, db, kind, content_type):
    assert client.get(f"/feeds/{kind}.xml")["Content-Type"].startswith(content_type)


def test_site_map_lists_what_stands(client, publish, newsroom):
    standing = publish("k1")
    publish("k2", title="Gone")
    newsroom.retract("k2", "Wrong.")
    root = ET.fromstring(client.get("/sitemap.xml").content)
    found = [element.text for element in root.iter(f"{SITEMAP}loc")]
    assert found == [f"{SITE}/", SITE + standing]
