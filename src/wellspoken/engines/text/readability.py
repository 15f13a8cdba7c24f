"""How many years of school a text takes to read, by several formulas that say when they cannot.

    from wellspoken.engines.text.readability import grade

    told = grade("Wash your hands for twenty seconds. ...")
    print(told.grade.value, told.flesch_kincaid_grade.value, told.smog.reason)

A formula whose ground is missing gives no number: `Score.value` is None and `Score.reason` says
why. SMOG in particular is undefined below ten sentences; a 0 there would pass for the easiest text
in the world. The `grade` of English is the median of the formulas that answer, since each weighs
one thing and errs by it; that of Spanish comes from the score of Fernández Huerta.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import sqrt
from statistics import median
from typing import Final

from wellspoken.engines.text.prose import prose
from wellspoken.engines.text.spanish import spanish_syllables
from wellspoken.engines.text.syllables import syllables

_ENOUGH_WORDS: Final = 30
# Three sentences are a text too, unless they are three exclamations.
_ENOUGH_SENTENCES: Final = 3
_WORDS_OF_SENTENCES: Final = 18
_SMOG_SENTENCES: Final = 10
_LONG: Final = 3

# Fernández Huerta (1959) names school years for bands of ten points; between the middles of two
# bands the grade is read off the line that joins them.
_HUERTA_GRADES: Final = (
    (100.0, 3.0),
    (95.0, 4.0),
    (85.0, 5.0),
    (75.0, 6.0),
    (65.0, 7.5),
    (55.0, 10.0),
    (40.0, 13.0),
    (15.0, 16.0),
    (0.0, 18.0),
)
# Barrio-Cantalejo et al., Anales del Sistema Sanitario de Navarra 31(2), 2008.
_INFLESZ_BANDS: Final = (
    (80, "very easy"),
    (65, "fairly easy"),
    (55, "normal"),
    (40, "somewhat difficult"),
    (0, "very difficult"),
)


@dataclass(frozen=True, slots=True)
class Score:
    """What one formula says; where it cannot say, `value` is None and `reason` tells why."""

    value: float | None
    reason: str = ""

    def __post_init__(self) -> None:
        if self.value is None and not self.reason:
            raise ValueError("A score without a value needs a reason.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What the formulas are made of.

    `long_words` have three syllables or more. `hard_words` are those of them that Gunning counts:
    no names, no hyphenated words, none made long by -es, -ed or -ing alone.
    """

    sentences: int
    words: int
    letters: int
    syllables: int
    long_words: int
    hard_words: int

    @property
    def words_a_sentence(self) -> float:
        """The mean length of a sentence."""
        return self.words / self.sentences

    @property
    def syllables_a_word(self) -> float:
        """The mean length of a word."""
        return self.syllables / self.words

    @property
    def are_enough(self) -> bool:
        """Whether there is text enough to speak of a grade."""
        return self.words >= _ENOUGH_WORDS or (
            self.sentences >= _ENOUGH_SENTENCES and self.words >= _WORDS_OF_SENTENCES
        )


_OTHER: Final = Score(None, "This formula is not for this language.")
_EMPTY: Final = Score(None, "There are no words to read.")
_SHORT: Final = Score(None, "The text is too short: fewer than 30 words and three sentences.")
_NO_SMOG: Final = Score(None, "SMOG is defined from ten sentences on.")
_NO_LIST: Final = Score(None, "Dale and Chall's list of easy words does not come with this engine.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Readability:
    """The counts of a text and what each formula makes of them."""

    language: str
    counts: Counts
    grade: Score
    flesch_reading_ease: Score = _OTHER
    flesch_kincaid_grade: Score = _OTHER
    gunning_fog: Score = _OTHER
    smog: Score = _OTHER
    coleman_liau: Score = _OTHER
    automated_readability: Score = _OTHER
    dale_chall: Score = _NO_LIST
    fernandez_huerta: Score = _OTHER
    inflesz: Score = _OTHER
    inflesz_band: str = ""


def grade(text: str, lang: str = "en") -> Readability:
    """Measure a text in English ("en", "en-GB") or Spanish; any other language gets reasons.

    Web addresses, handles and hashtags at the end are not read as prose.
    """
    return graded(prose(text), lang)


def graded(sentences: Sequence[Sequence[str]], lang: str = "en") -> Readability:
    """Measure what is laid out already as sentences of words."""
    language = lang.replace("_", "-").split("-", 1)[0].lower()
    if language == "en":
        return _english(sentences)
    if language == "es":
        return _spanish(sentences)
    counts = _counted(sentences)
    named = language or "(not stated)"
    return Readability(
        language=language,
        counts=counts,
        grade=Score(None, f"There is no formula here for the language {named}."),
    )


def _english(sentences: Sequence[Sequence[str]]) -> Readability:
    counts = _counted(sentences, syllables)
    if not counts.words:
        return Readability(
            language="en",
            counts=counts,
            grade=_EMPTY,
            flesch_reading_ease=_EMPTY,
            flesch_kincaid_grade=_EMPTY,
            gunning_fog=_EMPTY,
            smog=_EMPTY,
            coleman_liau=_EMPTY,
            automated_readability=_EMPTY,
        )
    length, weight = counts.words_a_sentence, counts.syllables_a_word
    letters = counts.letters / counts.words
    # Flesch (1948); Kincaid et al. (1975); Gunning (1952); Coleman and Liau (1975); Senter and
    # Smith (1967).
    ease = 206.835 - 1.015 * length - 84.6 * weight
    kincaid = 0.39 * length + 11.8 * weight - 15.59
    fog = 0.4 * (length + 100 * counts.hard_words / counts.words)
    liau = 5.88 * letters - 29.6 * counts.sentences / counts.words - 15.8
    automated = 4.71 * letters + 0.5 * length - 21.43
    smog = _smog(counts)
    grades = [kincaid, fog, liau, automated]
    if smog.value is not None:
        grades.append(smog.value)
    return Readability(
        language="en",
        counts=counts,
        grade=Score(median(grades)) if counts.are_enough else _SHORT,
        flesch_reading_ease=Score(ease),
        flesch_kincaid_grade=Score(kincaid),
        gunning_fog=Score(fog),
        smog=smog,
        coleman_liau=Score(liau),
        automated_readability=Score(automated),
    )


def _smog(counts: Counts) -> Score:
    """McLaughlin (1969), for thirty sentences; from ten on by the conversion he allows."""
    if counts.sentences < _SMOG_SENTENCES:
        return _NO_SMOG
    return Score(1.0430 * sqrt(counts.long_words * 30 / counts.sentences) + 3.1291)


def _spanish(sentences: Sequence[Sequence[str]]) -> Readability:
    counts = _counted(sentences, spanish_syllables)
    if not counts.words:
        return Readability(
            language="es", counts=counts, grade=_EMPTY, fernandez_huerta=_EMPTY, inflesz=_EMPTY
        )
    length, weight = counts.words_a_sentence, counts.syllables_a_word
    # Fernández Huerta (1959), with the mean length of sentences as Law (2011) put it right;
    # Szigriszt Pazos (1993), read by the INFLESZ scale.
    huerta = 206.84 - 60 * weight - 1.02 * length
    inflesz = 206.835 - 62.3 * weight - length
    band = next((name for least, name in _INFLESZ_BANDS if inflesz >= least), "very difficult")
    return Readability(
        language="es",
        counts=counts,
        grade=Score(_huerta_grade(huerta)) if counts.are_enough else _SHORT,
        fernandez_huerta=Score(huerta),
        inflesz=Score(inflesz),
        inflesz_band=band,
    )


def _huerta_grade(score: float) -> float:
    for (upper, low), (lower, high) in pairwise(_HUERTA_GRADES):
        if score >= lower:
            return low + (high - low) * (upper - min(score, upper)) / (upper - lower)
    return _HUERTA_GRADES[-1][1]


def _counted(
    sentences: Sequence[Sequence[str]], spoken: Callable[[str], int] | None = None
) -> Counts:
    words = [word for sentence in sentences for word in sentence]
    counts = list(map(spoken, words)) if spoken else []
    long_words = [place for place, count in enumerate(counts) if count >= _LONG]
    letters = "".join(words)
    return Counts(
        sentences=len(sentences),
        words=len(words),
        letters=len(letters) - sum(map(letters.count, "-'\u2019")),
        syllables=sum(counts),
        long_words=len(long_words),
        hard_words=_hard_among(long_words, words, counts, sentences) if long_words else 0,
    )


def _hard_among(
    long_words: list[int], words: list[str], counts: list[int], sentences: Sequence[Sequence[str]]
) -> int:
    first = {0, *accumulate(map(len, sentences))}
    return sum(
        "-" not in words[place]
        and (place in first or not words[place][0].isupper())
        and (counts[place] > _LONG or not words[place].endswith(("es", "ed", "ing")))
        for place in long_words
    )
