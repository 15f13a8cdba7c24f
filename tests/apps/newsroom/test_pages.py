"""The public pages: what stands on them, what they weigh, what they ask of nobody else."""

import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.publications import GIF, make_image, make_publication
from wellspoken.apps.core.clock import now
from wellspoken.apps.newsroom.models import Article
from wellspoken.apps.newsroom.text import body_html
from wellspoken.engines.networks.own_site.page import read_page, words_of

PAGES = ("/", "/news/")
MAX_BYTES = 100_000


def page(client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status
    return response.content.decode()


@pytest.mark.parametrize("path", PAGES)
def test_page_without_news_says_so(client, db, path):
    assert "There is no news yet." in page(client, path)


@pytest.mark.parametrize("path", PAGES)
def test_newest_article_comes_first(client, publish, path):
    publish("k1", title="Older")
    publish("k2", title="Newer")
    html = page(client, path)
    assert 0 < html.index("Newer") < html.index("Older")


def test_address_is_made_of_the_year_and_the_title_and_never_taken_twice(publish):
    year = now().year
    assert publish("k1", title="Flu clinics: open!") == f"/news/{year}/flu-clinics-open/"
    assert publish("k2", title="Flu clinics open") == f"/news/{year}/flu-clinics-open-2/"
    assert publish("k3", title="漢字") == f"/news/{year}/news/"


def test_page_names_its_language_its_address_and_its_main_content(client, publish):
    path = publish(language="es")
    html = page(client, path)
    assert '<html lang="en' in html
    assert '<article class="article" lang="es">' in html
    assert f'<link rel="canonical" href="http://127.0.0.1:8000{path}" />' in html
    assert '<a class="skip" href="#main">' in html


def test_networks_and_search_engines_are_told_what_the_page_is(client, publish):
    path = publish(title='Flu </script> & "more"', media=(make_image(),))
    html = page(client, path)
    assert '<meta property="og:type" content="article" />' in html
    assert '<meta property="og:image:alt" content="Drawing of a sticking plaster" />' in html
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    data = json.loads(block)
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == 'Flu </script> & "more"'
    assert data["publisher"]["name"] == "Riverside General Hospital"
    assert data["url"] == f"http://127.0.0.1:8000{path}"


def test_image_comes_after_a_document_and_is_still_the_page_s_image(client, publish):
    leaflet = make_image(b"%PDF", kind="document", name="leaflet.pdf", mime_type="application/pdf")
    assert 'property="og:image"' in page(client, publish(media=(leaflet, make_image())))


def test_pages_run_nothing_and_ask_no_other_host(client, publish):
    path = publish(media=(make_image(),))
    for address in (*PAGES, path, "/mail/lists/"):
        response = client.get(address)
        html = response.content.decode()
        assert "default-src 'none'" in response["Content-Security-Policy"]
        assert re.findall(r"<script(?! type=\"application/ld\+json\")", html) == []
        assert re.findall(r"\sstyle=|\son\w+=", html) == []
        loaded = re.findall(r"<(?:link|img|iframe|source|video)[^>]*?(?:href|src)=\"([^\"]+)", html)
        assert [url for url in loaded if "//" in url and not url.startswith("http://127.0")] == []


def test_pages_weigh_under_a_hundred_kilobytes_with_their_style(client, publish):
    weight = Path(str(finders.find("newsroom/site.css"))).stat().st_size
    path = publish("long", text="Wash your hands. " * 3000, media=(make_image(),))
    for number in range(30):
        publish(f"k{number}", text="Wash your hands often and well. " * 40)
    for address in (*PAGES, path):
        assert weight + len(client.get(address).content) < MAX_BYTES


@pytest.mark.parametrize("path", ["/", "/news/", "/feeds/rss.xml", "/feeds/feed.json"])
def test_number_of_queries_does_not_grow_with_the_news(
    client, publish, django_assert_max_num_queries, path
):
    for number in range(15):
        publish(f"k{number}", media=(make_image(),))
    with django_assert_max_num_queries(4):
        page(client, path)


def test_archive_goes_on_over_pages(client, publish):
    for number in range(25):
        publish(f"k{number}", title=f"Article {number:02}")
    assert "Article 00" not in page(client, "/news/")
    assert "Article 00" in page(client, "/news/?page=2")
    assert "Article 24" in page(client, "/news/?page=nonsense")


def test_hashtags_stand_as_they_were_written(client, publish):
    assert "#FluSeason #WashHands" in page(client, publish(hashtags=("FluSeason", "WashHands")))


def test_correction_is_shown_above_the_text_with_its_date(client, publish, newsroom):
    path = publish()
    newsroom.correct("k1", make_publication("own-site", text="On Tuesdays."), "Wrong day.")
    html = page(client, path).partition("<main")[2]
    assert html.index("Corrected") < html.index("Wrong day.") < html.index("On Tuesdays.")


def test_retracted_page_stays_at_its_address_and_says_why(client, publish, newsroom):
    path = publish(text="Take twice the dose.")
    newsroom.retract("k1", "The dose was wrong.")
    html = page(client, path, status=410)
    assert "The dose was wrong." in html
    assert "Take twice the dose." not in html
    assert "Flu clinics open on Monday" in html
    assert 'content="noindex"' in html


def test_retracted_article_leaves_the_lists_and_its_files_are_gone(client, publish, newsroom):
    image = make_image()
    publish(media=(image,))
    address = f"/files/{image.sha256}/plaster.gif"
    served = client.get(address)
    assert served.status_code == 200
    assert b"".join(served.streaming_content) == GIF
    newsroom.retract("k1", "Wrong.")
    assert client.get(address).status_code == 404
    for path in PAGES:
        assert "Flu clinics" not in page(client, path)


def test_database_keeps_no_text_of_a_retracted_article(publish, newsroom):
    publish()
    newsroom.retract("k1", "Wrong.")
    assert Article.objects.get(key="k1").text == ""


def test_unknown_address_is_not_found(client, db):
    page(client, "/news/2026/nothing/", status=404)


def test_robots_are_sent_to_the_map_and_away_from_staff_pages(client, db):
    text = page(client, "/robots.txt")
    assert "Disallow: /workspace/" in text
    assert "Sitemap: http://127.0.0.1:8000/sitemap.xml" in text


@given(
    st.text(
        alphabet=st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"),
        max_size=300,
    )
)
@settings(max_examples=300)
def test_reader_sees_the_words_that_were_written(text):
    html = f'<div id="article-text">{body_html(text)}</div>'
    assert read_page(html).words == words_of(text)
