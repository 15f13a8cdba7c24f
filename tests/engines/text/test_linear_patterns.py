"""Every pattern we ship stays linear on hostile text.

Two tests: one reads the pattern and refuses what RE2 would refuse, and any unbounded repeat but a
last one; the other runs each pattern in a small matcher that counts the steps a backtracking
engine takes, and compares a text with one twice as long.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.engines.text.stepping import Steps, count_steps, looks_only_near, parsed

import wellspoken.engines.claims
import wellspoken.engines.screening
import wellspoken.engines.text

for package in (
    wellspoken.engines.text,
    wellspoken.engines.screening,
    wellspoken.engines.claims,
):
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(found.name)

PATTERNS = sorted(
    {(pattern.pattern, pattern.flags) for pattern in wellspoken.engines.text.DECLARED}
)
CASES = [pytest.param(*case, id=f"pattern-{number}") for number, case in enumerate(PATTERNS)]

RE2_LARGEST_REPEAT = 1000
FORBIDDEN = {"ASSERT", "ASSERT_NOT", "GROUPREF", "GROUPREF_EXISTS", "ATOMIC_GROUP",
             "POSSESSIVE_REPEAT"}  # fmt: skip

HOSTILE = ["1", "a", " ", "-", ".", "@", "1 ", "a.", "a@", "1-", "at ", "dot ", "the ", "one ",
           "her ", "patient ", "mr a", "ssn ", "mrn ", "www.", "http://a", "5/", "12/12/", "(5",
           "555-", "555-555-", "may 1 ", "1 may ", "a at b dot ", "x" * 10 + "."]  # fmt: skip


def _problems(tree: object, *, inside: int = 1, last: bool = True) -> Iterator[str]:
    items = list(tree)
    for index, (op, value) in enumerate(items):
        name = str(op)
        ends = last and index == len(items) - 1
        if name in FORBIDDEN:
            yield f"{name} is not linear"
        elif name in {"MAX_REPEAT", "MIN_REPEAT"}:
            _, most, body = value
            if most is re._constants.MAXREPEAT:  # type: ignore[attr-defined]
                if inside > 1 or not ends or len(body) != 1 or str(body[0][0]) not in {"IN", "ANY"}:
                    yield "an unbounded repeat may only end a pattern, over single characters"
                yield from _problems(body, inside=RE2_LARGEST_REPEAT, last=False)
            else:
                if inside * max(most, 1) > RE2_LARGEST_REPEAT:
                    yield f"repeats multiply to {inside * most}"
                yield from _problems(body, inside=inside * max(most, 1), last=False)
        elif name == "SUBPATTERN":
            yield from _problems(value[-1], inside=inside, last=ends)
        elif name == "BRANCH":
            for branch in value[1]:
                yield from _problems(branch, inside=inside, last=ends)


@pytest.mark.parametrize(("pattern", "flags"), CASES)
def test_pattern_has_only_what_stays_linear(pattern: str, flags: int) -> None:
    assert list(_problems(parsed(pattern, flags))) == []


@pytest.mark.parametrize(
    "pattern",
    [r"(a+)+b", r"(?=a)b", r"(a)\1", r"a+b", r"(?:a{1,100}b){1,100}", r"(?<!a)b", "(?:ab)+"],
)
def test_the_check_refuses_patterns_that_are_not_linear(pattern: str) -> None:
    assert list(_problems(parsed(pattern, 0)))


@pytest.mark.parametrize(("pattern", "flags"), CASES)
def test_twice_the_text_costs_at_most_about_twice_the_steps(pattern: str, flags: int) -> None:
    tree = parsed(pattern, flags)
    for unit in HOSTILE:
        if looks_only_near(tree, unit, flags, size=60):
            continue
        short, long = (unit * (size // len(unit)) for size in (400, 800))
        steps, more = count_steps(tree, short, flags), count_steps(tree, long, flags)
        # The allowance is one pass of the longest repeat that a pattern may hold.
        assert more <= 2.2 * steps + RE2_LARGEST_REPEAT, f"{unit!r}: {steps} steps, then {more}"


def test_the_step_counter_sees_quadratic_growth() -> None:
    tree = parsed(r"a+b", 0)
    assert count_steps(tree, "a" * 200, 0) > 3 * count_steps(tree, "a" * 100, 0)


def test_a_search_that_runs_on_to_the_end_is_counted_at_full_length() -> None:
    assert not looks_only_near(parsed(r"a{1,100}b", 0), "a", 0, size=60)
    assert looks_only_near(parsed(r"a{1,5}b", 0), "a", 0, size=60)


def test_the_step_counter_matches_as_the_real_engine_does() -> None:
    for pattern, flags in PATTERNS:
        for text in ("Call 555-201-4477 on May 3rd, 2024.", "mrn: 4471902 john at a dot com", ""):
            real = re.search(pattern, text, flags)
            ours = Steps(text, flags).search(parsed(pattern, flags))
            assert ours == (real.span() if real else None), pattern


def test_no_module_compiles_a_pattern_past_the_check() -> None:
    root = Path(wellspoken.engines.text.__path__[0]).parent
    for folder in ("text", "screening"):
        for path in (root / folder).rglob("*.py"):
            if path.name in {"patterns.py", "literals.py", "looser.py"}:
                continue
            source = path.read_text(encoding="utf-8")
            assert not re.search(r"^\s*(?:import re\b|from re import)", source, re.MULTILINE), path
