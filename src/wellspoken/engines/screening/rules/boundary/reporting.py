"""What the boundary rules share: who invites, what makes it harmless, and what to do instead."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered, without_overlaps
from wellspoken.engines.screening.voice import is_quoted
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
    r"|doesn't|does not|didn't|no (?:personal|private|friend)|no (?:[a-z]{3,12} ){0,2}(?:member"
    r"|staff"
    r"|nurse|doctor)|take (?:it )?down|please remove|not (?:through|via|by|on|for)|nobody|no one"
    r"|have had messages|turn down|report (?:it|them|any)|why (?:did|does|won't|don't|can't)"
    r"|thinking of|got an?|received an?|no (?:inbox|dm|text|send|add|call|whats ?app)"
    r"|is it (?:ok|okay|ever)|should (?:nurses|doctors|clinicians|staff))\b"
)
# What forbids also where it stands after the words.
_FORBIDDEN_AFTER = linear_later(
    r"\b(?:isn't|aren't|is not|are not|not allowed|not permitted|not appropriate|unprofessional"
    r"|inappropriate|against (?:our|the)|prohibit(?:s|ed)?|scam(?:s|mers?)?|fraud|fake|policy"
    r"|policies|guidelines|boundaries|(?:won't|will not) (?:be|accept|give|use|answer|add|reply"
    r"|ask|take|do)|can(?:'t|not) (?:be|accept|use|give|answer"
    r"|reply)|i have to leave|have to (?:decline|turn)|please don't|please do not|no longer|not"
    r" given out)\b"
)
# Asked of a whole text where a cue is weak by itself.
_GUARD = linear_later(
    r"\b(?:please (?:don't|do not)|do not|never|cannot|can't|couldn't|won't|isn't|aren't|wouldn't"
    r"|shouldn't (?:add|accept|send|give|message|text|use|post|contact|befriend|be (?:sent"
    r"|asked))|may not|must not|mustn't|not allowed|not able|unable|kindly do not"
    r"|aren't able|only allowed|not something we do|doesn't do|don't take|don't use|don't give"
    r"|don't answer|(?:don't|not|no) (?:dm|message|text|inbox|send|post|share|email|whats ?app"
    r"|pm)|don't do|no staff|rules? say|policy|policies|guidance|scam|fake|impersonat[a-z]"
    r"{1,5}|report (?:them|it|him|her)|block (?:him|her|them)|portal|secure|mychart|nhs app"
    r"|official|switchboard|front desk|reception|information desk|help ?desk|hotline|helpline"
    r"|nurse line|advice line|call us|ring us|phone us|call the|ring the|urgent care|dial"
    r"|call or text|call 9|health cent(?:re|er)|opd desk|walk-?in|book (?:online|on|a|an|your|with"
    r"|through)|appointments?|see your|your (?:gp|own doctor|pharmacist|midwife)|ask your"
    r"|not for advice|nothing is|no one on|nobody|fees only|instead of|(?:use|call|ring) the ward"
    r"|report pages|pretend|alumni|open evening|support group|reunion)\b"
)


def is_forbidden(about: str) -> bool:
    """Tell whether the words about an invitation forbid, warn or teach."""
    return _FORBIDDEN.search(about) is not None


def is_guarded(lowered: str) -> bool:
    """Tell whether a text forbids, warns, or names the official way."""
    return _GUARD.search(lowered) is not None


def marks(
    reading: Reading,
    cues: Sequence[Cue],
    message: str,
    severity: Severity,
    suggestion: str = "",
    weak: Sequence[Cue] = (),
) -> Iterator[Mark]:
    """Yield a mark for each stretch of words in which one of the cues holds.

    `weak` cues hold only in a sentence that forbids nothing and names no official way.
    """
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        lowered = Lowered(passage)
        kept: list[Hit] = []
        for hit in lowered.hits((*cues, *weak), reading.standing):
            before = lowered.text[hit.sentence.start : hit.span.start]
            after = lowered.text[hit.span.end : hit.sentence.end]
            if is_forbidden(before) or _FORBIDDEN_AFTER.search(after):
                continue
            if is_quoted(passage, hit.span):
                continue
            if hit.cue in weak and is_guarded(lowered.text[hit.sentence.start : hit.sentence.end]):
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
