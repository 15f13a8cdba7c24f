"""Reading grades: standard formulas on the right counts, and a reason wherever there is none."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.text.prose import prose
from wellspoken.engines.text.readability import Score, grade

PLAIN = (
    "Wash your hands with soap. Rub them for twenty seconds. Dry them on a clean towel. "
    "Do it before you eat and when you come home. It keeps your family well."
)
HARD = (
    "Administration of prophylactic anticoagulation is contraindicated in individuals with known "
    "hypersensitivity, notwithstanding the multifactorial considerations that clinicians evaluate "
    "prior to initiating pharmacological intervention in hospitalised populations of all ages and "
    "every background."
)


def test_formulas_give_what_their_authors_printed() -> None:
    told = grade("The cat sat on the mat. The dog ran to the big red house.")
    counts = told.counts
    assert (counts.sentences, counts.words, counts.letters, counts.syllables) == (2, 14, 42, 14)
    assert told.flesch_reading_ease.value == pytest.approx(206.835 - 1.015 * 7 - 84.6)
    assert told.flesch_kincaid_grade.value == pytest.approx(0.39 * 7 + 11.8 - 15.59)
    assert told.gunning_fog.value == pytest.approx(2.8)
    assert told.coleman_liau.value == pytest.approx(0.0588 * 4200 / 14 - 0.296 * 200 / 14 - 15.8)
    assert told.automated_readability.value == pytest.approx(4.71 * 42 / 14 + 3.5 - 21.43)


def test_plain_text_is_far_below_official_text() -> None:
    easy, hard = grade(PLAIN).grade.value, grade(HARD).grade.value
    assert easy is not None
    assert hard is not None
    assert easy < 5
    assert hard > 18


def test_smog_is_refused_below_ten_sentences_and_given_from_ten_on() -> None:
    nine, ten = grade("It is a hospital. " * 9), grade("It is a hospital. " * 10)
    assert nine.smog.value is None
    assert "ten sentences" in nine.smog.reason
    assert ten.smog.value == pytest.approx(1.0430 * 30**0.5 + 3.1291)


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "#FluSeason", "https://www.riverside.example"])
def test_nothing_to_read_is_never_a_zero(text: str) -> None:
    told = grade(text)
    for field in fields(told):
        score = getattr(told, field.name)
        if isinstance(score, Score):
            assert score.value is None
            assert score.reason


def test_a_short_text_has_scores_but_no_grade() -> None:
    told = grade("Flu clinic today. Come in.")
    assert told.flesch_kincaid_grade.value is not None
    assert told.grade.value is None
    assert "short" in told.grade.reason


def test_a_score_without_value_must_say_why() -> None:
    with pytest.raises(ValueError, match="reason"):
        Score(None)


def test_links_handles_and_tags_at_the_end_are_not_prose() -> None:
    text = "Ask #MentalHealth nurses at https://a.example/x or @riverside. #Flu #Winter"
    assert prose(text) == [["Ask", "Mental", "Health", "nurses", "at", "or"]]


def test_gunning_leaves_out_names_compounds_and_endings() -> None:
    told = grade(
        "Information helps. We met Victoria at the well-attended hospital. It created trust."
    )
    assert (told.counts.long_words, told.counts.hard_words) == (5, 2)


def test_spanish_is_read_by_its_own_formulas() -> None:
    told = grade(
        "La vacuna es gratis. Venga a vernos hoy. No necesita cita. Traiga su tarjeta. " * 2,
        "es-MX",
    )
    assert told.flesch_kincaid_grade.value is None
    assert told.inflesz.value is not None
    assert told.inflesz.value > 60
    assert told.inflesz_band in {"fairly easy", "very easy"}
    assert told.fernandez_huerta.value is not None
    assert told.grade.value is not None
    assert told.grade.value < 8


def test_harder_spanish_has_a_higher_grade() -> None:
    hard = (
        "La administración de anticoagulantes profilácticos está contraindicada en individuos con "
        "hipersensibilidad documentada, independientemente de las consideraciones multifactoriales "
        "que los profesionales sanitarios evalúen previamente a la intervención farmacológica en cada caso."
    )
    told = grade(hard, "es")
    assert told.inflesz_band == "very difficult"
    assert told.grade.value is not None
    assert told.grade.value > 14


def test_another_language_gets_a_reason() -> None:
    told = grade("Heute ist Impftag. Kommen Sie bitte vorbei.", "de")
    assert told.grade.value is None
    assert "de" in told.grade.reason


@given(st.text(max_size=400), st.sampled_from(["en", "es", "de", ""]))
def test_any_text_is_measured_without_failing(text: str, lang: str) -> None:
    told = grade(text, lang)
    assert told.counts.words >= told.counts.long_words >= told.counts.hard_words
