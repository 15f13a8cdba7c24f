"""What the confirmation rules share: when they speak, how gravely, and what they advise."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.replies.bearing import (
    is_conditional,
    is_invitation,
    is_refusal,
    other_business,
)
from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered, without_overlaps
from wellspoken.engines.screening.replies.likely import is_general
from wellspoken.engines.text import linear

SOURCE: Final = (
    "45 CFR 164.502(a) (67 FR 53182, 14 August 2002, as amended); "
    "HHS OCR settlements and penalty "
    "on replies to reviews: Elite Dental (2 October 2019), Igbinadolor "
    "(28 March 2022), New Vision "
    "Dental (14 December 2022), Manasa (5 June 2023)"
)
WHY: Final = (
    "That somebody is or was a patient is itself protected. "
    "Their having said so in public gives "
    "the organisation no leave to say it too: practices were fined "
    "for replies to reviews. A denial "
    "tells as much as a confirmation, because it cannot be given to those who were patients."
)
FIX: Final = (
    "Answer as you would answer somebody who has never been a patient, and offer a private channel."
)
SUGGESTION: Final = (
    'Write what holds for everybody: "Thank you for writing to us. Privacy rules keep us from '
    "discussing anybody's care in public. Please call our patient "
    "relations office: we would like "
    'to listen."'
)

# A post or page that greets one person by name or handle is an answer in disguise.
_ADDRESSES_ONE = linear(
    r"\s?(?:@[a-z0-9_.]{2,30}\b|(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Tt]hank you,|[Tt]hanks,"
    r"|[Cc]ongratulations,|[Cc]ongrats,|[Hh]appy birthday,|[Tt]o)"
    r" (?:(?:Mrs?|Ms|Miss|Mx)\.? )?[A-Z][a-z'-]{1,20}(?: [A-Z][a-z'-]{1,20}\.?)?\s?[,!:])",
    ignore_case=False,
)
# The rules that know turns of phrase: what they say, rules that guess need not say again.
TURNS_OF_PHRASE: Final = frozenset(
    f"confirmation.{name}"
    for name in (
        "past-care", "gratitude", "wellbeing", "record", "conversation", "third-person", "named",
        "new-fact", "casual",
    )
)  # fmt: skip
_ANSWERS: Final = frozenset({"reply", "message"})


def is_answer(reading: Reading) -> bool:
    """Tell whether the text is an answer or a message to one person."""
    return reading.subject.surface in _ANSWERS


def addresses_someone(reading: Reading) -> bool:
    """Tell whether the text is an answer, or greets one person as an answer does."""
    return is_answer(reading) or bool(_ADDRESSES_ONE.match(reading.passages[0].folded))


def passages_to_read(reading: Reading) -> Iterator[tuple[Passage, Severity]]:
    """Yield the texts in which a confirmation can stand, with how grave it would be there."""
    passage = reading.passages[0]
    if reading.subject.surface in _ANSWERS:
        severity = Severity.BLOCK
    elif _ADDRESSES_ONE.match(passage.folded):
        severity = Severity.REVIEW
    else:
        return
    if is_general(reading, passage):
        return
    if passage.document.language in {"en", "es"}:
        yield passage, severity


def marks(reading: Reading, cues: Sequence[Cue], message: str) -> Iterator[Mark]:
    """Yield a mark for each stretch of words in which one of the cues holds."""
    for passage, severity in passages_to_read(reading):
        if passage.document.language != "en":
            continue
        lowered = Lowered(passage)
        business: str | None = None
        kept: list[Hit] = []
        for hit in lowered.hits(cues, reading.standing):
            if _softened(lowered.text, hit):
                continue
            if not hit.cue.firm:
                if business is None:
                    business = other_business(reading, lowered.text)
                if business:
                    continue
            kept.append(hit)
        yield from (mark_of(passage, hit, message, severity) for hit in without_overlaps(kept))


def _softened(text: str, hit: Hit) -> bool:
    """Tell whether the sentence takes back what the cue would give away."""
    sentence = text[hit.sentence.start : hit.sentence.end]
    start, end = hit.span.start - hit.sentence.start, hit.span.end - hit.sentence.start
    if is_refusal(sentence[:start]) or is_conditional(sentence, start):
        return True
    return not hit.cue.past and is_invitation(sentence[:start], sentence[end:], sentence)


def mark_of(passage: Passage, hit: Hit, message: str, severity: Severity) -> Mark:
    """Make the mark of a hit."""
    return Mark(
        passage=passage,
        span=passage.document.origin(hit.span.start, hit.span.end),
        message=message,
        evidence=f'{hit.cue.tells}: "{hit.text}"',
        suggestion=SUGGESTION,
        severity=severity,
    )
