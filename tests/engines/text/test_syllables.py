"""Syllables are counted as careful speakers say them, in all but a few words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.engines.text.syllable_words import HELD, TUNED

from wellspoken.engines.text import syllable_exceptions
from wellspoken.engines.text.spanish import spanish_syllables
from wellspoken.engines.text.syllables import syllables

SPANISH = {
    1: "yo ley muy y fue hay buey",
    2: "salud niño gripe presión día país leer baúl agua guerra queso búho prohibir ciencia",
    3: "hospital médico vacuna corazón cuidado pingüino oído poeta ahora higiene cohete diabetes",
    4: "enfermera medicación enfermedad aéreo anestesia averiguáis",
    5: "farmacéutico alimentación",
    6: "oftalmología hospitalizado",
}


def _wrong(words: dict[str, int]) -> list[str]:
    return [word for word, count in words.items() if syllables(word) != count]


def test_every_word_that_the_rules_were_written_with_is_right() -> None:
    assert _wrong(TUNED) == []


def test_words_kept_out_of_the_writing_are_right_in_ninety_nine_of_a_hundred() -> None:
    assert len(HELD) >= 300
    assert len(_wrong(HELD)) <= len(HELD) * 0.01, _wrong(HELD)


def test_no_exception_stands_under_two_counts() -> None:
    listed = " ".join(syllable_exceptions._BY_COUNT.values()).split()
    assert len(listed) == len(set(listed))


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("NHS", 3),
        ("follow-up", 3),
        ("Nurse", 1),
        ("DIDN\u2019T", 2),
        ("2024", 1),
        ("", 1),
        ("WWF", 7),
    ],
)
def test_letters_hyphens_capitals_and_figures(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"), [(word, count) for count, words in SPANISH.items() for word in words.split()]
)
def test_spanish_words_follow_the_orthography(word: str, count: int) -> None:
    assert spanish_syllables(word) == count


@given(st.text(max_size=200))
def test_any_text_counts_one_at_least_and_never_more_than_its_letters(text: str) -> None:
    for count in (syllables(text), spanish_syllables(text)):
        assert 1 <= count <= max(1, 3 * len(text))
