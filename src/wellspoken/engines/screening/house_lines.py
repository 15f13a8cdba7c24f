"""Whose telephone stands in a text: a line of the house, or somebody's that was rung.

Without a profile nothing is known of the house's numbers. How a number is brought up tells much:
under a heading, after a desk, for everybody to ring; or "we tried the niece on".
"""

from wellspoken.engines.screening.lexicons.care import KIN
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.text import linear

# Not the readers are asked, or not to ring the house: "ring the niece", "he's only got a fax".
_TO_SOMEBODY = linear(
    rf"\b(?:(?:we|i|they)(?:'ll|'ve|'d| will| have| can| could)?\s(?:try |tried |also |then )?"
    rf"(?:rang|ring|call|called|text|texted|phone|phoned|tried|reach|fax|faxed)"
    rf"|(?:ring|call|text|phone|contact|fax|reach|tried|dial)(?:ing|ed)?\s(?:the\s)?"
    rf"(?:him|her|(?:his |her |your |their )?(?:{KIN}|carer|guardian|neighbou?r))"
    rf"|(?:he|she)(?:'s| is| has| can)|went (?:out )?to|ice|emergency contact|next of kin|nok)\b"
    rf"[^.!?\n]{{0,50}}$"
)
# "mum's number on the lid is", "hubby's office fax", "she says her mobile's".
_OF_KIN = linear(
    rf"\b(?:(?:{KIN}|hubby|hubs|mam|nanna|gran|grandad|missus)(?:'s)|his|her|family|hubby's)\s"
    r"(?:[a-z]{2,10}\s){0,2}(?:fax|number|mobile|cell|phone|line|tel|telephone|landline|whatsapp|no"
    r"|mob)(?:'s|\sis)?\b[^.!?\n]{0,24}$"
)
# A desk or a line of the house, called by its work, right before its number.
_DESK = linear(
    r"\b(?:desk|switchboard|reception|helpline|hotline|out-of-hours(?: [a-z]{3,12})?|bookings?"
    r"|enquiries|appointments?|line|informal chat with [A-Z][a-z]{1,16},?|pharmacy|pida hablar"
    r"|ask for [A-Z][a-z]{1,16})\b"
    r"(?:\s(?:is|on|at))?[\s:,]{0,3}$"
)
_AT_WORK = linear(
    r"\b(?:managers?|lead|coordinator|officer|secretary|organiser|matron|sister|liaison|press|media"
    r"|supervisor|director|chaplain|engineer|rep|colleague|recruiter|reception\w{0,3})\b"
)
# "Parking permits: 0118 ...": the line of something, named like a heading.
_HEADING = linear(
    r"(?:^|[.!?\n;|•-]\s{0,2})(?:[A-Z][A-Za-z&'-]{1,16} ?)(?:[a-z&/'-]{1,16} ?){0,4}:\s?$",
    ignore_case=False,
)
_OF_PERSON = linear(
    rf"\b(?:{KIN}|his|her|patient|pt|client|resident|ice|nok|contact|cell|mobile|home|mob|next of"
    r" kin|emergency|phone|tel|telephone|fax|call|text|whatsapp|number|carer|owner|caller|from"
    r"|name)\b"
)
_ASK_FOR = linear(
    r"^.{0,6}\b(?:and|y|or|to)\s(?:ask for|speak to|pregunte por|pida hablar con|book|register)\b"
)


def rings_somebody(passage: Passage, start: int) -> bool:
    """Tell whether a relative or "her" is rung there, and not a manager."""
    before = passage.before(start, 70)
    rung = _TO_SOMEBODY.search(before) or _OF_KIN.search(before)
    return bool(rung) and not answers_at_work(passage, start)


def answers_at_work(passage: Passage, start: int) -> bool:
    """Tell whether an office stands before a number: "press may text Ines on"."""
    return bool(_AT_WORK.search(passage.before(start, 160)))


def asks_for_somebody(passage: Passage, end: int) -> bool:
    """Tell whether the reader is to ask for somebody there: who is called so answers."""
    return bool(_ASK_FOR.search(passage.folded[end : end + 40]))


def is_line_of_house(passage: Passage, start: int, end: int) -> bool:
    """Tell whether a number stands as the house gives its own: by a desk, a heading, alone."""
    if passage.around(start, end).strip(" .") == passage.folded[start:end]:
        return passage.kind == "text"  # the last line of a post
    return bool(_DESK.search(passage.before(start, 40))) or asks_for_somebody(passage, end)


def stands_under_heading(passage: Passage, start: int) -> bool:
    """Tell whether something that is nobody's is called before a number: "Parking permits:"."""
    heading = _HEADING.search(passage.before(start, 70))
    return bool(heading) and not _OF_PERSON.search(heading.group() if heading else "")
