"""A picture that is broken is refused in words, at every door of the library."""

import io
import random
import struct
from pathlib import Path
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from tests.factories.people import make_person, sign_in
from wellspoken.apps.compose.metadata import without_metadata
from wellspoken.apps.compose.models import Picture
from wellspoken.apps.compose.picture_field import WholePictureField
from wellspoken.apps.people.roles import Role

# Wagtail leaves the files of the pictures it scales to be closed by the collector.
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
DOORS = ["/workspace/images/add/", "/workspace/images/chooser/create/"]


def picture(kind: str, *, frames: int = 1) -> bytes:
    shown = [Image.effect_noise((60, 40), 50 + n).convert("RGB") for n in range(frames)]
    more = {"save_all": True, "append_images": shown[1:], "duration": 100} if frames > 1 else {}
    out = io.BytesIO()
    shown[0].save(out, format=kind, **more)  # type: ignore[arg-type]  # as Pillow takes them
    return out.getvalue()


WHOLE = picture("PNG")
BROKEN = {
    "cut off": ("a.png", WHOLE[: len(WHOLE) // 2]),
    "cut off in its head": ("a.png", WHOLE[:30]),
    "with a chunk that is none": ("a.png", WHOLE[:40] + b"\xff" * 40 + WHOLE[80:]),
    "another kind than its name": ("a.png", picture("JPEG")),
    "a JPEG cut off": ("a.jpg", picture("JPEG")[:-200]),
    "a GIF cut off": ("a.gif", picture("GIF")[:-200]),
    "a WebP cut off": ("a.webp", picture("WEBP")[:-100]),
    "a WebP cut off behind the first frame": ("a.webp", picture("WEBP", frames=3)[:-300]),
    "only called so": ("a.png", b"GIF89a, or so"),
    "empty": ("a.png", b""),
}


@pytest.fixture
def browser(settings: Any, tmp_path: Path, db: None) -> Client:
    settings.MEDIA_ROOT = tmp_path
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    client = Client(raise_request_exception=False)
    return sign_in(client, make_person(Role.AUTHOR))


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("door", DOORS)
def test_the_editor_is_told_that_a_picture_is_broken(
    browser: Client, tmp_path: Path, door: str, case: str
) -> None:
    name, data = BROKEN[case]
    prefix = "image-chooser-upload-" if "chooser" in door else ""
    values = {f"{prefix}title": "Clinic", f"{prefix}file": SimpleUploadedFile(name, data)}
    answer = browser.post(door, values)
    assert answer.status_code == 200
    words = answer.content.decode()
    assert any(
        it in words for it in ("is broken", "Not a valid", "valid image", "file is empty")
    ), words
    assert not Picture.objects.exists()
    assert not list(tmp_path.rglob("a*"))


@pytest.mark.parametrize("case", BROKEN)
def test_one_of_many_that_is_broken_is_told_beside_its_name(browser: Client, case: str) -> None:
    name, data = BROKEN[case]
    answer = browser.post(
        "/workspace/images/multiple/add/",
        {"title": "Clinic", "files[]": SimpleUploadedFile(name, data)},
        headers={"x-requested-with": "XMLHttpRequest"},
    )
    assert answer.status_code == 200
    told = answer.json()
    assert told["success"] is False
    assert told["error_message"]


def test_a_picture_that_is_replaced_by_a_broken_one_stays(browser: Client) -> None:
    file = SimpleUploadedFile("clinic.png", WHOLE)
    assert browser.post(DOORS[0], {"title": "Clinic", "file": file}).status_code == 302
    kept = Picture.objects.get()
    name, data = BROKEN["cut off"]
    values = {"title": "Door", "file": SimpleUploadedFile(name, data)}
    answer = browser.post(f"/workspace/images/{kept.pk}/", values)
    assert "is broken" in answer.content.decode()
    assert Picture.objects.get().title == "Clinic"
    assert browser.post(f"/workspace/images/{kept.pk}/", {"title": "Door"}).status_code == 302
    assert Picture.objects.get().title == "Door"


def test_a_webp_that_is_wider_than_any_can_be_is_broken() -> None:
    data = bytearray(picture("WEBP", frames=3))
    assert data[12:16] == b"VP8X"
    data[24:27] = struct.pack("<I", 20_000)[:3]
    with pytest.raises(ValidationError, match="broken"):
        WholePictureField().clean(SimpleUploadedFile("a.webp", bytes(data)))


@pytest.mark.parametrize(
    ("kind", "frames"),
    [("PNG", 1), ("PNG", 3), ("JPEG", 1), ("GIF", 1), ("GIF", 3), ("WEBP", 1), ("WEBP", 3)],
)
def test_what_the_form_takes_can_be_stored(kind: str, frames: int) -> None:
    whole, choose = picture(kind, frames=frames), random.Random(7)
    for turn in range(150):
        data = bytearray(whole)
        if turn % 2:
            del data[choose.randrange(len(data)) :]
        else:
            for _change in range(choose.randrange(1, 6)):
                most = min(len(data), choose.choice([60, len(data)]))
                data[choose.randrange(most)] = choose.randrange(256)
        try:
            taken = WholePictureField().clean(SimpleUploadedFile(f"a.{kind}", bytes(data)))
        except ValidationError:
            continue
        without_metadata(taken)
