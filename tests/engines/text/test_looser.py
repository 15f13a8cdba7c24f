"""What RE2 is asked for stands wherever the pattern does that it was loosened from."""

import importlib
import pkgutil

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.engines.text.matching import texts_for

import wellspoken.engines.screening
from wellspoken.engines.text import DECLARED, Document, linear, linear_later
from wellspoken.engines.text.looser import looser, shadow

pytest.importorskip("re2")

from wellspoken.engines.text.automaton import Automaton, may_stand

for found in pkgutil.walk_packages(
    wellspoken.engines.screening.__path__, f"{wellspoken.engines.screening.__name__}."
):
    importlib.import_module(found.name)


def test_no_match_of_any_pattern_is_missed_in_a_text_as_written_or_in_capitals() -> None:
    for pattern in DECLARED:
        machine = Automaton((pattern,))
        for text in texts_for(pattern, 8):
            for one in (text.upper(), f"caf\u00e9 {text} \U0001f600"):
                folded = Document(one).folded
                if pattern.search(folded):
                    assert machine.standing_in(folded), (pattern.pattern, one)


def test_a_pattern_for_lower_case_is_found_in_capitals() -> None:
    pattern = linear_later(r"\bwe [^A-Z!]{1,4} you\b")
    assert may_stand((pattern,), "WE SAW YOU")
    assert not may_stand((pattern,), "we saw him")


@pytest.mark.parametrize(
    ("pattern", "loosened"),
    [
        (r"^ab{2,3}c{2,20}$", "(?i)ab{2,3}c{2,}"),
        (r"a{0,9}b{1,9}c{4}", "(?i)a*b+c{4}"),
        ("na\u00efve", r"(?i)na[\x5f]ve"),
        (r"\A[^\Wa-z_]\b", None),
    ],
)
def test_anchors_and_upper_bounds_are_left_out(pattern: str, loosened: str | None) -> None:
    told = looser(linear(pattern))
    assert told == loosened if loosened else not told.startswith(r"(?i)\A")


@given(st.text(max_size=60))
@example("\u0130\u017f\u212a\u0131")
@example("\ud800 \u2028 \x1c")
def test_a_shadow_keeps_what_is_a_word_and_what_is_a_space(text: str) -> None:
    cast = shadow(text)
    if cast is None:
        assert any(char in "\u0130\u0131\u017f\u212a" for char in text)
        return
    assert cast.isascii()
    assert len(cast) == len(text)
    for char, stands in zip(text, cast, strict=True):
        assert char.isspace() == stands.isspace()
        assert (char.isalnum() or char == "_") == (stands.isalnum() or stands == "_")


def test_a_text_that_cannot_be_cast_may_hold_anything() -> None:
    pattern = linear(r"\bwhatever it may be, at all\b")
    assert may_stand((pattern,), "D\u0130YARBAKIR")
    assert list(Automaton((pattern,)).standing_in("\u0130")) == [0]
