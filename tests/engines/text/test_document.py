"""Folding undoes disguises, and every folded character can be traced to the original."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.text import Document, Span

TRICKS = "аеоісһ ЅΑＡ５①🅐ﬁ½ﷺ\u200b\u200d\ufe0f\u20e3\u0301\u0336é\u1100\u1161\r\n\u2028‑’．＠…𝓙İß"
ANY_TEXT = st.text(
    alphabet=st.one_of(st.sampled_from(TRICKS), st.characters(), st.characters(codec="ascii")),
    max_size=60,
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("５５５－０１００", "555-0100"),
        ("٣٤٥", "345"),
        ("pa\u200btient", "patient"),
        ("рatient", "patient"),
        ("SЅN", "SSN"),
        ("ΑΒΟ", "ABO"),
        ("𝓙𝓸𝓱𝓷", "John"),
        ("🅙ohn", "John"),
        ("ᴊᴏʜɴ", "john"),
        ("j̶o̶h̶n̶", "john"),
        ("1️⃣2️⃣", "12"),
        ("don’t — “no”", 'don\'t - "no"'),
        ("anna＠example．com", "anna@example.com"),
        ("e\u0301te\u0301", "été"),
        ("soft\u00adhyphen", "softhyphen"),
    ],
)
def test_disguised_text_folds_to_what_it_looks_like(written: str, read: str) -> None:
    assert Document(written).folded == read


@pytest.mark.parametrize(
    "written", ["Россия", "Ελλάδα", "José", "naïve", "α-блокатор", "漢字", "😀"]
)
def test_honest_text_in_any_script_is_left_alone(written: str) -> None:
    assert Document(written).folded == written


def test_case_is_kept_unless_folding_it_is_asked_for() -> None:
    assert Document("Straße").folded == "Straße"
    assert Document("Straße", casefold=True).folded == "strasse"


def test_match_in_a_disguised_word_points_to_the_whole_disguise() -> None:
    document = Document("call 5\u200b5５-0100 now")
    start = document.folded.index("555")
    span = document.origin(start, start + len("555-0100"))
    assert document.text[span.start : span.end] == "5\u200b5５-0100"


def test_part_of_an_expanded_character_points_to_all_of_it() -> None:
    document = Document("aﬁb")
    assert document.folded == "afib"
    assert document.origin(1, 2) == Span(1, 2)
    assert document.origin(2, 3) == Span(1, 2)
    assert document.origin(1, 4) == Span(1, 3)


def test_origin_refuses_what_lies_outside_the_folded_text() -> None:
    with pytest.raises(ValueError, match="outside"):
        Document("abc").origin(0, 4)
    with pytest.raises(ValueError, match="outside"):
        Document("abc").origin(2, 1)


def test_language_is_the_primary_subtag() -> None:
    assert Document("", "en-GB").language == "en"
    assert Document("", "ES_mx").language == "es"


@given(ANY_TEXT, st.booleans())
def test_map_is_monotonic_and_stays_inside_the_original(text: str, casefold: bool) -> None:
    document = Document(text, casefold=casefold)
    spans = [document.origin(at, at + 1) for at in range(len(document.folded))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    for earlier, later in pairwise(spans):
        assert earlier.start <= later.start
        assert earlier.end <= later.end
        assert earlier == later or earlier.end <= later.start


@given(ANY_TEXT)
def test_longer_stretch_covers_the_parts_it_is_made_of(text: str) -> None:
    document = Document(text)
    end = len(document.folded)
    whole = document.origin(0, end)
    assert all(whole.contains(document.origin(at, at + 1)) for at in range(end))


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_plain_ascii_is_returned_as_it_is(text: str) -> None:
    assert Document(text).folded == text


@given(ANY_TEXT)
def test_folded_text_holds_no_invisible_character_and_no_foreign_digit(text: str) -> None:
    for char in Document(text).folded:
        assert char.isascii() or not char.isdecimal()
        assert not "\u200b" <= char <= "\u200f"
        assert char.isascii() or unicodedata.category(char) not in {"Zs", "Zl", "Zp"}


@given(ANY_TEXT)
def test_folding_twice_changes_nothing_that_a_rule_would_read(text: str) -> None:
    once = Document(text).folded
    ascii_once = [char for char in once if char.isascii() and char.isalnum()]
    ascii_twice = [char for char in Document(once).folded if char.isascii() and char.isalnum()]
    assert len(ascii_twice) >= len(ascii_once)
