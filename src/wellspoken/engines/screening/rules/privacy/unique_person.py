"""privacy.unique-person: nobody is named by what only one person is."""

from collections.abc import Iterator
from functools import lru_cache

from wellspoken.engines.screening.cared_for.known_as import KNOWN_WORDS, find_known
from wellspoken.engines.screening.cared_for.traits import TRAIT_WORDS, TRAITS, find_traits
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import link_at, mentions_anyone
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.privacy.unique_ways import (
    FIRST,
    HELD,
    HOLDER,
    KNOWN,
    ONLY,
    RARE,
    TOLD_WAYS,
    WAYS,
    WHERE,
    WORDS,
    WORLD,
)
from wellspoken.engines.screening.under_care import concerns_the_house, told_strongly
from wellspoken.engines.text import Pattern, linear, word_set

_CARED = linear(
    r"\b(?:in our (?:er|icu|unit|care|ward|cath lab|clinic)|cath lab|here for (?:his|her)|prayers"
    r"|burn(?:ed|t)|patient|pt|admitted|treated|transplant(?:ed)?|surgery|operat(?:ed|ion)"
    r"|diagnos(?:ed"
    r"|is)|underwent|receiv(?:e|es|ed)|came (?:in|to)|rushed|hospitali[sz]ed|discharged|born"
    r"|birth|delivered|to care for"
    r"|surviv(?:e|ed|es|or)|recover(?:ed|ing|y|s)|overdos(?:e|ed)|cancer|stroke|heart attack|icu"
    r"|er|chest pain|rehab|therapy|dialysis|implant|weigh(?:ed|ing|s)|preemie|baby|paciente"
    r"|ingres[oó]|operad[oa]|covid)\b"
)
# "Only one in 10" counts people and points at nobody.
_SHARE = linear(r"(?:the )?only (?:one|[0-9]{1,3}) (?:in|of every|out of) ?(?:every )?[0-9a-z]")
_PUBLIC = linear(
    r"\b(?:nobel|historic(?:al)?|history|museum|in 1[89][0-9]{2}|world's|award|honou?r(?:s|ed"
    r"|ing)?|proclam\w{3,8}|press conference|announc\w{2,4}|speak(?:s|er)?|joins?|joined|ribbon"
    r"|visit(?:s|ed)?"
    r"|thank(?:s|ed)?|elected|candidate|election|graduat\w{2,5}|degree|physician|doctor|nurse"
    r"|surgeon|medical school|researchers?|space|flight|declared|signed|proclaimed|urges?"
    r"|supports?|remind\w{0,3}|appeals?|raffle|fundrais\w{2,4}|donat\w{1,4}|cheques?)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        hinted = not _CARE_HINTS.isdisjoint(passage.words)
        seen: list[tuple[int, int]] = []
        for pattern, says in WAYS:
            if not hinted and pattern not in TOLD_WAYS:
                continue
            for match in pattern.finditer(passage.folded):
                start, end = match.start(), match.start() + len(_trimmed(match.group()))
                if any(start < last and first < end for first, last in seen):
                    continue
                if _SHARE.match(match.group()):
                    continue
                if found := _judge(reading, passage, pattern, start, end):
                    seen.append((start, end))
                    evidence, severity = found
                    yield Mark(
                        passage=passage,
                        span=passage.document.origin(start, end),
                        message=says,
                        evidence=f'the words "{evidence}"',
                        suggestion=_SUGGESTION,
                        severity=severity,
                    )
        yield from _by_traits(reading, passage, seen)
        yield from _known_in_town(reading, passage, seen)


def _by_traits(reading: Reading, passage: Passage, seen: list[tuple[int, int]]) -> Iterator[Mark]:
    """Mark what only one person is or did, where the text tells of one in care."""
    if passage.document.language != "en" or TRAIT_WORDS.isdisjoint(passage.words):
        return
    if not mentions_anyone(passage):
        return
    for sentence in passage.sentences:
        for trait in find_traits(passage.folded[sentence.start : sentence.end]):
            start, end = sentence.start + trait.start, sentence.start + trait.end
            own = passage.around(start, end)
            if any(start < last and first < end for first, last in seen):
                continue
            written = passage.folded[start:end]
            if (
                _GUEST.search(own.replace(written, ""))
                or _LONG_AGO.search(own)
                or concerns_the_house(own)
            ):
                continue
            link = link_at(reading.subject, passage, start, end)
            told = link.evidence if link else told_strongly(own)
            if told:
                seen.append((start, end))
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(start, end),
                    message="Only one person fits this description.",
                    evidence=f'the words "{told}"',
                    suggestion=_SUGGESTION,
                    severity=Severity.REVIEW,
                )


def _known_in_town(
    reading: Reading, passage: Passage, seen: list[tuple[int, int]]
) -> Iterator[Mark]:
    """Mark what somebody is known by where the sentence tells that they are with the house."""
    if passage.document.language != "en" or KNOWN_WORDS.isdisjoint(passage.words):
        return
    for sentence in passage.sentences:
        own = passage.folded[sentence.start : sentence.end][:_LONG]
        here = _WITH_US.search(own)
        if not here or _GUEST.search(own) or _LONG_AGO.search(own) or concerns_the_house(own):
            continue
        for trait in find_known(own):
            start, end = sentence.start + trait.start, sentence.start + trait.end
            if any(start < last and first < end for first, last in seen):
                continue
            seen.append((start, end))
            yield Mark(
                passage=passage,
                span=passage.document.origin(start, end),
                message="Only one person fits this description.",
                evidence=f'the words "{here.group()}"',
                suggestion=_SUGGESTION,
                severity=Severity.REVIEW,
            )


_LONG = 400
# That somebody is, lives, lies or was treated here.
_WITH_US = linear(
    r"\b(?:caring for|out with us|(?:his|her) (?:last|first|final) (?:check|check-up|scan|visit"
    r"|session|jab)"
    r"|living with us|(?:stay|staying|resting|resident|recovering|back|home|stays|lives|living)"
    r" (?:with|among) us|with us (?:this|last|today|yesterday|since|for (?:a|the|his|her))|in our"
    r" (?:waiting room|chair|day room|dayroom|lounge|clinic|care|er|a&e|gym|ward|icu|theatre|beds?)"
    r"|(?:out of|into|through|finished|in) (?:rehab|hospital|icu|theatre|surgery|recovery)|in for"
    r" (?:his|her)|to (?:fit|treat|care for|mend|look after|operate on) (?:the|this|our|a)"
    r"|(?:got|had|has)"
    r" (?:his|her) (?:[a-z]{2,12} ){0,2}[a-z]{3,14} (?:with us|here|by us|done|out|replaced|fixed)"
    r"|(?:broken|fractured|sprained|torn) [a-z]{3,10}|remember you|your (?:hip|knee"
    r"|hearing aids?|eye"
    r"|tooth|teeth|heart|back|foot|op|operation)|(?:his|her) new (?:hip|knee|heart|teeth|hearing"
    r" aids?|valve|eyes?|smile|leg))\b"
)


@lru_cache(maxsize=8)
def _stands_in(pattern: Pattern, text: str) -> bool:
    """Tell whether a pattern stands in a whole text, read once for all matches in it."""
    return pattern.search(text) is not None


def _trimmed(words: str) -> str:
    """Leave out the small words that a bounded reach cut off at the end."""
    while words.rpartition(" ")[2].lower() in _SMALL:
        words = words.rpartition(" ")[0]
    return words


def _judge(  # noqa: C901, PLR0911  # one consideration after the other
    reading: Reading, passage: Passage, pattern: Pattern, start: int, end: int
) -> tuple[str, Severity] | None:
    sentence = passage.around(start, end)
    words = passage.folded[start:end]
    cared = _CARED.search(sentence)
    link = link_at(reading.subject, passage, start, end)
    if pattern is FIRST and _stands_in(_LONG_AGO, passage.folded):
        return None
    if pattern in TOLD_WAYS and not concerns_the_house(sentence):
        told = told_strongly(sentence)
        apt = _OF_PEOPLE.search(words) if pattern is ONLY else not _LONG_AGO.search(sentence)
        if told and apt and not WORLD.search(words) and not _GUEST.search(sentence):
            return told, Severity.REVIEW
    if pattern is HOLDER:
        return None
    # What follows the preposition is where, not what: "the only twins in the state".
    what = WHERE.split(words, maxsplit=1)[0] if link else words
    if pattern is ONLY and (WORLD.search(what) or not (link or cared)):
        return None
    if _PUBLIC.search(sentence) and not (link and link.firm and pattern is not HELD):
        return None
    if link is not None:
        firm = link.firm and pattern is not RARE and pattern is not KNOWN
        return link.evidence, Severity.BLOCK if firm else Severity.REVIEW
    if pattern is KNOWN and _stands_in(_NOT_IN_TEXT, passage.folded):
        return None
    if pattern is KNOWN and (whose := _WHOSE.search(sentence)):
        return whose.group(), Severity.REVIEW
    if cared is None or pattern is RARE or pattern is KNOWN:
        return None
    return cared.group(), Severity.REVIEW


_SUGGESTION = (
    'Describe the person more widely ("a public servant", "a patient"), or have their written '
    "authorisation recorded."
)
_WHOSE = linear(r"\b(?:he|she|him|her|his|the (?:man|woman|boy|girl|teen|driver|couple))\b")
_NOT_IN_TEXT = linear(r"\b(?:who|has|she|he) (?:paid for|donated|bought|gave us|sponsored)\b")
_LONG_AGO = linear(r"\b1[5-9][0-9]{2}\b")
_OF_PEOPLE = linear(
    r"^(?:the\s)?(?:only|sole|last|one)\b.{0,60}\b(?:wom[ae]n|m[ae]n|girl|boy|child|crew|member"
    r"|survivor|twins|triplets|player|piper|bugler|keeper|driver|pilot|farmer|teacher|officer)\b"
)
_GUEST = linear(
    r"\b(?:q&a|interview|department of|visit(?:s|ed|or)?|here to|drop(?:s|ped) off|thank(?:s|ed)?"
    r"|handed|hand over|cut the|ribbon|award|honou?r\w{0,3}|speech(?:es)?|medal"
    r"|joins?|joined|backs|supports?|urges?)\b"
)
_SMALL = word_set(
    "with to of in on at the a an and it who was is were by for from his her get have be"
)
_CARE_HINTS = word_set(
    "patient pt admitted treated transplant transplanted surgery operated operation diagnosed "
    "diagnosis underwent receive received receives came rushed hospitalized hospitalised "
    "discharged "
    "born birth delivered survive survived survives survivor recovered recovering recovery "
    "recovers "
    "overdose overdosed cancer stroke heart icu er chest rehab therapy dialysis implant weighed "
    "weighing weighs preemie baby paciente ingresó operado operada covid he she his her seen old "
    "mr "
    "mrs ms cath lab prayers burned burnt him man woman"
)
_REVIEW = Severity.REVIEW

RULE = Rule(
    code="privacy.unique-person",
    name="Description that fits one person only",
    what=(
        "An office, a fame, a first or an only, a rare trait, in words about one person's care: "
        '"the only fire chief of ...", "the youngest patient to ...", "the lottery winner". '
        "Officials and pioneers in their public role, and firsts of the house, are left alone."
    ),
    why="No name is needed where everybody in town knows who that is.",
    source=(
        "45 CFR 164.514(b)(2)(i)(R) and (ii) (65 FR 82462, 28 December 2000, as amended); HHS "
        "OCR, Guidance Regarding Methods for De-identification (26 November 2012)"
    ),
    severity=Severity.BLOCK,
    fix="Describe the person more widely.",
    bad=(
        bad(
            "The toddler pulled from the river flood had her last check today.",
            "The toddler pulled from the river flood",
            severity=_REVIEW,
        ),
        bad(
            "We loved having a former Orrin codebreaker living with us.",
            "a former Orrin codebreaker",
            severity=_REVIEW,
        ),
        bad(
            "The weather presenter on the breakfast show got her veneers with us.",
            "The weather presenter on the breakfast show",
            severity=_REVIEW,
        ),
        bad("omg the bishop is in for his piles today", "the bishop", severity=_REVIEW),
        bad(
            "Of course we remember you, the parrot lady with the four macaws!",
            "the parrot lady with the four macaws",
            severity=_REVIEW,
        ),
        bad(
            "Our sepsis survivor, the village's only bell-ringer, is home.",
            "the village's only bell-ringer",
            severity=_REVIEW,
        ),
        bad(
            "The man who won the Orrin regatta had his gallbladder out here.",
            "The man who won the Orrin regatta",
            severity=_REVIEW,
        ),
        bad(
            "The drummer of the Stow Silver Band broke his collarbone and we pinned it.",
            "The drummer of the Stow Silver Band",
            severity=_REVIEW,
        ),
        bad(
            "The retired harbour master of Port Ellis has a new hip and is dancing.",
            "The retired harbour master of Port Ellis",
            severity=_REVIEW,
        ),
        bad(
            "On my ward with a broken leg: the captain of Denby Rovers!",
            "the captain of Denby Rovers",
            severity=_REVIEW,
        ),
        bad(
            "The last surviving piper of the Glen Orrin band is in our day room again.",
            "The last surviving piper of the Glen Orrin band",
            severity=_REVIEW,
        ),
        bad(
            "The patient is the only fire chief of Elm Grove.",
            "the only fire chief of Elm Grove",
        ),
        bad(
            "The local sheriff was admitted last night with chest pain.",
            "The local sheriff",
            severity=_REVIEW,
        ),
        bad("The patient, a former news anchor, is recovering.", "a former news anchor"),
        bad(
            "She is the youngest patient to get a new heart here.",
            "the youngest patient",
        ),
        bad(
            "First woman in the county to receive a lung transplant",
            "First woman in the county to receive",
            severity=_REVIEW,
        ),
        bad("Our patient won the lottery last year.", "won the lottery", severity=_REVIEW),
        bad(
            "You may have seen her on TV: our patient is home.",
            "You may have seen",
            severity=_REVIEW,
        ),
        bad(
            "The patient is one of only 12 people in the world with it.",
            "one of only 12 people in the world",
        ),
        bad("Our New Year's baby was born at 12:04!", "New Year's baby"),
    ),
    good=(
        good("The man rescued from the quarry collapse opened our ward."),
        good("The former mayor and the school's head coach visit us on Friday."),
        good("The village's only pharmacy has moved."),
        good("The man who won the Orrin regatta opens our scanner."),
        good("The drummer of the Stow Silver Band plays outside A&E on Sunday."),
        good("The captain of Denby Rovers opens our new ward on Friday."),
        good("The last surviving boiler of the old wing is in our day room."),
        good("You may have seen the man who won the lottery: he donated our scanner."),
        good("We are the only trauma center in the county for a patient with burns."),
        good("The mayor visited our new cancer unit and thanked the nurses."),
        good("Elizabeth Blackwell was the first woman in America to receive a medical degree."),
        good("First, call 911. A stroke is an emergency."),
        good("One of only two hospitals in the state to treat this cancer"),
        good("The only way to know is a test: heart disease is silent."),
        good("Sheriff's office and hospital sign a pact on overdose care."),
        good("Put your oldest child first in line for a flu shot."),
    ),
    check=_check,
    needs=(*(pattern for pattern, _ in WAYS), TRAITS, _WITH_US),
    triggers=WORDS | TRAIT_WORDS | KNOWN_WORDS,
)
