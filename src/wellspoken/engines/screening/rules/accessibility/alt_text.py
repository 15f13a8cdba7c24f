"""accessibility.alt-text: every image says in words what it says in pixels, or is decorative."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.subject import MediaItem
from wellspoken.engines.text import Span, linear, word_set

_FILE_NAME = linear(
    r"^\s{0,3}\S{0,120}\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|svg|mp4|mov)\s{0,3}$"
)
_CAMERA_NAME = linear(
    r"^\s{0,3}(?:img|dsc[nf]?|pxl|dcim|screenshot|image|photo)[\s_-]?[0-9_-]{2,30}"
)
_PREAMBLE = linear(
    r"^\s{0,3}(?:an?\s|the\s)?(?:image|photo(?:graph)?|picture|pic|graphic)\s(?:of|showing)\b"
)
_PLACEHOLDERS = word_set(
    "alt alternative alttext attachment banner caption chart decorative description figure "
    "flyer graphic graph icon image img infographic logo n/a na none null photo photograph pic "
    "picture placeholder poster screenshot tbc tbd test text thumbnail undefined untitled"
)
_SHORTEST = 8


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("alt"):
        item = passage.media
        if item is not None and item.kind == "image" and not item.decorative:
            yield from _image(passage, item)


def _image(passage: Passage, item: MediaItem) -> Iterator[Mark]:
    text = passage.folded.strip()
    words = [text[span.start : span.end].lower() for span in passage.document.words()]
    if not words:
        yield _mark(passage, "The image has no alternative text.", f"image {item.name}")
    elif _FILE_NAME.search(text) or _CAMERA_NAME.search(text) or text == item.name:
        yield _mark(passage, "The alternative text is a file name.", text)
    elif all(word in _PLACEHOLDERS or word in {"a", "an", "the", "of"} for word in words):
        yield _mark(passage, "The alternative text does not say what is to be seen.", text)
    elif found := _PREAMBLE.search(passage.folded):
        yield _mark(
            passage,
            "The alternative text announces an image, which screen readers already do.",
            found.group().strip(),
            severity=Severity.ADVISE,
            end=found.end(),
        )
    elif len(text) < _SHORTEST:
        yield _mark(
            passage,
            "The alternative text is very short.",
            f"{len(text)} characters",
            severity=Severity.REVIEW,
        )


def _mark(
    passage: Passage,
    message: str,
    evidence: str,
    *,
    severity: Severity | None = None,
    end: int | None = None,
) -> Mark:
    whole = Span(0, len(passage.document.text))
    return Mark(
        passage=passage,
        span=whole if end is None else passage.document.origin(0, end),
        message=message,
        evidence=evidence,
        suggestion=(
            "Describe in one sentence what matters in the image here, with any words shown in it; "
            "or mark it as decorative if it adds nothing."
        ),
        severity=severity,
    )


def _one(alt: str, *, decorative: bool = False, kind: str = "image") -> tuple[MediaItem, ...]:
    return (MediaItem(kind=kind, name="IMG_2041.jpg", alt=alt, decorative=decorative),)  # type: ignore[arg-type]  # examples


_USEFUL = "A nurse in a blue tunic checks a girl's blood pressure."

RULE = Rule(
    code="accessibility.alt-text",
    name="Image without useful alternative text",
    what=(
        "An image whose alternative text is empty, a file name, a placeholder such as “photo”, "
        "very short, or begins with “image of”. Images marked as decorative are left alone."
    ),
    why=(
        "People who use a screen reader get only the alternative text. Without it the message "
        "does not reach them, and most networks do not let it be added after publication."
    ),
    source=(
        "WCAG 2.2, success criterion 1.1.1 (W3C, 5 October 2023); required of recipients of "
        "federal health funding by 45 CFR 84.84 (89 FR 40066, 9 May 2024)"
    ),
    severity=Severity.BLOCK,
    fix="Say in one sentence what matters in the image, or mark it as decorative.",
    bad=(
        bad("Our new clinic", "", media=_one("")),
        bad("Our new clinic", "  ", media=_one("  ")),
        bad("Our new clinic", "IMG_2041.jpg", media=_one("IMG_2041.jpg")),
        bad("Our new clinic", "ward-opening-final2.png", media=_one("ward-opening-final2.png")),
        bad("Our new clinic", "DSC 00412", media=_one("DSC 00412")),
        bad("Our new clinic", "photo", media=_one("photo")),
        bad("Our new clinic", "Flyer graphic", media=_one("Flyer graphic")),
        bad("Our new clinic", "A nurse", severity=Severity.REVIEW, media=_one("A nurse")),
        bad(
            "Our new clinic",
            "Image of",
            severity=Severity.ADVISE,
            media=_one("Image of a nurse with a girl."),
        ),
        bad("Our new clinic", "\u200b", media=_one("\u200b")),
    ),
    good=(
        good("Our new clinic", media=_one(_USEFUL)),
        good("Our new clinic", media=_one("", decorative=True)),
        good("Our new clinic", media=_one("Photographer at work in the children's ward.")),
        good("Our new clinic", media=_one("", kind="document")),
        good("No image at all"),
    ),
    check=_check,
)
