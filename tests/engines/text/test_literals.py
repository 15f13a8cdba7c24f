"""The words that a pattern needs stand in every text that it matches."""

import importlib
import pkgutil

import pytest
from tests.engines.text.matching import texts_for

import wellspoken.engines.screening
from wellspoken.engines.screening.gate import Gate
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.registry import rules
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.screening.word_index import WordIndex
from wellspoken.engines.text import (
    DECLARED,
    CannotTellError,
    linear,
    literals,
    needed_by,
    ways,
    words_needed,
)
from wellspoken.engines.text.patterns import lowered
from wellspoken.engines.text.worked_out import worked_out

for found in pkgutil.walk_packages(
    wellspoken.engines.screening.__path__, f"{wellspoken.engines.screening.__name__}."
):
    importlib.import_module(found.name)


def test_every_match_holds_a_word_that_its_pattern_needs() -> None:
    told = 0
    for pattern in DECLARED:
        try:
            needed = needed_by(pattern)
        except CannotTellError:
            continue
        told += 1
        for text in texts_for(pattern, 30):
            passage = read(Subject(text), Profile()).passages[0]
            # A folded text may hold other words than the one as typed, so both must agree.
            if pattern.search(passage.folded):
                assert passage.holds(needed), (pattern.pattern, text)
    assert told > len(DECLARED) / 2


def test_every_match_is_one_of_the_ways_in_which_its_pattern_can_match() -> None:
    told = 0
    for pattern in DECLARED:
        every = ways(pattern)
        if every is None:
            continue
        told += 1
        index = WordIndex((), [(1, sets) for sets in every], 1)
        for text in texts_for(pattern, 20):
            passage = read(Subject(text), Profile()).passages[0]
            if pattern.search(passage.folded):
                words, lower = passage.words, passage.lowered
                assert index.answered_by(words, lower) == 1, (pattern.pattern, text)
    assert told > len(DECLARED) / 2


def test_what_was_worked_out_beforehand_is_what_would_be_worked_out_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = {need for rule in rules() for need in rule.needs if hasattr(need, "pattern")}
    kept = {one: worked_out().get(one.pattern) for one in asked}
    again = "run scripts/work_out_needs.py"
    assert [one.pattern for one, told in kept.items() if told is None] == [], again
    monkeypatch.setattr(literals, "worked_out", dict)
    for one in sorted(asked, key=lambda one: one.pattern)[::8]:
        # Not by its own front door, which remembers what it told before.
        needed, every = literals._needed_by_one.__wrapped__(one), ways.__wrapped__(one)
        assert (needed, every) == kept[one], again


def test_a_look_in_lower_case_never_hides_a_match() -> None:
    import re

    for pattern in DECLARED:
        plain = re.compile(pattern.pattern, pattern.flags)
        for text in [
            *texts_for(pattern, 8),
            "\u0130T WAS A \u212aidney \u017ftone, \u0131t was",
            "",
        ]:
            for one in (text, text.upper()):
                assert bool(pattern.search(one)) == bool(plain.search(one)), (plain, one)
                assert [m.span() for m in pattern.finditer(one)] == [
                    m.span() for m in plain.finditer(one)
                ]


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:promo|discount) codes?\b", {"promo", "discount"}),
        (r"\brecommend\w{0,6}", {"recommend*"}),
        (r"\b[0-9]{2}\b", {"0"}),
        (r"\bthe (?:cure|remedy)\b", {"cure", "remedy"}),
        (r"#\w{0,9}employee\b", {"*employee*"}),
        (r"(?:very )?sick", {"*sick*", "sick*"}),
    ],
)
def test_the_most_telling_words_are_chosen(pattern: str, needed: set[str]) -> None:
    assert words_needed(linear(pattern)) == needed


@pytest.mark.parametrize("pattern", [r"[a-z]+", r"\w{2} ?x?", r"(?:sick|[a-z]{3})", "a?"])
def test_a_pattern_that_needs_no_word_is_told_apart(pattern: str) -> None:
    with pytest.raises(CannotTellError):
        words_needed(linear(pattern))


def test_lower_case_keeps_what_stands_for_a_letter() -> None:
    assert lowered("\u212a\u017f\u0130I") == "ksii"


def test_a_gate_counts_digits_and_asks_for_both() -> None:
    gate = Gate(rules())
    for text, code, opens in (
        ("Your card: 4111 1111 1111 1111", "privacy.account-number", True),
        ("Open 9 to 5", "privacy.account-number", False),
        ("He is ninety", "privacy.age", True),
        ("He is nine", "privacy.age", False),
    ):
        opened = {rule.code for rule in gate.open_to(read(Subject(text), Profile()))}
        assert (code in opened) is opens, text


def test_a_pattern_finds_the_same_once_its_look_is_given_up() -> None:
    pattern = linear(r"\b(?:clinic|hospital|surgery|pharmacy|health centre) is open\b")
    open_today = "Good morning, the clinic is open and the kettle is on."
    for _again in range(200):
        assert pattern.search(open_today)
    assert pattern.search("Good morning, the museum is open and the kettle is on.") is None
    assert [found.group() for found in pattern.finditer(f"{open_today} {open_today}")] == [
        "clinic is open"
    ] * 2
    assert pattern.findall(open_today.upper()) == ["CLINIC IS OPEN"]
