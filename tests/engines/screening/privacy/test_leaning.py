"""Whether a name is somebody's in care is heard from the words about it and from the whole text."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject
from wellspoken.engines.screening.names import leaning
from wellspoken.engines.screening.names.finder import people_of
from wellspoken.engines.screening.names.tokens import Tokens
from wellspoken.engines.screening.profile import Profile

PRIVACY = Screener(select=("privacy",))
TALE = "He asked for one last look at the sea, so four of us pushed the bed out to the terrace at dawn."
GRAVE = {Severity.REVIEW, Severity.BLOCK}


def grave(text: str, **told: str) -> list[Finding]:
    found = PRIVACY.screen(Subject(text, **told)).findings  # type: ignore[arg-type]
    return [one for one in found if one.severity in GRAVE]


@pytest.mark.parametrize(
    ("in_care", "of_the_house"),
    [
        (
            "Gerald mended quickly after his hip and went home on Friday. Tea all round!",
            "Gerald mended the fence by the car park with two of the governors. Tea all round!",
        ),
        (
            "Bernadette had her stitches out this morning and walked home round the duck pond.",
            "Bernadette from payroll ran the half marathon for our scanner appeal.",
        ),
    ],
)
def test_a_name_asks_where_it_is_somebodys_in_care_and_not_elsewhere(
    in_care: str, of_the_house: str
) -> None:
    assert "privacy.name" in {one.rule for one in grave(in_care)}
    assert grave(of_the_house) == []


def test_a_tale_of_somebody_who_is_not_named_asks_for_a_second_look() -> None:
    (found,) = grave(TALE)
    assert (found.rule, found.severity) == ("privacy.likely", Severity.REVIEW)
    assert found.text in TALE


def test_what_is_told_of_the_house_is_left_alone() -> None:
    assert grave("Four of us ran to the sea at dawn for the children's ward.") == []


def test_a_tale_says_no_more_where_an_identifier_is_marked() -> None:
    rules = [one.rule for one in grave(f"{TALE} MRN 4471823 is his.")]
    assert "privacy.mrn" in rules
    assert "privacy.likely" not in rules


def test_what_only_advises_keeps_no_graver_finding_away() -> None:
    found = PRIVACY.screen(Subject(TALE)).findings
    assert [one.severity for one in found if one.rule == "privacy.likely"] == [Severity.REVIEW]


def test_a_question_and_a_law_are_no_tale() -> None:
    assert grave(TALE.replace(".", "?")) == []
    assert grave("The Patient Safety Act was signed on July 29, 2005. It helps you.") == []


def test_an_export_names_nobody_whatever_is_told_about_them() -> None:
    text = "Gerald mended the fence by the car park with two of the governors."
    assert [one.rule for one in grave(text, surface="export")] == ["privacy.name"]


def test_other_languages_are_left_to_the_rules() -> None:
    found = PRIVACY.screen(Subject(TALE, lang="fr")).findings
    assert "privacy.likely" not in {one.rule for one in found}


def test_a_long_page_is_heard_where_the_name_stands() -> None:
    house = "Our volunteers keep the garden and the library trolley going all year. " * 30
    text = f"{house}Gerald mended the fence with two of the governors. {house}{TALE}"
    assert "Gerald" not in {one.text for one in grave(text)}


@given(st.text(alphabet="abeinorst AGM,.!'-@#\n5é", max_size=200))
def test_a_name_leans_by_the_sum_of_what_is_seen_about_it(text: str) -> None:
    tokens = Tokens(text)
    table = weights()
    for name in people_of(tokens, text, shift=-300):
        seen = leaning.seen(tokens, name, "post", 1)
        total = table[""] + sum(table.get(one, 0) for one in seen)
        assert leaning.leaning(tokens, name, "post", 1) == total


def test_weights_are_whole_numbers_each_seen_once_and_in_order() -> None:
    names = list(weights())
    assert names[0] == ""
    assert names == sorted(names)
    assert all(weight for name, weight in weights().items() if name)


def weights() -> dict[str, int]:
    path = files("wellspoken.engines.screening.names") / "leaning.txt"
    rows = [line for line in path.read_text(encoding="utf-8").split("\n") if "\t" in line]
    table = {row.rpartition("\t")[0]: int(row.rpartition("\t")[2]) for row in rows}
    assert len(table) == len(rows)
    return table


def test_a_handful_of_words_is_no_tale() -> None:
    house = Screener(Profile(own_phones=("020 7946 0123",)), select=("privacy",))
    assert house.screen(Subject("Call her mother on 020 7946 0123.")).findings == ()
