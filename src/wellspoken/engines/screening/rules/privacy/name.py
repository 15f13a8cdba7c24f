"""privacy.name: nobody who may be a patient, a relative or a household member is named."""

from collections.abc import Iterator
from functools import lru_cache

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.name_company import (
    CARE,
    CREDENTIALS,
    EPONYMS,
    NOT_A_PERSON_AFTER,
    PUBLIC_PEOPLE,
    PUBLIC_ROLE,
)
from wellspoken.engines.screening.names import NamedPerson, find_names
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.people import honorific_in, person_in
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span, linear, word_set

_HONORIFIC = linear(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra|Señora?|Doña?)\b\.?\s"
    r"((?:[A-Z]')?[A-Z][A-Za-z-]{1,30}(?:\s[A-Z][a-z-]{1,30})?)",
    ignore_case=False,
)
_INITIALS = linear(
    r"\b(?:patient|pt|client|resident|named?|baby|our own|little)\s([A-Z]\.\s?[A-Z]\.?|[A-Z]\.)",
    ignore_case=False,
)
_WORD = linear(r"[^\W_]{1,40}(?:['/-][^\W_]{1,40})?")
_TITLE_BEFORE = linear(
    r"\b(?:dr|doctor|doc|prof(?:essor)?|nurse|sister|surgeon|consultant|pharmacist|midwife|rev"
    r"|reverend|father|pastor|rabbi|imam|sir|dame|lord|lady|saint|st|mayor|president|senator"
    r"|governor|judge|coach|captain|officer|sheriff|minister|chaplain|chef|doctora?)\b\.?\s?$"
)
_GREETING = linear(r"^(?:hi|hello|hey|dear|thanks|thank you|sorry|hola|estimad[oa])\b[,]?\s{0,2}$")
_PERSON_BEFORE = linear(
    r"\b(?:patient|pt|client|resident|man|woman|male|female|boy|girl|named|name is|name was"
    r"|mother|mom|mum|father|dad|husband|wife|son|daughter|baby|brother|sister|grandma|grandpa"
    r"|aunt|uncle|little|sweet|our friend|neighbou?r|paciente|llamad[oa]|hij[oa]|madre|padre)"
    r"[,:]?\s{1,2}$"
)
_SEEN_BY = linear(
    r"\b(?:seen|saw|treated|followed|examined|evaluated|operated|referred|consulted|admitted"
    r"|under|appointment|visit|ref'd|consult|tx'd|managed)\b[^!?]{0,16}$"
)
_NEVER_ALONE = word_set("may will hope grace mark faith joy rose dawn summer april june august "
                        "christian jordan chase hunter mercy trinity destiny angel sunny bill art "
                        "rich frank pat sue jack ray gene king prince guy max star")  # fmt: skip
_LEAST_ALONE = 6.0


@lru_cache(maxsize=16)
def _own(profile: Profile) -> tuple[str, ...]:
    listed = (*profile.names, *profile.clinicians, *profile.facilities, *profile.events)
    return tuple(" ".join(name.lower().split()) for name in listed if name.strip())


def _check(reading: Reading) -> Iterator[Mark]:
    own = _own(reading.profile)
    for passage in reading.of_kind("text", "alt"):
        taken = 0
        for span, name in _candidates(passage):
            if span.start < taken or passage.in_link(span.start, span.end):
                continue
            if judged := _judge(reading, passage, span, name, own):
                severity, evidence = judged
                taken = span.end
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message=(
                        "A person is named beside words about care or illness."
                        if severity is Severity.BLOCK
                        else "A person is named."
                    ),
                    evidence=evidence,
                    suggestion=(
                        "Leave the name out, or record the person's written authorisation. If it "
                        "is a member of staff, a speaker or the house itself, say so beside the "
                        "name or add it to the organisation's profile."
                    ),
                    severity=severity,
                )


def _candidates(passage: Passage) -> list[tuple[Span, NamedPerson | None]]:
    """Return names by the model, and those that a form of address gives away, in order."""
    found: list[tuple[Span, NamedPerson | None]] = [
        (name.span, name) for name in find_names(passage.folded)
    ]
    for pattern in (_HONORIFIC, _INITIALS):
        for match in pattern.finditer(passage.folded):
            span = Span(*match.span(1))
            if not any(span.overlaps(other) for other, _name in found):
                found.append((span, None))
    return sorted(found, key=lambda pair: pair[0].start)


def _judge(  # noqa: PLR0911  # one answer for each reading of a name
    reading: Reading, passage: Passage, span: Span, name: NamedPerson | None, own: tuple[str, ...]
) -> tuple[Severity, str] | None:
    folded = passage.folded
    written = folded[span.start : span.end]
    words = written.lower().rstrip(".").split()
    before, after = passage.before(span.start, 24), folded[span.end : span.end + 40]
    if _is_nobody(words, before, after) or _is_own(written, folded, span, own):
        return None
    sentence = passage.around(span.start, span.end)
    around = set(_WORD.findall(sentence.lower()))
    surface = reading.subject.surface
    # In a reply or a message every word is about the one who is answered.
    cares = around & CARE or bool(person_in(sentence)) or bool(_PERSON_BEFORE.search(before))
    told = next(iter(sorted(around & CARE)), "") or person_in(sentence) or "a person in care"
    polite = bool(honorific_in(sentence)) and _is_addressed(folded, span)
    if _has_public_role(before, after, around) and not _PERSON_BEFORE.search(before):
        if surface == "export":
            return Severity.REVIEW, "a name, in a role"
        person = person_in(sentence) if _SEEN_BY.search(passage.before(span.start, 40)) else ""
        return (Severity.REVIEW, f'the clinician seen, near "{person}"') if person else None
    led = polite or bool(_PERSON_BEFORE.search(before))
    sure = name is None or len(words) > 1 or name.margin >= _LEAST_ALONE or polite
    if len(words) == 1 and words[0] in _NEVER_ALONE and not led:
        sure = False
    if surface == "export":
        return Severity.BLOCK, "a name in an export"
    if cares:
        return (Severity.BLOCK if sure else Severity.REVIEW), f'a name near "{told}"'
    if surface in {"reply", "message"}:
        return _in_reply(reading, words, before, sure=sure)
    if polite or (sure and len(words) > 1):
        return Severity.REVIEW, "a full name" if len(words) > 1 else "a form of address with a name"
    return (Severity.ADVISE, "a given name") if sure else None


def _in_reply(
    reading: Reading, words: list[str], before: str, *, sure: bool
) -> tuple[Severity, str] | None:
    """A reply may greet people as they call themselves; another name unmasks them."""
    known = f"{reading.subject.reply_to_author} {reading.subject.in_reply_to or ''}".lower()
    if all(word in known for word in words):
        return None
    if reading.subject.in_reply_to or reading.subject.reply_to_author:
        return Severity.BLOCK, "a name that the message answered does not give"
    if _GREETING.search(before.strip() + " ") and len(words) == 1:
        return Severity.ADVISE, "a greeting by name"
    return (Severity.REVIEW, "a name in a reply") if sure else None


def _is_nobody(words: list[str], before: str, after: str) -> bool:
    """An eponym, a place, a house, a prize, or somebody whom everybody knows."""
    joined = " ".join(word.removesuffix("'s") for word in words)
    if joined in PUBLIC_PEOPLE or words[-1].removesuffix("'s") in NOT_A_PERSON_AFTER:
        return True
    following = _WORD.findall(after[:24].lower())
    if following[:1] == ["s"]:
        following = following[1:]
    follows = after[:1] in {" ", "'", "-", ""} and following[:2]
    if follows and not after.lstrip().startswith((",", ".", ";")):
        if following[0] in NOT_A_PERSON_AFTER and following[0] not in {"day", "open", "way"}:
            return True
        if len(following) > 1 and following[1] in NOT_A_PERSON_AFTER and after.startswith(" "):
            upper = after.strip()[:1].isupper()
            if upper:
                return True
    if all(word.removesuffix("'s") in EPONYMS for word in words):
        return True
    lowered = before.lower()
    return lowered.endswith(("st. ", "st ", "saint ", "mount ", "mt. ", "fort ", "lake ", "san ",
                             "santa ", "port ", "cape "))  # fmt: skip


def _is_own(written: str, folded: str, span: Span, own: tuple[str, ...]) -> bool:
    near = " ".join(folded[max(0, span.start - 40) : span.end + 40].lower().split())
    lowered = " ".join(written.lower().split())
    return any(lowered in name and name in near for name in own)


def _is_addressed(folded: str, span: Span) -> bool:
    return bool(_HONORIFIC.search(folded[max(0, span.start - 10) : span.end]))


def _has_public_role(before: str, after: str, around: set[str]) -> bool:
    if _TITLE_BEFORE.search(before):
        return True
    behind = [word.strip(".") for word in after.replace(",", " ").lower().split()[:2]]
    if any(word.replace(".", "") in CREDENTIALS for word in behind) and after[:1] in {",", " "}:
        return True
    return bool(around & PUBLIC_ROLE) and not around & _NOT_THEIR_ROLE


# "Our nurses looked after Ann Lee": the role is another's.
_NOT_THEIR_ROLE = word_set("patient patients admitted discharged diagnosed treated paciente")

_OWN = Profile(
    names=("Riverside Hospital",), clinicians=("Maria Okafor",), facilities=("Grace Kelly Wing",)
)
_REVIEW, _ADVISE = Severity.REVIEW, Severity.ADVISE

RULE = Rule(
    code="privacy.name",
    name="Name of a person who may be in care",
    what=(
        "A person's name, however it is written. Beside words about care, illness, birth or death "
        "it blocks; a full name without them asks for review; a given name alone advises. In a "
        "reply, a name that the message answered did not give blocks. Clinicians and others named "
        "in their role, public and historical figures, eponyms, houses and the organisation's own "
        "names are left alone, save a clinician named as the one whom a patient saw."
    ),
    why=(
        "A name beside care identifies a patient. Replies that unmasked the writer of a review "
        "have been fined, and so have success stories without authorisation."
    ),
    source=(
        "45 CFR 164.514(b)(2)(i)(A) (65 FR 82462, 28 December 2000, as amended); HHS OCR and Cadia "
        "Healthcare (September 2025); HHS OCR v. Igbinadolor (28 March 2022)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the name out, or record a written authorisation.",
    bad=(
        bad("Our patient John Smith came in with the flu.", "John Smith"),
        bad("our patient john smith came in with the flu", "john smith"),
        bad("MARIA GONZALEZ is recovering well after surgery", "MARIA GONZALEZ"),
        bad("Little Emma Watkins rang the bell today!", "Emma Watkins"),
        bad("Mohammed Al-Rashid had his transplant here.", "Mohammed Al-Rashid"),
        bad("Mrs Okonkwo's biopsy went well.", "Okonkwo"),
        bad("Her son, Tyler Brooks, was diagnosed with asthma.", "Tyler Brooks"),
        bad("Sarah P., 57, has had a hysterectomy.", "Sarah P."),
        bad("A 62-year-old man was seen by Dr. Patel.", "Patel", severity=_REVIEW),
        bad("Thank you, Robert Miller, for your lovely words.", "Robert Miller", severity=_REVIEW),
        bad(
            "Thank you, Robert Miller.",
            "Robert Miller",
            surface="reply",
            in_reply_to="Long wait!",
            reply_to_author="sunny_day",
        ),
    ),
    good=(
        good("Parkinson's Awareness Month begins at Johns Hopkins Hospital."),
        good("Dr. Ann Lee talks about flu in pregnancy."),
        good("Ann Lee, RN, leads our vaccination team."),
        good("Florence Nightingale changed how hospitals treat patients."),
        good("Free flu shots this Friday at Mercy Hospital, Springfield."),
        good("Our surgeon James Patel explains what a biopsy is."),
        good("Maria Okafor answers questions about cancer treatment.", profile=_OWN),
        good("Visit the Grace Kelly Wing after surgery.", profile=_OWN),
        good("Will you get your flu shot in May? Hope to see you!"),
        good("Hodgkin lymphoma: what treatment is like"),
        good("Thank you, Robert.", surface="reply", reply_to_author="Robert Miller"),
    ),
    check=_check,
)
