"""The gate lets every rule through to every text that it would mark."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellspoken.engines.screening import (
    Example,
    Profile,
    Rule,
    Screener,
    Severity,
    Subject,
    Surface,
    rules,
)
from wellspoken.engines.screening.gate import Gate, Prefilter, check_triggers, gate_of
from wellspoken.engines.screening.passage import Reading, read
from wellspoken.engines.screening.rule import Trigger
from wellspoken.engines.text.automaton import is_installed

GATED = [rule for rule in rules() if rule.triggers]
PREFILTERS: tuple[Prefilter, ...] = ("re2", "words") if is_installed() else ("words",)
PIECES = sorted({example.subject.text for rule in rules() for example in rule.bad})


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Examples one after the other, cut, cased and joined as it comes."""
    pieces = draw(st.lists(st.sampled_from(PIECES), min_size=1, max_size=3))
    text = draw(st.sampled_from([" ", "\n", " #", "\u2019 "])).join(pieces)
    start = draw(st.integers(0, 12))
    written = draw(st.sampled_from([str, str.upper, str.lower, str.title]))
    return written(text[start:]) + draw(st.text(max_size=6))


def _readings() -> Iterator[tuple[Example, Reading]]:
    for rule in rules():
        for example in (*rule.bad, *rule.good):
            yield example, read(example.subject, example.profile)


@pytest.mark.parametrize("prefilter", PREFILTERS)
def test_no_text_of_any_example_is_kept_from_a_rule_that_marks_it(prefilter: Prefilter) -> None:
    gate = gate_of(rules(), prefilter)
    for _example, reading in _readings():
        opened = {rule.code for rule in gate.open_to(reading)}
        standing, reading.standing = reading.standing, None
        for rule in rules():
            marks = list(rule.check(reading))
            if not marks:
                continue
            assert rule.code in opened
            reading.standing = standing
            assert list(rule.check(reading)) == marks
            reading.standing = None


@given(texts(), st.sampled_from(["post", "reply", "page"]), st.sampled_from(["en", "es"]))
@settings(max_examples=40, deadline=None)
def test_whatever_is_written_gives_the_same_report_by_every_prefilter(
    text: str, surface: Surface, lang: str
) -> None:
    subject = Subject(text, surface=surface, lang=lang)
    plain = Screener(prefilter="none").screen(subject)
    for prefilter in PREFILTERS:
        assert Screener(prefilter=prefilter).screen(subject) == plain


def test_re2_is_used_where_it_is_installed() -> None:
    assert Screener().prefilter == ("re2" if is_installed() else "words")


@pytest.mark.parametrize("rule", GATED, ids=lambda rule: rule.code)
def test_triggers_can_be_looked_up(rule: Rule) -> None:
    check_triggers(rule.triggers)


@pytest.mark.parametrize(
    "trigger", ["", "Two", "two words", "abc*", "a-bc*", (), ("Two", "words"), ("two", "")]
)
def test_a_trigger_that_cannot_be_looked_up_is_refused(trigger: Trigger) -> None:
    with pytest.raises(ValueError, match=r"trigger|short"):
        check_triggers([trigger])


def test_words_beginnings_digits_and_signs_open_the_gate() -> None:
    base = rules()[0]
    asking = {
        name: replace(base, code=f"privacy.{name}", triggers=frozenset([trigger]), needs=())
        for name, trigger in (("word", "junkie"), ("stem", "suicid*"), ("digit", "0"), ("at", "@"))
    }
    gate = Gate(tuple(asking.values()))

    def opened(text: str) -> list[str]:
        return [rule.code for rule in gate.open_to(read(Subject(text), Profile()))]

    assert opened("Junkie!") == ["privacy.word"]
    assert opened("SUICIDAL") == ["privacy.stem"]
    assert opened("at \uff15") == ["privacy.digit"]
    assert opened("a@b") == ["privacy.at"]
    assert opened("nothing here") == []


@pytest.mark.parametrize(
    ("text", "is_opened"),
    [
        ("They let us keep it.", True),
        ("Let us, keep", True),
        ("#LetUsKeep it", True),
        ("They let U.S. keep it.", True),
        ("The U.N. helped.", True),
        ("They won.", False),
        ("Keep us, let it be.", False),
        ("They let us all keep it.", False),
    ],
)
def test_a_wording_opens_the_gate_where_its_words_stand_side_by_side(
    text: str, is_opened: bool
) -> None:
    asking = replace(rules()[0], triggers=frozenset([("let", "us", "keep"), ("un",)]), needs=())
    assert bool(Gate((asking,)).open_to(read(Subject(text), Profile()))) is is_opened


def test_house_weighs_a_rule_as_it_likes() -> None:
    from wellspoken.engines.screening import Screener

    subject = Subject("It was 555-201-4477.")
    plain = Screener().screen(subject).findings
    assert [finding.severity for finding in plain] == [Severity.REVIEW]
    house = Profile.from_mapping({"severities": {"privacy": "block", "privacy.phone@post": "off"}})
    assert Screener(house).screen(subject).findings == ()
    reply = Screener(house).screen(replace(subject, surface="reply")).findings
    assert [finding.severity for finding in reply] == [Severity.BLOCK]


def test_a_capital_with_a_dot_passes_for_its_letter() -> None:
    text = "DR\u0130VER'S L\u0130CENSE: D123-4567-8901"
    opened = Gate(rules()).open_to(read(Subject(text), Profile()))
    assert "privacy.licence-number" in {rule.code for rule in opened}
    reply = Subject("K\u0130SS YOU", surface="reply")
    assert "boundary.flirtation" in {one.rule for one in Screener().screen(reply).findings}
