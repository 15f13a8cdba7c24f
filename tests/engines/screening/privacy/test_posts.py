"""Whole posts, as people write them: clean ones pass, telling ones do not."""

import pytest
from tests.engines.screening.privacy import clean_posts, telling_posts

from wellspoken.engines.screening import Finding, Profile, Screener, Severity, Subject
from wellspoken.engines.screening.subject import Surface

# Of what was kept away from tuning, so much at least; the benchmark gives the figures.
LEAST = 0.8
NAMES = "privacy.name"
HOUSE = Profile(names=("St. Luke's Hospital",), own_phones=("1-800-QUIT-NOW",))
SCREENER = Screener(HOUSE, select=("privacy",))


def _seen(text: str, surface: Surface = "post") -> list[Finding]:
    lang = "es" if any(mark in text for mark in "áéíóúñ¿¡") else "en"
    findings = SCREENER.screen(Subject(text, surface=surface, lang=lang)).findings
    return [
        finding
        for finding in findings
        if finding.family == "privacy"
        and finding.rule != NAMES
        and finding.severity is not Severity.ADVISE
    ]


@pytest.mark.parametrize("text", clean_posts.TUNED)
def test_clean_post_gives_nobody_away(text: str) -> None:
    assert _seen(text) == []


@pytest.mark.parametrize(("text", "rule", "surface"), telling_posts.TUNED)
def test_telling_post_is_seen_by_the_rule_for_it(text: str, rule: str, surface: Surface) -> None:
    assert f"privacy.{rule}" in {finding.rule for finding in _seen(text, surface)}


def test_nearly_all_clean_posts_that_were_never_tuned_on_pass() -> None:
    passed = [text for text in clean_posts.KEPT if not _seen(text)]
    assert len(passed) >= LEAST * len(clean_posts.KEPT)


def test_nearly_all_telling_posts_that_were_never_tuned_on_are_seen() -> None:
    seen = [text for text, _, surface in telling_posts.KEPT if _seen(text, surface)]
    assert len(seen) >= LEAST * len(telling_posts.KEPT)
