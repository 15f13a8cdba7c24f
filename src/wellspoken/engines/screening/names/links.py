"""What ties a name to care: the words of its own sentence, of the text about it, and the surface.

By this a name weighs more or less: beside words of care it gives a patient away, alone it asks
whether the person agreed, in the name by which a reader signs it says nothing new.
"""

from dataclasses import dataclass
from typing import Final

from wellspoken.engines.screening.cared_for.told import cared_for_about
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.care import CARE_NOUN
from wellspoken.engines.screening.lexicons.names.context import (
    CARE,
    CASE,
    EVENTS,
    MEDICAL_ENDINGS,
    SAID_OF_ANYONE,
)
from wellspoken.engines.screening.names.lexicon import SHIFT, WordClass
from wellspoken.engines.screening.names.likely import is_general, tells_of_somebody
from wellspoken.engines.screening.names.parts import Named, Part, is_told, occasion_in
from wellspoken.engines.screening.names.tokens import ADDRESS, COMMA, LINE, PAD, STOP, Tokens
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.people import (
    care_of_person_in,
    care_of_reader_in,
    care_told_in,
    person_in,
)
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import linear, word_set

_TELLING: Final = frozenset((int(WordClass.MEDICAL), int(WordClass.CLINICIAN)))
_GREETINGS: Final = word_set(
    "hi hello hey dear thanks thank sorry morning afternoon evening greetings hola you apologies"
)
_PRONOUNS: Final = word_set("he she they his her their this today now")
_ENDS: Final = frozenset((STOP, LINE))
_WORDS: Final = 40
_SHORTEST: Final = 6
_SPANS: Final = word_set("year years yr month months week weeks day days")
_REACH: Final = 400
_PAST_REACH: Final = 120
_LONG_AGO: Final = linear(
    r"(?:\b(?:in|since|of|from|until|by|year|(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december),?)\s|\()(?:1[5-8][0-9]{2}|19[01][0-9])\b"
)
_MORE_CARE: Final = (
    "root canal|crown|fillings?|implants?|glasses|lenses|hearing aids?|fitting|tablets|meds|dose"
    "|bloods|jabs?|session|physio|next slot"
)
_THEIR_OWN: Final = linear(rf"\byour (?:[a-z-]{{2,20}} ){{0,2}}(?:{CARE_NOUN}|{_MORE_CARE})\b")
_BUSINESS: Final = linear(
    r"\b(?:your (?:very |most )?(?:kind |generous )?(?:gift|donation|legacy|invoice|order|quote"
    r"|application|interview|shift|rota|delivery|sponsorship|stall|parcel|cv)"
    r"|(?:thank you|thanks) for (?:applying|volunteering|fundraising|donating|sponsoring)"
    r"|the (?:post|role|job|vacancy) of|ledger|purchase order|po number|batch|replacement stock"
    r"|whoever(?:'s| is| has)? (?:owns?|parked|parks|took|taken|borrowed|left|nicked|pinched)"
    r"|cleaning firm|press (?:questions|enquiries|team|office)|media (?:desk|team|enquiries)"
    r"|our open day|sponsor visas|your (?:talk|lecture|workshop|performance|concert|choir|reel)"
    r"|for the talk|(?:covering|joining|starting) as|bank nurse|induction|exhibitors?"
    r"|stallholders?|webinar|careers? fair"
    r"|open (?:day|evening|house)|f[eê]te|bursary|gala|bake sale"
    r"|applications?|cake (?:contest|sale)|rehearsals?|quiz night|auction|raffle|cv"
    r"|band [0-9] wanted"
    r"|vacanc\w{1,3}"
    r"|(?:nurses?|doctors|midwives|pharmacists?|staff|porters?|volunteers?)"
    r"'? (?:week|day))\b"
)


_FEAST: Final = linear(
    r"\b(?:birthdays?|weddings?|married|vows|proposal|prom|graduation|graduated|anniversary"
    r"|christening"
    r"|baptism|bar mitzvah|bat mitzvah|quincea[nñ]era|debut|name day|first steps|first (?:tooth"
    r"|bath"
    r"|christmas|haircut|day of school)|last day of school|exams?|driving test|golden jubilee"
    r"|(?:horse|pony|dog|cat|band|choir|team|prom|circus|beach|snow|zoo|beads?) (?:came"
    r"|was brought))\b"
)
_LOST: Final = linear(
    r"\b(?:we|house|lodge|home|ward|unit|hospice|floor|wing|lounge|court|manor)(?:'ve| have| has)?"
    r" (?:sadly )?(?:lost|said goodbye to|say goodbye to|bid farewell to) (?:its|our|a|an"
    r"|one of|another"
    r"|dear|the)\b"
)
_ON_WARD: Final = linear(
    r"\b(?:on|to|at|in|from|round)\s(?:the|our)\s(?:[a-z]{3,12}\s){0,2}(?:ward|unit|nicu|icu|picu"
    r"|hospice|bedside|day ?room|lounge|window|cot ?side|bay|incubator)\b|\b(?:at|by|to) (?:his"
    r"|her)"
    r" (?:bedside|bed|window)\b"
)


_IN_BED: Final = linear(
    r"\b(?:in|from|of|at) (?:room|bed|bay|cubicle|cot|bedroom) (?:no\.? ?)?[0-9]{1,4}\b"
    r"|\b(?:our|my|the|a) (?:[a-z-]{2,14} ){0,4}patient(?: of|[,.!])"
)


@dataclass(frozen=True, slots=True)
class Link:
    """How grave a name is where it stands, and the words that make it so.

    It is `firm` where words beside the name tell of care, whatever the text as a whole reads like.
    """

    severity: Severity
    message: str
    evidence: str
    firm: bool = False


def link_of(named: Named, tokens: Tokens, passage: Passage, subject: Subject) -> Link | None:
    """Return how a name weighs in its place; None where it may stand.

    Where the text as a whole surely tells of nobody in care, it only advises, unless words say so.
    """
    link = _link_of(named, tokens, passage, subject)
    if link is None or named.direct or link.severity is Severity.ADVISE:
        return link
    if subject.surface == "export" or not is_general(passage):
        return link
    sentence = passage.around(named.name.start, named.name.end)
    if _event_in(_near(tokens, named)) or person_in(sentence) or _is_feast_on_ward(sentence):
        return link
    return Link(Severity.ADVISE, MESSAGES["alone"], link.evidence)


def _link_of(  # noqa: C901, PLR0911, PLR0912  # one consideration after the other
    named: Named, tokens: Tokens, passage: Passage, subject: Subject
) -> Link | None:
    sentence = passage.around(named.name.start, named.name.end)
    before = passage.before(named.name.start, _PAST_REACH)
    if _is_long_ago(f"{before} {sentence}") or _is_other_business(named, sentence):
        return None
    if named.part is Part.CLINICIAN:
        return _of_clinician(named, sentence, _near(tokens, named), subject)
    if named.part is not Part.PRIVATE:
        return None
    if subject.surface == "export":
        return Link(Severity.BLOCK, MESSAGES["export"], "an export names nobody")
    greeting = _greeting(named, tokens)
    if subject.surface == "reply" and greeting:
        return _of_reader(named, tokens, sentence, subject)
    if subject.surface == "message" and greeting and (told := _care_of_addressee(passage)):
        return Link(Severity.REVIEW, MESSAGES["care"], _told(told))
    words = _near(tokens, named)
    happened = _event_in(words) or care_told_in(sentence)
    if event := named.direct or happened:
        firm = bool(happened) or is_told(named.direct)
        return Link(_of_care(named, words, subject), MESSAGES["care"], _told(event), firm)
    likely = tells_of_somebody(passage)
    if not likely and occasion_in(low for low, _ in words if low not in SAID_OF_ANYONE):
        return None
    told_of = person_in(sentence)
    firm = bool(told_of or _IN_BED.search(sentence))
    care = _care_word(words) or told_of
    if not likely and not care and occasion_in(low for low, _ in words):
        return None
    if care:
        return Link(Severity.BLOCK, MESSAGES["care"], _told(care), firm)
    if subject.surface == "reply":
        return Link(Severity.BLOCK, MESSAGES["reply"], "a reply that names somebody")
    about = passage.folded[max(0, named.name.start - _REACH) : named.name.end + _REACH]
    if told := care_told_in(about) or care_of_person_in(about):
        return Link(Severity.BLOCK, MESSAGES["care"], _told(told))
    if likely:
        return Link(Severity.REVIEW, MESSAGES["likely"], "the words around it as a whole")
    if told := cared_for_about(passage, named.name.start, named.name.end):
        return Link(Severity.REVIEW, MESSAGES["likely"], told)
    if named.name.count > 1:
        return Link(Severity.REVIEW, MESSAGES["alone"], "a full name")
    return Link(Severity.ADVISE, MESSAGES["alone"], "a name")


def _is_feast_on_ward(sentence: str) -> bool:
    """Tell whether a day of somebody's life is kept where people lie: "Prom came to the ward"."""
    feast = _FEAST.search(sentence) and _ON_WARD.search(sentence)
    return bool(feast or _LOST.search(sentence))


def _care_of_addressee(passage: Passage) -> str:
    """Return the words by which a message tells its reader of their own care."""
    found = _THEIR_OWN.search(passage.folded[:_REACH])
    return found.group() if found else ""


def _is_long_ago(sentence: str) -> bool:
    """Tell whether a sentence speaks of a year that nobody in care today has lived in."""
    return bool(_LONG_AGO.search(sentence))


def _is_other_business(named: Named, sentence: str) -> bool:
    """Tell whether somebody is addressed as a donor, a supplier, an applicant, and not in care."""
    if named.direct and not named.direct.startswith("a form of address"):
        return False
    return bool(_BUSINESS.search(sentence)) and not (
        care_told_in(sentence) or care_of_reader_in(sentence)
    )


MESSAGES: Final = {
    "export": "A person is named in what is to be exported.",
    "care": "A person is named beside words of care.",
    "reply": "A person is named in a public reply.",
    "reader": "The reply names its reader otherwise than they sign.",
    "unknown": "The reply names its reader.",
    "alone": "A person is named.",
    "likely": "A person is named in a text that reads as if it told of somebody in care.",
    "clinician": "A clinician is named beside one patient's case.",
}


def _told(words: str) -> str:
    return words if "“" in words else f"near “{words.strip()}”"


def _of_care(named: Named, words: list[tuple[str, int]], subject: Subject) -> Severity:
    """Block; a form of address without a word of care only asks for review."""
    formal = named.direct.startswith("a form of address")
    if not formal or subject.surface == "reply" or _event_in(words) or _care_word(words):
        return Severity.BLOCK
    return Severity.REVIEW


def _of_clinician(
    named: Named, sentence: str, words: list[tuple[str, int]], subject: Subject
) -> Link | None:
    """A clinician beside one patient's case helps to recognise the patient."""
    case = next((low for low, _ in words if low in CASE), "") or care_told_in(sentence)
    if not case or subject.surface == "page":
        return None
    return Link(Severity.REVIEW, MESSAGES["clinician"], _told(case))


def _of_reader(named: Named, tokens: Tokens, sentence: str, subject: Subject) -> Link | None:
    """Whoever is greeted: known by that name in public, or unmasked by it."""
    author = (
        Tokens(subject.reply_to_author.replace("_", " ")).lows if subject.reply_to_author else []
    )
    joined = "".join(author)
    words = [low for low in tokens.lows[named.name.first : named.name.last + 1] if len(low) > 1]
    if joined and all(word in joined for word in words):
        return None
    told = care_of_reader_in(sentence) or care_told_in(sentence)
    if joined or told or named.direct or named.name.count > 1:
        return Link(Severity.BLOCK, MESSAGES["reader"], "a name that the reader did not give")
    return Link(Severity.REVIEW, MESSAGES["unknown"], "a greeting")


def _greeting(named: Named, tokens: Tokens) -> bool:
    first = named.name.first
    before = tokens.lows[first - 1]
    if tokens.codes[first - 1] % SHIFT == WordClass.HONORIFIC:
        first -= 1
        before = tokens.lows[first - 1]
    if before in _GREETINGS:
        return True
    opens = first == PAD or tokens.shape(first - 1) == ADDRESS or tokens.gap(first) == STOP
    return opens and tokens.gap(named.name.last + 1) == COMMA


def _near(tokens: Tokens, named: Named) -> list[tuple[str, int]]:
    """The words of the name's sentence with their classes, its own left out.

    A sentence that goes on with "he" or "she" speaks of the same person.
    """
    first, last = named.name.first, named.name.last
    start = first
    while start > PAD and first - start < _WORDS and tokens.gap(start) not in _ENDS:
        start -= 1
    end = last + 1
    limit = min(len(tokens.words) - PAD, last + _WORDS)
    while end < limit and (
        tokens.gap(end) not in _ENDS or tokens.lows[end] in _PRONOUNS or tokens.lows[end] in EVENTS
    ):
        end += 1
    places = [*range(start, first), *range(last + 1, end)]
    return [(tokens.lows[at], tokens.codes[at] % SHIFT) for at in places]


def _event_in(words: list[tuple[str, int]]) -> str:
    """Return what happened to somebody in care, or an empty string."""
    before = ""
    for low, _ in words:
        if low in EVENTS or low in CASE:
            return low
        if (low == "old" and before in _SPANS) or (low == "well" and before == "get"):
            return f"{before} {low}"
        before = low
    return ""


def _care_word(words: list[tuple[str, int]]) -> str:
    """Return a word of care or illness, or an empty string."""
    for low, word_class in words:
        if low in CARE or word_class in _TELLING:
            return low
        if len(low) > _SHORTEST and low.endswith(MEDICAL_ENDINGS):
            return low
    return ""
