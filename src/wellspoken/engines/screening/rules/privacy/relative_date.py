"""privacy.relative-date: "last Tuesday" and "on Christmas Eve" are dates too."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.in_care import in_care_beside
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import honorific_in
from wellspoken.engines.screening.person_link import PersonLink, link_at, mentions_anyone
from wellspoken.engines.screening.places import find_places
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DIA = "(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)"
_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december"
    "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_COUNT = "(?:[0-9]{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|a couple of)"
_EXACT = linear(
    rf"\b(?:(?:last|this past|this|on|since|early|late)\s{_WEEKDAY}(?:\s(?:morning|afternoon"
    rf"|evening|night))?"
    rf"|{_WEEKDAY}\s(?:morning|afternoon|evening|night)|yesterday(?:\s(?:morning|afternoon"
    rf"|evening))?|last night|overnight"
    r"|(?:earlier )?this (?:morning|afternoon|evening)|earlier today|the (?:other|next"
    r"|following) day"
    r"|(?:[0-9]{1,2}|two|three|four|five|six|a couple of) (?:days|nights) ago"
    r"|(?:on|over|at|this|during|before|after|last)\s(?:the\s)?(?:christmas(?: eve| day)?|xmas"
    r"|boxing day|thanksgiving|easter(?: sunday| monday)?|good friday"
    r"|new year'?s(?: eve| day)?|halloween|valentine'?s(?: day)?|mother'?s day|father'?s day"
    r"|memorial day|labou?r day|the (?:fourth|4th) of july|the fourth"
    r"|fourth of july|4th of july|independence day"
    r"|veterans day|mlk day|st\.? patrick'?s day|hanukkah|eid|diwali|ramadan|yom kippur|passover"
    r"|bank holiday|(?:his|her|their|your) (?:birthday|wedding day))"
    rf"|ayer|anoche|anteayer|esta mañana|(?:el|este|pasado)\s{_DIA}(?:\spasado)?"
    rf"|en (?:nochebuena|navidad|nochevieja|semana santa|reyes))\b"
)
# A feast names its day whenever it is read.
_FEAST = linear(
    r"\b(?:christmas|xmas|boxing day|thanksgiving|easter|good friday|new year|halloween|valentine"
    r"|mother'?s day|father'?s day|memorial|labou?r day|the fourth|july|independence|veterans|mlk"
    r"|patrick|hanukkah|eid|diwali|yom kippur|passover|nochebuena|navidad|nochevieja|reyes)"
)
_VAGUE = linear(
    rf"\b(?:(?:last|this past|in|during|since|early|late|mid)[\s-]{_MONTH}|(?:last|this past"
    rf"|the past) (?:week(?:end)?|month|summer|winter|spring|fall|autumn)"
    rf"|{_COUNT} (?:weeks?|months?) ago|over the weekend|at the weekend|la semana pasada"
    rf"|el mes pasado|hace {_COUNT} (?:d[ií]as|semanas|meses)"
    rf"|hace (?:un|una|dos|tres|cuatro|cinco|unos|unas) (?:d[ií]as|semanas?|mes(?:es)?)"
    rf"|en {_MONTH})\b"
)
_NAMED = linear(
    r"\b(?:named|called|like|for|of|patient|pt)\s[A-Z][a-z]{1,16}\b"
    r"|,\s[A-Z][a-z]{1,16}\s[A-Z](?:\.|[a-z]{1,20})|^[A-Z][a-z]{1,16}\s[A-Z][a-z]{1,20}\s(?:was"
    r"|came|had|is)\b",
    ignore_case=False,
)
_YOU = linear(r"\b(?:you|your|yours|usted|su|sus|tu|le|les)\b")
_BACK = linear(
    r"\b(?:was|were|had|came|went|did|saw|met|missed|thanks?|glad|sorry|apolog\w{3,6}|after"
    r"|since|last"
    r"|ago|yesterday|wait(?:ed)?|experience|visited|called|told|ayer|anoche|lament\w{2,6}|sentimos"
    r"|gracias|vino|fue|estuvo|pasad[oa]|hace)\b"
)
_COMING = linear(
    r"\b(?:every|each|open|opens|join|book|call|free|until|next|will|starting|starts|hours"
    r"|for the (?:talk|lecture|workshop|class|session on|cakes?)|slides|from [0-9]|tickets"
    r"|register|walk-ins?|cada|abierto|gratis)\b"
)
_BORN_OR_GONE = linear(
    r"\b(?:(?:slipped|passed|slipping|passing) away|breathed (?:his|her) last|left us|fell asleep"
    r"|went to (?:the lord|his rest|her rest|glory)|lost (?:her|his) (?:battle|fight)|died"
    r"|(?:he|she) (?:was born|came into the world|made (?:his|her) entrance))"
    r"(?:,? (?:peacefully|quietly|gently|suddenly))?(?: (?:at|in|with|on|after"
    r"|from) [a-z' ]{2,28})?,? $"
)
_WORDS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday yesterday last overnight morning "
    "today ago christmas xmas thanksgiving easter new halloween valentine valentines mother "
    "mothers father fathers memorial labor labour fourth 4th independence veterans mlk patrick "
    "hanukkah eid diwali ramadan kippur passover holiday birthday wedding ayer anoche anteayer "
    "esta lunes martes miércoles miercoles jueves viernes sábado sabado domingo nochebuena "
    "navidad nochevieja semana reyes weekend pasada pasado hace morning afternoon evening other "
    "following next january february march april may june july august september october "
    "november december enero febrero marzo abril mayo junio julio agosto septiembre octubre "
    "noviembre diciembre"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if not mentions_anyone(passage) and reading.subject.surface != "reply":
            continue
        for pattern in (_EXACT, _VAGUE):
            for match in pattern.finditer(passage.folded):
                start, end = match.span()
                link = (
                    _last_day(passage, start)
                    or link_at(reading.subject, passage, start, end)
                    or told_to_reader(reading, passage, start)
                    or _beside(reading, passage, start, end)
                )
                exact = pattern is _EXACT
                if link is None or not _counts(reading, passage, link, start, end, exact=exact):
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(start, end),
                    message="This tells readers on which day or in which weeks the care was.",
                    evidence=f'the words "{link.evidence}"',
                    suggestion='Leave the time out, or write "recently" or the year alone.',
                )


def told_to_reader(reading: Reading, passage: Passage, start: int) -> PersonLink | None:
    """In a reply, a day given to the reader tells that they, or theirs, were there."""
    if reading.subject.surface != "reply":
        return None
    sentence = passage.around(start, start)
    you = _YOU.search(sentence)
    if you is None or _COMING.search(sentence) or not _BACK.search(sentence):
        return None
    return PersonLink(evidence=you.group(), firm=True)


def _last_day(passage: Passage, start: int) -> PersonLink | None:
    """A day on which somebody slipped away or was born is theirs, whoever they are."""
    found = _BORN_OR_GONE.search(passage.before(start, 60))
    return PersonLink(evidence=found.group().strip(), firm=True) if found else None


def _beside(reading: Reading, passage: Passage, start: int, end: int) -> PersonLink | None:
    if _COMING.search(passage.around(start, end)):
        return None
    name = in_care_beside(reading, passage, start, end)
    return PersonLink(evidence=name, firm=True) if name else None


def _counts(
    reading: Reading, passage: Passage, link: PersonLink, start: int, end: int, *, exact: bool
) -> bool:
    sentence = passage.around(start, end)
    if _COMING.search(sentence) and not link.firm:
        return False
    reply = reading.subject.surface in {"reply", "message", "export"}
    if exact:
        return link.firm or reply or _FEAST.search(passage.folded[start:end]) is not None
    # Weeks and months say little, save beside a name or a place, or to somebody who was there.
    if reading.subject.surface == "reply" and link.firm:
        return True
    if honorific_in(sentence) or _NAMED.search(sentence):
        return True
    return any(True for _ in find_places(sentence, passage.words))


RULE = Rule(
    code="privacy.relative-date",
    name="Day or weeks told by the calendar of the reader",
    what=(
        '"Last Tuesday", "yesterday", "on Christmas Eve" in words about one person\'s care; '
        '"last week" or "in July" where a name or a place stands beside it, or in a reply. '
        "Opening hours, events and invitations are left alone."
    ),
    why="A post has a date of its own: whoever reads it can count back.",
    source="45 CFR 164.514(b)(2)(i)(C) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.REVIEW,
    fix='Leave it out, or write "recently".',
    bad=(
        bad("Our dear Mr Lee slipped away on Sunday evening.", "on Sunday evening"),
        bad("Our hip lady came off the drip on Christmas Eve.", "on Christmas Eve"),
        bad("The patient came in last Tuesday with chest pain.", "last Tuesday"),
        bad("Our patient was discharged yesterday.", "yesterday"),
        bad("She was admitted on Christmas Eve.", "on Christmas Eve"),
        bad("Mrs Lee was seen here last month.", "last month"),
        bad("A 60-year-old man, Steven H., was seen last week.", "last week"),
        bad("Sorry your visit on Friday ran late.", "on Friday", surface="reply"),
        bad("Your surgery two weeks ago went as planned.", "two weeks ago", surface="reply"),
        bad("He overdosed over Thanksgiving.", "over Thanksgiving"),
        bad("Pt seen at Stanford last July, LDL 190.", "last July"),
        bad("La paciente ingresó anoche.", "anoche", lang="es"),
        bad(
            "Sentimos la espera en su cita del martes: le vimos ayer.",
            "ayer",
            lang="es",
            surface="reply",
        ),
    ),
    good=(
        good("Our hip clinic is closed on Christmas Eve."),
        good("Flu shots every Tuesday: bring your child for her visit."),
        good("The clinic was closed yesterday for patients and staff."),
        good("A 50-year-old woman was diagnosed last month: what now?"),
        good("Thank you to all who came last Saturday!"),
        good("Our nurses sang for patients on Christmas Eve."),
        good("In May, we opened a new ward for our patients."),
        good("Book your appointment this morning."),
        good("She joined our team last week as chief nurse."),
    ),
    check=_check,
    needs=(_EXACT, _VAGUE),
    triggers=_WORDS,
)
