"""The families of words, held by posts that are not the rules' own examples."""

from pathlib import Path

import pytest

from wellspoken.engines.claims.answering import starter_claims
from wellspoken.engines.screening import Report, Screener, Subject, rules

CORPORA = Path(__file__).parent / "corpora"
FAMILIES = tuple(sorted(path.stem.split("-clean")[0] for path in CORPORA.glob("*-clean.txt")))
# What the learned part takes for a fault is held by tests of its own.
LEARNED = tuple(rule.code for rule in rules() if rule.code.endswith(".likely"))
SCREENER = Screener(select=FAMILIES, ignore=LEARNED, claims=starter_claims)
ENOUGH = 60


def _posts(name: str) -> list[str]:
    lines = (CORPORA / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("# ")]


def _screened(post: str) -> Report:
    return SCREENER.screen(Subject(post))


CLEAN = [pytest.param(post, id=f"{f}-{n}") for f in FAMILIES
         for n, post in enumerate(_posts(f"{f}-clean"))]  # fmt: skip
MARKED = [pytest.param(f, post, id=f"{f}-{n}") for f in FAMILIES
          for n, post in enumerate(_posts(f"{f}-marked"))]  # fmt: skip


@pytest.mark.parametrize("post", CLEAN)
def test_clean_post_gets_no_finding(post: str) -> None:
    assert [(found.rule, found.text) for found in _screened(post).findings] == []


@pytest.mark.parametrize(("family", "post"), MARKED)
def test_post_is_marked_by_its_family(family: str, post: str) -> None:
    assert family in {found.family for found in _screened(post).findings}


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_is_held_by_enough_posts(family: str) -> None:
    assert len(_posts(f"{family}-clean")) >= ENOUGH
    assert len(_posts(f"{family}-marked")) >= ENOUGH
