"""Files of articles: served for ever, whole or in part, and never as a page of ours."""

import hashlib

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage

from tests.factories.publications import GIF, make_image

DATA = bytes(range(256)) * 8


@pytest.fixture
def video(publish) -> str:
    captions = b"WEBVTT\n\n00:00.000 --> 00:02.000\nWash your hands."
    item = make_image(
        DATA,
        kind="video",
        name="Hand washing.mp4",
        mime_type="video/mp4",
        captions_sha256=hashlib.sha256(captions).hexdigest(),
        captions_language="en",
        read_captions=lambda: captions,
    )
    publish(media=(item,))
    return f"/files/{item.sha256}/Hand-washing.mp4"


def body(response) -> bytes:
    return b"".join(response.streaming_content)


def test_file_that_was_half_written_by_a_killed_worker_is_written_anew(client, publish):
    image = make_image()
    name = f"news/{image.sha256[:2]}/{image.sha256}"
    default_storage.save(name, ContentFile(GIF[:9]))
    publish(media=(image,))
    assert body(client.get(f"/files/{image.sha256}/plaster.gif")) == GIF


def test_file_is_kept_for_a_year_and_is_taken_for_nothing_else(client, publish):
    image = make_image()
    publish(media=(image,))
    response = client.get(f"/files/{image.sha256}/plaster.gif")
    assert body(response) == GIF
    assert response["Content-Type"] == "image/gif"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("mime_type", ["image/svg+xml", "text/html", "application/pdf"])
def test_file_that_could_run_is_downloaded_and_not_shown(client, publish, mime_type):
    item = make_image(b"<svg onload=alert(1)>", kind="document", mime_type=mime_type)
    publish(media=(item,))
    response = client.get(f"/files/{item.sha256}/x")
    assert response["Content-Disposition"] == "attachment"
    assert "sandbox" in response["Content-Security-Policy"]
    assert body(response) == b"<svg onload=alert(1)>"


def test_video_has_its_captions_and_a_name_fit_for_an_address(client, publish, video):
    from wellspoken.apps.newsroom.models import Article

    html = client.get(Article.objects.get().path).content.decode()
    assert video in html
    assert '<track kind="captions" default srclang="en"' in html
    address = html.partition("<track")[2].partition('src="')[2].partition('"')[0]
    response = client.get(address)
    assert response["Content-Type"] == "text/vtt"
    assert body(response).startswith(b"WEBVTT")


@pytest.mark.parametrize(
    ("asked", "expected", "told"),
    [
        ("bytes=0-99", DATA[:100], "bytes 0-99/2048"),
        ("bytes=2000-", DATA[2000:], "bytes 2000-2047/2048"),
        ("bytes=2000-9999", DATA[2000:], "bytes 2000-2047/2048"),
        ("bytes=-48", DATA[-48:], "bytes 2000-2047/2048"),
    ],
)
def test_player_gets_the_part_it_asks_for(client, video, asked, expected, told):
    response = client.get(video, headers={"Range": asked})
    assert response.status_code == 206
    assert body(response) == expected
    assert response["Content-Range"] == told
    assert response["Content-Length"] == str(len(expected))


def test_part_beyond_the_end_is_refused(client, video):
    response = client.get(video, headers={"Range": "bytes=4000-5000"})
    assert response.status_code == 416
    assert response["Content-Range"] == "bytes */2048"


@pytest.mark.parametrize("asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=-", "bytes=a-b"])
def test_part_that_is_not_understood_is_answered_with_the_whole(client, video, asked):
    response = client.get(video, headers={"Range": asked})
    assert response.status_code == 200
    assert body(response) == DATA


@pytest.mark.parametrize("digest", ["0" * 64, "..", "a" * 63])
def test_unknown_file_is_not_found(client, db, digest):
    assert client.get(f"/files/{digest}/x.gif").status_code == 404


def test_captions_that_were_changed_are_refused(newsroom):
    from tests.factories.publications import make_publication
    from wellspoken.engines.networks import PermanentFailure

    item = make_image(DATA, kind="video", captions_sha256="0" * 64, read_captions=lambda: b"other")
    with pytest.raises(PermanentFailure):
        newsroom.put("k1", make_publication("own-site", media=(item,)))
    assert newsroom.get("k1") is None
