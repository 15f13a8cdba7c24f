"""accessibility.captions: every video and recording can be followed without sound."""

from collections.abc import Iterator
from dataclasses import replace

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading, shows_media
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.subject import MediaItem
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("alt"):
        item = passage.media
        if item is None or item.has_captions or item.decorative:
            continue
        if item.kind == "video":
            yield Mark(
                passage=passage,
                span=Span(0, 0),
                message="The video has no captions.",
                evidence=f"video {item.name}",
                suggestion=(
                    "Add a captions file (WebVTT) that has been read by a person, or mark the "
                    "video as decorative if it has no sound and adds nothing."
                ),
            )
        elif item.kind == "audio":
            yield Mark(
                passage=passage,
                span=Span(0, 0),
                message="The recording has no transcript.",
                evidence=f"recording {item.name}",
                suggestion="Publish what is said in it as text, and name that text beside it.",
            )


_TALK = MediaItem(kind="audio", name="sleep.mp3", alt="")


def _video(
    *, has_captions: bool = False, decorative: bool = False, alt: str = "A physiotherapist talks"
) -> tuple[MediaItem, ...]:
    return (
        MediaItem(
            kind="video",
            name="exercise.mp4",
            alt=alt,
            has_captions=has_captions,
            decorative=decorative,
        ),
    )


RULE = Rule(
    code="accessibility.captions",
    name="Video or recording without captions",
    what="A video that goes out without a captions file, a recording without a transcript.",
    why=(
        "Deaf and hard-of-hearing people cannot follow it, nor can the many who watch with the "
        "sound off."
    ),
    source=(
        "WCAG 2.2, success criteria 1.2.1 and 1.2.2 (W3C, 5 October 2023); required of "
        "recipients of federal health funding by 45 CFR 84.84 (89 FR 40066, 9 May 2024)"
    ),
    severity=Severity.BLOCK,
    fix="Attach captions or a transcript that a person has read through.",
    bad=(
        bad("Exercises for your back", "", media=_video()),
        bad("Exercises for your back", "", media=_video(alt="")),
        bad("Our podcast on sleep", "", media=(_TALK,)),
    ),
    good=(
        good("Exercises for your back", media=_video(has_captions=True)),
        good("A loop of falling leaves", media=_video(decorative=True)),
        good("Our podcast on sleep", media=(replace(_TALK, has_captions=True),)),
        good(
            "A leaflet",
            media=(MediaItem(kind="document", name="leaflet.pdf", alt=""),),
        ),
    ),
    check=_check,
    concerns=shows_media,
)
