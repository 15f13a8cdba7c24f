"""privacy.name-tag: nobody in care is named in a hashtag or by their handle."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.names.context import EVENTS, OCCASION
from wellspoken.engines.screening.lexicons.names.figures import FULL_NAMES
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import care_of_person_in, care_told_in, person_in
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.tagged_names import TaggedName, names_in_tags
from wellspoken.engines.text import Span, linear

_LANGUAGES: Final = frozenset(("en", "es"))
_REACH: Final = 400
_WORD: Final = linear(r"[^\W\d_]{2,30}")
_PATIENTS_HANDLE: Final = linear(
    r"\b(?:our|my|the|this|former|nuestra|nuestro) (?:[a-z]{3,12} )?"
    r"(?:patient|pt|survivor|paciente),? (@[a-z][\w.]{2,38})"
)
_PATIENT_BEFORE: Final = linear(r"\b(?:patient|pt|client|survivor|paciente|our own|warrior)s?,? $")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language not in _LANGUAGES:
            continue
        named = list(names_in_tags(passage.folded))
        yield from _patients_handles(passage, named)
        for name in named:
            if _is_public(name, reading.profile) or passage.in_link(*_bounds(name)):
                continue
            weighed = _weighed(name, passage, reading)
            if weighed is not None:
                yield _mark(passage, name, *weighed)


def _patients_handles(passage: Passage, named: list[TaggedName]) -> Iterator[Mark]:
    """Mark the handles of patients that are no name but lead to one."""
    for found in _PATIENTS_HANDLE.finditer(passage.folded):
        span = Span(*found.span(1))
        if not any(name.span.start == span.start for name in named):
            handle = TaggedName(span, (found.group(1),), handle=True)
            yield _mark(passage, handle, Severity.BLOCK, f"after “{found.group().split()[0]}”")


def _bounds(name: TaggedName) -> tuple[int, int]:
    return name.span.start, name.span.end


def _is_public(name: TaggedName, profile: Profile) -> bool:
    if " ".join(name.words) in FULL_NAMES:
        return True
    own = " ".join((*profile.clinicians, *profile.names, *profile.facilities, *profile.events))
    known = {word.lower() for word in _WORD.findall(own)}
    return name.words[-1] in known or known.issuperset(name.words)


def _weighed(  # noqa: PLR0911  # one consideration after the other
    name: TaggedName, passage: Passage, reading: Reading
) -> tuple[Severity, str] | None:
    start, end = _bounds(name)
    about = (
        passage.folded[max(0, start - _REACH) : start] + " . " + passage.folded[end : end + _REACH]
    )
    told = care_told_in(about) or person_in(about)
    if name.handle:
        return _of_handle(name, passage, about, reading)
    if name.clinician:
        return None
    if name.grave:
        severity = Severity.BLOCK if name.sure else Severity.REVIEW
        return severity, f"the words “{name.cue}” in the tag"
    if told or (told := care_of_person_in(about)):
        return Severity.BLOCK, f"near “{told.strip()}”"
    words = {word.lower() for word in _WORD.findall(about)}
    if words & OCCASION:
        return None
    if event := min(words & EVENTS, default=""):
        return Severity.BLOCK, f"near “{event}”"
    if reading.subject.surface == "export":
        return Severity.BLOCK, "an export names nobody"
    return Severity.REVIEW, "a name in a tag"


def _of_handle(
    name: TaggedName, passage: Passage, about: str, reading: Reading
) -> tuple[Severity, str] | None:
    """A handle is known to its owner's friends: grave only beside that person's care."""
    start, _ = _bounds(name)
    author = reading.subject.reply_to_author.lower().lstrip("@")
    if author and author == passage.folded[start + 1 : name.span.end].lower():
        return None
    if patient := _PATIENT_BEFORE.search(passage.before(start, 24)):
        return Severity.BLOCK, f"after “{patient.group().strip()}”"
    if name.clinician:
        return None
    sentence = passage.around(start, name.span.end)
    if told := care_told_in(sentence.replace(passage.folded[start : name.span.end], "she")):
        return Severity.BLOCK, f"near “{told.strip()}”"
    return None


def _mark(passage: Passage, name: TaggedName, severity: Severity, evidence: str) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(*_bounds(name)),
        message="A handle names a person in care." if name.handle else "The tag names a person.",
        evidence=evidence,
        suggestion=(
            "Leave the tag out, or have the person's written authorisation recorded. If it is a "
            "colleague's or a speaker's, add them to the organisation's profile."
        ),
        severity=severity,
    )


_OWN = Profile(clinicians=("Dr John Smith", "Maria Lopez, RN"))
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.name-tag",
    name="Name of a person in a hashtag or handle",
    what=(
        "A hashtag that joins a person's name with words of illness, death or support, or with a "
        "text about one person's care; a bare full name in a hashtag (review); the handle of a "
        "person in care. The organisation's own people, public figures, places and awareness days "
        "are left alone."
    ),
    why=(
        "A tag is made to be searched for: whoever follows it finds the family, the ward and the "
        "illness together."
    ),
    source="45 CFR 164.514(b)(2)(i)(A) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.BLOCK,
    fix="Leave the tag out, or record the person's authorisation.",
    bad=(
        bad("#PrayForMariaLopez", "#PrayForMariaLopez"),
        bad("Please share #PrayersForEmma tonight", "#PrayersForEmma"),
        bad("#prayformarialopez", "#prayformarialopez"),
        bad("#emmastrong", "#emmastrong"),
        bad("#KowalskiStrong", "#KowalskiStrong"),
        bad("#RIPDeborah, you were a fighter", "#RIPDeborah"),
        bad("#JusticeForTyrone", "#JusticeForTyrone"),
        bad("A great day on ward 4. She was discharged! #MariaLopez", "#MariaLopez"),
        bad("#TeamEmma beat leukemia!", "#TeamEmma"),
        bad("@maria_lopez was discharged today, well done", "@maria_lopez"),
        bad("Our patient @MariaLopez88 rang the bell.", "@MariaLopez88"),
        bad("Our patient @dr_john_smith is home.", "@dr_john_smith"),
        bad("Our patient @sunny_88 is home.", "@sunny_88"),
        bad("#SaveBabyNoah", "#SaveBabyNoah"),
        bad("#BringEmilyHome", "#BringEmilyHome"),
        bad("#WalkForLily", "#WalkForLily", severity=_REVIEW),
        bad("@johnsmith was admitted last night", "@johnsmith"),
        bad("Oremos por ella #FuerzaMaribel", "#FuerzaMaribel", lang="es"),
        bad("#PrayForXiulan", "#PrayForXiulan", severity=_REVIEW),
        bad("Look who is here: #MariaLopez", "#MariaLopez", severity=_REVIEW),
    ),
    good=(
        good("#BreastCancerAwareness #WorldCancerDay #NursesWeek"),
        good("#DrSmithDay", profile=_OWN),
        good("#DrJohnSmith answers your questions", profile=_OWN),
        good("Happy birthday #MariaLopez", profile=_OWN),
        good("#BostonStrong #PrayForUkraine #PrayForParis #HoustonStrong"),
        good("#PrayForPeace #JusticeForAll #RIPSmoking #StayStrongTogether #PrayForNurses"),
        good("#GetWellSoon #HelpSaveLives #HopeForTheFuture #StrongTogether"),
        good("#MartinLutherKing #FlorenceNightingale"),
        good("#DownSyndrome #CrohnsAndColitis #ParkinsonsAwareness #LouGehrig"),
        good("Thank you @dr_john_smith for the talk on diabetes."),
        good("Follow @maria_lopez, our head of nutrition."),
        good("Join us: keynote by #MariaLopez on Friday"),
        good("#TeamUSA #GoRed #TeamNursing #GoBlue"),
        good("@maria_lopez thank you!", surface="reply", reply_to_author="maria_lopez"),
        good("#SummerRose #GraceAndHope #AprilShowers #MarkYourCalendar #WillPower"),
    ),
    check=_check,
    triggers=frozenset("#@"),
)
