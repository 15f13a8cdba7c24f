"""A crisis: one click stops everything, everybody sees it, and nothing goes again by itself."""

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import approve, open_post, path_of, wait_until, write_and_submit
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, PHONE, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]

TITLE = "Summer fair on the lawn"
TEXT = "Come to our summer fair on Saturday at 14:00. Entry is free and the lawn is step-free."
HOLDS = "/workspace/deliveries/holds/"


def test_a_hold_stops_a_post_until_somebody_looked_at_it_again(
    meet: Meet, hospital: Hospital
) -> None:
    amara, lucia = meet("amara"), meet("lucia")
    amara.open("/workspace/posts/")
    lucia.open(HOLDS)
    lucia.sees("No hold is in force")
    assert_good(lucia)
    lucia.page.get_by_label("Why").fill("Fire in the west wing")
    lucia.press("Hold now")
    lucia.sees("Held. Nothing of this leaves any more.")
    hold = path_of(lucia)
    assert_good(lucia)

    # An open page learns of it without being loaded again.
    expect(amara.page.get_by_role("status").filter(has_text="Crisis hold")).to_contain_text(
        "Fire in the west wing", timeout=30_000
    )
    for path in ("/workspace/", "/workspace/images/", "/workspace/posts/new/"):
        amara.open(path)
        amara.sees("Set by Lucía Ferrer")
        assert_good(amara)
    amara.open(hold)
    amara.press("I have seen it")
    amara.sees("Noted that you have seen it.")
    assert amara.page.get_by_role("button", name="Lift the hold").count() == 0

    review = write_and_submit(amara, TITLE, TEXT)
    approve(lucia, review)
    wait_until(lambda: stopped(hospital) == 1, what="the hold to stop it")
    assert published(hospital) == 0

    lucia.open(hold)
    lucia.sees("Amara Osei:")
    lucia.page.get_by_label("Reason").fill("The fire is out")
    lucia.press("Lift the hold")
    lucia.sees("Lifted. Nothing was released")
    lucia.sees_not("Crisis hold: ")
    lucia.sees(TITLE)
    assert published(hospital) == 0
    assert_good(lucia)

    lucia.page.get_by_label("Reason").fill("Still right")
    lucia.press("Approve again")
    lucia.sees("Tick at least one post.")
    lucia.page.get_by_label(TITLE).check()
    lucia.press("Approve again")
    lucia.sees("goes at its time, or now")
    wait_until(lambda: published(hospital) == 1, what="the page on the own site")
    lucia.open(hold)
    lucia.sees("Approved again, Lucía Ferrer: Still right")
    assert_good(lucia)
    open_post(amara, TITLE)
    amara.sees("published")


def test_a_drill_stops_nothing_and_times_everybody(meet: Meet) -> None:
    ada, ben = meet("ada"), meet("ben")
    ada.open(HOLDS)
    ada.page.get_by_label("Why").fill("Yearly exercise")
    ada.page.get_by_label("This is a drill").check()
    ada.press("Hold now")
    ada.sees("Drill: nothing is stopped.")
    drill = path_of(ada)
    ben.open(drill)
    ben.press("I have seen it")
    ben.sees("Noted that you have seen it.")
    wait_until(lambda: workers_know(ada, drill), what="the worker's sign")
    ada.page.get_by_label("Reason").fill("Done")
    ada.press("End the drill")
    ada.sees("The drill is over. Here is its report.")
    ada.sees("did not say so")
    assert_good(ada)


def workers_know(visitor: Visitor, drill: str) -> bool:
    visitor.open(drill)
    return "not all have said so" not in visitor.main.inner_text()


def published(hospital: Hospital) -> int:
    return len(hospital.rows("SELECT path FROM newsroom_article WHERE title = ?", TITLE))


def stopped(hospital: Hospital) -> int:
    return len(
        hospital.rows(
            "SELECT delivery_delivery.id FROM delivery_delivery"
            " JOIN review_release ON release_id = review_release.id"
            " JOIN compose_post ON post_id = compose_post.id"
            " WHERE title = ? AND delivery_delivery.state = 'held' AND held_for = 'crisis'",
            TITLE,
        )
    )


def assert_good(visitor: Visitor) -> None:
    wrong = []
    for size in (DESKTOP, PHONE):
        visitor.resize(size)
        visitor.rest()
        wrong += [*visitor.barriers(), *visitor.overflow()]
    visitor.resize(DESKTOP)
    assert wrong == [], path_of(visitor)
