"""Plain posts stay unmarked; hard words, letters and bare percentages are marked where they stand."""

import pytest
from tests.engines.screening.plain_language import clear_posts, unclear_posts

from wellspoken.engines.screening import Finding, Profile, Screener, Subject

SCREENER = Screener(select=("plain-language",))


def _marked(text: str, screener: Screener = SCREENER) -> list[tuple[str, str]]:
    return [
        (finding.rule, finding.text)
        for finding in screener.screen(Subject(text)).findings
        if finding.family == "plain-language"
    ]


def _findings(text: str) -> list[Finding]:
    return [f for f in SCREENER.screen(Subject(text)).findings if f.family == "plain-language"]


@pytest.mark.parametrize("text", [*clear_posts.TUNED, *clear_posts.HELD])
def test_a_plain_post_is_left_alone(text: str) -> None:
    assert _marked(text) == []


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [*unclear_posts.TUNED, *unclear_posts.HELD],
    ids=lambda value: value[:30],
)
def test_what_is_hard_to_follow_is_marked(text: str, rule: str, words: str) -> None:
    assert (f"plain-language.{rule}", words) in _marked(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Hypertension is common.", "High blood pressure is common."),
        ("Fast prior to the test.", "Fast before the test."),
        ("Her contusions faded.", "Her bruises faded."),
        ("TREATING HYPERTENSION", "TREATING HIGH BLOOD PRESSURE"),
        ("A laceration bleeds.", "A cut bleeds."),
        ("We utilized it.", "We used it."),
    ],
)
def test_plain_words_may_be_put_in_place(text: str, mended: str) -> None:
    (found,) = _findings(text)
    assert found.replacement is not None
    assert text[: found.start] + found.replacement + text[found.end :] == mended


@pytest.mark.parametrize("text", ["An adverse event is rare.", "She is febrile tonight."])
def test_no_replacement_where_it_would_not_fit(text: str) -> None:
    (found,) = _findings(text)
    assert found.replacement is None
    assert found.suggestion


def test_house_terms_keep_the_capitals_of_the_house() -> None:
    house = Profile(house_terms=(("er", "Emergency Care"), ("clients", "patients")))
    subject = Subject("Clients at the ER wait.")
    found = Screener(house, select=("plain-language",)).screen(subject).findings
    assert [finding.replacement for finding in found] == ["Patients", "Emergency Care"]


def test_reading_grade_follows_the_profile() -> None:
    text = (
        "Every winter many people in our county catch the flu, and some become very ill. The "
        "vaccine protects you for the whole season. Pharmacies offer it without an appointment."
    )
    strict = Screener(Profile(reading_grade=4), select=("plain-language.reading-grade",))
    assert _marked(text, strict)
    assert not _marked(text)


def test_there_are_hundreds_of_terms_each_with_plain_words() -> None:
    from wellspoken.engines.screening.rules.plain_language.jargon import JARGON

    assert len({phrase.words for phrase in JARGON.listed}) >= 350
    assert all(phrase.plain and phrase.words for phrase in JARGON.listed)
    assert not [
        phrase for phrase in JARGON.listed if " ".join(phrase.words) == phrase.plain.lower()
    ]
