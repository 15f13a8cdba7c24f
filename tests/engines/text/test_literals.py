"""The words that a pattern needs stand in every text that it matches."""

import importlib
import pkgutil
import random
from typing import Any

import pytest

import wellspoken.engines.screening
from wellspoken.engines.screening.gate import Gate
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.registry import rules
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import DECLARED, CannotTellError, linear, needed_by, words_needed
from wellspoken.engines.text.patterns import lowered

from re import _constants as c, _parser  # type: ignore[attr-defined]  # isort: skip

for found in pkgutil.walk_packages(
    wellspoken.engines.screening.__path__, f"{wellspoken.engines.screening.__name__}."
):
    importlib.import_module(found.name)


def written(items: Any, dice: random.Random) -> str:
    """Return a text that a parsed pattern may match, chosen at random."""
    return "".join(_piece(op, value, dice) for op, value in items)


def _piece(op: Any, value: Any, dice: random.Random) -> str:
    if op is c.LITERAL:
        return dice.choice([chr(value), chr(value).upper()])
    if op is c.IN:
        return _member(value, dice)
    if op in {c.ANY, c.NOT_LITERAL}:
        return dice.choice("ax 1")
    if op in {c.MAX_REPEAT, c.MIN_REPEAT}:
        times = dice.randint(value[0], min(value[1], value[0] + 2))
        return "".join(written(value[2], dice) for _time in range(times))
    if op is c.AT:
        return ""
    return written(dice.choice(value[1]) if op is c.BRANCH else value[-1], dice)


def _member(items: Any, dice: random.Random) -> str:
    if items[0][0] is c.NEGATE:
        return dice.choice("ax1 .-")
    kind, value = dice.choice(items)
    if kind is c.LITERAL:
        return chr(value)
    if kind is c.RANGE:
        return chr(dice.randint(*value))
    return {c.CATEGORY_SPACE: " ", c.CATEGORY_DIGIT: "7", c.CATEGORY_WORD: "k"}.get(value, "-")


def texts_for(pattern: Any, count: int) -> list[str]:
    dice = random.Random(pattern.pattern)
    tree = list(_parser.parse(pattern.pattern, 0))
    made = (f"{dice.choice(['', 'so ', '('])}{written(tree, dice)}{dice.choice(['', ' it', '.'])}"
            for _time in range(count))  # fmt: skip
    return [text for text in made if pattern.search(text)]


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
