"""The written reference is the rules' own."""

from pathlib import Path

from wellspoken.engines.screening import rules
from wellspoken.engines.screening.reference import render_reference, render_rule

WRITTEN = Path(__file__).parents[3] / "docs" / "reference" / "rules.md"


def test_reference_on_disk_is_what_the_rules_say_now() -> None:
    assert WRITTEN.read_text(encoding="utf-8") == render_reference()


def test_reference_explains_every_rule_and_every_example() -> None:
    page = render_reference()
    for rule in rules():
        section = render_rule(rule)
        assert section in page
        assert section.count("\n- ") == len(rule.bad) + len(rule.good)


def test_reference_shows_invisible_characters_as_escapes() -> None:
    assert r"\u200b" in render_reference()
    assert "\u200b" not in render_reference()
