"""plain-language.dense-sentence: a short text may be hard too, where word after word is long."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.plain_language.running_words import running_words
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, word_set
from wellspoken.engines.text.syllables import syllables

_FEWEST_WORDS: Final = 7
_MOST_WORDS: Final = 30
_LONG: Final = 3
_FEWEST_LONG: Final = 4
# Of the words, how many may be long before a short sentence is hard.
_SHARE: Final = 0.36
_ROOM: Final = 50
# Three syllables or more, and yet known to every patient.
_KNOWN: Final = word_set(
    "hospital hospitals medicine medicines medication medications appointment appointments "
    "everybody everyone everything anybody anyone anything community family families pharmacy "
    "pharmacies pharmacist physio physiotherapist physiotherapy emergency ambulance operation "
    "operations vaccination vaccinations vaccinated information volunteer volunteers education "
    "exercise exercises children's together tomorrow yesterday saturday another remember however "
    "usually probably possible important different difficult energy library university cafeteria "
    "telephone receptionist reception interpreter interpreters interpreting diabetes asthma "
    "pregnancy antibiotics paracetamol temperature recovery doctors' celebrate celebrating "
    "birthday anniversary holiday beautiful delicious wonderful amazing october november "
    "december september january february disability disabilities wheelchair accessible "
    "vegetables bananas carefully immediately actually especially already whenever wherever "
    "personal medical dentistry surgery surgeries nursery maternity midwifery radiology "
    "alcohol cigarettes allergy allergies allergic infection infections injury injuries "
    "cancer's survivor survivors department departments director manager coordinator assistant "
    "government australian american canadian nigerian breastfeeding sanitiser sanitizer "
    "afternoon afternoons grandmother grandfather grandparents company camera computer internet "
    "opening visiting understanding colleague's colleagues' animals popular regular"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text"):
        if passage.document.language != "en" or len(passage.folded) < _ROOM:
            continue
        for span, words in running_words(passage):
            if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS or span.end - span.start < _ROOM:
                continue
            long = [word for word in words if _is_long(word)]
            if len(long) < _FEWEST_LONG or len(long) < _SHARE * len(words):
                continue
            if not is_quoted(passage, span):
                yield _mark(passage, span, long)


@lru_cache(maxsize=8192)
def _is_long(word: str) -> bool:
    # Names are capitalised, and joined words are read apart.
    return (
        word.islower()
        and "-" not in word
        and word not in _KNOWN
        and syllables(word) >= _LONG
        and not (word.endswith(("ed", "es", "ing")) and syllables(word) == _LONG)
    )


def _mark(passage: Passage, span: Span, long: list[str]) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=f"This sentence is crowded with long words: {', '.join(long[:4])}.",
        evidence=f"{len(long)} long words in one short sentence",
        suggestion="Say it in everyday words, one thought in each sentence.",
    )


RULE = Rule(
    code="plain-language.dense-sentence",
    name="Sentence crowded with long words",
    what=(
        "A sentence of 7 to 30 words in which more than a third are long and not everyday ones. "
        "Grade formulas need longer texts; this reads the short ones. Names do not count."
    ),
    why="Readers who work out one long word have lost the one before.",
    source=(
        "Federal Plain Language Guidelines, revision 1 (May 2011), “Use simple words and "
        "phrases”; Gunning, The Technique of Clear Writing (1952)"
    ),
    severity=Severity.ADVISE,
    fix="Use everyday words.",
    bad=(
        bad(
            "Preliminary evaluation indicates satisfactory therapeutic tolerability overall.",
            "Preliminary evaluation indicates satisfactory therapeutic tolerability overall.",
        ),
        bad(
            "Participants demonstrating inadequate nutritional parameters necessitate referral.",
            "Participants demonstrating inadequate nutritional parameters necessitate referral.",
        ),
        bad(
            "Kindly facilitate timely submission of supplementary documentary evidence.",
            "Kindly facilitate timely submission of supplementary documentary evidence.",
        ),
        bad(
            "Our programme delivers integrated, individualised rehabilitative interventions.",
            "Our programme delivers integrated, individualised rehabilitative interventions.",
        ),
        bad(
            "Adequate hydration ameliorates orthostatic intolerance in susceptible individuals.",
            "Adequate hydration ameliorates orthostatic intolerance in susceptible individuals.",
        ),
        bad(
            "Welcome! Multidimensional assessment optimises functional independence long term.",
            "Multidimensional assessment optimises functional independence long term.",
        ),
    ),
    good=(
        good("Drink enough water, and stand up slowly if you feel dizzy in the heat."),
        good("Our volunteers celebrate the hospital library's anniversary on Saturday afternoon."),
        good("The American Academy of Pediatrics and the University of Minnesota agree."),
        good("Antibiotics do not help against a cold, whatever anybody tells you."),
        good("Interpreters are available at every appointment, and they cost you nothing."),
        good("Multidisciplinary rehabilitation."),
    ),
    check=_check,
)
