"""Counts of cases, tests and towns are nobody's numbers and nobody's towns."""

import pytest

from wellspoken.engines.screening import Screener, Severity, Subject
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.tallies import counts_in
from wellspoken.engines.text import Span

PRIVACY = Screener(select=("privacy",))
TALLIES = (
    "57-Trim 27-Kells 10-Navan 9-Athboy 4-Slane: 107 new cases. 31 discharged, 2 deaths.",
    "Total on 22 March: 2,461,190 confirmed cases, 1,751,555 recovered, 27694416 samples tested.",
    "Deaths registered in the county for the week ending 3 July were 14 fewer than the week before.",
    "76.24% cured and 21.90% active as on 27 August, discharged to date: 2523771.",
    "That brings the total number of tests to 436233, after their stay in the centre.",
)


@pytest.mark.parametrize("text", TALLIES)
def test_a_tally_gives_nobody_away(text: str) -> None:
    assert counts_in(read(Subject(text), Profile()).passages[0], Span(0, len(text)))
    found = PRIVACY.screen(Subject(text)).findings
    assert [one for one in found if one.severity is not Severity.ADVISE] == []


@pytest.mark.parametrize(
    "text",
    [
        "She had 2 falls in 3 weeks, poor thing, and came in with a break in 2 places.",
        "One of our patients had 40 tests. He is home.",
        "Room 14 has 2 beds.",
    ],
)
def test_a_few_figures_are_no_tally(text: str) -> None:
    assert not counts_in(read(Subject(text), Profile()).passages[0], Span(0, len(text)))


def test_what_is_a_persons_in_a_tally_is_still_told() -> None:
    text = f"{TALLIES[0]} Patient 3 is Maria Gonzalez, MRN 4471902."
    rules = {one.rule for one in PRIVACY.screen(Subject(text)).findings}
    assert {"privacy.mrn", "privacy.name"} <= rules


BETWEEN = "Visiting is from two to eight, and the shop by the door has sandwiches and cards. " * 5


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ("She was admitted to the hospice from her cottage in Lower Fenwick.", "place-with-person"),
        (
            "Her sister quoted the file RV-88213-K when she rang about the biopsy.",
            "reference-number",
        ),
    ],
)
def test_what_a_page_counts_elsewhere_hides_nobody(told: str, rule: str) -> None:
    page = f"The number of tests rose again last year. {BETWEEN}{told} {BETWEEN}"
    found = {one.rule for one in PRIVACY.screen(Subject(page)).findings}
    assert f"privacy.{rule}" in found


def test_a_tale_on_a_page_that_counts_elsewhere_is_asked_about() -> None:
    told = "She asked for her fiddle back from the ward cupboard, and played us all home."
    page = f"The number of tests rose again last year. {BETWEEN}{told}"
    found = {one.rule for one in PRIVACY.screen(Subject(page)).findings}
    assert "privacy.likely" in found


def test_the_molecule_is_no_record_number() -> None:
    assert PRIVACY.screen(Subject("Our mRNA-1273 trial has its first volunteers.")).findings == ()


@pytest.mark.parametrize(
    "text",
    [
        "As at 11 pm on 3 April: Trim-376 Kells-88 Navan-36 Athboy-20 Slane-16 Duleek-15 Nobber-12",
        "Recovery of more than 1200 patients, and the number of tests done is 44000 today.",
    ],
)
def test_a_tally_is_no_advice_and_no_praise(text: str) -> None:
    found = Screener(select=("advice", "disclosure")).screen(Subject(text)).findings
    assert found == ()
