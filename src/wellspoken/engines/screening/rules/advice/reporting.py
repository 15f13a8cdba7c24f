"""What the advice rules share: who is spoken to, what makes advice harmless, what to do instead."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered, without_overlaps
from wellspoken.engines.screening.replies.leads import Lead, lead_hits
from wellspoken.engines.screening.rules.advice.addressed import is_to_one
from wellspoken.engines.screening.rules.advice.guards import GENERAL, GUARD, NO_ROUTE
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import linear_later

SOURCE: Final = (
    "AMA Code of Medical Ethics, Opinion 1.2.12 (2016, as amended); "
    "FSMB, Social Media and Electronic "
    "Communications (April 2019); GMC, Using social media as a medical professional "
    "(30 January 2024)"
)
WHY: Final = (
    "Nobody can judge one person's illness from a few lines, "
    "and readers take for themselves what was "
    "said to another. Advice in public also makes a bond of "
    "care, without examination or record."
)
SUGGESTION: Final = (
    'Say where help is: "We cannot give advice here. Please call your doctor or our nurse line on '
    '(number); if it is an emergency, call 911."'
)

_EMERGENCY = linear_later(
    r"\b(?:call|dial|ring|phone) (?:911|999|112|000|111|988|an ambulance|emergency|for help"
    r"|poison)|\b(?:911|999|112)\b"
    r"|\b(?:go to|get to|head to) (?:the |your |an? )?(?:nearest )?(?:er\b|ed\b|a&e|emergency)"
    r"|\bwhile (?:you )?wait(?:ing)? for "
    r"(?:help|the ambulance)|\bfirst aid\b|\bnarcan\b|\bnaloxone\b|\bcpr\b"
)
_CARE_ROUTE = linear_later(
    r"\b(?:do not|don't|dont|never|should not|shouldn't|must not|cannot|can't) "
    r"(?:[a-z]{2,12} ){0,4}?(?:without|before|until|unless)"
    r"|\b(?:without|before|until|unless) (?:you (?:have )?)?(?:first )?(?:talk|talking|speak"
    r"|speaking|check|checking|ask|asking|consult|consulting"
    r"|your (?:doctor|provider|pharmacist))|\b(?:ask|talk to|speak to|speak with|talk with"
    r"|check with|consult|see|tell|call|contact|discuss(?: it| this)? with) (?:with )?(?:your|a"
    r"|the|our|his|her)"
    r" (?:own |child's |health ?care |family |local )?(?:doctor|gp|provider|pharmacist|nurse"
    r"|midwife|team|care team|p(?:a)?ediatrician|dentist|clinician|prescriber|psychiatrist"
    r"|cardiologist|specialist|oncologist|surgeon)"
    r"|\b(?:as (?:directed|prescribed)|follow (?:the|your|package) (?:label|directions"
    r"|instructions|doctor)|your (?:doctor|provider|gp|pharmacist|prescriber|care team|nurse) "
    r"(?:can|may|will|might|should|could|knows)|recall(?:ed|s)?|lot number|expired)\b"
)
_NEGATED = linear_later(
    r"\b(?:do not|don't|dont|never|not|n't|without|avoid|no|cannot|can't|won't|before"
    r"|rather than|instead of|whether(?: to)?|should you|should i|can i|could i|is it"
    r"|how to know|"
    r"thinking (?:of|about)|want(?:ing)? to|wondering|tempted to|if you|when you|people "
    r"(?:who )?|patients (?:who )?|how (?:you|he|she|they|your [a-z]{2,12})|(?:tell|know|say|see"
    r"|decide|sure) (?:if|whether))(?: [a-z']{1,12}){0,4} ?$"
)


def marks(
    reading: Reading,
    cues: Sequence[Cue],
    message: str,
    weak: Sequence[Cue] = (),
    leads: Sequence[Lead] = (),
    weak_leads: Sequence[Lead] = (),
) -> Iterator[Mark]:
    """Yield a mark for each stretch of words in which one of the cues holds.

    `past` on a cue: it holds also where people in general are spoken of. `firm`: a route to care in
    the same sentence does not soften it. `weak` cues and leads hold only in a sentence that leads
    nobody to care.
    """
    answer = reading.subject.surface in {"reply", "message"}
    severity = Severity.BLOCK if answer else Severity.REVIEW
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        lowered = Lowered(passage)
        routes = NO_ROUTE.sub(lambda met: " " * len(met.group()), lowered.text)
        met = [
            *lowered.hits(cues, reading.standing),
            *lead_hits(lowered, leads, reading.standing),
        ]
        met += [
            hit
            for hit in (
                *lowered.hits(weak, reading.standing),
                *lead_hits(lowered, weak_leads, reading.standing),
            )
            if not GUARD.search(routes[hit.sentence.start : hit.sentence.end])
        ]
        hits = [
            hit
            for hit in met
            if not is_quoted(passage, hit.span) and not _softened(lowered.text, routes, hit)
        ]
        if not hits or _EMERGENCY.search(_without(lowered.text, hits)):
            continue
        if not answer and not is_to_one(passage.folded, lowered.text):
            continue
        for hit in without_overlaps(hits):
            yield Mark(
                passage=passage,
                span=passage.document.origin(hit.span.start, hit.span.end),
                message=message,
                evidence=f'{hit.cue.tells}: "{hit.text}"',
                suggestion=SUGGESTION,
                severity=severity,
            )


def _without(text: str, hits: list[Hit]) -> str:
    """Return the text with the words of the hits left blank."""
    characters = list(text)
    for hit in hits:
        characters[hit.span.start : hit.span.end] = " " * len(hit.span)
    return "".join(characters)


def _softened(text: str, routes: str, hit: Hit) -> bool:
    sentence = routes[hit.sentence.start : hit.sentence.end]
    before = text[hit.sentence.start : hit.span.start]
    if _NEGATED.search(before):
        return True
    if not hit.cue.past and GENERAL.search(sentence):
        return True
    return not hit.cue.firm and _CARE_ROUTE.search(sentence) is not None
