"""What screening found and people let through is counted, and taken away as a harmless table."""

import csv
import io
from typing import Any

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post, submit
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.guard.counting import Chosen, by, by_month, by_rule, verdicts
from wellspoken.apps.guard.csv_out import harmless
from wellspoken.apps.guard.models import FindingRow, Screening
from wellspoken.apps.guard.services import override_finding
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.screening import screen_content

pytestmark = pytest.mark.django_db
TEXT = "Our patient Maria Lopez came home today."


def let_through(reason: str) -> None:
    post = make_post(text=TEXT)
    with pytest.raises(Blocked):
        submit(post)
    privacy = make_person(Role.PRIVACY, name="Priya")
    for item in screen_content(content_of(post)).blocking(()):
        override_finding(actor=privacy, subject=post, noted=item, reason=reason, writers=())
    submit(post)


def test_a_finding_at_several_gates_counts_once_with_why_it_was_let_through() -> None:
    let_through("She asked for it")
    assert FindingRow.objects.filter(rule="privacy.name").count() == 2
    row = next(item for item in by_rule(Chosen()) if item.rule == "privacy.name")
    assert (row.posts, row.findings, row.stopped, row.let_through) == (1, 1, 1, 1)
    assert row.reasons == (("She asked for it", 1),)
    assert row.people[0][0].startswith("Priya")
    assert row.share_let_through == 100


def test_counts_are_narrowed_and_told_by_family_surface_verdict_and_month() -> None:
    let_through("She asked for it")
    assert ("privacy", 1) in by(Chosen(), "family")
    assert dict(by(Chosen(), "surface")).keys() == {"post"}
    assert dict(verdicts(Chosen()))["block"] == Screening.objects.filter(verdict="block").count()
    assert sum(count for _month, count in by_month(Chosen(rule="privacy.name"))) == 1
    assert by_rule(Chosen(family="stigma")) == []


def test_the_table_runs_nothing_in_a_spreadsheet(client: Client, settings: Any) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    let_through('=HYPERLINK("http://example.org")')
    sign_in(client, make_person(Role.AUDITOR))
    answer = client.get("/workspace/screening/findings/csv/", {"rule": "privacy.name"})
    body = b"".join(answer.streaming_content).decode()  # type: ignore[attr-defined]
    rows = list(csv.DictReader(io.StringIO(body)))
    assert rows[0]["rule"] == "privacy.name"
    assert rows[0]["reasons"].startswith("'=HYPERLINK")
    page = client.get("/workspace/screening/findings/").content.decode()
    assert "privacy.name" in page


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@A1", " =1", "\r=1", "\uff1d1"])
def test_a_cell_that_could_be_a_formula_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert "'" in str(harmless(f"Walk in;{cell}"))
    assert harmless("Walk in; it is free") == "Walk in; it is free"
    assert harmless(-3) == -3


def test_a_tab_begins_a_cell_as_well_so_that_what_follows_it_is_text_too() -> None:
    assert harmless("\t=1") == "'\t'=1"
    assert harmless("Walk in\t=1") == "Walk in\t'=1"
