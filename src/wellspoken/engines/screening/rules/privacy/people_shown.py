"""privacy.people-shown: nobody who can be recognised is shown without a ground for it."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading, shows_media
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.subject import MediaItem, PeopleState
from wellspoken.engines.text import Span

_ANSWER = (
    "Say beside the file whether people can be recognised in it; if so, who they are and what lets "
    "them be shown."
)
_LOOK = (
    "Look at the whole picture for whiteboards, screens, wristbands and people in the background, "
    "and tick each in the list beside the file."
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("alt"):
        if passage.media is not None:
            yield from _file(passage, passage.media)


def _file(passage: Passage, item: MediaItem) -> Iterator[Mark]:
    if item.people == "unanswered":
        yield _mark(
            passage, f"Nobody has said whether people can be recognised in “{item.name}”.", _ANSWER
        )
    elif item.people == "uncleared":
        yield _mark(passage, f"“{item.name}” shows people: {item.people_note}", _ANSWER)
    elif item.unlooked and item.people in {"cleared", "nobody"}:
        yield _mark(
            passage,
            f"Nobody has looked in “{item.name}” for: {', '.join(item.unlooked)}.",
            _LOOK,
            Severity.REVIEW if item.people == "cleared" else Severity.ADVISE,
        )


def _mark(
    passage: Passage, message: str, suggestion: str, severity: Severity | None = None
) -> Mark:
    return Mark(
        passage=passage,
        span=Span(0, 0),
        message=message,
        evidence=f"{passage.media.kind} {passage.media.name}" if passage.media else "",
        suggestion=suggestion,
        severity=severity,
    )


def _photo(
    people: PeopleState, *, note: str = "", unlooked: tuple[str, ...] = ()
) -> tuple[MediaItem, ...]:
    return (
        MediaItem(
            kind="image",
            name="ward.jpg",
            alt="Two people wave from a window",
            people=people,
            people_note=note,
            unlooked=unlooked,
        ),
    )


RULE = Rule(
    code="privacy.people-shown",
    name="People in a picture or video",
    what=(
        "A picture or video of which nobody has said whether people can be recognised in it, or "
        "that shows some without an authorisation or an attestation that holds; and one whose "
        "background nobody has looked at. It speaks only where whoever calls says what is known."
    ),
    why=(
        "A full-face picture identifies a patient as a name does, and a whiteboard, a screen, a "
        "wristband or a bystander in the background has given patients away who were not meant "
        "to be shown."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(Q) and 164.508(a) (65 FR 82462, 28 December 2000, as amended); "
        "HHS OCR v. Cadia Healthcare (30 September 2025)"
    ),
    severity=Severity.BLOCK,
    fix="Answer the question, record the authorisation, or take another picture.",
    bad=(
        bad("Thank you, volunteers", "", media=_photo("unanswered")),
        bad(
            "Thank you, volunteers",
            "",
            media=_photo("uncleared", note="the authorisation A-12 expired on 1 May 2026."),
        ),
        bad(
            "Thank you, volunteers",
            "",
            severity=Severity.REVIEW,
            media=_photo("cleared", unlooked=("whiteboard",)),
        ),
        bad(
            "Our new garden",
            "",
            severity=Severity.ADVISE,
            media=_photo("nobody", unlooked=("screen",)),
        ),
    ),
    good=(
        good("Thank you, volunteers", media=_photo("cleared")),
        good("Our new garden", media=_photo("nobody")),
        good("Our new garden", media=_photo("not-asked")),
    ),
    check=_check,
    concerns=shows_media,
)
