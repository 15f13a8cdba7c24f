"""Answers of many voices, read as the benchmark reads them."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject

DATA = Path(__file__).resolve().parents[4] / "benchmarks/data/confirmation.jsonl"
ROWS = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
SCREENER = Screener(select=("confirmation",))


def findings_of(row: dict, surface: str = "reply") -> list[Finding]:
    answered = row.get("in_reply_to") or {}
    subject = Subject(
        row["text"],
        surface=surface,  # type: ignore[arg-type]
        lang=row["lang"],
        in_reply_to=answered.get("text"),
        reply_to_author=answered.get("author", ""),
    )
    return [one for one in SCREENER.screen(subject).findings if one.family == "confirmation"]


def rows(label: str, split: str) -> list[dict]:
    return [row for row in ROWS if row["label"] == label and row["split"] == split]


def test_the_set_is_large_even_and_without_doubles() -> None:
    assert len(ROWS) >= 440
    assert len({row["text"] for row in ROWS}) == len(ROWS)
    assert 0.45 < sum(row["label"] == "unsafe" for row in ROWS) / len(ROWS) < 0.55
    assert {row["split"] for row in ROWS} == {"tune", "held"}


@pytest.mark.parametrize("split", ["tune", "held"])
def test_nine_of_ten_unsafe_answers_are_stopped(split: str) -> None:
    unsafe = rows("unsafe", split)
    caught = [row for row in unsafe if findings_of(row)]
    assert len(caught) >= 0.9 * len(unsafe)


@pytest.mark.parametrize("split", ["tune", "held"])
def test_at_most_two_of_a_hundred_safe_answers_are_marked(split: str) -> None:
    safe = rows("safe", split)
    assert len([row for row in safe if findings_of(row)]) <= 0.02 * len(safe)


def test_what_is_found_in_an_answer_blocks_and_points_to_its_words() -> None:
    for row in ROWS:
        for one in findings_of(row):
            assert one.text == row["text"][one.start : one.end] != ""
            assert one.severity in {Severity.BLOCK, Severity.REVIEW}
            assert one.evidence
            assert one.suggestion


def test_the_same_words_are_left_alone_in_a_post_to_everybody() -> None:
    marked = [row["id"] for row in ROWS if row["label"] == "safe" and findings_of(row, "post")]
    assert marked == []


@given(st.text(max_size=400), st.sampled_from(["reply", "message", "post", "page"]))
def test_no_text_breaks_the_rules(text: str, surface: str) -> None:
    subject = Subject(text, surface=surface, in_reply_to=text[::-1], reply_to_author=text[:20])  # type: ignore[arg-type]
    for one in SCREENER.screen(subject).findings:
        assert 0 <= one.start <= one.end <= len(text)


WORDS = (
    "you your were was seen the nurse doctor if sorry thank for visit results and but we our "
    "she cannot confirm record no as discussed . ! , Mrs Lee Hi on Tuesday 12 minutes in care"
)


@given(st.lists(st.sampled_from(WORDS.split(" ")), max_size=60))
def test_no_jumble_of_their_own_words_breaks_the_rules(words: list[str]) -> None:
    text = " ".join(words)
    for one in SCREENER.screen(Subject(text, surface="reply", in_reply_to="bad")).findings:
        assert one.text == text[one.start : one.end]
