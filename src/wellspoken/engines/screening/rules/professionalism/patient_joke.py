"""professionalism.patient-joke: patients are no joke."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.insults import PATIENT_JOKES
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_with
from wellspoken.engines.text import Span, linear, word_set

_BOOK = Phrasebook(*PATIENT_JOKES)
_MESSAGE = "This makes fun of patients."
_wordings = check_with(_BOOK, _MESSAGE)
_AS_ORGAN = linear(
    r"\bthe (?:appendix|appy|gall ?bladder|hip|knee|stroke|chest pain|overdose|drunk|psych"
    r"|broken \w{3,8}|kidney stone|migraine|diabetic|amputee|uti|sepsis|hernia|fracture|colon"
    r"|liver|copd|gsw|dka) in (?:room|bed|bay|trauma|ward|[0-9]{1,3})\b"
)
_TOLD_OF = linear(
    r"\b(?:patients?|pts?|my [0-9]{1,2} ?(?:am|pm|o'clock)|(?:a|this|that) (?:guy|lady|dude|woman"
    r"|man|kid)|visitors?|families|family members?|relatives|husbands?|wives|mums|moms|mammies"
    r"|somebody|someone|gentlem[ae]n|bed [0-9]{1,2}|one of you|some of you|you know who|owners|men"
    r"|women|students|triage)\b"
)
_MOCKING = linear(
    r"\b(?:lol|lmao|rofl|smh|haha\w{0,6}|hilarious|facepalm|face palm|can't even|cant even"
    r"|you can't make this up|cant make this up|crying laughing|dead serious)\b"
    "|[\U0001f602\U0001f923\U0001f480\U0001f926\U0001f62d\U0001f921\U0001f60f\U0001fae0\U0001f485\U0001f92d\U0001f92b\U0001f643\U0001f612]"
)
_WARM = linear(
    r"\b(?:together|enjoy\w{0,3}|joined|shared|laugh(?:s|ed|ing|ter)? with|love\w{0,3}"
    r"|thank\w{0,3}|smil\w{1,4}|therapy dogs?|puppy|puppies|celebrat\w{1,5}|visit\w{0,3} from"
    r"|joke of the day|bingo|karaoke|talent|clowns?|brighten\w{0,4}|cheer\w{0,3}|happy|fun"
    r"|our patients)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    yield from _wordings(reading)
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        for found in _AS_ORGAN.finditer(passage.folded):
            yield _mark(reading, passage.place, Span(*found.span()))
        about = _TOLD_OF.search(passage.folded)
        mocked = _MOCKING.search(passage.folded) if about else None
        if about and mocked and not _WARM.search(passage.folded):
            yield _mark(reading, passage.place, Span(*mocked.span()), Severity.REVIEW)


def _mark(reading: Reading, place: str, span: Span, severity: Severity = Severity.BLOCK) -> Mark:
    passage = next(each for each in reading.passages if each.place == place)
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=_MESSAGE,
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion="Leave the story out. Patients read it, and know their own.",
        severity=severity,
    )


RULE = Rule(
    code="professionalism.patient-joke",
    name="Joke at patients' expense",
    what=(
        "Ward slang for patients (frequent flyer, gomer, drug seeker), people named by an organ "
        "and a "
        "room, and funny stories about patients."
    ),
    why="Patients recognise themselves, and others wonder what is said of them.",
    source="AMA Code of Medical Ethics, opinion 2.3.2 (2016); NMC, Social media guidance (2019)",
    severity=Severity.BLOCK,
    fix="Leave it out.",
    bad=(
        bad("Our favourite frequent flyer is back in the ED.", "frequent flyer"),
        bad("Three gomers before lunch", "gomers"),
        bad("The gallbladder in room 5 wants more jello.", "The gallbladder in room"),
        bad("My patient asked if the X-ray was free lol", "lol", severity=Severity.REVIEW),
        bad("Drug seekers, the pharmacy sees you.", "Drug seekers"),
        bad("Patients be like: I googled it", "Patients be like"),
        bad("Another train-wreck patient on 3 West", "train-wreck patient"),
        bad("This guy came in with a sprained thumb 😂", "😂", severity=Severity.REVIEW),
    ),
    good=(
        good("Use your frequent flyer miles to fly families to our hospital."),
        good("Our patients shared a laugh with the therapy dog today 😂"),
        good("People in pain are often labelled drug seekers. We listen first."),
        good("Bed 5 of the new unit opens in May."),
        good("New turf for the rehab garden!"),
        good("Kids on the ward enjoyed the magic show 😂🎩"),
        good("Appendix pain? Go to the emergency room."),
    ),
    check=_check,
    needs=(_BOOK, _AS_ORGAN, _MOCKING),
    triggers=_BOOK.wordings
    | word_set(
        "lol lmao rofl smh hilarious facepalm hahah* haha even room bed bay trauma ward crying "
        "serious \U0001f602 \U0001f923 \U0001f480 \U0001f926 \U0001f62d \U0001f921 "
        "\U0001f60f \U0001fae0 \U0001f485 \U0001f92d \U0001f92b \U0001f643 \U0001f612"
    ),
)
