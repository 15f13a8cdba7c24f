"""privacy.room: nobody learns in which room, bed or ward a person lies."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import linear, word_set

_ROOM = linear(
    r"\b(?:room|rm|bed|bay|cubicle|unit|suite|ward|icu|nicu|picu|ccu|pod|bassinet|crib|trolley"
    r"|gurney"
    r"|side room|wing|floor|habitaci[oó]n|cama|planta|sala|box)\.?\s?(?:#|no\b\.?|number\b"
    r"|n[ºo°]\.?)?\s?"
    r"(?:[a-z]?[0-9]{1,4}[a-z]?(?:-[0-9a-z]{1,2})?|[a-h](?:-?[0-9]{1,3})?)\b"
    r"|\b(?:on|in|to)\s(?:the\s)?(?:[0-9]{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth)\sfloor\b"
    r"|\b[0-9]{1,2}[ -]?(?:north|south|east|west)\b"
)
_IN_BED = linear(
    r"\b(?:gentleman|lady|man|woman|guy|patient|pt|girl|boy|kid|kiddo|baby|mom|mum|dad|family|he"
    r"|she"
    r"|resident|teen|señora?|paciente|(?:mrs?|ms|miss)\.?\s[a-z'-]{2,20})(?:'s|\sis)?\s(?:still\s|now\s)?(?:in|on|from|de"
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
    "room rm bed bay cubicle unit suite ward icu nicu picu ccu pod bassinet crib trolley gurney "
    "wing floor habitación habitacion cama planta sala box north south east west"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for match in _ROOM.finditer(passage.folded):
            start, end = match.span()
            sentence = passage.around(start, end)
            if match.group().lower().split()[-1] == "a" and not match.group()[-1].isupper():
                continue  # "the room a nurse", "ward a patient"
            link = link_at(reading.subject, passage, start, end)
            public = _PUBLIC.search(sentence)
            near = passage.folded[max(0, start - 80) : end + 60]
            person = None if public else _NAMED.search(near)
            if person and (link is not None or _LIES.search(near)):
                evidence, severity = person.group(), Severity.BLOCK
            elif lying := _IN_BED.search(passage.before(start, 40)):
                evidence, severity = lying.group().strip(), Severity.BLOCK
            elif link is not None and not (public and not link.firm):
                evidence, severity = link.evidence, link.severity
            else:
                continue
            yield Mark(
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
        bad("Pt in 5 West is asking for you", "5 West"),
    ),
    good=(
        good("Join us in room 412 for a talk on sleep."),
        good("Our support group meets in Suite 200."),
        good("The new 24-bed unit opens on floor 3."),
        good("Room 12 is where our patients meet the dietitian for class."),
        good("Flu shots: Ward 4, free for all."),
        good("Make room 4 more smiles"),
        good("Bed 9 hours a night? Teens need it."),
        good("The patient library is located on floor 2."),
    ),
    check=_check,
    needs=(_ROOM,),
    triggers=_WORDS,
)
