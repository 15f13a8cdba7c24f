"""Whose is a number? Of one person in care, or of the house, its stock, its staff, its suppliers.

A code needs less to be somebody's than a day or a town: beside "the kid", "the gent we fitted" or
"her" it is theirs, unless its sentence speaks of the house's own things.
"""

from bisect import bisect_right
from typing import Final

from wellspoken.engines.screening.names.in_care import in_care_beside
from wellspoken.engines.screening.names.likely import is_general
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.people import care_told_in
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.under_care import concerns_the_house, told_near
from wellspoken.engines.text import Span, linear

_SOMEBODY: Final = linear(
    r"\b(?:one of (?:our|the) (?:[\w-]{2,16} ){0,2}(?:kids|patients|residents|clients|babies|lads)"
    r"|(?:the|our|this|that|one|an?|another|last|today's|your|of)\s(?:[\w'-]{2,16}\s){0,3}"
    r"(?:kids?|child|baby|newborn|toddler|boy|girl|lad|lass|gent(?:leman)?|lady|man|woman|guy|chap"
    r"|mum|mom|mam|mama|dad|dada|granny|gran|grandad|grandpa|uncle|aunt(?:ie|y)?|son|daughter"
    r"|husband|wife|teen(?:ager)?|patient|pt|client|resident|cabbie|farmer|owner|inpatient"
    r"|referral|walk-in|caller|deceased|pensioner|veteran|student|driver)\b"
    r"|he|she|his|hers?|him|whoever|uncle|auntie|sir|madam|ma'am)\b"
)
_OF_A_PATIENT: Final = linear(
    r"\b(?:x-?rays?|ct|mri|scans?|wristbands?|bracelet|biops(?:y|ies)|specimens?|swabs?|smears?"
    r"|bloods|blood tests?|insulin|pacemaker|hearing aids?|dentures?|discharge (?:letter|summary"
    r"|papers|folder)|prescription|results?|after your visit|your (?:visit|screening|record|scan"
    r"|appointment|test))\b"
)
_STOCK: Final = linear(
    r"\b(?:out of (?:service|order|use|stock)|engineers?|supplie[rs]s?|purchase|stock|inventory"
    r"|fleet|shuttle|pool car|calibrat\w{1,4}|servic(?:ed|ing) (?:on|by|due)|self-test|maintenance"
    r"|spare|warehouse|delivery (?:van|driver|note|slot)|courier|estates|toner|printer|laptop"
    r"|catalogue"
    r"|box|boxes|cartons?|contract|tender|invoices? us|our (?:van|bus|coach|account|licen[cs]e"
    r"|registration|policy|insurer|insurance|facility|accreditation|certificate)|vacancy|raffle"
    r"|registered charity|charity n\w{1,5}|interview|applicants?|job ref|recruit\w{2,4}"
    r"|donat\w{1,4}"
    r"|poster|leaflet|brochure|flyer|queries|enquiries|cleaning firm|nursing licen[cs]e"
    r"|student (?:nurse|doctor|midwife)|autoclave|ventilators?|steam|boiler|lift|trolley"
    r"|defib(?:rillator)? (?:in|on|at) the"
    r"|unpaid|overdue invoices?|(?:cleaner|plumber|builder|roofer|florist|caterer"
    r"|printer)'?s'? (?:bill"
    r"|invoice)|e\.g|for example|such as"
    r"|sample (?:form|card)|example only|not a real|made[- ]up|dummy|fictional)\b"
)
_REACH: Final = 2


def whose(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """Return the words that make a number one person's, or an empty string."""
    own = passage.around(start, end)
    link = link_at(reading.subject, passage, start, end)
    stock = bool(_STOCK.search(own))
    if link is not None and link.firm and (not stock or care_told_in(own)):
        return link.evidence
    if stock or concerns_the_house(own):
        return ""
    told = told_near(passage, start, end, to_reader=True)
    if told:
        return told
    if name := in_care_beside(reading, passage, start, end):
        return name
    if is_general(passage):
        return ""
    near = " ".join(_near(passage, start, own))
    found = _SOMEBODY.search(near) or _OF_A_PATIENT.search(near)
    return found.group() if found else ""


def somebody_near(passage: Passage, start: int, end: int) -> str:
    """Return the words for one person, of whatever part, in or beside a sentence."""
    found = _SOMEBODY.search(" ".join(_near(passage, start, passage.around(start, end))))
    return found.group() if found else ""


def is_of_the_house(passage: Passage, start: int, end: int) -> bool:
    """Tell whether the sentence of a number speaks of stock, of suppliers, of samples."""
    return bool(_STOCK.search(passage.around(start, end)))


def _near(passage: Passage, start: int, own: str) -> list[str]:
    spans = passage.sentences
    here = max(0, bisect_right(spans, Span(start, len(passage.folded))) - 1)
    others = [
        passage.folded[span.start : min(span.end, span.start + 300)]
        for span in spans[max(0, here - _REACH) : here + _REACH]
    ]
    return [own, *(one for one in others if not concerns_the_house(one))]
