"""Finding places smaller than a state: towns, districts, streets without a number, hospitals.

Whether a place says anything of a person is for the rule; here it is only found, and told from
what is merely named after it ("the Framingham score", "the Boston Marathon").
"""

# ruff: noqa: PLR2004  # how many words a name has at most

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from wellspoken.engines.screening.lexicons.places import (
    AREA_KINDS,
    CODES_TOO,
    FAMOUS_HOSPITALS,
    HOUSE_WORDS,
    KINDS_OF_HOUSE,
    NAMED_AFTER_TOWNS,
    NOT_A_NAME,
    SHORT_TOWNS,
    SOURCE_WORDS,
    STATE_CODES,
    STATES,
    WORDS_TOO,
)
from wellspoken.engines.screening.lexicons.towns import TOWNS
from wellspoken.engines.text import Pattern, Span, linear, word_set

Kind = Literal["town", "house", "home", "employer"]

_CAP = r"[A-ZÁÉÍÓÚÑ][\w'&-]{0,24}"
_STATE = r"(?:,\s?(?:[A-Z]{2}\b|[A-Z][a-z]{3,12}(?:\s[A-Z][a-z]{4,12})?))"
_NAME = rf"{_CAP}\.?(?:[ ](?:{_CAP}|of|on|upon|the|de|del|la|las|los|en|&|and)\.?){{0,6}}"

_HOUSE = linear(
    rf"\b((?:{_CAP}\.?[ ](?:(?:of|the|and|&|for|de"
    rf"|at)[ ]){{0,2}}){{1,6}}(?:{KINDS_OF_HOUSE}))\b(?:'s)?"
    rf"(?:(?:,\s?|\s(?:in|at|of)\s)(?:{_CAP})(?:[ ]{_CAP}){{0,2}}{_STATE}?)?",
    ignore_case=False,
)
_SAINT = linear(
    rf"\b(?:St|Ste|Mt|Saint|Mount|ST"
    rf"|Our\sLady\sof)\.?[ ][A-Z][a-z]{{2,16}}(?:'s?)?(?:[ ](?:{KINDS_OF_HOUSE}))?\b",
    ignore_case=False,
)
_FAMOUS = linear(
    rf"\b(?:{FAMOUS_HOSPITALS})\b(?:'s)?(?:[ ](?:{KINDS_OF_HOUSE}|[Cc]linic|[Hh]ospital|ER|ED"
    rf"|ICU))?",
    ignore_case=False,
)
_LIVES = linear(
    r"\b(?:lives?|lived|living|reside[sd]?|residing|resident|native|grew up|raised|hails?|moved"
    r"|relocated|home(?:town)?(?: is| was)?|hometown of|stays|staying|vive|viv[ií]a|reside"
    r"|vecin[oa]|natural|residente)"
    r"(?:\s(?:now|here|alone|today|currently|over|out|up|down|all the way))?\s(?:in|at|of|to"
    r"|from|near|outside|on|just outside|en|de)\s"
    r"(?:the\s(?:(?:small\s)?(?:town|city|village|suburb|community|area|neighbou?rhood) of\s)?"
    r"|downtown\s|rural\s|north\s|south\s|east\s|west\s)?"
    r"([a-zà-ÿ][\w'.-]{1,24}(?:[ ](?:[a-zà-ÿ][\w'.-]{1,24})){0,4}(?:,\s?[a-z]{2,14}\b)?)"
)
_AT = linear(
    r"\b(?:in|from|of|at|near|to|outside|around|our|the|downtown|via|en|de|desde)\s"
    rf"({_NAME}{_STATE}?)|@\s?({_NAME}{_STATE}?)"
    rf"|[,(]\s?({_CAP}(?:[ ]{_CAP}){{0,2}}{_STATE})|\b(?:[Ii]n|[Ff]rom|FROM|IN|En"
    rf"|De)\s({_NAME}{_STATE}?)",
    ignore_case=False,
)
_CAME = linear(
    r"\b(?:airlifted|flown|transferred|brought(?: in)?|rushed|drove|drives|travel(?:s|l?ed)|came"
    r"|comes"
    r"|transported|hailing|wom[ae]n|m[ae]n|boy|girl|teen(?:ager)?|dad|mom|mum|mother|father"
    r"|patient|pt"
    r"|couple|family|grand(?:mother|father|ma|pa)|farmer|toddler|baby|infant|child|kid|[0-9]{1,3}yo"
    r"|[FM]|veteran|resident|retiree|widow|traslad\w{2,4})"
    r"(?:\s(?:in|here|up|down|over|all the way|out|to us|to our [a-z]{2,12}))?\s(?:from|of"
    r"|desde)\s(?:the\s)?"
    rf"({_NAME}{_STATE}?)",
    ignore_case=False,
)
_FROM_THERE = linear(
    rf"\b({_CAP}(?:[ ]{_CAP}){{0,2}})\s(?:wom[ae]n|m[ae]n|mom|mum|mother|dad|father"
    rf"|teen(?:ager)?|resident"
    r"|native|couple|boy|girl|grand(?:mother|father|ma|pa)|family|teacher|veteran|nurse|student)\b",
    ignore_case=False,
)
_AREA = linear(
    rf"\b((?:{_CAP}[ ]){{1,3}}(?:{AREA_KINDS}))\b",
    ignore_case=False,
)
_WORKS = linear(
    r"\b(?:works?|worked|working|employed|employee|teaches|taught|coaches|studies|student|junior"
    r"|senior|sophomore|freshman|pupil|deacon|pastor|cashier|manager|clerk|foreman|trabaja|estudia)"
    r"\s(?:at|for|by|of|with|en|para)\s(?:the\s|our\s|local\s)?"
    rf"({_CAP}(?:[ ](?:{_CAP}|of|and|&)){{0,4}})",
    ignore_case=False,
)
_SOURCE = linear(rf"\b(?:{SOURCE_WORDS})(?:\s(?:to|from|by|of|at|in|the|with|and)){{0,3}}\s?$")
_NEXT_WORD = linear(r"^[ ]?([A-Za-z]{2,20})")
_NOT_LIVED_IN = linear(
    r"^(?:an?|the|our|my|his|her|their|your|fear|pain|poverty|recovery|care|hospital|home|hope"
    r"|peace"
    r"|harmony|denial|constant|chronic|remission|assisted|sheltered|supported|independent|one"
    r"|two|this"
    r"|that|these|those|some|many|several|what|which|all|both|being|having|long|nursing|public"
    r"|rural"
    r"|with|and|or|it|you|me|us|high|low|un|una|el|la|los|las)\b"
)

# As people write of one another: what is named by these is somebody's, if anybody's.
_TITLE = (
    rf"(?:{_CAP}\.?(?:[ ](?:of[ ]|on[ ]|the[ ]|&[ ]|and[ ])?{_CAP}){{0,3}}"
    rf"(?:,[ ]{_CAP}(?:[ ]{_CAP})?)?)"
)
_TRADES = (
    "man|woman|lad|lass|fella|bloke|guy|gent|gentleman|lady|girl|boy|mum|mam|mom|dad|twins|couple"
    "|farmer|fisherman|miner|weaver|baker|tailor|seamstress|organist|teacher|plumber|carpenter"
    "|mechanic|electrician|builder|butcher|postman|welder|trucker|waitress|barber|lock-keeper"
    "|lighthouse keeper|crossing guard|machinist|cook|cleaner|hairdresser|shepherd|sailor"
    "|beekeeper|gardener|hiker|skipper|soldier|student|dancer|drummer|trader|vendor|pensioner"
    "|pupil|widower?|child|baby|boys|pedestrian|cyclist|motorcyclist"
)
_SOMEBODYS = linear(
    r"\b(?:[Hh]ome|[Bb]ack|[Ss]ettled|cot|kitchen|flat|bungalow|cottage|mum|mam|mom|dad|family|wife"
    r"|husband|shop|stall|store|laundrette|farm|[Ll]ives|[Ll]iving)"
    r"(?:[ ](?:now|again|safe|safely|home|with[ ](?:his|her|their|a|the)[ ][a-z]{2,14})){0,2}"
    rf"[ ](?:in|on|at|to)[ ](?:the[ ])?({_TITLE})"
    rf"|\b(?:{_TRADES})[ ](?:from|of)[ ](?:the[ ])?({_TITLE})"
    rf"|\b(?:{_TRADES})[ ](?:at|in)[ ](?:the[ ])?({_TITLE})"
    rf"|\b{_CAP},[ ](?:aged[ ])?(?:[0-9]{{1,3}}|[a-z]{{3,8}}(?:[ -][a-z]{{3,5}})?),[ ](?:of"
    rf"|from)[ ]({_TITLE})"
    rf"|\bof[ ][0-9]{{1,3}},?[ ]from[ ]({_TITLE})"
    rf"|\b(?:[A-Z]\.){{2,3}},?[ ](?:from|of)[ ]({_TITLE})"
    rf"|\b(?:[Cc]oming|[Bb]rought[ ]in|[Tt]ransferred|[Aa]dmitted|[Mm]oved|[Mm]oving|evacuees"
    rf"|family)"
    rf"[ ](?:from|of|to)[ ](?:the[ ])?({_TITLE})"
    rf"|\b[Ll]ast[ ]seen[ ](?:near|on|at|in|around)[ ](?:the[ ])?({_TITLE})"
    rf"|\b(?:[Ff]uneral|[Ss]ervice|[Ww]ake|[Ww]edding|aisle|[Mm]ass|shift|job|uniform|starts"
    rf"|starting"
    rf"|started|works|worked|working|show[ ]and[ ]tell)[ ](?:is[ ])?(?:at"
    rf"|in)[ ](?:the[ ])?({_TITLE})",
    ignore_case=False,
)
_SCHOOL = linear(
    rf"\b((?:St\.?[ ])?{_CAP}(?:[ ]{_CAP}){{0,2}}[ ](?:Primary|Elementary|Juniors?|Infants?|High"
    r"|Middle|Academy|Secondary|Grammar|Prep|Kindergarten|Nursery|Preschool)(?:[ ][Ss]chool)?)\b",
    ignore_case=False,
)
_DWELLING = linear(
    rf"\b({_CAP}(?:[ ]{_CAP}){{0,2}}[ ](?:Terrace|Crescent|Grove|Row|Close|Mews|Gardens|Villas"
    r"|Flats|Buildings|Estate|Wharf|tehsil|[Vv]illage|(?:[Rr]est|[Rr]esidential|[Rr]etirement"
    r"|[Cc]hildren's|[Nn]ursing|[Cc]are)[ ][Hh]ome))\b|\b([Bb]rgy\.?[ ][A-Z][a-z]{2,16})",
    ignore_case=False,
)
# A name that ends as those of farms, shops, churches and bends of a river do.
_SPOT = linear(
    r"\b(?:at|in|on|near|outside|from|to|by|around|below|behind|of)[ ](?:the[ ]|old[ ]){0,2}"
    rf"({_CAP}(?:[ ]{_CAP}){{0,2}}[ ](?:Bay|Point|Cove|Lake|Hill|Creek|Gap|Halt|Quarry|Bridge"
    r"|Market|Sands|Farm|Church|Baptist|Chapel|Bakery|Motors|Mills?|Works|Harbour|Beach|Bend|Falls"
    r"|Springs|Valley|Ridge|Cottage|Court|House|Towers?|Lodge|Co-op|Inn|Arms|Garage|Rise|Lane|Road"
    r"|Street|Avenue|Downs|Village|Station|farm|station|stalls?|crossing|laundrette|roundabout"
    rf"|market|quarry|bakery|[Ss]chool|[Cc]hurch)|Lake[ ]{_CAP}|Hotel[ ]{_CAP}(?:[ ]{_CAP})?"
    rf"|Calle[ ]{_CAP})\b",
    ignore_case=False,
)
_CODE = linear(
    r"\b(?:of|from|near|in|at)[ ]((?:ZIP|zip)(?:[ ]code)?[ ][0-9]{5}"
    r"|[A-Z][0-9][A-Z][ ]?[0-9][A-Z][0-9]"
    r"|[A-Z]{1,2}[0-9][0-9A-Z]?[ ][0-9][A-Z]{2})\b",
    ignore_case=False,
)
_NO_PLACE = word_set(
    "ward unit theatre bay icu nicu picu er ed a&e intensive facebook zoom instagram youtube year "
    "level wing mass king queen god radio tv bed room team trust nhs dr mr mrs ms sister nurse "
    "portering intensive surgical coronary cardiac maternity oncology he she it we i"
)

# One of these matches wherever a place is found.
PLACES: Final = (
    _FAMOUS, _HOUSE, _SAINT, _AT, _FROM_THERE, _AREA, _LIVES, _CAME, _WORKS,
    _SOMEBODYS, _SCHOOL, _DWELLING, _SPOT, _CODE,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place where it stands, as a span of the folded text, and what kind it is."""

    span: Span
    kind: Kind
    name: str


def find_places(folded: str, words: frozenset[str]) -> Iterator[Place]:
    """Yield every place smaller than a state, in order, without overlap, the longest first."""
    found = [*_houses(folded, words), *_towns(folded), *_homes(folded), *_employers(folded)]
    end = 0
    for place in sorted(found, key=lambda place: (place.span.start, -place.span.end)):
        if place.span.start >= end:
            end = place.span.end
            yield place


def find_somebodys(folded: str) -> Iterator[Place]:
    """Yield places that read as one person's: where they live, learn, work or were last seen.

    No list knows these names, so they say something only where the text tells of a person in care.
    """
    for pattern, kind in _PERSONAL:
        for match in pattern.finditer(folded):
            start, end = match.span(match.lastindex or 0)
            name = folded[start:end].rstrip(".,")
            first = name.split(" ", 1)[0].lower().rstrip(".,")
            if first in NOT_A_NAME or first in _NO_PLACE:
                continue
            if name.isupper() and pattern is not _CODE:
                continue
            if name.lower() in STATES or _is_named_after(folded, end):
                continue
            yield Place(span=Span(start, start + len(name)), kind=kind, name=name)


_PERSONAL: Final[tuple[tuple[Pattern, Kind], ...]] = (
    (_SOMEBODYS, "home"), (_SCHOOL, "employer"), (_DWELLING, "home"), (_SPOT, "town"),
    (_CODE, "home"),
)  # fmt: skip


def is_town(name: str) -> bool:
    """Tell whether this is the name of a town or city that the lists know."""
    lowered = " ".join(name.lower().replace("-", " ").split()).rstrip(".")
    return lowered in TOWNS or lowered in SHORT_TOWNS or name.lower() in TOWNS


def _houses(folded: str, words: frozenset[str]) -> Iterator[Place]:
    patterns = [_FAMOUS]
    if not words.isdisjoint(HOUSE_WORDS):
        patterns += [_HOUSE, _SAINT]
    for pattern in patterns:
        for match in pattern.finditer(folded):
            start, end = match.span()
            start = _without_lead(folded, start, end)
            if start < 0 or _SOURCE.search(folded[max(0, start - 60) : start]):
                continue
            if _is_named_after(folded, end):
                continue
            yield Place(span=Span(start, end), kind="house", name=folded[start:end])


def _without_lead(folded: str, start: int, end: int) -> int:
    """Skip words that open a sentence rather than a name; -1 where no name is left."""
    while start < end:
        word = folded[start:end].split(" ", 1)[0]
        if word.lower().rstrip(".") not in NOT_A_NAME:
            return start
        if " " not in folded[start:end]:
            return -1
        rest = folded[start:end].split(" ", 1)[1]
        if word[0].isupper() and word.lower() in {"general", "children's", "community", "new"}:
            # "General Hospital" and "Children's Clinic" are names, if short ones.
            return start
        start = end - len(rest)
    return -1


def _is_named_after(folded: str, end: int) -> bool:
    after = _NEXT_WORD.search(folded[end : end + 24])
    return after is not None and after.group(1).lower() in NAMED_AFTER_TOWNS


def _towns(folded: str) -> Iterator[Place]:
    for pattern in (_AT, _FROM_THERE, _AREA):
        for match in pattern.finditer(folded):
            group = match.lastindex or 0
            start, end = match.span(group)
            known = _known_part(folded, start, end, whole=pattern is _AREA)
            if known is None or _is_named_after(folded, known.end):
                continue
            if _SOURCE.search(folded[max(0, start - 60) : start]):
                continue
            yield Place(span=known, kind="town", name=folded[known.start : known.end])


def _known_part(folded: str, start: int, end: int, *, whole: bool = False) -> Span | None:
    """Return the longest beginning of a capitalised run that is a town, its state with it."""
    text = folded[start:end]
    if whole:
        first = text.split(" ", 1)[0].lower()
        return None if first in NOT_A_NAME or first in {"join", "visit", "at"} else Span(start, end)
    name, comma, state = text.partition(",")
    if (
        comma
        and _is_state(state)
        and not _is_state(name)
        and name.split(" ", 1)[0].lower() not in NOT_A_NAME
    ):
        return Span(start, end)
    words = name.split(" ")
    if (
        len(words) > 1
        and words[-1] in STATE_CODES - CODES_TOO
        and words[0].lower() not in NOT_A_NAME
    ):
        return Span(start, start + len(name))  # "Galion OH"
    for count in range(min(4, len(words)), 0, -1):
        candidate = " ".join(words[:count])
        if candidate.lower().removesuffix("'s") in STATES and count == len(words):
            return None
        if candidate.isupper() and len(candidate) < 5 and candidate.lower() not in SHORT_TOWNS:
            continue  # "ADA", "LIMA": letters of something else
        if is_town(candidate.removesuffix("'s")):
            return Span(start, start + len(candidate.rstrip(".")))
    return None


def _is_state(text: str) -> bool:
    stripped = text.strip().rstrip(".")
    return stripped in STATE_CODES or stripped.lower() in STATES


def _homes(folded: str) -> Iterator[Place]:
    for match in (*_LIVES.finditer(folded), *_CAME.finditer(folded)):
        start, written = match.start(1), match.group(1)
        if _NOT_LIVED_IN.search(written):
            continue
        known = _home(folded, start, written)
        if known is not None:
            yield Place(span=known, kind="home", name=folded[known.start : known.end])


def _home(folded: str, start: int, written: str) -> Span | None:
    name, comma, state = written.partition(",")
    words = name.split(" ")
    for count in range(min(4, len(words)), 0, -1):
        candidate = " ".join(words[:count]).rstrip(".")
        if candidate.lower() in STATES:
            return None
        if is_town(candidate) and (candidate[0].isupper() or candidate.lower() not in WORDS_TOO):
            with_state = (
                count == len(words)
                and comma
                and _is_state(state.upper() if len(state.strip()) == 2 else state)
            )
            return Span(start, start + (len(written) if with_state else len(candidate)))
    capitals = 0
    for word in words:
        if not word[:1].isupper():
            break
        capitals += 1
    if not capitals or words[0].lower() in NOT_A_NAME:
        return None
    candidate = " ".join(words[:capitals]).rstrip(".")
    return Span(start, start + len(candidate))


def _employers(folded: str) -> Iterator[Place]:
    for match in _WORKS.finditer(folded):
        start = match.start(1)
        name = match.group(1).removesuffix(" and").removesuffix(" of").removesuffix(" &")
        if name.split(" ", 1)[0].lower() not in NOT_A_NAME:
            yield Place(span=Span(start, start + len(name)), kind="employer", name=name)
