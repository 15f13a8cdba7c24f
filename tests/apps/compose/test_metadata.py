"""Pictures lose what the camera wrote, and nothing else."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image

from tests.factories.people import make_person, sign_in
from wellspoken.apps.compose.content import described_file
from wellspoken.apps.compose.metadata import without_metadata
from wellspoken.apps.compose.models import Picture
from wellspoken.apps.people.roles import Role

SECRET = b"Ward 7, bed 3"


def encoded(*frames: Image.Image, kind: str, **options: Any) -> ContentFile:
    out = BytesIO()
    rest = {"save_all": True, "append_images": frames[1:]} if len(frames) > 1 else {}
    frames[0].save(out, format=kind, **rest, **options)
    return ContentFile(out.getvalue(), name=f"picture.{kind.lower()}")


def plain(colour: str, size: tuple[int, int] = (40, 30)) -> Image.Image:
    return Image.new("RGB", size, colour)


def times(file: ContentFile) -> list[int]:
    with Image.open(file) as image:
        found = []
        for number in range(image.n_frames):
            image.seek(number)
            image.load()
            found.append(int(image.info["duration"]))
        return found


def test_a_second_picture_hidden_behind_the_first_is_gone() -> None:
    exif = Image.Exif()
    exif[0x010E] = SECRET.decode()
    both = encoded(plain("red"), plain("blue", (320, 240)), kind="MPO", exif=exif)
    assert SECRET in both.read()
    clean = without_metadata(both)
    data = clean.read()
    assert SECRET not in data
    assert data.count(b"\xff\xd8\xff") == 1
    with Image.open(clean) as image:
        assert (image.format, image.size) == ("JPEG", (40, 30))
        assert image.getpixel((5, 5))[0] > 200


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_each_frame_shows_for_as_long_as_it_did(kind: str) -> None:
    frames = [plain(colour) for colour in ("red", "lime", "blue")]
    moving = encoded(*frames, kind=kind, duration=[100, 700, 250], loop=2)
    clean = without_metadata(moving)
    assert times(clean) == [100, 700, 250]
    with Image.open(clean) as image:
        assert image.info["loop"] == 2


def test_what_plays_once_does_not_begin_to_repeat() -> None:
    once = encoded(plain("red"), plain("blue"), kind="GIF", duration=[100, 200])
    with Image.open(without_metadata(once)) as image:
        assert "loop" not in image.info


@pytest.mark.django_db
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_library_tells_the_size_and_shape_of_what_it_stores(
    client: Client, settings: Any, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    exif = Image.Exif()
    exif[0x0112] = 6  # taken with the camera on its side
    exif[0x010E] = "x" * 20_000
    photo = encoded(plain("red", (400, 300)), kind="JPEG", exif=exif)
    sign_in(client, make_person(Role.AUTHOR))
    answer = client.post("/workspace/images/add/", {"title": "On its side", "file": photo})
    assert answer.status_code == 302
    picture = Picture.objects.get()
    stored = Path(picture.file.path).read_bytes()
    with Image.open(BytesIO(stored)) as image:
        assert (picture.width, picture.height) == image.size == (300, 400)
    assert picture.file_size == len(stored) < 20_000
    described = described_file("image", picture, alt="", decorative=False)
    assert (described.mime_type, described.size) == ("image/jpeg", len(stored))
    assert (described.width, described.height) == (300, 400)
