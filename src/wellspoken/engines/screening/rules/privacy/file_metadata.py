"""privacy.file-metadata: a file tells nothing that cannot be seen in it."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading, shows_media
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.subject import MediaItem
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("alt"):
        item = passage.media
        if item is None or not item.metadata:
            continue
        yield Mark(
            passage=passage,
            span=Span(0, 0),
            message=f"“{item.name}” still holds hidden data: {', '.join(item.metadata)}.",
            evidence=f"{item.kind} {item.name}",
            suggestion=(
                "Upload the file again, which takes hidden data out of pictures; export a video "
                "again without its place."
            ),
        )


def _file(*metadata: str) -> tuple[MediaItem, ...]:
    return (MediaItem(kind="image", name="ward.jpg", alt="A window in the sun", metadata=metadata),)


RULE = Rule(
    code="privacy.file-metadata",
    name="Hidden data in a file",
    what=(
        "A picture or video file in which a place, a camera's notes or a comment are still "
        "written. It speaks only where whoever calls has looked into the file."
    ),
    why=(
        "The place and the second at which a picture was taken can tell who was in care, and "
        "every reader can take them out of the file."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(B), (C) and (R) (65 FR 82462, 28 December 2000, as amended); "
        "CIPA DC-008 (Exif 3.0), May 2023"
    ),
    severity=Severity.BLOCK,
    fix="Upload the file again.",
    bad=(
        bad("Our new garden", "", media=_file("position (GPS)")),
        bad("Our new garden", "", media=_file("comment", "XMP")),
    ),
    good=(
        good("Our new garden", media=_file()),
        good("Take the place out of a picture's EXIF before you post it.", media=_file()),
        good("Our new garden"),
    ),
    check=_check,
    concerns=shows_media,
)
