"""confirmation.new-fact: an answer adds nothing that the review did not say."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import DID, DONE
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.replies.bearing import (
    is_conditional,
    is_refusal,
    other_business,
)
from wellspoken.engines.screening.replies.cues import Lowered
from wellspoken.engines.screening.replies.likely import is_general
from wellspoken.engines.screening.replies.wording import YOU, YOUR
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import SOURCE, is_answer
from wellspoken.engines.text import Span, linear_later

_SERVICE: Final = (
    "psychiatr(?:y|ic|ist)(?: unit| ward)?|behaviou?ral health(?: unit)?|methadone|suboxone"
    "|detox"
    "|addiction|fertility(?: clinic)?"
    "|oncology|chemo(?:therapy)?|icu|nicu|cardiac(?: unit| rehab)?|cardiolog(?:y|ist)|dialysis"
    "|labou?r and delivery|maternity"
    "|hospice|urology|dermatology|orthop(?:a)?edics?|neurolog(?:y|ist)|p(?:a)?ediatrics"
    "|anesthesia"
    "|anaesthesia|iud(?: insertion)?"
    "|abortion|miscarriage|hiv|std|sti|hepatitis|pregnancy|surgery|surgeon|root canal|crown"
    "|extraction|implant|filling|molar"
    "|mri|ct scan|x-?rays?|ultrasound|biopsy|colonoscopy|blood (?:test|work|draw)|catheter"
    "|epidural"
    "|iv|insulin|opioids?"
    "|antibiotics?|prescription|medication|diagnosis|infection|allergy|overdose|rehab|wound"
    "|dressing|discharge|admission"
    "|restraining order|toxicology|drug (?:test|screen)|intake|insurance|copay|deductible"
    "|ultrasound|steroids?|injection"
)
_FACT = linear_later(
    rf"\b(?:({_SERVICE})|([0-9]{{1,3}}(?::[0-9]{{2}})? ?(?:minutes?|mins?|hours?|hrs?|days"
    rf"|weeks"
    rf"|months|years|visits?|times"
    r"|appointments?|pm|am|p\.m|a\.m|mg|ml|sessions?|stitches|calls|nights)|[0-9]{1,2}:[0-9]{2}"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) (?:minutes"
    r"|hours"
    r"|days|weeks|visits|times"
    r"|occasions|appointments|sessions))"
    r"|((?:on |in |that |last )?(?:the )?(?:[0-9]{1,2}(?:st|nd|rd|th)|(?:january|february|march"
    r"|april|june|july|august|september"
    r"|october|november|december)(?: [0-9]{1,2})?|(?:on|that|last|this) (?:monday|tuesday"
    r"|wednesday"
    r"|thursday|friday|saturday|sunday)(?: (?:morning|afternoon|evening|night))?))"
    r"|((?:dr\.?|doctor|nurse) [a-z'-]{2,20}))\b",
)
_MONEY = linear_later(r"(\$ ?[0-9]{1,6}(?:[.,][0-9]{2,3})?)")
_PAST = linear_later(
    r"\b(?:was|were|had|did|didn't|came|went|gave|took|got|left|told|said|made|saw|completed"
    r"|placed|performed|read|billed|charged"
    rf"|returned|called|happened|because|received|ran|{DONE}|{DID})\b"
)
_DEFINITE = linear_later(rf"\b(?:{YOU}|{YOUR}|the|that|this|he|she|him|her|it|they)\b")
_GENERAL = linear_later(
    r"\b(?:usually|typically|normally|generally|in general|as a rule|policy|policies|always"
    r"|every"
    r"|each|all|anyone|everyone"
    r"|patients|people|most|many|often|our (?:hours|fees?|prices?)|per cent|percent|%|study|cdc"
    r"|guidelines?|research|closed"
    r"|opened|opens?|open|power cut|snow|storm|outage|hotline|website|across the|founded|since "
    r"(?:19|20)[0-9]{2}|building|roof|lot"
    r"|a pop|self-pay|accepted for|rules?|upgraded|heating|switchboard|average"
    r"|required|in order to|the vaccines? must|standard"
    r"|garage|parking|entrance|reply|respond|business days|working days|within|retired|joined"
    r"|team of|staff of|beds|everybody)\b"
)
_OFFER = linear_later(
    r"\b(?:call|phone|ring|email|e-mail|contact|reach|visit|write|available|between|monday to"
    r"|mon-"
    r"|ext|extension|fax|text|ask for"
    r"|welcome|please|book|schedule|free|hiring|class|join|come|event)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    review = reading.subject.in_reply_to
    if reading.subject.surface not in {"reply", "message"} or not review or not review.strip():
        return
    said = f"{review[:4000]} {reading.subject.reply_to_author}".lower()
    for passage in reading.of_kind("text"):
        if passage.document.language != "en" or is_general(reading, passage):
            continue
        lowered = Lowered(passage)
        if other_business(reading, lowered.text):
            continue
        for sentence in passage.sentences:
            piece = lowered.text[sentence.start : sentence.end]
            yield from _new_in(passage, piece, sentence, said)


def _new_in(passage: Passage, piece: str, sentence: Span, said: str) -> Iterator[Mark]:
    if _GENERAL.search(piece) or _OFFER.search(piece) or not _PAST.search(piece):
        return
    for found in (*_FACT.finditer(piece), *_MONEY.finditer(piece)):
        before = piece[: found.start()]
        if _said(found.group(), said) or is_refusal(before) or is_conditional(piece, found.start()):
            continue
        if found.re.groups > 1 and found.group(1) and not _DEFINITE.search(piece):
            continue
        start, end = sentence.start + found.start(), sentence.start + found.end()
        yield Mark(
            passage=passage,
            span=passage.document.origin(start, end),
            message="The answer adds a fact that the review did not tell.",
            evidence=f'"{found.group()}" does not stand in what is answered',
            suggestion="Leave it out: what the review did not say, the answer must not say.",
        )


def _said(fact: str, said: str) -> bool:
    """Tell whether what is answered holds the fact, whatever its ending."""
    words = [word for word in fact.replace("$", " ").split() if word not in _SMALL]
    return bool(words) and all(word.rstrip("s.")[:6] in said for word in words)


_SMALL: Final = frozenset(
    {"on", "in", "that", "last", "this", "the", "dr", "dr.", "doctor", "nurse"}
)

RULE = Rule(
    code="confirmation.new-fact",
    name="Fact that the review did not tell",
    what=(
        "In an answer whose review is known: a time, date, sum, "
        "number, department, treatment or "
        "clinician told in the past that does not stand in the "
        "review. General words on how the "
        "organisation works, and how to reach it, are left alone."
    ),
    why=(
        "Whatever an answer tells beyond the review, the organisation "
        "knows from its records: that "
        "is a disclosure of its own, as in the penalty of 2022 "
        "for a reply that gave the dates of "
        "visits and the seat of a pain."
    ),
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Take the fact out.",
    bad=(
        bad("It was 12 minutes.", "12 minutes", surface="reply", in_reply_to="Waited forever."),
        bad(
            "The root canal was completed.",
            "root canal",
            surface="reply",
            in_reply_to="Worst dentist!",
        ),
        bad("It was billed at $640.", "$640", surface="reply", in_reply_to="Surprise charges!"),
        bad(
            "The scan was read by Dr. Ames.",
            "Dr. Ames",
            surface="reply",
            in_reply_to="They misread my scan",
        ),
        bad("This happened on Tuesday.", "on Tuesday", surface="reply", in_reply_to=("Horrible.")),
        bad(
            "The psychiatric unit did what it could.",
            "psychiatric unit",
            surface="message",
            in_reply_to="They took my phone",
        ),
    ),
    good=(
        good(
            "Our clinic was closed on Monday because of the snow.",
            surface="reply",
            in_reply_to="Nobody there!",
        ),
        good(
            "Please call us between 9 am and 5 pm on 555-010-0100.",
            surface="reply",
            in_reply_to="Awful",
        ),
        good(
            "People are usually seen within 30 minutes.", surface="reply", in_reply_to=("Long wait")
        ),
        good("The MRI was hard for many people.", surface="reply", in_reply_to=("My MRI was hard")),
        good("The average was 40 minutes.", surface="reply", in_reply_to="Long wait"),
        good("The phones were upgraded on Sunday.", surface="reply", in_reply_to="No answer"),
        good("It was 12 minutes.", surface="reply"),
        good("A crown takes two visits.", surface="reply", in_reply_to="Worst dentist!"),
        good("It was built in 1952.", surface="post", in_reply_to="Old building"),
    ),
    check=_check,
    concerns=is_answer,
    needs=(_FACT, _MONEY),
)
