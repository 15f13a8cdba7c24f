"""Lines that cross a boundary or advise one person, and lines that only look so.

Every second line of each file was kept from the eyes of those who wrote the rules; the first,
third, ... were looked at.
"""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject

HERE = Path(__file__).parent
FAMILIES = ["boundary", "advice"]
SCREENERS = {
    family: Screener(select=(family,), ignore=(f"{family}.likely",)) for family in FAMILIES
}


def lines(family: str, name: str, half: str) -> list[str]:
    every = (HERE / family / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return every[0 if half == "tune" else 1 :: 2]


def found(family: str, text: str, surface: str = "reply") -> list[Finding]:
    subject = Subject(text, surface=surface)  # type: ignore[arg-type]
    report = SCREENERS[family].screen(subject)
    return [one for one in report.findings if one.family == family]


@pytest.mark.parametrize("family", FAMILIES)
def test_every_line_looked_at_is_marked(family: str) -> None:
    assert [text for text in lines(family, "flagged", "tune") if not found(family, text)] == []


@pytest.mark.parametrize("family", FAMILIES)
def test_four_of_five_lines_never_looked_at_are_marked(family: str) -> None:
    held = lines(family, "flagged", "held")
    assert len([text for text in held if found(family, text)]) >= 0.8 * len(held)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("surface", ["post", "reply", "message", "page"])
def test_no_line_for_everybody_is_marked(family: str, surface: str) -> None:
    clean = lines(family, "clean", "tune") + lines(family, "clean", "held")
    assert len(clean) >= 60
    assert [text for text in clean if found(family, text, surface)] == []


def test_advice_to_one_person_stops_an_answer_and_asks_a_person_in_a_post() -> None:
    text = "@kim_r That sounds like shingles."
    assert [one.severity for one in found("advice", text, "reply")] == [Severity.BLOCK]
    assert [one.severity for one in found("advice", text, "post")] == [Severity.REVIEW]
    assert found("advice", "That sounds like shingles.", "post") == []


@given(st.text(max_size=300), st.sampled_from(["reply", "post"]))
def test_no_text_breaks_the_rules(text: str, surface: str) -> None:
    for family in FAMILIES:
        for one in found(family, text, surface):
            assert one.text == text[one.start : one.end]
