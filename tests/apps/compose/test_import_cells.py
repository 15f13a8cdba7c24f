"""What is said of a row's cells, before anything is made of them."""

import csv
import io
import time

import pytest

from tests.factories.posts import make_account
from wellspoken.apps.compose.importing.planning import plan

pytestmark = pytest.mark.django_db


def said(row: str, **columns: str) -> list[str]:
    """Return what is said about the only row of a file, as `column: words`."""
    header = ["title", *columns]
    out = io.StringIO()
    csv.writer(out).writerows([header, [row, *columns.values()]])
    found = plan(out.getvalue().encode(), order="", usual_zone="Europe/London").rows[0]
    return [f"{item.column}: {item.words}" for item in (*found.errors, *found.notes)]


def test_times_that_do_not_exist_exist_twice_or_have_passed_are_told() -> None:
    make_account()
    assert any(
        "does not exist in Europe/London" in it for it in said("A", date="2030-03-31", time="1:30")
    )
    assert any("shows this time twice" in it or "show this time twice" in it
               for it in said("A", date="2030-10-27", time="01:30"))  # fmt: skip
    assert any("has passed" in it for it in said("A", date="2020-01-01", time="09:00"))
    assert any(
        "is no time zone" in it for it in said("A", date="2030-01-01", time="9.00", zone="Mars")
    )
    assert any("nine o'clock" in it for it in said("A", date="2030-01-01"))
    assert any("without a date" in it for it in said("A", time="09:00"))
    assert any("no such day" in it for it in said("A", date="2030-02-30"))
    assert any("is no date" in it for it in said("A", date="next Tuesday"))
    assert any("two ways" in it for it in said("A", date="03/04/2030"))
    assert not said("A", date="29/03/2030", time="09:00")
    assert not said("A", date="2030-03-29 09:00")


@pytest.mark.parametrize("column", ["date", "time", "time zone", "if twice"])
def test_a_cell_of_a_day_or_a_time_that_is_long_is_refused_and_never_matched(column: str) -> None:
    make_account()
    cells = {"date": "2030-03-29", "time": "09:00"} | {column: "1111" + "T" * 49_000 + "\nx"}
    began = time.monotonic()
    assert said("A", **cells) == [f"{column}: It has 49006 characters; 40 is the most."]
    assert time.monotonic() - began < 5


def test_a_title_link_or_text_that_is_too_long_is_told_and_never_cut() -> None:
    make_account()
    assert "title: It has 201 characters; 200 is the most." in said("x" * 201)
    assert any(it.startswith("link: It has") for it in said("A", link="https://" + "x" * 2000))
    assert any("more than 50000 characters" in it for it in said("A", text="x" * 60_000))


def test_an_own_text_needs_its_account_and_a_name_must_mean_one() -> None:
    make_account()
    make_account("Riverside", "mastodon")
    make_account("Riverside", "bluesky")
    assert any("no such account is chosen" in it for it in said("A", **{"text for mastodon": "Hi"}))
    assert any("mastodon/Riverside" in it for it in said("A", accounts="Riverside"))
    assert not said("A", accounts="mastodon/Riverside, own site")


def test_a_formula_is_imported_as_the_text_that_it_is() -> None:
    make_account()
    found = plan(b'title,text\nA,"=HYPERLINK(""x"")"\n', order="", usual_zone="UTC").rows[0].draft
    assert found is not None
    assert found.text == '=HYPERLINK("x")'
