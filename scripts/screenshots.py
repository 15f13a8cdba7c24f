"""Takes pictures of the main screens from a demo of its own; `make screenshots` runs it.

Every picture goes to the folder given (var/screenshots without one); the one that the README
shows goes to docs/images/.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.conftest import CHROMIUM, HOW_TO_GET
from tests.journeys import hospital as demo
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import Visitor

WIDTHS = {1280: 1000, 360: 740}
README_PICTURE = ROOT / "docs" / "images" / "review.webp"
HEAVIEST = 250_000


def screens(hospital: Hospital) -> list[tuple[str, str, str]]:
    """Return name, person and path of each screen."""

    def one(query: str) -> object:
        return hospital.rows(query)[0][0]

    draft = one("SELECT id FROM compose_post WHERE title = 'Draft with findings'")
    review = one("SELECT min(id) FROM review_review WHERE state = 'open'")
    article = one("SELECT path FROM newsroom_article WHERE title LIKE 'Flu vaccine: walk in%'")
    return [
        ("public-home", "", "/"),
        ("public-article", "", str(article)),
        ("home", "lucia", "/workspace/"),
        ("posts", "lucia", "/workspace/posts/"),
        ("composer", "amara", f"/workspace/posts/{draft}/"),
        ("review", "lucia", f"/workspace/reviews/{review}/"),
        ("deliveries", "lucia", "/workspace/deliveries/"),
        ("people", "ada", "/workspace/people/"),
    ]


def take_all(hospital: Hospital, folder: Path) -> None:
    """Take every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as engine:
        browser = engine.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        for width, height in WIDTHS.items():
            visitors: dict[str, Visitor] = {}
            for name, who, path in screens(hospital):
                if who not in visitors:
                    context = browser.new_context(
                        viewport={"width": width, "height": height}, locale="en-GB"
                    )
                    visitors[who] = Visitor(context, hospital)
                    if who:
                        visitors[who].sign_in(f"{who}@riverside.example")
                visitors[who].open(path)
                visitors[who].rest()
                visitors[who].page.screenshot(path=str(folder / f"{name}-{width}.png"))
        browser.close()


def main() -> int:
    """Start a demo, take the pictures, stop it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "var" / "screenshots")
    folder = parser.parse_args().folder
    if CHROMIUM is None:
        sys.stderr.write(f"Pictures need a browser. {HOW_TO_GET['browser']}\n")
        return 1
    data = Path(tempfile.mkdtemp(prefix="wellspoken-screenshots-"))
    hospital, process = demo.start(data / "data")
    try:
        take_all(hospital, folder)
    finally:
        demo.stop(process)
        shutil.rmtree(data, ignore_errors=True)
    README_PICTURE.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(folder / "review-1280.png") as picture:
        picture.convert("RGB").save(README_PICTURE, "WEBP", quality=82, method=6)
    size = README_PICTURE.stat().st_size
    if size > HEAVIEST:
        sys.stderr.write(f"{README_PICTURE.name} weighs {size} bytes, more than {HEAVIEST}.\n")
        return 1
    sys.stdout.write(f"{len(list(folder.glob('*.png')))} pictures in {folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
