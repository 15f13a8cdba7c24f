"""What the advice rules share: who is spoken to, what makes advice harmless, what to do instead."""

from collections.abc import Iterator, Sequence
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import Cue, Hit, Lowered, without_overlaps
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

# Talk to a person: an answer, a handle in front, or words that point to what somebody described.
_TO_ONE = linear_later(
    r"^\s?@[a-z0-9_.]{2,30}\b|\b(?:from what you|what you(?:'re| are|'ve| have)? (?:describe"
    r"|describing|said|say|wrote"
    r"|experiencing)|sounds? like (?:you|your)|based on (?:your|what you)|in your case|your "
    r"(?:symptoms|rash|pain|photo|picture"
    r"|post|comment|message|question) (?:sounds?|looks?|seems?|is|are)|if i were you|i(?:'d"
    r"| would) (?:take|stop|try|skip|double"
    r"|recommend you|suggest you)|sorry (?:to hear|you'?re))\b"
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
_GENERAL = linear_later(
    r"\b(?:adults?|children|kids|people|patients?|anyone|everyone|those|women|men|babies"
    r"|infants|teens|seniors|pregnant|most|many|some people|someone|individuals|parents"
    r"|guidelines?|recommend(?:s|ed) for|the label|per day is|maximum|daily (?:allowance|intake"
    r"|value)|study|studies|trial|research(?:ers)?|according to|cdc|nhs|fda|who|acip|schedule"
    r"|myth|fact|misconception|rumou?r|in general|typical(?:ly)?|usual(?:ly)?|every year"
    r"|percent|%|1 in [0-9]{1,3}|years? (?:old|and (?:older|over|up))|aged?|over [0-9]{2}"
    r"|under [0-9]{1,2})\b"
)
_NEGATED = linear_later(
    r"\b(?:do not|don't|dont|never|not|n't|without|avoid|no|cannot|can't|won't|before"
    r"|rather than|instead of|whether(?: to)?|should you|should i|can i|could i|is it"
    r"|how to know|"
    r"thinking (?:of|about)|want(?:ing)? to|wondering|tempted to|if you|when you|people "
    r"(?:who )?|patients (?:who )?)(?: [a-z']{1,12}){0,4} ?$"
)
_QUOTED = linear_later(r"[\"\u201c][^\"\u201d]{0,80}$")


def marks(reading: Reading, cues: Sequence[Cue], message: str) -> Iterator[Mark]:
    """Yield a mark for each stretch of words in which one of the cues holds.

    `past` on a cue: it holds also where people in general are spoken of. `firm`: a route to care in
    the same sentence does not soften it.
    """
    answer = reading.subject.surface in {"reply", "message"}
    severity = Severity.BLOCK if answer else Severity.REVIEW
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        lowered = Lowered(passage)
        hits = [
            hit for hit in lowered.hits(cues, reading.standing) if not _softened(lowered.text, hit)
        ]
        if not hits or _EMERGENCY.search(_without(lowered.text, hits)):
            continue
        if not answer and not _TO_ONE.search(lowered.text):
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


def _softened(text: str, hit: Hit) -> bool:
    sentence = text[hit.sentence.start : hit.sentence.end]
    before = text[hit.sentence.start : hit.span.start]
    if _QUOTED.search(before) or _NEGATED.search(before):
        return True
    if not hit.cue.past and _GENERAL.search(sentence):
        return True
    return not hit.cue.firm and _CARE_ROUTE.search(sentence) is not None
