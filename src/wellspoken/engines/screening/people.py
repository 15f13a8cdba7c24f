"""Does this sentence speak of one particular person in care?

Cues only, never a judgement about who: a form of address with a name, a definite patient, a
relative, an age with a person. Statistics, plurals and the hospital's own compounds ("patient
portal") are not cues. Each function returns the words that convinced it, to be shown as evidence.
"""

from typing import Final

from wellspoken.engines.screening.lexicons.care import (
    CARE_DID,
    CARE_DONE,
    CARE_NOUN,
    KIN,
    NOT_A_PERSON,
)
from wellspoken.engines.text import linear, word_set
from wellspoken.engines.text.automaton import may_stand

_HONORIFIC = linear(
    r"(?:\b(?:not|never|n't|to|you) )?(?:\b(?:Mr|Mrs|Mx|mr|mrs|MR|MRS)\.?\s{1,2}[A-Za-z]"
    r"|\b(?:Ms|Miss)\.?\s{1,2}[A-Z])[A-Za-z'-]{1,30}\b(?:\s[A-Z][A-Za-z'-]{1,30}\b)?",
    ignore_case=False,
)
_THE_PATIENT = linear(
    r"\b(?:the|our|my|this|that|his|her|their|your)\s{1,2}(?:[a-z-]{2,20}\s{1,2}){0,2}"
    r"(?:in|out)?(?:patient|pt|client)\b(?:'s\b)?(?:[^\S\n]{1,2}([a-z-]{2,20}))?"
)
_A_PATIENT = linear(
    r"\b(?:an?\s{1,2}(?:[a-z-]{2,20}\s{1,2}){0,2}(?:in|out)?(?:patient|pt)|pt)\b"
    r"(?:[^\S\n]{1,2}([a-z-]{2,20}))?"
)
_PATIENT_NAMED = linear(
    r"\b(?:[Pp]atient|PATIENT|[Pp]t)\b(?:\s[Nn]ame)?(?:\s{0,2}[:#]\s{0,2}|\s)([A-Z][a-z'-]{1,30})\b",
    ignore_case=False,
)
_AGED = linear(
    r"\b[0-9]{1,3}[ -]?(?:(?:year|yr|month|week|day)s?[ -]old"
    r"(?:[,;)]|\s(?:[a-z-]{2,20}\s){0,2}(?:man|woman"
    r"|males?|females?|boy|girl|patient|pt|gentleman|lady|infant|child|toddler|baby|teen|m|f)\b)"
    r"|y/?o(?:\s?[mf])?\b)"
)
_RELATIVE = linear(
    rf"\b(?:my|his|her|their|your|'s)\s{{1,2}}(?:late\s|own\s|little\s|new\s)?(?:{KIN})\b"
)
_WAS_CARED_FOR = linear(
    r"\b(?:he|she|they|you|who|patient|pt)(?:\s(?:was|were|is|are|got|has been|had been|have been)"
    r"|'s been|'d been|'ve been)\s"
    rf"(?:[a-z]{{2,12}}ly\s|first\s|last\s|also\s)?(?:{CARE_DONE})\b"
)
_NAMED_CARED_FOR = linear(
    r"\b[A-Z][a-z'-]{1,20}(?:\s[A-Z][a-z'-]{1,20})?\s(?:was|got|has been|had been)\s"
    r"(?:admitted|readmitted|discharged|diagnosed|hospitali[sz]ed|treated here|seen here"
    r"|seen (?:by|in) (?:our|the)|intubated|airlifted)\b",
    ignore_case=False,
)
_NAMED_IN_CARE = linear(
    r"\b([A-Z][a-z'-]{1,20})(?:\s[A-Z][a-z'-]{1,20})?(?:\s\([0-9]{1,3}\)|,\s[0-9]{1,3},)?\s"
    r"(?:came in|underwent|gave birth|overdosed|relapsed|checked in|was brought in)\b",
    ignore_case=False,
)
_DID_IN_CARE = linear(
    rf"\b(?:he|she|they|you|who|patient|pt)\s(?:first\s|last\s|also\s|then\s)?(?:{CARE_DID}"
    rf"|had\s(?:a|an|his|her|their|your)\s(?:[a-z-]{{2,20}}\s)?(?:{CARE_NOUN}))\b"
)
_SEEN_BY_US = linear(
    r"\b(?:saw|seen|seeing|treated|admitted|discharged|examined|intubated|operated on|delivered"
    r"|transferred)"
    r"\s(?:him|her|she|this (?:man|woman|guy|lady|gentleman|kid))\b(?:\s[a-z]{2,12}){0,3}"
    r"\s(?:in|at|on|to|from)\s(?:the\s|our\s|my\s)?(?:clinic|er|ed|icu|nicu|picu|ward|or|hospital"
    r"|theatre|bay|unit|resus|triage)\b"
)
_SOMEBODY_CAME = linear(
    r"\b(?:an?|this|that|one|another)\s(?:[a-z-]{2,20}\s){0,3}(?:man|woman|guy|gentleman|lady|boy"
    r"|girl|teen(?:ager)?|toddler|baby|infant|child|kid|mother|mom|mum|father|dad|grand(?:mother"
    r"|father|ma|pa)|couple|driver|cyclist|biker|motorcyclist|hiker|worker|farmer|teacher|student"
    r"|firefighter|officer|neighbou?r)\s(?:from\s(?:[a-z0-9'-]{2,20}\s){1,3})?(?:who\s)?"
    r"(?:(?:came|was brought|was flown|was rushed|walked|got wheeled|was wheeled) in"
    r"(?:to (?:the |our )?(?:er|ed|icu|clinic|hospital|ward))?"
    r"\s(?:after|with|following|unconscious|bleeding|septic|by (?:ambulance|helicopter))"
    rf"|was\s(?:just\s)?(?:{CARE_DONE}))\b"
)
_THEIR_CARE = linear(
    rf"\b(?:his|her|their|my|[a-z]{{2,20}}'s)\s{{1,2}}(?:[a-z-]{{2,20}}\s{{1,2}}){{0,2}}"
    rf"(?:{CARE_NOUN})\b"
)
_YOUR_CARE = linear(
    rf"\byour\s{{1,2}}(?:(?:{KIN})(?:'s)?\s{{1,2}})?(?:[a-z-]{{2,20}}\s{{1,2}}){{0,2}}"
    rf"(?:{CARE_NOUN})\b"
)
_CARE_WORD = linear(rf"\b(?:{CARE_NOUN}|{CARE_DONE}|{CARE_DID}|saw|cared for|looked after)\b")

_NOT_ONE_PERSON = word_set(
    "all anyone both children crews doctors everyone families hundreds it kids many men most "
    "neighbours nurses patients people residents some staff students teams that these they this "
    "those thousands visitors volunteers we what which women you"
)

# Not the owner of an illness or a visit: events, days, seasons, the house itself.
_NOT_OWNERS = word_set(
    "alzheimer's children's city's clinic's community's country's county's crohn's hospital's "
    "here's how's it's let's men's mother's nation's newborn's parent's parkinson's people's "
    "state's that's there's today's tomorrow's valentine's veteran's what's where's who's "
    "women's world's year's yesterday's father's doctor's nurse's one's everyone's department's"
)

_PROSPECTIVE = linear(
    r"\b(?:book|schedule|register|sign up|join us|reserve|request|get|plan|bring|don't wait|before"
    r"|by|until|starting|beginning|opens?|available|free|deadline|ask|make)\b"
)
_LOOKING_BACK = linear(
    r"\b(?:was|were|had|came|went|did|saw|missed|thank|thanks|glad|sorry|after|since|following"
    r"|last|received|got)\b"
)

# Of each function below, the expressions of which one must stand for it to find anything.
_PATIENT: Final = (_THE_PATIENT, _PATIENT_NAMED)
_PERSON: Final = (_AGED, _RELATIVE, _WAS_CARED_FOR, _DID_IN_CARE, _HONORIFIC, *_PATIENT)
CARE_TOLD: Final = (
    _WAS_CARED_FOR, _NAMED_CARED_FOR, _DID_IN_CARE, _AGED, _SEEN_BY_US, _SOMEBODY_CAME,
    _NAMED_IN_CARE, *_PATIENT,
)  # fmt: skip
PATIENT_MENTIONED: Final = (_A_PATIENT,)
CARE_OF_PERSON: Final = (_THEIR_CARE, _RELATIVE, _HONORIFIC)
CARE_OF_READER: Final = (_YOUR_CARE,)


def person_in(text: str) -> str:
    """Return the words that point to one person in care or a relative, or an empty string."""
    if not may_stand(_PERSON, text):
        return ""
    for pattern in (_AGED, _RELATIVE, _WAS_CARED_FOR, _DID_IN_CARE):
        if found := pattern.search(text):
            return found.group()
    return honorific_in(text) or _patient_in(text)


def honorific_in(text: str) -> str:
    """Return a form of address with a name, or an empty string."""
    for found in _HONORIFIC.finditer(text):
        if not found.group().startswith(("not ", "never ", "n't ", "to ", "you ")):
            return found.group()
    return ""


def care_told_in(text: str) -> str:
    """Return words that tell of care given to one person, whoever else is named; or nothing."""
    if not may_stand(CARE_TOLD, text):
        return ""
    for pattern in (
        _WAS_CARED_FOR, _NAMED_CARED_FOR, _DID_IN_CARE, _AGED, _SEEN_BY_US, _SOMEBODY_CAME,
    ):  # fmt: skip
        if found := pattern.search(text):
            return found.group()
    for found in _NAMED_IN_CARE.finditer(text):
        if found.group(1).lower() not in _NOT_ONE_PERSON:
            return found.group()
    return _patient_in(text)


def patient_mentioned_in(text: str) -> str:
    """Return an indefinite mention of one patient that does not invite, or an empty string."""
    for found in _A_PATIENT.finditer(text):
        if (found.group(1) or "").lower() not in NOT_A_PERSON and not is_prospective(text):
            return found.group()
    return ""


def care_of_person_in(text: str) -> str:
    """Return words that tie care to somebody's relative or to a name; weaker than `care_told_in`.

    The name may be a clinician's or a guest's: the caller must look for that.
    """
    if not may_stand(CARE_OF_PERSON, text):
        return ""
    for found in _THEIR_CARE.finditer(text):
        if found.group().split()[0].lower() not in _NOT_OWNERS:
            return found.group()
    relative = _RELATIVE.search(text)
    named = honorific_in(text) or (relative.group() if relative else "")
    return named if named and _CARE_WORD.search(text) and not is_prospective(text) else ""


def care_of_reader_in(text: str) -> str:
    """Return the words that tell the reader of their own past or settled care, if any."""
    found = _YOUR_CARE.search(text)
    return found.group() if found and not is_prospective(text) else ""


def is_prospective(text: str) -> bool:
    """Tell whether the sentence invites to future care and does not look back on past care."""
    return bool(_PROSPECTIVE.search(text)) and not _LOOKING_BACK.search(text)


def _patient_in(text: str) -> str:
    for found in _THE_PATIENT.finditer(text):
        if (found.group(1) or "").lower() not in NOT_A_PERSON:
            return found.group()
    for found in _PATIENT_NAMED.finditer(text):
        if found.group(1).lower() not in NOT_A_PERSON:
            return found.group()
    return ""
