"""plain-language.reading-grade: the text asks for no more schooling than its readers have."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.plain_language.running_words import running_words
from wellspoken.engines.text import Span, word_set
from wellspoken.engines.text.readability import Readability, graded

# Below this no text has thirty words, or three sentences of eighteen.
_ROOM: Final = 60
# Formulas do not agree to less than half a grade.
_LEEWAY: Final = 0.5
_SURELY_EASIER: Final = 0.5
_FEWEST_WORDS: Final = 5
_ENGLISH: Final = word_set(
    "the a an and or of to in is are be it you your for with on at that this we our can not if as "
    "their they should must will was were has have by from any all every who which who may no"
)
_ENGLISH_WORDS: Final = 2


def _check(reading: Reading) -> Iterator[Mark]:
    limit = reading.profile.reading_grade
    for passage in reading.of_kind("text"):
        if len(passage.folded) < _ROOM or passage.document.language not in {"en", "es"}:
            continue
        sentences = [words for _, words in running_words(passage)]
        if passage.document.language == "en" and not _may_exceed(sentences, limit):
            continue
        told = graded(sentences, passage.document.language)
        if told.grade.value is None or told.grade.value < limit + _LEEWAY:
            continue
        span = _hardest(passage, passage.document.language)
        yield Mark(
            passage=passage,
            span=passage.document.origin(span.start, span.end),
            message=(
                f"The text reads at school grade {told.grade.value:.0f}; the limit is {limit:g}."
                " This is its hardest sentence."
            ),
            evidence=_evidence(told),
            suggestion="Use shorter sentences and everyday words, and say “you” to the reader.",
        )


def _may_exceed(sentences: list[list[str]], limit: float) -> bool:
    """Tell whether the two formulas that need no syllables leave any doubt, and it is English.

    Where both lie below the limit, the median lies above it only if the two others both do so by
    far, which texts do not do.
    """
    words = sum(map(len, sentences))
    if not words:
        return False
    letters = sum(len("".join(sentence)) for sentence in sentences) / words
    liau = 5.88 * letters - 29.6 * len(sentences) / words - 15.8
    automated = 4.71 * letters + 0.5 * words / len(sentences) - 21.43
    if max(liau, automated) < limit - _SURELY_EASIER:
        return False
    seen = {word.lower() for sentence in sentences for word in sentence}
    return len(seen & _ENGLISH) >= _ENGLISH_WORDS


def _hardest(passage: Passage, language: str) -> Span:
    """Return the sentence that weighs most: by words and by syllables a word."""

    def weight(sentence: tuple[Span, list[str]]) -> float:
        counts = graded([sentence[1]], language).counts
        if counts.words < _FEWEST_WORDS:
            return 0.0
        return 0.39 * counts.words + 11.8 * counts.syllables_a_word

    return max(running_words(passage), key=weight)[0]


def _evidence(told: Readability) -> str:
    named = (
        ("Flesch-Kincaid", told.flesch_kincaid_grade),
        ("Gunning fog", told.gunning_fog),
        ("SMOG", told.smog),
        ("Coleman-Liau", told.coleman_liau),
        ("ARI", told.automated_readability),
        ("INFLESZ", told.inflesz),
        ("Fernández Huerta", told.fernandez_huerta),
    )
    scores = ", ".join(
        f"{name} {score.value:.1f}" for name, score in named if score.value is not None
    )
    counts = told.counts
    return f"{scores}; {counts.words} words in {counts.sentences} sentences"


_HARD = (
    "Individuals experiencing persistent respiratory symptoms should immediately contact their "
    "healthcare organization. "
    "Additional information regarding vaccination eligibility requirements is available online. "
    "Appropriate documentation must accompany every application."
)
_HARDEST = (
    "Additional information regarding vaccination eligibility requirements is available online."
)
_PLAIN = (
    "Do you have a cough that will not go away? Call your clinic today. A nurse will tell you "
    "what to do next. You can find out online if you can get the vaccine. Bring your card with you."
)
_MIDDLE = (
    "Every winter many people in our county catch the flu, and some become very ill. The vaccine "
    "protects you for the whole season. Pharmacies in the county offer it without an appointment."
)
_SPANISH = (
    "La administración de anticoagulantes profilácticos está contraindicada en individuos con "
    "hipersensibilidad documentada, independientemente de las consideraciones multifactoriales que "
    "los profesionales sanitarios evalúen antes de la intervención farmacológica que se programe."
)
_SIXTH = Profile(reading_grade=5)

RULE = Rule(
    code="plain-language.reading-grade",
    name="Text above the organisation's reading grade",
    what=(
        "A text whose school grade, the median of several formulas, lies above the profile's "
        "reading_grade (9 unless set). Only texts of thirty words or three sentences are judged; "
        "SMOG is used from ten sentences on. Spanish is read by Fernández Huerta and INFLESZ."
    ),
    why=(
        "Half of adults read below the ninth grade, and anybody does when ill or afraid. What "
        "cannot be read at once is scrolled past."
    ),
    source=(
        "NIH, Clear & Simple (18 December 2018): write for grades 6 to 8; Flesch (1948), Kincaid "
        "(1975), Gunning (1952), Coleman and Liau (1975), Senter and Smith (1967), McLaughlin "
        "(1969), Fernández Huerta (1959), Barrio-Cantalejo (2008)"
    ),
    severity=Severity.ADVISE,
    fix="Shorten sentences and use everyday words, the marked sentence first.",
    bad=(
        bad(_HARD, _HARDEST),
        bad(f"Please note! {_HARD} #FluSeason", _HARDEST),
        bad(_HARD, _HARDEST, profile=Profile(reading_grade=12)),
        bad(_SPANISH, _SPANISH, lang="es"),
        bad(_HARD, _HARDEST, surface="page"),
        bad(
            _MIDDLE,
            "Pharmacies in the county offer it without an appointment.",
            profile=_SIXTH,
        ),
    ),
    good=(
        good(_PLAIN),
        good(_PLAIN, profile=_SIXTH),
        good(_MIDDLE),
        good("Immunization recommendations: https://stmary.example/immunization"),
        good("Individuals experiencing persistent respiratory symptoms should contact us."),
        good(
            "La vacuna es gratis. Venga a vernos hoy. No necesita cita. Traiga su tarjeta con "
            "usted. Si tiene dudas, hable con su enfermera.",
            lang="es",
        ),
        good("Antihypertensivmedikamentenverordnungen benötigen Genehmigungen. " * 4, lang="de"),
        good(_MIDDLE, profile=Profile(reading_grade=12)),
    ),
    check=_check,
)
