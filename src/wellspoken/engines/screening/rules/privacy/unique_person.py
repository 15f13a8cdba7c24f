"""privacy.unique-person: nobody is named by what only one person is."""

from collections.abc import Iterator
from functools import lru_cache

from wellspoken.engines.screening.cared_for.known_as import KNOWN_WORDS, find_known
from wellspoken.engines.screening.cared_for.traits import TRAIT_WORDS, TRAITS, find_traits
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.person_link import link_at, mentions_anyone
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.under_care import concerns_the_house, told_strongly
from wellspoken.engines.text import Pattern, linear, word_set

_OFFICE = (
    r"(?:mayor|sheriff|(?:fire|police) chief|chief of police|county (?:clerk|judge|commissioner"
    r"|coroner)|(?:district|city|state) attorney"
    r"|council(?:man|woman|member|or)|alder(?:man|woman)|senator|governor|congress(?:man|woman)"
    r"|assembly(?:man|woman)|postm(?:aster|istress)"
    r"|superintendent|school principal|principal|head ?(?:master|mistress|teacher)"
    r"|high school (?:coach|principal|quarterback)|(?:football|basketball|head|varsity|swim"
    r"|track) coach"
    r"|news ?(?:anchor|caster)|weather(?:man|woman)|weather presenter|radio host|tv (?:host"
    r"|presenter|anchor)|imam|rabbi|priest|pastor|vicar|bishop|librarian|judge|magistrate"
    r"|lottery winner|olympi(?:an|c \w{3,12})|gold medal(?:l?ist)|medal(?:l?ist)|beauty queen"
    r"|homecoming queen|quarterback|goalkeeper|astronaut|novelist|influencer|youtuber|celebrity"
    r"|astronaut|fire ?fighter of the year|teacher of the year|alcalde(?:sa)?|concejal|párroco)"
)
_HELD = linear(
    rf"\b(?:(?:our|the|this|a|an|former|current|local|town(?:'s)?|city(?:'s)?|county(?:'s)?"
    rf"|county|village|school's|only|well-known|beloved|famous|recent|el|la"
    rf"|ex)\s){{1,3}}{_OFFICE}\b"
    r"(?:\s(?:of|in|at|from|de)\s[A-Z][\w'-]{1,20}(?:\s[A-Z][\w'-]{1,20}){0,3})?"
)
_ONLY = linear(
    r"\b(?:the\s)?(?:only|sole|one and only|last surviving|last remaining)\s(?:known\s|living\s"
    r"|other\s)?"
    r"(?:[a-z'-]{2,18}\s){1,4}(?:in|of|at|on|from|to|with|within|who)\s(?:the\s|this\s|our\s"
    r"|all\s)?[\w'-]{2,20}(?:\s[A-Z][\w'-]{1,20}){0,3}"
    r"|\b(?:la|el)\súnic[oa]\s(?:[a-záéíóúñ]{2,18}\s){1,3}(?:de|en|del)\s[\w'-]{2,20}"
    r"|\bone of (?:only|just)\s(?:a (?:handful|few|dozen)|two|three|four|five|six|seven|eight"
    r"|nine|ten|[0-9]{1,3})\s(?:[a-z-]{2,16}\s){0,3}(?:in|on|of|with|to|worldwide"
    r"|known)\b(?:\s[\w'-]{2,20}){0,3}"
)
_FIRST = linear(
    r"\b(?:the\s|our\s|county's\s|state's\s|hospital's\s|town's\s)?(?:first|youngest|oldest"
    r"|eldest|heaviest|smallest|tiniest|tallest|longest-serving|longest-surviving"
    r"|longest)\s(?:ever\s|known\s|black\s|female\s|male\s|openly gay\s|transgender\s|local\s"
    r"|living\s)?"
    r"(?:patient|person|wom[ae]n|man|child|baby|boy|girl|infant|newborn|preemie|teen(?:ager)?"
    r"|resident|recipient|survivor|mother|father|donor|case|twins|triplets|quadruplets)\b"
    r"(?:\s(?:in|to|of|at|ever|on|with|born|this)\s(?:the\s|an?\s|our\s|have\s|be\s|get\s|receive\s"
    r"|survive\s)?[\w'-]{2,20}(?:\s[\w'-]{2,20}){0,4})?"
    r"|\bnew year'?s? baby\b|\bfirst baby of (?:the year|the new year|20[0-9]{2})\b"
)
_KNOWN = linear(
    r"\b(?:you (?:may|might|probably|all)\s(?:have\s)?(?:know|seen|heard|read)"
    r"|made (?:the )?(?:local |national )?(?:news|headlines)"
    r"|in (?:the|all the) (?:news|papers|headlines)|on the front page|went viral|viral (?:video"
    r"|post)|seen on (?:tv|channel|the news)"
    r"|won the (?:lottery|powerball|jackpot|mega millions)|lottery winner"
    r"|everyone (?:in town )?knows|famous for|whose (?:crash|accident|arrest|trial|house fire"
    r"|shooting|rescue)"
    r"|survivors? of the\s(?:[a-z0-9-]{2,20}\s){0,4}(?:crash|shooting|fire|explosion|flood"
    r"|collapse|derailment|attack)"
    r"|hit by (?:the|a) (?:school bus|train)\s(?:on|at|in)|struck by lightning|bitten by (?:a"
    r"|the) shark|attacked by a (?:bear|shark|mountain lion|cougar|alligator|moose))\b"
)
_RARE = linear(
    r"\b(?:extremely|very|ultra|exceptionally|so)[ -]rare\b|\bone in (?:a|[0-9]{1,3}) (?:million"
    r"|billion)\b|\bfewer than\s(?:[0-9]{1,3}|ten|a dozen|twenty|fifty|a hundred)\s(?:people"
    r"|cases|patients|children)\b"
    r"|\bonly\s(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen"
    r"|a handful of)\s(?:known\s|reported\s|such\s)?(?:cases|people|patients|children)\b"
    r"|\b(?:tattoo (?:of|that|reading)|birthmark|six fingers|glass eye|missing (?:his"
    r"|her) (?:left|right)|purple hair|prosthetic (?:left|right))\b"
)
# One holder at a time, once the town, the club or the station is told.
_HOLDER = linear(
    r"\b(?:[Tt]he|[Oo]ur|[Aa]|[Tt]his year's|[Ll]ast year's)\s(?:(?:old|retired|former|current"
    r"|late|breakfast"
    r"|drive-time|first-team|lord|deputy|parish|church|lifeboat|town|village|local|weather|sports"
    r"|morning)\s){0,3}(?:mayor|vicar|priest|rector|imam|rabbi|minister|organist|headteacher"
    r"|head ?master|head ?mistress|fire chief|police chief|sheriff|host|presenter|DJ|dj|striker"
    r"|goalkeeper|captain|skipper|coxswain|manager|coach|drummer|singer|bugler|harbour ?master"
    r"|town crier|postmistress|postmaster|lollipop lady|lollipop man|stationmaster|MP|councillor"
    r"|provost|laird|chief)s?\s(?:of|from|at|on|in|for)\s(?:the\s)?[A-Z][\w'-]{1,20}"
    r"(?:,?\s[A-Z0-9][\w'-]{0,20}){0,3}"
    r"|\b[Tt]his year's\s(?:[A-Z][\w'-]{1,20}\s){0,3}(?:carnival|prom|rose|may|harvest|festival"
    r"|homecoming|pageant)\s(?:queen|king|princess(?:es)?)\b"
    r"|\b(?:great-){0,2}(?:grand)?(?:son|daughter|widow|niece|nephew)\sof\sour\s(?:founder"
    r"|first|late|former|mayor|vicar)\b(?:,\s(?:[A-Z][\w'-]{1,20}\s?){1,3})?"
    r"|\b[Tt]he\s(?:only|first|last)\s(?:[a-z-]{3,14}\s){0,2}(?:wom[ae]n|man|person|girl|boy|bugler"
    r"|piper|player|child)\s(?:ever\s)?(?:to|in|of)\s(?:[a-z-]{2,14}\s){0,3}(?:[A-Z][\w'-]{1,20}"
    r"\s?){0,3}(?:[a-z]{3,12}\b)?",
    ignore_case=False,
)
_WORLD = linear(
    r"\b(?:hospital|clinic|centre|center|unit|program(?:me)?|facility|department|trauma"
    r"|stroke center|team|state|country|company|school|treatment|vaccine|drug|way|thing|test"
    r"|medicine"
    r"|option|method|cure|reason|hope|chance|time|day|question|exception|limit|line|place"
    r"|provider)s?\b"
)
_WHERE = linear(r"\s(?:in|of|at|on|from|within|who)\s")
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
_PUBLIC = linear(
    r"\b(?:nobel|historic(?:al)?|history|museum|in 1[89][0-9]{2}|world's|award|honou?r(?:s|ed"
    r"|ing)?|proclam\w{3,8}|press conference|announc\w{2,4}|speak(?:s|er)?|joins?|joined|ribbon"
    r"|visit(?:s|ed)?"
    r"|thank(?:s|ed)?|elected|candidate|election|graduat\w{2,5}|degree|physician|doctor|nurse"
    r"|surgeon|medical school|researchers?|space|flight|declared|signed|proclaimed|urges?"
    r"|supports?|remind\w{0,3}|appeals?|raffle|fundrais\w{2,4}|donat\w{1,4}|cheques?)\b"
)
_WORDS = word_set(
    "know seen heard read mayor sheriff chief clerk judge commissioner coroner attorney "
    "councilman councilwoman "
    "councilmember councillor councilor alderman alderwoman senator governor congressman "
    "congresswoman assemblyman assemblywoman postmaster postmistress superintendent principal "
    "headmaster headmistress headteacher teacher coach anchor newscaster weatherman weatherwoman "
    "presenter host imam rabbi priest pastor vicar bishop librarian magistrate lottery powerball "
    "jackpot olympian olympic medalist medallist queen quarterback goalkeeper astronaut novelist "
    "influencer youtuber celebrity alcalde alcaldesa concejal párroco only sole surviving first "
    "youngest oldest eldest heaviest smallest tiniest tallest longest única único baby viral news "
    "headlines page tv famous whose knows survivor survivors lightning shark bear moose alligator "
    "cougar lion rare million billion fewer tattoo birthmark fingers eye missing hair prosthetic "
    "one old retired former late host presenter dj striker captain skipper coxswain manager bugler "
    "organist rector minister drummer singer harbourmaster stationmaster crier lollipop lord mp "
    "provost laird carnival prom rose festival princess princesses founder woman man person "
    "girl boy "
    "last grandson granddaughter widow chiefs hosts coaches vicars mayors strikers presenters head "
    "captains priests organists headteachers daughter son niece nephew master school"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        hinted = not _CARE_HINTS.isdisjoint(passage.words)
        seen: list[tuple[int, int]] = []
        for pattern, says in _WAYS:
            if not hinted and pattern not in _TOLD_WAYS:
                continue
            for match in pattern.finditer(passage.folded):
                start, end = match.start(), match.start() + len(_trimmed(match.group()))
                if any(start < last and first < end for first, last in seen):
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
    if pattern is _FIRST and _stands_in(_LONG_AGO, passage.folded):
        return None
    if pattern in _TOLD_WAYS and not concerns_the_house(sentence):
        told = told_strongly(sentence)
        apt = _OF_PEOPLE.search(words) if pattern is _ONLY else not _LONG_AGO.search(sentence)
        if told and apt and not _WORLD.search(words) and not _GUEST.search(sentence):
            return told, Severity.REVIEW
    if pattern is _HOLDER:
        return None
    # What follows the preposition is where, not what: "the only twins in the state".
    what = _WHERE.split(words, maxsplit=1)[0] if link else words
    if pattern is _ONLY and (_WORLD.search(what) or not (link or cared)):
        return None
    if _PUBLIC.search(sentence) and not (link and link.firm and pattern is not _HELD):
        return None
    if link is not None:
        firm = link.firm and pattern is not _RARE and pattern is not _KNOWN
        return link.evidence, Severity.BLOCK if firm else Severity.REVIEW
    if pattern is _KNOWN and _stands_in(_NOT_IN_TEXT, passage.folded):
        return None
    if pattern is _KNOWN and (whose := _WHOSE.search(sentence)):
        return whose.group(), Severity.REVIEW
    if cared is None or pattern is _RARE or pattern is _KNOWN:
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
_WAYS: tuple[tuple[Pattern, str], ...] = (
    (_ONLY, "Only one person fits this description."),
    (_FIRST, "Being the first, the youngest or the like tells who the person is."),
    (_HELD, "An office or a fame that one person has stands beside words about care."),
    (_HOLDER, "One person holds such an office or place at a time, and the text tells of care."),
    (_KNOWN, "This tells readers where they have met the person before."),
    (_RARE, "A trait as rare as this tells who the person is."),
)
_TOLD_WAYS = (_ONLY, _FIRST, _HELD, _HOLDER)
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
    needs=(*(pattern for pattern, _ in _WAYS), TRAITS, _WITH_US),
    triggers=_WORDS | TRAIT_WORDS | KNOWN_WORDS,
)
