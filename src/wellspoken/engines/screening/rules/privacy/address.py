"""privacy.address: no street address of a person goes out."""

from bisect import bisect_right
from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import person_in
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.under_care import concerns_the_house, told_near
from wellspoken.engines.text import Span, linear, word_set

_KIND = (
    r"(?:street|str|st|avenue|ave|av|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl"
    r"|terrace"
    r"|ter|circle|cir|way|parkway|pkwy|highway|hwy|square|sq|trail|trl|close|crescent|cres"
    r"|gardens|grove|mews"
    r"|row|walk|hill|alley|loop|pike|turnpike|plaza|route|rte)"
)
_STREET = linear(
    rf"\b(?:(?:flat|apt|unit"
    rf"|apartment)\.?\s[0-9a-z]{{1,4}},?\s)?[0-9]{{1,5}}[a-d]?(?:-[0-9]{{1,4}})?\s(?:(?:n|s|e|w"
    rf"|north|south|east|west|ne|nw|se|sw)\.?\s)?"
    rf"(?:(?:[a-z'-]{{2,16}}|[0-9]{{1,3}}(?:st|nd|rd|th))\.?\s){{1,3}}{_KIND}\b\.?"
    r"(?:,?\s(?:apt|apartment|unit|suite|ste|flat|#)\.?\s?[0-9a-z-]{1,6}\b)?"
    r"(?:,\s[a-z.'-]{2,16}(?:\s[a-z.'-]{2,16}){0,2}(?:,\s[a-z]{2}\b)?(?:\s[0-9]{5}\b)?)?"
)
_SPANISH = linear(
    r"\b(?:calle|c/|avenida|avda\.?|plaza|paseo|carretera|camino|colonia)\s(?:de\s(?:la\s|los\s"
    r"|las\s)?|del\s)?"
    r"[a-záéíóúñ]{2,20}(?:\s[a-záéíóúñ]{2,20}){0,3},?\s(?:n\.?[ºo°]?\.?\s?|n[uú]m(?:ero)?\.?\s"
    r"|#)?[0-9]{1,5}\b"
)
# A dwelling by its number in a house, or a street before its number.
_DWELLING = linear(
    r"\b(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit)\.?\s[0-9]{1,3}[A-Za-z]?,?\s|[0-9]{1,4}[A-D]?\s"
    r"|[Nn]umber\s[0-9]{1,4},?\s)[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20}){0,2}\s(?:Court|House"
    r"|Tower|Towers|Buildings|Heights|Mansions|Cl|Wynd|Rent|Rise|Yard|Cottages|Terrace|Grove"
    r"|Villas)\b(?:,\s[A-Z]{1,2}[0-9][0-9A-Z]?\s[0-9][A-Z]{2}\b)?"
    r"|\b[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20}){0,2}\s(?:Street|Road|Grove|Lane|Avenue|Close"
    r"|Terrace|Drive|Row|Crescent|Gardens),\s(?:[Nn]umber|[Nn]o\.?"
    r"|[Nn]r\.?)\s[0-9]{1,4}[A-Da-d]?\b",
    ignore_case=False,
)
_BOX = linear(r"\bp\.?\s?o\.?\sbox\s#?[0-9]{1,6}\b|\bapartado\sde\scorreos\s[0-9]{1,6}\b")
_HOME = linear(
    r"\b(?:(?:home|house|mailing|street|residential|current|billing|his|her|their"
    r"|patient'?s?)\saddress"
    r"|lives?\s(?:at|on)|lived at|living at|resid(?:es|ed|ing)\sat|stays at|moved to|home to"
    r"|(?:his|her|their|patient's)\s(?:house|home|apartment|flat|place)"
    r"|domicilio|vive en|direcci[oó]n:?\sdel?\spaciente|su casa)\b"
)
_OURS = linear(
    r"\b(?:clinic|hospital|office|location|located|visit us|join|event|fair|parking|entrance"
    r"|center|centre|pharmacy|campus|open(?:s|ing|ed)?|held|meet|library|church|school|park"
    r"|building|nuestr[oa]|cl[ií]nica)\b"
)
_NO_NAME = word_set(
    "and or over under to in on at can may will is are was were has have you we they your for from "
    "with by who that this than until minutes hours days weeks months years people patients "
    "death front back skid"
)
_WORDS = word_set(
    "street str st avenue ave av road rd lane ln drive dr boulevard blvd court ct place pl terrace "
    "ter circle cir way parkway pkwy highway hwy square sq trail trl close crescent cres gardens "
    "grove mews row walk hill alley loop pike turnpike plaza route rte box calle c avenida avda "
    "paseo carretera camino colonia apartado house tower towers buildings heights mansions cl wynd "
    "rent rise yard cottages villas"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        seen: list[tuple[int, int]] = []
        for pattern in (_STREET, _SPANISH, _BOX, _DWELLING):
            for match in pattern.finditer(passage.folded):
                start, end = match.start(), _end(match.group(), match.start())
                if pattern is _STREET and _is_no_street(passage, match.group(), start):
                    continue
                sentence = passage.around(start, end)
                if pattern is _DWELLING and concerns_the_house(sentence):
                    continue
                if _is_own(reading.profile, passage.folded[start:end]):
                    continue
                home = _HOME.search(sentence)
                link = link_at(reading.subject, passage, start, end)
                cue = home.group() if home else link.evidence if link else person_in(sentence)
                cue = cue or told_near(passage, start, end)
                if any(first <= start < last for first, last in seen):
                    continue
                exported = reading.subject.surface == "export"
                if not cue and not exported:
                    continue
                firm = home is not None or (link is not None and link.firm)
                if not home and _OURS.search(sentence) and not (link and link.firm):
                    continue
                seen.append((start, end))
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(start, end),
                    message="A street address stands beside words about a person.",
                    evidence=f'the words "{cue}"' if cue else "an address in an export",
                    suggestion="Leave the address out; a state may stay.",
                    severity=Severity.BLOCK if firm else Severity.REVIEW,
                )


def _is_no_street(passage: Passage, written: str, start: int) -> bool:
    """Tell whether a number and a kind of street only happen to stand near each other.

    "Aged 65 and over. Walk in" goes on over the end of a sentence, or over words of no name.
    """
    street = written.split(",", maxsplit=1)[0]
    index = bisect_right(passage.sentences, Span(start, len(passage.folded)))
    following = passage.sentences[index : index + 1]
    if following and following[0].start < start + len(street):
        return True
    return not _NO_NAME.isdisjoint(street.lower().split())


def _end(written: str, start: int) -> int:
    """Return where the address ends: a town after the street is one only in capitals."""
    parts = written.split(", ")
    while len(parts) > 1 and not (parts[-1][:1].isupper() or any(map(str.isdigit, parts[-1]))):
        parts.pop()
    return start + len(", ".join(parts).rstrip("."))


def _is_own(profile: Profile, written: str) -> bool:
    found = _plain(written)
    own = (_plain(address) for address in profile.own_addresses)
    return any(address and (found in address or address in found) for address in own)


def _plain(address: str) -> str:
    return "".join(char for char in address.lower() if char.isalnum())


_OWN = Profile(own_addresses=("450 Elm Street, Springfield",))
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.address",
    name="Street address of a person",
    what=(
        "A street with a house number, or a post office box, said to be somebody's home or in "
        "words about one person in care. Addresses of the organisation, of clinics and of events "
        "are left alone."
    ),
    why="It is where the person sleeps; strangers will go there.",
    source="45 CFR 164.514(b)(2)(i)(B) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad(
            "Key safe code for Flat 9, Heron House is on the sheet.",
            "Flat 9, Heron House",
            severity=_REVIEW,
        ),
        bad(
            "She took her insulin late. Send the carer to 12 Plover Wynd.",
            "12 Plover Wynd",
            severity=_REVIEW,
        ),
        bad("The patient lives at 123 Elm St, Springfield.", "123 Elm St, Springfield"),
        bad("Her home address is 4 N. Oak Hill Road.", "4 N. Oak Hill Road"),
        bad("We drove Mrs Lee home to 88 Pine Avenue, Apt 4B.", "88 Pine Avenue, Apt 4B"),
        bad("He lives at 14 acacia gardens", "14 acacia gardens"),
        bad("Mailing address: P.O. Box 4471", "P.O. Box 4471"),
        bad("A 70-year-old man of 9 Mill Lane was admitted.", "9 Mill Lane"),
        bad("La paciente vive en la calle Mayor 12.", "calle Mayor 12", lang="es"),
        bad("Su domicilio: Avenida de la Paz, n.º 7", "Avenida de la Paz, n.º 7", lang="es"),
    ),
    good=(
        good("Leaflets on insulin are stored at Flat 9, Heron House (our estates office)."),
        good("Flu vaccines are free for everyone aged 65 and over. Walk in on any weekday."),
        good("Patients aged 65 and over can walk in on any weekday."),
        good("Our new clinic is at 450 Elm Street, Springfield."),
        good("Join us at 12 Park Avenue for the health fair."),
        good("She was seen at 450 Elm Street, as all are.", profile=_OWN),
        good("Flu shots at 88 Pine Road, open to patients of all ages."),
        good("Send gifts to P.O. Box 4471."),
        good("5 great ways to walk a mile, 10 good reasons to drive less"),
        good("Walk 30 minutes on the trail: a long way to better health"),
        good("The parking lot at 7 Hill Street is closed to patients."),
    ),
    check=_check,
    needs=(_STREET, _SPANISH, _BOX, _DWELLING),
    triggers=_WORDS,
)
