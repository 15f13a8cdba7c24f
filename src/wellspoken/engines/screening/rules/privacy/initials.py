"""privacy.initials: initials and pet names of one person in care give away as much as a name."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.told import cared_for_about
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.names.context import EVENTS
from wellspoken.engines.screening.names.letters import stands_for_thing
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import care_told_in
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, Stretches, linear, word_set

_LANGUAGES: Final = frozenset(("en", "es"))
_DOTTED: Final = linear(r"\b[A-Z]\.(?:[ -]{0,2}[A-Z]\.){1,3}", ignore_case=False)
# Two letters without dots, where a person would be named: before what people do or undergo.
_BARE: Final = linear(
    r"\b([A-Z]{2})(?:, who|,? \(?[0-9]{1,3}\)?,?)? (?:is|was|has|had|went|came|got|beat|left"
    r"|underwent|needs|finished|started|rang|fought|passed|died|survived)\b",
    ignore_case=False,
)
_INTRODUCED: Final = linear(
    r"\b[Ii]nitials?(?: are| is|:)? ([A-Z]\.? ?[A-Z]\.?(?: ?[A-Z]\.?)?)(?:[^A-Za-z]|$)",
    ignore_case=False,
)
_AFTER_PATIENT: Final = linear(
    r"\b(?:[Cc]lient|[Rr]esident|[Pp]aciente|[Pp]t\.|[Mm]ember|[Mm]om|[Bb]aby|[Bb]aby (?:boy|girl)"
    r"|[Oo]ur own) ([A-Z]\.(?: ?[A-Z]\.){0,2})",
    ignore_case=False,
)
_WITH_AGE: Final = linear(
    r"(?:^|[.!?] |\n)([A-Z]\.?)(?: \([0-9]{1,3}\)|, (?:an? )?[0-9]{1,3}(?:,|[ -]years?[ -]old))",
    ignore_case=False,
)
_PET_NAME: Final = linear(
    r"\b(?:Big|Lil|Li'l|Little|Ol'|Old|Papa|Mama|Nana|Granny|Gramps|Pops|Uncle|Aunt|Auntie|Miss"
    r"|T[ií]a|T[ií]o|Abuela|Abuelo) [A-Z][a-z]{1,14}\b",
    ignore_case=False,
)
# One of these stands wherever one of the above does.
_LETTERS: Final = linear(r"\b(?:[B-HJ-Z]\b|[A-Z]{2}\b|[AI](?:\.| \(|, ))", ignore_case=False)
_NAMING_WORDS: Final = word_set(
    "initial initials big lil li ol old little papa mama nana granny gramps pops uncle aunt auntie "
    "miss tia tía tio tío abuela abuelo"
)
_SURNAME: Final = linear(r"^ ?[A-Z][a-z]", ignore_case=False)
_OF_ACRONYM: Final = linear(
    r"^(?:'s)? (?:[A-Z][a-z]|clinic|hospital|unit|patients?|clients?)", ignore_case=False
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language not in _LANGUAGES:
            continue
        if _NAMING_WORDS.isdisjoint(passage.words) and not _LETTERS.search(passage.folded):
            continue
        done = Stretches()
        for span, evidence in _found(passage):
            if done.overlap(span):
                continue
            done.add(span)
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="One person in care is told by initials or a pet name.",
                evidence=evidence,
                suggestion="Write “a patient” or “somebody in our care”, without the letters.",
            )


def _found(passage: Passage) -> Iterator[tuple[Span, str]]:
    folded = passage.folded
    for pattern, evidence in (
        (_INTRODUCED, "the word “initials”"),
        (_AFTER_PATIENT, "after a word for a patient"),
        (_WITH_AGE, "beside an age"),
    ):
        for found in pattern.finditer(folded):
            letters = found.group(1)
            span = Span(found.start(1), found.start(1) + len(letters.rstrip()))
            followed = folded[span.end : span.end + 12]
            if not stands_for_thing(letters) and not _SURNAME.search(followed.removeprefix(" ")):
                yield span, evidence
    for pattern in (_DOTTED, _PET_NAME):
        for found in pattern.finditer(folded):
            span = Span(*found.span())
            if told := _told_of(passage, span):
                yield span, f"near “{told}”"
    for found in _BARE.finditer(folded):
        span = Span(*found.span(1))
        if told := _told_of(passage, span):
            yield span, f"near “{told}”"


def _told_of(passage: Passage, span: Span) -> str:
    """Return what the sentence tells of somebody's care, were a pronoun in the letters' place."""
    folded = passage.folded
    letters, after = folded[span.start : span.end], folded[span.end : span.end + 16]
    if stands_for_thing(letters) or _OF_ACRONYM.search(after):
        return ""
    start, end = max(0, span.start - _REACH), span.end + _REACH
    before, after = folded[start : span.start], folded[span.end : end]
    before = before[_last_break(before) :]
    after = after[: _first_break(after)]
    if told := care_told_in(f"{before}she{after}"):
        return told.strip()
    if told := cared_for_about(passage, span.start, span.end):
        return told
    events = EVENTS.intersection(f"{before} {after}".lower().replace(",", " ").split())
    # "Prayers for T.J.": the letters themselves must be what the word is about.
    return min(events, default="") if before.rstrip().endswith((" for", " to")) or after else ""


_REACH: Final = 160


def _last_break(before: str) -> int:
    return max(before.rfind(mark) for mark in (". ", "! ", "? ", "\n")) + 1


def _first_break(after: str) -> int:
    breaks = [at for mark in (". ", "! ", "? ", "\n") if (at := after.find(mark)) >= 0]
    return min(breaks, default=len(after))


RULE = Rule(
    code="privacy.initials",
    name="Initials or pet name of a person in care",
    what=(
        "Initials where a sentence tells of one person's care, after “client”, “resident” or "
        "“initials”, or beside an age; and pet names such as “Big Al”. Short forms (U.S., B.C., "
        "I.V.), degrees and germs are left alone."
    ),
    why=(
        "Initials are derived from the name, and with a place and a day those who know the person "
        "know who it is."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(A) and (R) (65 FR 82462, 28 December 2000, as amended); HHS OCR, "
        "Guidance on de-identification (26 November 2012): initials are not removed by halves"
    ),
    severity=Severity.BLOCK,
    fix="Leave the letters out.",
    bad=(
        bad("“They gave me my life back.” R. T.-W., hip patient", "R. T.-W."),
        bad("S.M. is out of the ICU", "S.M."),
        bad("Initials: RT, seen in clinic", "RT"),
        bad("The patient (initials R.T.) did well", "R.T."),
        bad("Our client A. did well in detox", "A."),
        bad("paciente M.G. fue dada de alta", "M.G.", lang="es"),
        bad("AJ was discharged from the NICU", "AJ"),
        bad("JT had her surgery yesterday", "JT"),
        bad("Prayers for T.J. tonight", "T.J."),
        bad("M. (54) came in with a stroke", "M."),
        bad("K., a 34-year-old teacher, was treated here", "K."),
        bad("Saw J.T. again in clinic today.", "J.T."),
        bad("Big Al finished chemo", "Big Al"),
    ),
    good=(
        good("A. T.-W. Smith wrote our guide to hips."),
        good("The U.S. was hit by flu. She was treated in Washington, D.C."),
        good("E. coli was found; S. aureus was treated. C. diff is a germ."),
        good("B.C. Cancer Agency patients were treated here."),
        good("Vitamin B. and D. were low. Hepatitis B. was treated."),
        good("Ask your R.N. about I.V. lines. P.S. thank your nurse."),
        good("Our ED was busy. The ER has treated 400 people. PT is free."),
        good("J.D. Power award; the L.A. clinic opens at 9 a.m."),
        good("A. Yes. B. No. Q. Who was treated first?"),
        good("Old Town was flooded. Big Pharma was in the news."),
        good("Questions for Little Rock: when does the clinic open?"),
    ),
    check=_check,
    needs=(_INTRODUCED, _AFTER_PATIENT, _WITH_AGE, _DOTTED, _PET_NAME, _BARE),
)
