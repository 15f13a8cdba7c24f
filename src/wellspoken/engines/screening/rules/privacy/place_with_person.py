"""privacy.place-with-person: no town, district, hospital or employer of one person goes out."""

from collections.abc import Iterator
from itertools import chain

from wellspoken.engines.screening.cared_for.whereabouts import WHEREABOUTS, find_whereabouts
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.likely import hardly_tells
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import link_at, mentions_anyone
from wellspoken.engines.screening.places import PLACES, Place, find_places, find_somebodys
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.tallies import counts_near
from wellspoken.engines.screening.under_care import told_near
from wellspoken.engines.text import Span, linear

_SAYS: dict[str, str] = {
    "town": "A place smaller than a state stands beside words about one person's care.",
    "home": "This tells where a person in care lives.",
    "house": "The name of a hospital or clinic stands beside words about one person's care.",
    "employer": "This tells where a person in care works or learns.",
}

_SUGGESTION = (
    "Leave the place out, or name the state only; otherwise have the person's written "
    "authorisation recorded."
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        seen: list[Span] = []
        places = find_places(passage.folded, passage.words) if mentions_anyone(passage) else ()
        for place in places:
            start, end = place.span.start, place.span.end
            if reading.profile.owns_place(place.name) or passage.in_link(start, end):
                continue
            link = link_at(reading.subject, passage, start, end)
            if link is None:
                continue
            seen.append(place.span)
            firm = link.firm and place.kind in {"town", "home"}
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message=_SAYS[place.kind],
                evidence=f'the words "{link.evidence}"',
                suggestion=_SUGGESTION,
                severity=Severity.BLOCK
                if firm
                else Severity.REVIEW
                if link.firm
                else _asked(reading, passage),
            )
        yield from _of_somebody(reading, passage, seen)


def _of_somebody(reading: Reading, passage: Passage, seen: list[Span]) -> Iterator[Mark]:
    """Mark places that read as one person's in a text that tells of one in care."""
    nameless = (
        Place(span=span, kind="home", name=passage.folded[span.start : span.end])
        for span in find_whereabouts(passage.folded)
    )
    for place in chain(find_somebodys(passage.folded), nameless):
        start, end = place.span.start, place.span.end
        if any(span.overlaps(place.span) for span in seen):
            continue
        if reading.profile.owns_place(place.name) or passage.in_link(start, end):
            continue
        if counts_near(passage, start):
            continue
        told = told_near(passage, start, end)
        if not told and (link := link_at(reading.subject, passage, start, end)):
            # "c/o" tells of a letter as often.
            told = link.evidence if not link.evidence.lower().startswith("c/o") else ""
        if not told and reading.subject.surface == "reply" and not _BID.search(passage.folded):
            kin = _YOUR_KIN.search(passage.folded)
            told = kin.group() if kin else ""
        if told:
            seen.append(place.span)
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message=_SAYS[place.kind],
                evidence=f'the words "{told}"',
                suggestion=_SUGGESTION,
                severity=_asked(reading, passage),
            )


def _asked(reading: Reading, passage: Passage) -> Severity:
    """Ask for review, or advise where the text as a whole hardly tells of anybody in care."""
    if reading.subject.surface != "export" and hardly_tells(passage):
        return Severity.ADVISE
    return Severity.REVIEW


# In a reply, where a reader's people live or work tells the rest who they are.
_YOUR_KIN = linear(
    r"\b(?:your|ur) (?:[a-z]{2,10} )?(?:mum|mam|mom|mammy|mummy|dad|daddy|da|husband|hubby|wife|son"
    r"|daughter|boy|girl|lad|lass|nan|nana|gran|granny|grandma|grandad|grandpa|brother|sister|aunt"
    r"|auntie|aunty|uncle|niece|nephew|baby|little (?:one|man|girl|boy)|wee (?:one|man|girl|boy))\b"
)
_BID = linear(
    r"\b(?:can|could|should|may|might|if|book|bring|drop|call|ring us|visit us|open|opens|walk-?in"
    r"|come to|available|free|closed|parking|register|please)\b"
)
_OWN = Profile(names=("St Mary's Hospital",), facilities=("Elm Park Clinic",))
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.place-with-person",
    name="Place smaller than a state beside one person's care",
    what=(
        "A town, county, district or street, a hospital, an employer or a school, in words about "
        "one person in care: where they live, come from or were treated. States and countries "
        "may stay; the organisation's own name and facilities are left alone, as are places of "
        "events, of staff, of studies, and what is only named after a town."
    ),
    why=(
        "All geography below state level identifies a patient once it is linked to them; in a "
        "small town, an age and an illness are enough for the neighbours."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(B) (65 FR 82462, 28 December 2000, as amended); HHS OCR, "
        "Guidance Regarding Methods for De-identification (26 November 2012)"
    ),
    severity=Severity.BLOCK,
    fix="Name the state only, or nothing.",
    bad=(
        bad(
            "Otis Lund of Dasmare danced four months after his stroke.", "Dasmare", severity=_REVIEW
        ),
        bad(
            "Our burns lad from Nether Sallow is back at school.", "Nether Sallow", severity=_REVIEW
        ),
        bad(
            "A shearer out near Booligal crushed his hand, and our surgeons saved it.",
            "Booligal",
            severity=_REVIEW,
        ),
        bad(
            "Our chest-drain chap starts at the Orrin flour mill on Monday.",
            "Orrin",
            severity=_REVIEW,
        ),
        bad(
            "Two of our dialysis regulars met at the Fernhill bingo hall.",
            "Fernhill bingo hall",
            severity=_REVIEW,
        ),
        bad("Mum is back home in Ambleforth with her new hip.", "Ambleforth", severity=_REVIEW),
        bad(
            "He had his chemo at lunch and was back at Orrin Primary by two.",
            "Orrin Primary",
            severity=_REVIEW,
        ),
        bad(
            "A welder from Nether Sallow left our ward on two new knees.",
            "Nether Sallow",
            severity=_REVIEW,
        ),
        bad(
            "She collapsed outside the shop on Plover Rise. Her pacemaker is in.",
            "Plover Rise",
            severity=_REVIEW,
        ),
        bad("Our patient lives in Dayton and came in with chest pain.", "Dayton"),
        bad("She lives in a quiet spot. The patient is from Fort Wayne.", "Fort Wayne"),
        bad("A 45-year-old man from Springfield, IL is recovering well.", "Springfield, IL"),
        bad("Meet our patient Rosa. She lives in Little Elm.", "Little Elm"),
        bad("Mrs. Alvarez of Cook County had a stroke here.", "Cook County"),
        bad("A 62yo woman residing in Ourtown was admitted with sepsis.", "Ourtown"),
        bad("The patient was airlifted from Telluride, Colorado.", "Telluride, Colorado"),
        bad("Pt seen at Johns Hopkins for CHF.", "Johns Hopkins", severity=_REVIEW),
        bad(
            "He was treated at St. Luke's Hospital in Phoenix.",
            "St. Luke's Hospital in Phoenix",
            severity=_REVIEW,
        ),
        bad(
            "Our patient works at Riverbend Mill and hurt his hand.",
            "Riverbend Mill",
            severity=_REVIEW,
        ),
        bad("La paciente vive en Zaragoza y fue operada aquí.", "Zaragoza", lang="es"),
        bad("The pat\u200bient lives in Day\u200bton.", "Day\u200bton"),
    ),
    good=(
        good("New cases: 33 in Lagos 18 in Borno 12 in Osun 9 in Katsina, who died of measles."),
        good("The Duke of Orrin and the Sisters of Mercy came to our patients' fair."),
        good("A card from the King came for our oldest patient."),
        good("A shearer out near Booligal baked for our ward."),
        good("Our burns team talks at the Orrin flour mill on Monday."),
        good("Our nurse from Nether Sallow is back from leave."),
        good("One in ten adults from Fernhill to Orrin has diabetes."),
        good("A welder from Nether Sallow paid for the new chairs in our stroke unit."),
        good("Our nurses will talk about asthma at Orrin Primary on Monday."),
        good("Parking on Plover Rise is closed while the new pacemaker lab is built."),
        good("Our patient lives in Ohio and is doing well."),
        good("We opened a new clinic in Dayton for all our patients."),
        good("Dr Lee trained in Boston and joined our team in May."),
        good("Patients in Cook County can book a free test this week."),
        good("A 60-year-old woman: read the new guidelines from Mayo Clinic."),
        good("What is the Framingham score of a 50-year-old man?"),
        good("The patient ran the Boston Marathon."),
        good("She was treated at St Mary's Hospital last year.", profile=_OWN),
        good("Join us in Springfield for Patient Safety Day."),
        good("Our Dayton office has moved. Same team, same care."),
        good("He was elected chair of the Chicago board."),
        good("The patient portal is now open to families in Tampa."),
    ),
    check=_check,
    needs=(*PLACES, WHEREABOUTS),
)
