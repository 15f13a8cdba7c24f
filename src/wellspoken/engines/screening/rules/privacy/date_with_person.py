"""privacy.date-with-person: no day of somebody's care, birth or death goes out."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator

from wellspoken.engines.screening.cared_for.told import care_of_addressee
from wellspoken.engines.screening.dates import (
    DATES,
    FEAST_WORDS,
    MONTH_WORDS,
    NamedDay,
    find_dates,
)
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.in_care import in_care_beside
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import (
    care_of_person_in,
    care_of_reader_in,
    care_told_in,
    is_prospective,
    patient_mentioned_in,
)
from wellspoken.engines.screening.person_link import link_at
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.privacy.relative_date import told_to_reader
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.screening.tallies import counts_near
from wellspoken.engines.text import linear

_BIRTH_LABEL = linear(
    r"\b(?:dob|b\.|d\.o\.b\.?|date of birth|birth ?da(?:te|y)|date of death|fecha de (?:nacimiento"
    r"|defunci[oó]n)|f\. ?nac\.?)\b[\s:=(-]{0,4}(?:is\s|was\s)?$"
)
_CARE_LABEL = linear(
    r"\b(as )?(?:adm|dod|d/c|admitted"
    r"|readmitted|discharged|admission|discharge|date of (?:service|admission"
    r"|discharge|surgery|visit)|dos|seen|hospitali[sz]ed|diagnosed)\b(?:\sdate)?[\s:=(-]{0,4}"
    r"(?:on\s|in\s|from\s)?$"
)
_BORN = linear(
    r"\b(nhs|hospital|clinic|cent(?:re|er)|foundation|idea|movement|team|organi[sz]ation|program(?:me)?"
    r"|school|service|project|network|partnership|it)?\b\s?(?:was |were )?born\b[^.0-9]{0,40}$"
)
_SEEN = linear(
    r"\b(?:seen|treated|admitted|diagnosed|dx'?d|operated|consulted|evaluated|examined|referred"
    r"|hospitali[sz]ed|readmitted|discharged|mrn)\b"
)
# Clinicians and figures of history in their role.
_CLINICIAN = linear(
    r"\b(?:dr|prof(?:essor)?|doctor|nurse|surgeon|consultant|physician|md|rn|ceo|director"
    r"|president|sir|dame|saint|king|queen|dean|chair(?:man|woman)?|founder|historian)\b"
)
# The calendar of the house, and people in general.
_EVENT = linear(
    r"\b(?:speaker|lecture[rs]?|talk|speaks?|webinar|workshop|conference|celebrat(?:e|es|ing)"
    r"|festival|concert|fundrais(?:er|ing)|awareness|elected|appointed|joins|joined|retires|retired"
    r"|founded|opens|opened|will be|class|students?|applicants?|visitors|everyone|anyone|as seen"
    r"|inspectors?|inspection)\b"
)
_PLURAL = linear(r"\b(?:patients|people|residents|clients|walk-ins)\b")
# Nobody born or cared for before this year is likely to be living; a labelled birth date still is.
_EARLIEST = 1910


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        for day in find_dates(passage.folded, passage.words):
            start, end = day.span.start, day.span.end
            if passage.in_link(start, end):
                continue
            judged = _judge(reading.subject, passage, day) or _beside(reading, passage, day)
            if judged:
                evidence, severity = judged
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(start, end),
                    message="A full date stands beside words about one person's care or life.",
                    evidence=evidence,
                    suggestion=(
                        "Leave out the day and the month (a year alone may stay), or have the "
                        "person's written authorisation recorded."
                    ),
                    severity=severity,
                )


def _judge(subject: Subject, passage: Passage, day: NamedDay) -> tuple[str, Severity] | None:
    before = passage.before(day.span.start, 60)
    sentence = passage.around(day.span.start, day.span.end)
    if label := _BIRTH_LABEL.search(before):
        return f'the words "{label.group().strip()}" before it', Severity.BLOCK
    if day.year is not None and day.year < _EARLIEST:
        return None
    if evidence := _told_of_person(before, sentence):
        return evidence, Severity.REVIEW if day.month_only else Severity.BLOCK
    if counts_near(passage, day.span.start):
        return None
    if not day.month_only and (evidence := _care_without_person(before, sentence)):
        return evidence, Severity.REVIEW
    return _linked(subject, passage, day, care_of_reader_in(sentence))


def _beside(reading: Reading, passage: Passage, day: NamedDay) -> tuple[str, Severity] | None:
    """What stands beside the name of somebody in care is theirs, unless it is the house's own."""
    start, end = day.span.start, day.span.end
    if day.year is not None and day.year < _EARLIEST:
        return None
    if _EVENT.search(passage.around(start, end)):
        return None
    if not day.month_only and (link := told_to_reader(reading, passage, start)):
        return f"the word “{link.evidence}”, said of what was", Severity.REVIEW
    if reading.subject.surface == "message" and (told := care_of_addressee(passage)):
        return f'the words "{told}", said to the reader', Severity.REVIEW
    name = in_care_beside(reading, passage, start, end)
    severity = Severity.REVIEW if day.month_only else Severity.BLOCK
    return (f"the name “{name}” beside it", severity) if name else None


def _linked(
    subject: Subject, passage: Passage, day: NamedDay, cue: str
) -> tuple[str, Severity] | None:
    """What is said to the reader, or in the sentences about it, where this one says too little."""
    if cue and not day.month_only:
        told_in_public = subject.surface in {"reply", "export"}
        severity = Severity.BLOCK if told_in_public else Severity.REVIEW
        return f'the words "{cue}", said to the reader', severity
    link = link_at(subject, passage, day.span.start, day.span.end)
    if link is None:
        return None
    severity = Severity.REVIEW if day.month_only else link.severity
    return f'the words "{link.evidence}"', severity


def _told_of_person(before: str, sentence: str) -> str:
    event = _EVENT.search(sentence)
    public = event or _CLINICIAN.search(sentence)
    born = _BORN.search(before)
    if born and not born.group(1) and not public:
        return 'the word "born" before it'
    cue = care_told_in(sentence)
    if not cue and not event:
        cue = patient_mentioned_in(sentence)
    if not cue and not public:
        cue = care_of_person_in(sentence)
    return f'the words "{cue.strip()}" in the same sentence' if cue else ""


def _care_without_person(before: str, sentence: str) -> str:
    """A record's label, or care told of whoever was meant."""
    if _EVENT.search(sentence):
        return ""
    label = _CARE_LABEL.search(before)
    if label and not label.group(1):
        return f'the words "{label.group().strip()}" before it'
    seen = _SEEN.search(sentence)
    if seen and not _PLURAL.search(sentence) and not is_prospective(sentence):
        return f'the word "{seen.group()}" in the same sentence'
    return ""


_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.date-with-person",
    name="Full date beside one person's care, birth or death",
    what=(
        "A date that names a day, in a sentence about one person in care: a patient, a relative, "
        "somebody addressed by name, an age with a person, a birth. Opening days, events, "
        "awareness days, clinicians in their role and years alone are left alone."
    ),
    why=(
        "Every element of a date but the year identifies a patient once it is linked to them. "
        "Replies that gave dates of visits have been fined."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(C) (65 FR 82462, 28 December 2000, as amended); HHS OCR v. "
        "Igbinadolor (28 March 2022)"
    ),
    severity=Severity.BLOCK,
    fix="Leave out the day and month.",
    bad=(
        bad("The lass with the halo brace came home on 12 March.", "12 March", severity=_REVIEW),
        bad("Our tiny NICU fighter was weaned off oxygen on 03.02.", "03.02", severity=_REVIEW),
        bad("She had her cataract done on Anzac Day.", "Anzac Day", severity=_REVIEW),
        bad(
            "A stent went into our golf chap with angina on the third Sunday in Lent.",
            "the third Sunday in Lent",
            severity=_REVIEW,
        ),
        bad(
            "Hello Ines, your scan is on 5 May at 9.", "5 May", surface="message", severity=_REVIEW
        ),
        bad("The patient was admitted on April 12, 2023.", "April 12, 2023"),
        bad("We saw Mrs. Alvarez on the 12th of June.", "12th of June"),
        bad("Anna (54) came in on 3 March with chest pain.", "3 March"),
        bad("DOB 04/12/1961", "04/12/1961"),
        bad("date of birth: 1961-04-12", "1961-04-12"),
        bad("She underwent surgery on 12 April 2023 with us.", "12 April 2023"),
        bad("Her daughter's MRI was on 3rd of May.", "3rd of May"),
        bad("Mr Jones came for his biopsy on 12.04.2023.", "12.04.2023"),
        bad("Mrs. Lee had surgery here on March 3rd.", "March 3rd"),
        bad("A 54-year-old man was seen on 2023-04-12.", "2023-04-12"),
        bad("Baby Noah was born on March 3, 2024!", "March 3, 2024"),
        bad("Jane Doe was discharged on 12 Apr 2023.", "12 Apr 2023"),
        bad("The patient was seen on ０４／１２／２０２３", "０４／１２／２０２３"),
        bad("The pat\u200bient came in on Apr\u200bil 12th, 2023", "Apr\u200bil 12th, 2023"),
        bad("He was admitted 0 4 / 1 2 / 2 0 2 3", "0 4 / 1 2 / 2 0 2 3"),
        bad("A 60yo woman seen by Dr Lee on 4/22/22.", "4/22/22"),
        bad("Jane D., treated at St Mary's on Apr 4 '23", "Apr 4 '23", severity=_REVIEW),
        bad("Admitted: 4/12/2023", "4/12/2023", severity=_REVIEW),
        bad("Thank you for your visit on March 3.", "March 3", surface="reply"),
        bad("The patient was seen in July 2021.", "July 2021", severity=_REVIEW),
        bad("Our patient came in on the twelfth of April.", "twelfth of April"),
        bad("Jane was admitted 12Apr2023 with sepsis.", "12Apr2023"),
        bad("Meet our patient Rosa. Her big day was March 3.", "March 3"),
        bad("La paciente ingresó el 12 de abril de 2023.", "12 de abril de 2023", lang="es"),
        bad("Fecha de nacimiento: 12/04/1961", "12/04/1961", lang="es"),
        bad("Sorry about your appointment on March 3.", "March 3", severity=_REVIEW),
        bad("You came at noon on 3/5/2024.", "3/5/2024", surface="reply", severity=_REVIEW),
        bad("Ivana finished her last round of chemo on 9 May.", "9 May"),
    ),
    good=(
        good("On 22 March there were 26 confirmed cases, 2 discharged and 1 death: 40 tests."),
        good("The lass with the halo brace is in the play; tickets from 12 March."),
        good("Our stroke unit has new chairs since 03.02."),
        good("Anzac Day: our dialysis unit is open."),
        good("Patients with asthma: the inhaler class is on 4 June."),
        good("If a teen has a seizure, ring us, on 5 May too."),
        good("Hello Ines, your shift is on 5 May at 9.", surface="message"),
        good("Our new clinic opens on April 12, 2025."),
        good("World Cancer Day is on 4 February 2025."),
        good("Join us for Patient Safety Day on April 12, 2025."),
        good("The patient portal will be down on April 12, 2025."),
        good("Book your flu shot before October 31, 2025."),
        good("Dr Lee joined our team on 3 March 2020."),
        good("Mr Patel, consultant surgeon, speaks about hip surgery on 12 April 2025."),
        good("Florence Nightingale was born on 12 May 1820."),
        good("Many came in on 1 May 2024 for the open day."),
        good("Our hospital was born on 12 May 1950."),
        good("The patient was treated in 2019."),
        good("1 in 5 may have high blood pressure when they visit us."),
        good("Bring your daughter to our open day on 12 April 2025."),
        good("Mr and Mrs Jones sing in the lobby on 12 April 2025."),
        good("Walk-in patients will be seen on 1 May 2025 from 9."),
        good("A patient with diabetes can book the class of 1 May 2025."),
        good("As seen on TV on 1 May 2025: our new ward."),
        good("The patient portal opened in July 2021."),
        good("El 12 de abril abrimos la nueva consulta.", lang="es"),
        good("Our patients wrote 350 letters in March 2024."),
        good("Visiting hours changed on 1 May 2024 for all patients."),
    ),
    check=_check,
    needs=DATES,
    triggers=frozenset({"0"}) | MONTH_WORDS | FEAST_WORDS,
)
