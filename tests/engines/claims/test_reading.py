"""A text is read for what it says, not for how it is typed or who sent it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.claims.reading import read
from wellspoken.engines.claims.reading.stemming import stem


def test_links_bylines_and_addressees_are_no_part_of_the_message() -> None:
    bare = read("Garlic cures covid")
    dressed = read(
        "RT @clinic: @ana @ben Garlic cures covid https://x.example/a pic.twitter.com/abc "
        "— Dr Snake Oil (@snakeoil) March 3, 2021"
    )
    assert dressed.terms == bare.terms


def test_hashtags_and_handles_are_cut_into_words() -> None:
    assert read("#GarlicCuresCovid").terms == read("garlic cures covid").terms
    assert {"berni", "sander"} <= set(read("So @BernieSanders took it").terms)


@pytest.mark.parametrize("text", ["covid", "COVID-19", "coronavirus", "#COVID19", "SARS-CoV-2"])
def test_names_of_one_thing_are_one_term(text: str) -> None:
    assert read(f"garlic and {text}").terms[-1:] != ()
    assert "~covid" in read(f"garlic and {text}").terms


def test_spanish_and_english_names_meet() -> None:
    spanish = read("El ajo cura el coronavirus y las vacunas causan autismo")
    assert spanish.lang == "es"
    assert {"~garlic", "~covid", "~autism"} <= set(spanish.terms)


def test_garlic_is_not_ginger() -> None:
    assert not {"~garlic"} & set(read("ginger cures covid").terms)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("10 % of people", {"10%"}),
        ("10% of people", {"10%"}),
        ("ten percent of people", {"10%"}),
        ("diez por ciento de la gente", {"10%"}),
        ("1 per cent", {"1%"}),
        ("1,200,000 doses", {"1200000"}),
        ("1.2 million doses", {"1200000"}),
        ("99.5% safe", {"99.5%"}),
        ("COVID-19 and 5G and omega 3", set()),
    ],
)
def test_numbers_are_what_they_stand_for(text: str, numbers: set[str]) -> None:
    assert set(read(text).numbers) == numbers


@pytest.mark.parametrize(
    ("words", "lang"),
    [
        (("cure", "cures", "cured", "curing"), "en"),
        (("vaccine", "vaccines"), "en"),
        (("allergy", "allergies", "allergic"), "en"),
        (("vacuna", "vacunas", "vacunar", "vacunación"), "es"),
        (("causa", "causan", "causar"), "es"),
    ],
)
def test_forms_of_a_word_have_one_stem(words: tuple[str, ...], lang: str) -> None:
    assert len({stem(word, lang) for word in words}) == 1


def test_what_a_text_plainly_is_counts_more_than_what_is_stated() -> None:
    assert read("¿Es verdad que la vacuna de la gripe da gripe?", "en").lang == "es"
    assert read("is it true that the flu shot gives you the flu", "es").lang == "en"


@given(st.text(max_size=400), st.sampled_from(["", "en", "es", "fr", "x_y-z"]))
def test_any_text_can_be_read(text: str, lang: str) -> None:
    reading = read(text, lang)
    for sentence in reading.sentences:
        assert len(sentence.terms) == len(sentence.places)
        assert all(0 <= place < len(sentence.words) for place in sentence.places)
