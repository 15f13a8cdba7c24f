"""The library by API: uploaded once, freed of what the camera wrote, found, put into posts."""

from io import BytesIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from tests.apps.api.conftest import Meet, Program
from tests.factories.people import make_person
from tests.factories.posts import make_account
from wellspoken.apps.api import door
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.models import Picture, Video
from wellspoken.apps.compose.services import files
from wellspoken.apps.people.roles import Role

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the files of the pictures that it reads to be closed by the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 200
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:02.000\nWalk in on any weekday.\n"


def photograph() -> ContentFile:
    """A JPEG as a telephone makes it: with the place and the owner's name."""
    out = BytesIO()
    exif = Image.Exif()
    exif[0x013B] = "Owner Of The Camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 0.0)})
    Image.new("RGB", (40, 30), "navy").save(out, "JPEG", exif=exif)
    assert b"Owner Of The Camera" in out.getvalue()
    return ContentFile(out.getvalue(), name="clinic.jpg")


@pytest.fixture
def author(program: Meet) -> Program:
    return program(make_person(Role.AUTHOR))


def test_a_picture_loses_what_the_camera_wrote_and_is_put_into_a_post(author: Program) -> None:
    answer = author.upload({"kind": "image", "title": "The clinic", "file": photograph()})
    assert answer.status_code == 201, answer.content
    shown = answer.json()
    assert (shown["kind"], shown["width"], shown["height"]) == ("image", 40, 30)
    stored = Picture.objects.get(pk=shown["id"])
    with stored.file.open() as file:
        data = file.read()
    assert shown["bytes"] == len(data)
    assert b"Owner Of The Camera" not in data
    assert not Image.open(BytesIO(data)).getexif()
    assert Entry.objects.filter(action="image.added", target_id=str(stored.pk)).exists()
    account = make_account()
    use = {"kind": "image", "file_id": shown["id"], "alt_text": "The door of the clinic"}
    body = {
        "title": "Flu clinics",
        "variants": [{"account_id": account.pk, "own_media": True}],
        "media": [use, use | {"alt_text": "The same door", "account_id": account.pk}],
    }
    post = author.post("/posts", body)
    assert post.status_code == 201, post.content
    kept = post.json()["content"]["media"]
    assert [item["alt_text"] for item in kept] == ["The door of the clinic", "The same door"]
    assert [item["account_id"] for item in kept] == [None, account.pk]


def test_a_video_comes_with_its_captions(author: Program) -> None:
    fields = {
        "kind": "video",
        "file": ContentFile(MP4, name="film.mp4"),
        "captions": ContentFile(CAPTIONS, name="film.vtt"),
        "captions_language": "en",
        "transcript": "Walk in on any weekday.",
    }
    shown = author.upload(fields).json()
    assert (shown["title"], shown["has_captions"], shown["captions_language"]) == (
        "film",
        True,
        "en",
    )
    assert Video.objects.get().mime_type == "video/mp4"


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"kind": "image", "file": ContentFile(b"GIF89a no", name="x.gif")}, "broken"),
        ({"kind": "image", "file": ContentFile(b"<svg/>", name="x.svg")}, "Supported formats"),
        ({"kind": "document", "file": ContentFile(b"MZ", name="x.exe")}, "PDF"),
        ({"kind": "document", "file": ContentFile(b"MZ", name="x.pdf")}, "PDF"),
        ({"kind": "document", "file": ContentFile(b"a\x00b", name="x.txt")}, "PDF"),
        ({"kind": "video", "file": ContentFile(b"RIFF", name="x.mp4")}, "MP4"),
        ({"kind": "image", "file": ContentFile(b"", name="x.png")}, "empty"),
        ({"kind": "image"}, "accepted"),
        ({"kind": "sound", "file": ContentFile(b"x", name="x.mp3")}, "accepted"),
        (
            {
                "kind": "video",
                "file": ContentFile(MP4, name="x.mp4"),
                "captions": ContentFile(b"1\n00:00", name="x.srt"),
                "captions_language": "en",
            },
            "WebVTT",
        ),
        (
            {
                "kind": "document",
                "file": ContentFile(b"Words", name="x.txt"),
                "captions": ContentFile(CAPTIONS, name="x.vtt"),
            },
            "Only a video",
        ),
    ],
)
def test_what_the_library_does_not_take_is_refused_in_words(
    author: Program, fields: dict[str, Any], why: str
) -> None:
    answer = author.upload(fields)
    assert answer.status_code == 422, answer.content
    assert why in answer.json()["detail"]


def test_a_picture_that_breaks_off_is_refused(author: Program) -> None:
    half = photograph().read()[:-200]
    answer = author.upload({"kind": "image", "file": ContentFile(half, name="x.jpg")})
    assert answer.status_code == 422
    assert "broken" in answer.json()["detail"]


def test_what_is_too_large_is_refused(author: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_DOCUMENT_BYTES", 10)
    answer = author.upload({"kind": "document", "file": ContentFile(b"x" * 11, name="x.txt")})
    assert answer.status_code == 422
    assert "larger than" in answer.json()["detail"]


def test_a_request_that_is_larger_than_any_file_is_refused_before_it_is_read(
    author: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "LONGEST_REQUEST", 100)
    answer = author.upload({"kind": "document", "file": ContentFile(b"x" * 99, name="x.txt")})
    assert answer.status_code == 413
    assert answer["Content-Type"] == "application/problem+json"


def test_the_same_upload_twice_is_one_file_and_another_under_its_key_is_refused(
    author: Program,
) -> None:
    def send(words: bytes) -> Any:
        return author.upload(
            {"kind": "document", "file": ContentFile(words, name="plan.txt")}, key="plan-1"
        )

    first, second = send(b"The plan"), send(b"The plan")
    assert first.json() == second.json()
    assert second["Idempotency-Replayed"] == "true"
    assert send(b"Another plan").status_code == 422
    assert len(author.get("/media", kind="document").json()["items"]) == 1


def test_files_are_found_by_kind_and_words_page_by_page(author: Program) -> None:
    for number in range(51):
        name = f"plan-{number}.txt"
        author.upload({"kind": "document", "file": ContentFile(b"Words", name=name)})
    first = author.get("/media", kind="document").json()
    assert len(first["items"]) == 50
    rest = author.get("/media", kind="document", cursor=first["next_cursor"]).json()
    assert [item["title"] for item in rest["items"]] == ["plan-0"]
    assert rest["next_cursor"] is None
    found = author.get("/media", kind="document", words="plan-17").json()["items"]
    assert [item["title"] for item in found] == ["plan-17"]
    assert author.get("/media", kind="image").json()["items"] == []
    one = author.get(f"/media/document/{found[0]['id']}")
    assert one.json() == found[0]
    assert author.get("/media/image/1").status_code == 404


def test_reading_and_uploading_are_scopes_of_their_own(program: Meet) -> None:
    person = make_person(Role.AUTHOR)
    reader = program(person, Scope.MEDIA_READ, name="Reader")
    assert reader.get("/media", kind="image").status_code == 200
    refused = reader.upload({"kind": "document", "file": ContentFile(b"x", name="x.txt")})
    assert refused.status_code == 403


def test_a_form_that_breaks_off_is_told_as_a_problem(author: Program) -> None:
    answer = author.client.generic(
        "POST",
        "/api/v1/media",
        b"--x\r\nContent-Disposition: form-data",
        content_type="multipart/form-data; boundary=",
        headers={"Authorization": f"Bearer {author.secret}"},
    )
    assert answer.status_code in {400, 422}
    assert answer["Content-Type"] == "application/problem+json"
