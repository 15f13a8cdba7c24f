"""An auditor reads everything that was done here, and changes nothing."""

import pytest

from tests.journeys.conftest import Meet

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]


def test_an_auditor_finds_an_act_and_has_the_record_verified(meet: Meet) -> None:
    oliver = meet("oliver")
    oliver.open("/workspace/")
    oliver.page.get_by_role("link", name="Record").click()
    oliver.page.get_by_label("Who", exact=False).first.fill("Tomasz Nowak")
    oliver.press("Show")
    row = oliver.page.get_by_role("row").filter(has_text="Tomasz Nowak").first
    row.get_by_role("link").first.click()
    oliver.sees("Tomasz Nowak")
    oliver.open("/workspace/record/")
    oliver.press("Verify it now")
    oliver.sees("entries are as they were written")


# What an auditor may press: it shows or takes away what is there, and changes nothing of it.
READING = {"Take the evidence pack", "Show in the text"}


def test_an_auditor_finds_nothing_that_changes_a_post_or_a_delivery(meet: Meet) -> None:
    oliver = meet("oliver")
    for path in ("/workspace/posts/1/", "/workspace/reviews/1/", "/workspace/deliveries/1/"):
        assert oliver.open(path) == 200
        buttons = oliver.main.get_by_role("button").all_text_contents()
        assert {name.strip() for name in buttons} - {"", *READING} == set(), path
