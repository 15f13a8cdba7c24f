"""How firmly a place in a text is tied to one person in care.

An address, a date, a room or a town is nobody's until a sentence gives it to somebody. `link_at`
reads the sentence about it, and the sentences before where that one only says "she". What points
to people in general, to an event or to staff in their role is no link.
"""

# lengths of sentences, where a bound keeps hostile text linear

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.cared_for.told import (
    cared_for_about,
    cared_for_in,
    may_tell_of_care,
)
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.care import CARE_NOUN, KIN
from wellspoken.engines.screening.lexicons.person_cues import (
    CARE_WORDS,
    PERSON_WORDS,
    SPANISH_KIN,
    SPANISH_SEEN,
    WEAK_WORDS,
)
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.people import (
    CARE_OF_PERSON,
    CARE_OF_READER,
    CARE_TOLD,
    PATIENT_MENTIONED,
    care_of_person_in,
    care_of_reader_in,
    care_told_in,
    patient_mentioned_in,
    person_in,
)
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import Pattern, Span, linear
from wellspoken.engines.text.automaton import may_stand

_SEX = (
    r"(?:wom[ae]n|m[ae]n|males?|females?|boy|girl|patient|pt|gentleman|lady|mother|mom|mum|father"
    r"|dad|grand(?:mother|father|ma|pa)|infant|child|kid|toddler|baby|newborn|teen(?:ager)?|veteran"
    r"|student|teacher|retiree|resident|m|f)"
)
_AGED = linear(
    rf"\b[0-9]{{1,3}}[ -]?(?:(?:years?|yrs?|months?|mos?|weeks?|days?)[ -]old|y/?\.?o\.?)[ -]?,?\s?"
    rf"(?:[a-z-]{{2,20}},?\s){{0,4}}{_SEX}\b"
    r"|\b[0-9]{1,3}[ -]?(?:y/?o|yr old|year old)\s?[mf]?\b"
    rf"|\b[0-9]{{1,3}}[ -](?:years?|months?|weeks?|days?)[ -]old\s(?:with|who|was|is|named"
    rf"|called|from)\b"
)
_AGE_GIVEN = linear(
    r"\b(?:aged?|age:)\s?[0-9]{1,3}\b|\b[A-Z][a-z]{1,20}(?:,\s[0-9]{1,3},|\s\([0-9]{1,3}\))"
)
_SHORTHAND = linear(
    r"\b(?:pts?|dob|mrn|ssn|dx'?d|tx'?d|hx of|h/o|s/p|f/u|c/o|adm(?:it)? date|next of kin|pmh)\b"
)
_RECORD = linear(
    r"\b(?:(?:was|were|been|is|being|last|first|recently|previously|initially|prev\.?"
    r"|currently)?\s?"
    r"(?:seen|treated|evaluated|examined|assessed|consulted|reviewed|followed|diagnosed|admitted"
    r"|readmitted|hospitali[sz]ed|discharged|referred|operated(?:\son)?|transferred|intubated"
    r"|airlifted|resuscitated|sectioned|detained|delivered|vaccinated|implanted|performed"
    r"|registered"
    r"|rushed|brought in|attending|attended|triaged|stabili[sz]ed|cremated|buried)"
    r"\s(?:at|in|by|to|with|on|since|from|under|@|for|last|(?:january|february|march|april|may|june"
    r"|july|august|september|october|november|december)\b)"
    r"|(?:last|latest|recent|prior|first|next)\s(?:visit|seen|consult(?:ation|ed)?|admission"
    r"|hospitali[sz]ation|appointment|appt|follow-?up|treated)"
    r"|(?:admission|admit|discharge|birth|surgery)\sdate|under the care of|surgical history at"
    r"|(?:underwent|undergoing|recovering from|post)\s[a-z -]{3,40}\s(?:at|in|on)"
    r"|similar (?:case|to)"
    r"|had an? [a-z -]{3,40} (?:at|in|on))"
)
_MANY = linear(
    r"\b(?:patients|people|residents|clients|children|adults|women|men|everyone|anyone|visitors"
    r"|families|students|applicants|cases|participants|volunteers|walk-ins|those|survivors"
    r"|veterans|individuals|neighbou?rs|employees)\b"
)
_LIKE_ONE = linear(
    r"\b(?:like|such as|similar to|particularly for|specifically for"
    r"|referencing)\s(?:mrs?\.?\s)?[A-Z]",
    ignore_case=False,
)
_PUBLIC = linear(
    r"\b(?:speakers?|lecture[rs]?|talks?|speaks?|webinar|workshop|conference|celebrat(?:e|es|ing)"
    r"|festival|concert|fundrais(?:er|ing)|awareness|elected|appointed|joins|joined|retires|retired"
    r"|founded|opens|opened|opening|will be|class(?:es)?|students?|applicants?|visitors|everyone"
    r"|anyone|as seen|hiring|apply|register|rsvp|tickets|volunteers?|exhibit|parade|gala|history"
    r"|century|conferencia|charla|taller|inscr[ií]bete|inauguraci[oó]n|jornada|feria)\b"
)
_STAFF = linear(
    r"\b(?:dr|prof(?:essor)?|doctor|nurses?|surgeon|consultant|physician|md|rn|np|ceo|cfo|director"
    r"|president|sir|dame|saint|king|queen|dean|chair(?:man|woman)?|founder|historian|midwife"
    r"|paramedic|pharmacist|therapist|chaplain|colleague|employee|dra|doctora|enfermer[oa]"
    r"|m[eé]dic[oa])\b"
)
_LONG_AGO = linear(r"(?:^|[\s(])(?:1[5-8][0-9]{2}|19[01][0-9])\b")
_OF_FICTION = linear(
    r"\b(?:novel|fictional|fairy|nursery rhyme|movie|film|character|imagine|hypothetical)\b"
)

_SPANISH = linear(
    r"\b(?:(?:el|la|un|una|nuestr[oa]|este|esta|su|del|al)\s(?:paciente|enferm[oa]"
    r"|usuari[oa] de salud)"
    r"|paciente:?\s[A-ZÁÉÍÓÚÑ]|(?:su|mi|tu)\s(?:" + SPANISH_KIN + r")"
    r"|(?:sr|sra|srta|don|doña)\.?\s[A-ZÁÉÍÓÚÑ][a-záéíóúñ]{1,20}"
    r"|(?:" + SPANISH_SEEN + r")"
    r"|(?:mujer|hombre|niñ[oa]|beb[eé]|señora|señor|var[oó]n|joven|anciano"
    r"|anciana)\sde\s[0-9]{1,3}\s(?:años|meses)"
    r"|de\s[0-9]{1,3}\saños(?:\sde\sedad)?,?\s(?:con|que|fue|ingres|acudi|diagnostic)"
    r"|fecha de (?:nacimiento|ingreso|alta)|historia cl[ií]nica|(?:su|tu)\s(?:cita|visita|consulta"
    r"|cirug[ií]a|operaci[oó]n|tratamiento|ingreso|diagn[oó]stico|parto|resultados?))"
)
_SPANISH_MANY = linear(
    r"\b(?:los|las|nuestros|nuestras|todos|todas)\s(?:pacientes|personas|familias|niños|adultos"
    r"|mujeres|hombres)\b"
)

_INVITES = linear(
    r"\b(?:book|schedule|register|sign up|join us|reserve|bring your|don't wait|deadline|available"
    r"|free|call us|come to|stop by|drop in|reserve|pida|reserve|ll[aá]menos|gratis)\b"
)
_HIS = linear(r"\b(?:he|she|his|her|hers|him|they|their|él|ella|su|sus)\b")
_OWNER = linear(
    r"\b(?:he|she|his|her|hers|him|patient's|patient:|pt's|pt:|client's|él|ella|del? paciente)"
)
_REACH = 2
_SHORT_SENTENCE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLink:
    """The words that tie a place in a text to one person, and whether they leave any doubt."""

    evidence: str
    firm: bool

    @property
    def severity(self) -> Severity:
        """Block where the tie is firm; otherwise a person decides."""
        return Severity.BLOCK if self.firm else Severity.REVIEW


def mentions_anyone(passage: Passage) -> bool:
    """Tell cheaply whether the text holds any word without which there is no link."""
    words = passage.words
    if not PERSON_WORDS.isdisjoint(words):
        return True
    if not WEAK_WORDS.isdisjoint(words) and not CARE_WORDS.isdisjoint(words):
        return True
    return may_tell_of_care(passage)


def link_at(subject: Subject, passage: Passage, start: int, end: int) -> PersonLink | None:
    """Return what ties a stretch of `folded` to one person in care, or None."""
    if not mentions_anyone(passage):
        return None
    public = subject.surface in {"reply", "export", "message"}
    own = passage.around(start, end)
    if link := link_in(own, told=public):
        return link
    if _first(_AGE_GIVEN, own) and not _STAFF.search(own) and _is_about_care(passage.folded):
        return PersonLink(evidence=_first(_AGE_GIVEN, own), firm=True)
    if _HIS.search(own) or len(own) <= _SHORT_SENTENCE:
        leans = bool(_HIS.search(own)) and not _STAFF.search(own)
        for other in _neighbours(passage, start):
            link = link_in(other, told=public)
            if link is not None:
                firm = link.firm and leans and not _PUBLIC.search(own)
                return PersonLink(evidence=f"{link.evidence} (nearby)", firm=firm)
    return _cared_for(passage, start, end, inside=subject.surface == "message")


def _cared_for(passage: Passage, start: int, end: int, *, inside: bool) -> PersonLink | None:
    """Return what tells of one person in care by its grammar, here or in a short text about it."""
    if passage.document.language != "en" or not may_tell_of_care(passage):
        return None
    own = passage.around(start, end)
    if _OF_FICTION.search(own):
        return None
    if told := cared_for_in(own, inside=inside):
        return PersonLink(evidence=told, firm=False)
    if _PUBLIC.search(own):
        return None
    told = cared_for_about(passage, start, end, inside=inside)
    return PersonLink(evidence=f"{told} (nearby)", firm=False) if told else None


def owner_at(subject: Subject, passage: Passage, start: int, end: int) -> PersonLink | None:
    """Return whose a number is: a person in care, or anybody that the sentence calls his or hers.

    A number that has one owner needs less than a place or a date, which may be anybody's.
    """
    link = link_at(subject, passage, start, end)
    if link is not None and link.firm:
        return link
    sentence = passage.around(start, end)
    cue = person_in(sentence) or _first(_OWNER, sentence)
    return PersonLink(evidence=cue, firm=True) if cue else link


def _neighbours(passage: Passage, start: int) -> Iterator[str]:
    index = bisect_right(passage.sentences, Span(start, len(passage.folded))) - 1
    for span in reversed(passage.sentences[max(0, index - _REACH) : max(0, index)]):
        yield passage.folded[span.start : min(span.end, span.start + 480)]


@lru_cache(maxsize=64)
def link_in(sentence: str, *, told: bool = False) -> PersonLink | None:
    """Return what one sentence says of one person in care, or None.

    `told` is for surfaces on which a word to the reader about their own care gives them away.
    """
    if not may_stand(_EVIDENCE, sentence) or _OF_FICTION.search(sentence):
        return None
    public = bool(_PUBLIC.search(sentence))
    for evidence, firm in _evidence(sentence, public=public, told=told):
        if evidence:
            return PersonLink(evidence=" ".join(evidence.split()), firm=firm)
    return None


def _evidence(sentence: str, *, public: bool, told: bool) -> Iterator[tuple[str, bool]]:
    long_ago = bool(_LONG_AGO.search(sentence)) and not _SHORTHAND.search(sentence)
    if long_ago:
        return
    many = bool(_MANY.search(sentence)) and not _LIKE_ONE.search(sentence)
    told_of = care_told_in(sentence)
    if not (many and told_of.lower().startswith(("who", "they", "you"))):
        yield told_of, True
    yield _first(_AGED, sentence), not public
    if not public:
        yield patient_mentioned_in(sentence), True
        if not _STAFF.search(sentence):
            yield care_of_person_in(sentence), True
    if not many and not public and not _INVITES.search(sentence):
        yield _first(_SHORTHAND, sentence), True
        yield _first(_RECORD, sentence), False
        yield _given_age(sentence), False
    elif _LIKE_ONE.search(sentence):
        yield _first(_RECORD, sentence) or _first(_LIKE_ONE, sentence), False
    if not public and not _SPANISH_MANY.search(sentence):
        yield _first(_SPANISH, sentence), True
    yield care_of_reader_in(sentence), told


def _given_age(sentence: str) -> str:
    return _first(_AGE_GIVEN, sentence) if _CARE.search(sentence) else ""


@lru_cache(maxsize=8)
def _is_about_care(folded: str) -> bool:
    """Tell whether a whole text speaks of care; asked for each person in it."""
    return bool(_CARE.search(folded))


_CARE: Final = linear(
    rf"\b(?:{CARE_NOUN}|patients?|hospital|icu|ward|nurses?|recover(?:y|ed|ing)|rang the bell"
    rf"|rings the bell|remission|cancer|nicu|surviv(?:ed|or)|beat|fought|heal(?:ed|ing)"
    rf"|transplant|ill(?:ness)?"
    rf"|{KIN})\b"
)


# Without one of these nothing is evidence.
_EVIDENCE: Final = (
    *CARE_TOLD, *CARE_OF_PERSON, *PATIENT_MENTIONED, *CARE_OF_READER,
    _AGED, _AGE_GIVEN, _SHORTHAND, _RECORD, _LIKE_ONE, _SPANISH,
)  # fmt: skip


def _first(pattern: Pattern, sentence: str) -> str:
    found = pattern.search(sentence)
    return found.group() if found else ""
