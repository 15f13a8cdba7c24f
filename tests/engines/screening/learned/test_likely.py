"""The learned part of the families: what no rule knows is told, and never more than that."""

from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject, rules
from wellspoken.engines.screening.learned.model import FAMILIES, scores_of, telling_words, weights
from wellspoken.engines.screening.learned.words import features, group_of, words_of

CODES = tuple(f"{family}.likely" for family in FAMILIES)
ALL = Screener()
ALONE = Screener(select=CODES)
CORPORA = Path(__file__).parents[1] / "corpora"
CLAIM = "Back pain? Gone in one visit, and it never comes back."


def findings_of(text: str, screener: Screener = ALONE, **told: str) -> list[Finding]:
    report = screener.screen(Subject(text, **told))  # type: ignore[arg-type]
    return [one for one in report.findings if one.rule.endswith(".likely")]


def test_each_family_has_a_rule_of_the_learned_part() -> None:
    assert {rule.code for rule in rules() if rule.code.endswith(".likely")} == {
        *CODES,
        "confirmation.likely",
    }


def test_the_sentence_that_weighs_most_is_marked_and_its_words_are_named() -> None:
    text = f"Good morning from our clinic in Sligo. {CLAIM}"
    (found,) = findings_of(text)
    assert found.rule == "claim.likely"
    assert found.text in CLAIM
    assert any(word in found.evidence for word in telling_words(found.text, "claim"))


@pytest.mark.parametrize("code", CODES)
def test_it_never_blocks(code: str) -> None:
    rule = next(rule for rule in rules() if rule.code == code)
    for example in rule.bad:
        for found in findings_of(example.subject.text):
            assert found.severity in {Severity.ADVISE, Severity.REVIEW}


def test_the_surer_it_is_the_more_it_asks() -> None:
    severities = {found.severity for text in _marked() for found in findings_of(text)}
    assert severities == {Severity.ADVISE, Severity.REVIEW}


def test_what_a_rule_marks_is_not_marked_twice() -> None:
    found = ALL.screen(Subject("She committed suicide.")).findings
    assert "stigma.suicide" in {one.rule for one in found} or "suicide-safety" in {
        one.family for one in found
    }
    assert "suicide-safety.likely" not in {
        one.rule for one in found if one.severity is Severity.ADVISE
    }


def test_other_languages_are_not_its_business() -> None:
    assert findings_of(CLAIM)
    assert findings_of(CLAIM, lang="es") == []


def test_quoted_words_are_left_alone() -> None:
    assert findings_of(f"“{CLAIM}”") == []


def test_of_the_other_families_clean_posts_held_out_it_flags_no_more_than_a_few() -> None:
    told = Screener(select=tuple(code for code in CODES if code != "privacy.likely"))
    held = [line for family in FAMILIES for line in _held_out(f"{family}-clean.txt")]
    flagged = [line for line in held if findings_of(line, told)]
    assert len(held) > 100
    assert len(flagged) <= 0.08 * len(held)


@given(st.text(max_size=300))
def test_a_text_scores_the_sum_of_what_is_seen_of_it(text: str) -> None:
    table, told = weights(), scores_of(text)
    total = table[""] + sum(table.get(seen, 0) for seen in features(text))
    assert sum(score << 40 * lane for lane, score in enumerate(told.values())) == total


@given(st.text(max_size=200))
def test_every_mark_lies_in_the_text(text: str) -> None:
    for found in findings_of(f"{CLAIM} {text} {CLAIM}"):
        assert 0 <= found.start < found.end <= len(f"{CLAIM} {text} {CLAIM}")


def test_a_long_page_is_read_a_part_at_a_time() -> None:
    page = "The clinic opens at nine and closes at five. " * 200
    assert findings_of(page) == []
    assert [one.rule for one in findings_of(f"{page}{CLAIM} {page}")] == ["claim.likely"]


def test_words_of_like_meaning_share_a_group() -> None:
    assert group_of("doctor") == group_of("doctors") == group_of("hospital")
    assert group_of("doctor") != group_of("suicide")
    assert group_of("you") == ("you", "you")


def test_figures_are_told_by_their_length_and_pictures_as_one_sign() -> None:
    assert words_of("Aged 21, call 5551234 🎉 today!") == [
        "aged",
        "00",
        "call",
        "0000",
        "*",
        "today",
        "!",
    ]


@pytest.mark.parametrize("family", FAMILIES)
def test_weights_are_whole_numbers_each_seen_once_and_in_order(family: str) -> None:
    path = files("wellspoken.engines.screening.learned") / "weights" / f"{family}.txt"
    rows = [line for line in path.read_text(encoding="utf-8").split("\n") if "\t" in line]
    names = [row.rpartition("\t")[0] for row in rows]
    assert names[0] == ""
    assert names[1:] == sorted(set(names[1:]))
    assert all(int(row.rpartition("\t")[2]) for row in rows[1:])


def _marked() -> list[str]:
    return [line for family in FAMILIES for line in _lines(f"{family}-marked.txt")]


def _lines(name: str) -> list[str]:
    path = CORPORA / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return [line for line in lines if line.strip()]


def _held_out(name: str) -> list[str]:
    lines = _lines(name)
    return lines[lines.index("# held out") + 1 :] if "# held out" in lines else []
