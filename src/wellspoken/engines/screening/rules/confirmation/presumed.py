"""confirmation.presumed: a sentence about one person and care asks for a second look.

The other rules know turns of phrase; people find new ones. What is left is told from its parts: a
sentence that speaks to or of one person, has a word of care, and nothing that makes it general,
conditional, an invitation or other business.
"""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.encounters import BODY, CLINICIAN, EVENT
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.bearing import (
    is_conditional,
    is_refusal,
    other_business,
)
from wellspoken.engines.screening.replies.cues import Lowered
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    SUGGESTION,
    TURNS_OF_PHRASE,
    WHY,
    addresses_someone,
    passages_to_read,
)
from wellspoken.engines.text import linear, linear_later, word_set

_CARE: Final = linear_later(
    rf"\b(?:{CLINICIAN}|docs?|{EVENT}|{BODY}|ward|icu|nicu|theatre|trolley|ambulance|discharged"
    r"|anesthesia|anaesthetic|needles?|sutures?|dressings?|bandages?|physiotherapy|numbness|sore"
    r"|kidney stones?|dehydrated|bleeding|chest|lungs?|sugar levels?|thyroid|tummy|bump)\b"
)
_ONE: Final = word_set(
    "you your ur u ya yours you'd you've you're youre yr him her his he she sir madam ma'am maam"
)
_PAST_OR_NOW: Final = linear_later(
    r"\b(?:[a-z]{3,14}ed|was|were|is|are|'s|'re|had|has|have|did|got|came|went|took|gave|made|told"
    r"|said|kept|felt|saw|left|put|ran|sat|lost|held|knew|should)\b|'s\b|'re\b|'d\b|'ve\b"
)
# Any of these makes the sentence general, an offer, a case, or talk of the review itself.
_GENERAL: Final = word_set(
    "people anyone anybody everyone everybody folks all many most some others patients families "
    "visitors if when whenever whether unless can could may might would will wherever until "
    "please call ring visit book ask page leaflet website site link app portal fair fete tour "
    "class talk camp event concert parking job volunteer contact privacy share shared sharing "
    "post posted review reviews feedback comment comments discuss confirm reach welcome learn "
    "interested message email write wrote writing read reading hear mention mentioned mentioning "
    "concern concerns question questions words photo photos picture pictures idea attention "
    "compliment suggestion tip tips video nurses doctors we'd i'd we'll i'll strive aim "
    "every each any survey newsletter thank thanks appreciate"
)
_WORD: Final = linear(r"\b[a-z']{1,30}", ignore_case=False)
_LEAST_WORDS: Final = 4


def _check(reading: Reading) -> Iterator[Mark]:
    for passage, _ in passages_to_read(reading):
        if passage.document.language != "en" or reading.subject.surface == "post":
            continue
        lowered = Lowered(passage)
        for sentence in passage.sentences:
            piece = lowered.text[sentence.start : sentence.end].replace("\u2019", "'")
            words = _WORD.findall(piece)
            if len(words) < _LEAST_WORDS or _ONE.isdisjoint(words):
                continue
            if not _GENERAL.isdisjoint(words) or not _PAST_OR_NOW.search(piece):
                continue
            care = _CARE.search(piece)
            if care is None or is_conditional(piece, len(piece)) or is_refusal(piece):
                continue
            if other_business(reading, lowered.text):
                return
            yield Mark(
                passage=passage,
                span=passage.document.origin(sentence.start, sentence.end),
                message="The sentence may tell that the reader was in care.",
                evidence=f'one person, and "{care.group()}"',
                suggestion=SUGGESTION,
            )


_OTHERS: Final = TURNS_OF_PHRASE | {
    "confirmation.spanish", "advice.diagnosis", "advice.dose", "advice.treatment",
    "boundary.care-by-message",
}  # fmt: skip

RULE = Rule(
    code="confirmation.presumed",
    name="Sentence about one person and care",
    what=(
        "In an answer to a person: a sentence that speaks to or of one person, tells something and "
        "has a word of care, where no other rule sees how it tells. General statements, cases, "
        "invitations, thanks for what was written and other business are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.REVIEW,
    fix=FIX,
    bad=(
        bad(
            "That numbness was rough on you.",
            "That numbness was rough on you.",
            surface="reply",
        ),
        bad(
            "Kidney stones are no joke, you did great.",
            "Kidney stones are no joke, you did great.",
            surface="reply",
        ),
        bad(
            "He slept through the ultrasound like a lamb, what a sweetheart he is.",
            "He slept through the ultrasound like a lamb, what a sweetheart he is.",
            surface="reply",
        ),
    ),
    good=(
        good("Kidney stones are no joke. Our page says what helps you.", surface="reply"),
        good("If you are sore after a shot, ask a pharmacist.", surface="reply"),
        good("Thank you for your question about the ultrasound.", surface="reply"),
        good("The doctor you mention retired in 2019.", surface="reply"),
        good("We cannot discuss your care in public.", surface="reply"),
        good("Your needle felt decorations were lovely.", surface="post"),
    ),
    check=_check,
    concerns=addresses_someone,
    needs=(_CARE,),
    triggers=(_ONE - {"ma'am", "you'd", "you've", "you're"}) | {("ma", "am")},
    yields_to=_OTHERS,
)
