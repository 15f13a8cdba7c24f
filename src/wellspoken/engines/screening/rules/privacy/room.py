"""privacy.room: nobody learns in which room, bed or ward a person lies."""

from collections.abc import Iterator

from wellspoken.engines.screening.cared_for.bedside import bed_told
from wellspoken.engines.screening.cared_for.words import read
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.care import KIN
from wellspoken.engines.screening.names.in_care import in_care_beside
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_ROOM = linear(
    r"\b(?:room|rm|bed|bay|cubicle|unit|suite|ward|icu|nicu|picu|ccu|pod|bassinet|crib|trolley"
    r"|gurney"
    r"|side room|cabin|chair|cot|wing|floor|habitaci[oó]n|cama|planta|sala|box)\.?\s?(?:#"
    r"|no\b\.?|number\b"
    r"|n[ºo°]\.?)?\s?"
    r"(?:[a-z]?[0-9]{1,4}[a-z]?(?:-[0-9a-z]{1,2})?|[a-h](?:-?[0-9]{1,3})?)\b"
    r"|\b(?:on|in|to)\s(?:the\s)?(?:[0-9]{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth)\sfloor\b"
    r"|\b[0-9]{1,2}[ -]?(?:north|south|east|west)\b"
    r"|\b(?:rooms?|beds?|bay|cubicle|chair|ward|suite)\s(?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b"
    r"|\broom, (?:no\.?|number) [0-9]{1,4}[a-z]?\b"
    r"|\bthe (?:corner|end|window|side|far|last|front|back) (?:room|bed|bay|cubicle|chair|cot)\b"
    r"(?:\s(?:on|of|in)\s(?:the\s)?(?:level|floor|ward|unit)\b"
    r"(?:\s[a-z0-9]{1,9}\b)?)?|\b(?:rooms|beds)\s[0-9]{1,3}[a-z]?(?:\s(?:and|&)\s[0-9]{1,3}[a-z]?)?\b"
)
# Where a form of address or a name stands right before: "Mrs Lee, bay C bed 4", "Mr Lee in 12B".
_BEDS = r"(?:room|rm|bed|bay|cubicle|side room|cabin|chair|cot|trolley|wd|ward)\.?"
_TITLE = r"(?:mrs?|ms|miss|master|mdm|shri|smt|old)\.?"
_PART = r"[\w'-]{1,20}"
_CALLED = rf"(?:{_PART}|{_PART}\s{_PART}|{_PART}\s{_PART}\s{_PART})"  # the shortest first
_BESIDE_NAME = linear(
    rf"\b{_TITLE}\s{_CALLED},?\s(?:in\s|from\s|of\s|on\s)?"
    r"(?:(?:our|the)\s)?((?:[a-z]{3,12}\s){0,2}"
    rf"{_BEDS}\s?#?[a-z]?[0-9]{{0,4}}[a-z]?(?:[,\s]{{1,2}}{_BEDS}\s?[a-z]?[0-9]{{1,4}}[a-z]?){{0,2}}"
    r"|[0-9]{1,3}[a-h])\b"
    rf"|\b{_TITLE}\s{_CALLED},?\s(?:in|from|of|on)\s"
    r"((?:[a-z]{3,14}\s){1,2}(?:wing|ward|house|lodge|unit|court|floor),\s(?:room|rm|bed"
    r"|bay)\.?\s?[0-9]{1,4}[a-z]?)\b"
)
_ON_BOARD = linear(
    r"\b((?:[Rr]m|[Rr]oom|[Bb]ed|[Bb]ay)\.?\s?[0-9]{1,4}[A-Za-z]?)[,:]?\s[A-Z][\w'-]{1,20}\b"
    r"|\b[A-Z][\w'-]{1,20},\s((?:[Rr]m|[Rr]oom|[Bb]ed|[Bb]ay)\.?\s?[0-9]{1,4}[A-Za-z]?),",
    ignore_case=False,
)
_BOARD_WORDS = linear(
    r"\b(?:nil by mouth|npo|nbm|nkda|dnr|mri|ct|obs|iv|discharge|isolation|mrsa)\b"
)
# What staff call a bed by, alone: "12A wants a bedpan".
_BARE = linear(
    r"(?:^|[.,;!?\n]\s?|\band\s)([0-9]{1,2}[A-H])\s(?:still\s|also\s)?[a-z]{2,12}\b",
    ignore_case=False,
)
_ASKS = word_set(
    "wants want needs refused refuses refusing asked asking vomited vomiting fell fallen spiked "
    "collapsed buzzing buzzed ringing crying screaming asleep awake sore hungry thirsty slept "
    "ate nil "
    "npo nbm fasting fasted"
)
# "grinned all the way home to Room 5", of somebody that the house calls its own.
_HOMEWARD = linear(
    r"\b(?:(?:way|safely|straight|happily|proudly) (?:home|back)|home"
    r"|returned) (?:back )?(?:in)?to (?:his |her |our )?$"
)
# "your mum's room, number 31"
_OF_KIN = linear(rf"\b(?:(?:{KIN}|gran|nanna|mam|hubby)'s|his|her)\s$")
_OUR_OWN = linear(r"\b(?:our|his|her|he|she|him)\b")
_ROLE = linear(
    r"\b(?:volunteer|manager|matron|sister|nurse|director|head of|officer|office|volunteers|lounge"
    r"|supplier|porter|dr|governor|mayor|conference|lecture|talk|class|meeting|studio|interview"
    r"|training|meet)\b"
)
_STEPS = linear(r"\b(?:climbs?|climbed|stairs|steps|lift|elevator|walks? up|ran up)\b")
_IN_BED = linear(
    r"\b(?:he|she|they)(?:'s|'re|\sis|\sare)\s(?:now\s|still\s)?(?:in|on)\s(?:[\w']{1,14},?\s){0,3}$|"
    r"\b(?:gent|gentleman|lady|man|woman|guy|chap|fella|lad|lass|patient|pt|girl|boy|kid|kiddo"
    r"|baby|mom|mum|dad|nan|nana|gran|granny|grandad|grandpa|grandma|auntie|family|he"
    r"|she"
    r"|resident|teen|señora?|paciente|(?:mrs?|ms|miss)\.?\s[a-z'-]{2,20})(?:'s"
    r"|\sis)?\s(?:still\s|now\s)?(?:in|on|from|de"
    r"|en)\s(?:the\s|our\s|la\s)?$"
)
_PUBLIC = linear(
    r"\b(?:join|talk|class(?:es)?|workshop|meeting|event|session|webinar|conference|register"
    r"|held|meets?"
    r"|opens?|opening|new|visiting hours|check in|pick up|drop|located|find us|go to|come to"
    r"|book|offices?|clinic hours|free|support group|vaccine|shots?)\b"
)
_LIES = linear(
    r"\b(?:lies|lying|is (?:now |still |currently )?(?:in|on)|was (?:moved|transferred|taken"
    r"|admitted)"
    r"|moved|transferred|staying|stays|resting|recovering|visit|bring|deliver|flowers|nurse call"
    r"|fell|está en|ingresad[oa] en)\b"
)
_NAMED = linear(
    r"\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Pp]atient|[Pp]t|[Gg]entleman|[Ll]ady|[Mm]an|[Ww]oman|[Hh]e"
    r"|[Ss]he|[Hh]is|[Hh]er|[Mm]om|[Mm]um|[Dd]ad|[Gg]randm?p?a|[Pp]aciente|[Ss]ra?)\b"
    r"|\b[A-Z][a-z]{1,16}(?:\s[A-Z][a-z]{1,16})?\s(?:is|was|lies)\b|\bfor [A-Z][a-z]{1,16}\b",
    ignore_case=False,
)
_WORDS = word_set(
    "mr mrs ms miss master mdm shri smt old cabin chair cot wd room rm bed bay cubicle unit "
    "suite ward icu nicu picu ccu pod bassinet crib trolley gurney "
    "rooms beds corner window end side far last front back level "
    "wing floor habitación habitacion cama planta sala box north south east west"
)


_BESIDE = 80


def _check(reading: Reading) -> Iterator[Mark]:  # noqa: C901, PLR0912  # one sign after the other
    for passage in reading.of_kind("text", "alt"):
        told = list(_beside_names(passage))
        for start, end, evidence in told:
            yield _mark(passage, start, end, evidence, Severity.BLOCK)
        for match in _ROOM.finditer(passage.folded):
            start, end = match.span()
            if any(first < end and start < last for first, last, _ in told):
                continue
            sentence = passage.around(start, end)
            if match.group().lower().split()[-1] == "a" and not match.group()[-1].isupper():
                continue  # "the room a nurse", "ward a patient"
            if match.group().lower().startswith("to ") and _STEPS.search(sentence):
                continue
            link = link_at(reading.subject, passage, start, end)
            public = _PUBLIC.search(sentence)
            near = passage.folded[max(0, start - 80) : end + 60]
            person = None if public else _NAMED.search(near)
            if person and (link is not None or _LIES.search(near)):
                evidence, severity = person.group(), Severity.BLOCK
            elif lying := _IN_BED.search(passage.before(start, 40)):
                evidence, severity = lying.group().strip(), Severity.BLOCK
            elif (home := _HOMEWARD.search(passage.before(start, 40))) and _OUR_OWN.search(
                sentence
            ):
                evidence, severity = home.group().strip(), Severity.REVIEW
            elif not public and (own := _OF_KIN.search(passage.before(start, 20))):
                evidence, severity = own.group().strip(), Severity.REVIEW
            elif link is not None and not (public and not link.firm):
                evidence, severity = link.evidence, link.severity
            elif not public and (lies := _of_bed(reading, passage, start, end)):
                evidence, severity = lies, Severity.REVIEW
            elif not public and (name := in_care_beside(reading, passage, start, end)):
                evidence, severity = name, Severity.BLOCK
            else:
                continue
            yield _mark(passage, start, end, evidence, severity)
        if reading.subject.surface == "message" and not _ASKS.isdisjoint(passage.words):
            yield from _bare_beds(passage)


def _bare_beds(passage: Passage) -> Iterator[Mark]:
    """Mark beds that staff call by a number and a letter alone, with what who lies there wants."""
    for match in _BARE.finditer(passage.folded):
        start, end = match.span(1)
        if evidence := bed_told(read(passage.folded[start : end + _BESIDE]), 0):
            yield _mark(passage, start, end, evidence, Severity.REVIEW)


def _of_bed(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """What staff write of a bed tells of who lies in it."""
    if reading.subject.surface != "message" or passage.document.language != "en":
        return ""
    words = read(passage.folded[start : end + _BESIDE])
    last = sum(first < end - start for first, _ in words.spans) - 1
    return bed_told(words, last)


def _beside_names(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Places right beside a name, as a list or a note has them."""
    folded = passage.folded
    for match in _BESIDE_NAME.finditer(folded):
        start, end = match.span(match.lastindex or 0)
        written = folded[start:end]
        if any(map(str.isdigit, written)) and not _ROLE.search(folded[match.start() : end + 14]):
            yield start, end, match.group()
    for match in _ON_BOARD.finditer(folded) if _BOARD_WORDS.search(folded) else ():
        start, end = match.span(match.lastindex or 0)
        if not _ROLE.search(folded[match.start() : end + 14]):
            yield start, end, match.group()


def _mark(passage: Passage, start: int, end: int, evidence: str, severity: Severity) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(start, end),
        message="This tells where in the house one person lies.",
        evidence=f'the words "{evidence}"',
        suggestion="Leave the room, bed and ward out; callers ask at the front desk.",
        severity=severity,
    )


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.room",
    name="Room, bed or ward of a person",
    what=(
        "A numbered room, bed, bay, ward or floor in words about one person in care. Rooms of "
        "events, classes and clinics are left alone."
    ),
    why="It confirms that the person is a patient, and lets anyone walk up to the bed.",
    source=(
        "45 CFR 164.514(b)(2)(i)(R) (65 FR 82462, 28 December 2000, as amended); 45 CFR "
        "164.510(a) (14 August 2002): location only to who asks by name"
    ),
    severity=Severity.BLOCK,
    fix="Remove it.",
    bad=(
        bad("The lady in the end bed wants the radio after her hip op.", "the end bed"),
        bad("9B is asleep, no obs please", "9B", surface="message", severity=_REVIEW),
        bad("12A wants a bedpan", "12A", surface="message", severity=_REVIEW),
        bad(
            "Sorry the heating in your mum's room, number 31, was off.",
            "room, number 31",
            severity=_REVIEW,
        ),
        bad("Our stoker grinned all the way home to Room 5.", "Room 5", severity=_REVIEW),
        bad("Room nine refused his tablets again.", "Room nine", surface="message"),
        bad(
            "Isolation room 3 is vomiting, gloves on please",
            "room 3",
            surface="message",
            severity=_REVIEW,
        ),
        bad("Parking for bed 7's wife, please.", "bed 7", surface="message", severity=_REVIEW),
        bad("Mrs Lee is in room 412 and would love visitors.", "room 412"),
        bad("The patient in bed 4 sang for us all night.", "bed 4"),
        bad("Jane is on ward 7B after her operation.", "ward 7B"),
        bad("He was moved to ICU 3 last night.", "ICU 3"),
        bad("The gentleman in Bay C is 60 and was admitted with flu.", "Bay C"),
        bad("She was admitted to the fourth floor.", "to the fourth floor"),
        bad("Flowers for Rosa? Bring them to Rm. 221.", "Rm. 221"),
        bad("La paciente está en la habitación 305.", "habitación 305", lang="es"),
        bad("So much love for the lady in bed 9!", "bed 9"),
        bad("shoutout to mr. abdi in rm 7b, best jokes going", "rm 7b"),
        bad("Porter please: Mrs Ito, bay F bed 2, for theatre.", "bay F bed 2"),
        bad("Mr Ito in 14C asks for a radio.", "14C"),
        bad("Miss Ito of Maple Wing, room 9, sends her love.", "Maple Wing, room 9"),
        bad("On the board: Ito, bed 12, nil by mouth.", "bed 12"),
        bad("The old gent in bed 19 taught me chess.", "bed 19"),
        bad("Pt in 5 West is asking for you", "5 West"),
    ),
    good=(
        good("Room nine needs a new bulb.", surface="message"),
        good("12A wants new batteries, the clock says.", surface="message"),
        good("Our piano was wheeled into Room 5 for the choir to sing in the meeting."),
        good("Bed 14 is free for cleaning.", surface="message"),
        good("The corner room is being painted."),
        good("Join us in room 412 for a talk on sleep."),
        good("Our support group meets in Suite 200."),
        good("The new 24-bed unit opens on floor 3."),
        good("Room 12 is where our patients meet the dietitian for class."),
        good("Flu shots: Ward 4, free for all."),
        good("Make room 4 more smiles"),
        good("Mr Ito, volunteer, reads aloud in 14C."),
        good("Mrs Ito, ward manager, room 9, takes your calls."),
        good("She climbs to the third floor to see the patient's file."),
        good("Bed 9 hours a night? Teens need it."),
        good("The patient library is located on floor 2."),
    ),
    check=_check,
    needs=(_ROOM, _BARE, _BESIDE_NAME, _ON_BOARD),
    triggers=_WORDS | _ASKS,
)
