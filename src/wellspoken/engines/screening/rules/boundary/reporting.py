"""What the boundary rules share: who invites, what makes it harmless, and what to do instead."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered, without_overlaps
from wellspoken.engines.text import linear_later

SOURCE: Final = (
    "AMA Code of Medical Ethics, Opinion 2.3.2 (2011, as amended); "
    "FSMB, Social Media and Electronic "
    "Communications (April 2019); GMC, Using social media as a medical professional "
    "(30 January 2024)"
)
WHY: Final = (
    "Between those who give care and those who receive it power "
    "is uneven. A private line leaves no "
    "record, reaches nobody when its owner is away, and has "
    "ended in harm to patients and in the loss "
    "of licences."
)
SUGGESTION: Final = (
    'Name the official way: "Please call the clinic on (number) or use the secure portal."'
)

# Rules told to staff, warnings, and what the organisation says that it never does.
_FORBIDDEN = linear_later(
    r"\b(?:do not|don't|dont|never|cannot|can't|can not|won't|will not|should not|shouldn't"
    r"|must not"
    r"|mustn't|may not|not allowed|not permitted|not appropriate|isn't appropriate"
    r"|unprofessional"
    r"|inappropriate|refrain|avoid|against (?:our|the) (?:policy|rules)|decline|prohibit(?:s"
    r"|ed)?"
    r"|no (?:one|staff|employee|clinician|nurse|doctor) (?:should|will|may)|unable to"
    r"|not able to"
    r"|instead of|rather than|scam(?:s|mers?)?|fraud|impersonat(?:e|es|ing|or|ors)|fake|pretend"
    r"(?:s|ing)?"
    r"|policy|policies|guidance|guidelines|ethics|boundaries|training|what (?:should"
    r"|would) you do"
    r"|is it (?:ok|okay|ever)|should (?:nurses|doctors|clinicians|staff))\b"
)
_QUOTED = linear_later(r"[\"\u201c][^\"\u201d]{0,80}$")


def is_forbidden(about: str) -> bool:
    """Tell whether the words about an invitation forbid, warn or teach."""
    return _FORBIDDEN.search(about) is not None


def marks(
    reading: Reading, cues: Sequence[Cue], message: str, severity: Severity, suggestion: str = ("")
) -> Iterator[Mark]:
    """Yield a mark for each stretch of words in which one of the cues holds."""
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        lowered = Lowered(passage)
        kept: list[Hit] = []
        for hit in lowered.hits(cues, reading.standing):
            before = lowered.text[hit.sentence.start : hit.span.start]
            after = lowered.text[hit.span.end : hit.sentence.end]
            if is_forbidden(f"{before} {after}") or _QUOTED.search(before):
                continue
            kept.append(hit)
        for hit in without_overlaps(kept):
            yield Mark(
                passage=passage,
                span=passage.document.origin(hit.span.start, hit.span.end),
                message=message,
                evidence=f'{hit.cue.tells}: "{hit.text}"',
                suggestion=suggestion or SUGGESTION,
                severity=severity,
            )
