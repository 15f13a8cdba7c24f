"""Every rule's own examples, run as tests."""

import pytest

from wellspoken.engines.claims.answering import starter_claims
from wellspoken.engines.screening import Example, Finding, Rule, Screener, Severity, rules

BAD = [
    pytest.param(rule, example, id=f"{rule.code}-bad-{number}")
    for rule in rules()
    for number, example in enumerate(rule.bad)
]
GOOD = [
    pytest.param(rule, example, id=f"{rule.code}-good-{number}")
    for rule in rules()
    for number, example in enumerate(rule.good)
]


def _findings(rule: Rule, example: Example) -> list[Finding]:
    # A rule's examples are its own, also where another would speak in its stead.
    others = tuple(rule.yields_to)
    screener = Screener(profile=example.profile, ignore=others, claims=starter_claims)
    report = screener.screen(example.subject)
    return [finding for finding in report.findings if finding.rule == rule.code]


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_bad_example_is_marked_where_it_says(rule: Rule, example: Example) -> None:
    found = [(finding.text, finding.severity) for finding in _findings(rule, example)]
    assert found == [(example.marked, example.severity or rule.severity)]


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_good_example_is_left_alone(rule: Rule, example: Example) -> None:
    assert _findings(rule, example) == []


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_rule_is_complete_enough_to_be_argued_with(rule: Rule) -> None:
    for text in (rule.name, rule.what, rule.why, rule.source, rule.fix):
        assert len(text) > 5
    assert any(char.isdigit() for char in rule.source) or "date" in rule.source
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 3
    assert rule.severity in Severity
    assert rule.code == rule.code.lower()
    assert rule.family in rule.code
