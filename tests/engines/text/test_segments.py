"""Words and sentences are where a reader would put them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.text import Document


def _sentences(text: str) -> list[str]:
    document = Document(text)
    return [document.folded[span.start : span.end] for span in document.sentences()]


def _words(text: str) -> list[str]:
    document = Document(text)
    return [document.folded[span.start : span.end] for span in document.words()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Come in. We are open!", ["Come in.", "We are open!"]),
        ("Dr. Lee and Mrs. Jones came.", ["Dr. Lee and Mrs. Jones came."]),
        ("Open until 5 p.m. Then we close.", ["Open until 5 p.m.", "Then we close."]),
        ("Open until 5 p.m. on Friday.", ["Open until 5 p.m. on Friday."]),
        ("J. Smith, at St. Mary's. Welcome.", ["J. Smith, at St. Mary's.", "Welcome."]),
        ("First line\nSecond line", ["First line", "Second line"]),
        ("It costs 3.5 million. Why?", ["It costs 3.5 million.", "Why?"]),
        ('He said "Yes." She left.', ['He said "Yes."', "She left."]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_sentences_end_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert _sentences(text) == expected


def test_words_keep_inner_apostrophes_and_hyphens() -> None:
    assert _words("Don't re-open the nurses' well-run ward, 24/7!") == [
        "Don't", "re-open", "the", "nurses", "well-run", "ward", "24", "7",
    ]  # fmt: skip


@given(st.text())
def test_sentences_hold_every_word_once_and_in_order(text: str) -> None:
    document = Document(text)
    sentences = document.sentences()
    for earlier, later in pairwise(sentences):
        assert earlier.end <= later.start
    outside = set(range(len(document.folded)))
    for span in sentences:
        outside -= set(range(span.start, span.end))
    assert all(document.folded[at].isspace() for at in outside)


@given(st.text())
def test_words_are_in_order_and_hold_every_letter_and_digit(text: str) -> None:
    document = Document(text)
    covered: set[int] = set()
    last = 0
    for span in document.words():
        assert span.start >= last
        last = span.end
        covered |= set(range(span.start, span.end))
    for at, char in enumerate(document.folded):
        assert at in covered or not (char.isalpha() or char.isdecimal())
