"""Reviewers and authors between draft and release: changes, overrides, emergencies."""

import pytest

from tests.journeys.acts import (
    approve,
    begin_post,
    open_post,
    save,
    submit,
    wait_until,
    write_and_submit,
)
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]


def published(hospital: Hospital, title: str) -> bool:
    return bool(hospital.rows("SELECT 1 FROM newsroom_article WHERE title = ?", title))


def test_changes_are_requested_and_the_post_comes_back(meet: Meet, hospital: Hospital) -> None:
    title = "The canteen has a new menu"
    amara, lucia = meet("amara"), meet("lucia")
    review = write_and_submit(amara, title, "There is soup every day.")
    lucia.open(review)
    lucia.page.get_by_label("What should change?").fill("Please say where the canteen is.")
    lucia.press("Request changes")
    lucia.sees("Sent back to the author with your note.")

    amara.open("/workspace/")
    amara.follow(title)
    amara.sees("Please say where the canteen is.")
    amara.page.get_by_label("Text", exact=False).first.fill("There is soup every day, on floor 2.")
    save(amara)
    second = submit(amara)
    assert second != review
    lucia.open(second)
    lucia.sees("Changed since it was last submitted")
    assert ", on floor 2." in "".join(lucia.page.locator("ins").all_text_contents())
    approve(lucia, second)
    wait_until(lambda: published(hospital, title), what="the page")


def test_an_edit_after_approval_voids_it(meet: Meet, hospital: Hospital) -> None:
    title = "Parking fees stay as they are"
    amara, lucia, helen = meet("amara"), meet("lucia"), meet("helen")
    review = write_and_submit(amara, title, "An hour costs two pounds.", kind="education")
    approve(lucia, review)
    open_post(amara, title)
    amara.page.get_by_label("Text", exact=False).first.fill("An hour costs three pounds.")
    amara.page.get_by_label("I know that this edit voids every approval").check()
    save(amara)
    helen.open(review)
    helen.sees("void")
    assert helen.page.get_by_role("button", name="Approve").count() == 0
    assert not published(hospital, title)


def test_a_blocked_post_goes_on_with_a_named_reason(meet: Meet, hospital: Hospital) -> None:
    title = "Blood pressure clinic for staff"
    amara, lucia, priya = meet("amara"), meet("lucia"), meet("priya")
    begin_post(amara, title, "The patient was seen on 12 March 2026 and is glad she came.")
    save(amara)
    amara.press("Submit for review")
    amara.sees_not("Submitted. The reviewers are told.")
    assert amara.page.get_by_text("Answer for it").count() == 0, "an author may not override"

    open_post(priya, title)
    priya.page.get_by_text("Answer for it").click()
    priya.page.get_by_label("Why it may stand").fill("Invented for the staff leaflet.")
    priya.press("Let it through on my name")
    priya.sees("You answered for the finding. It is on record.")
    priya.sees("answered for")
    open_post(amara, title)
    review = submit(amara)
    approve(lucia, review)
    lucia.sees("privacy officer")
    assert not published(hospital, title), "a finding brings the privacy officer into the chain"
    (answer,) = hospital.rows(
        "SELECT actor_name, reason FROM audit_entry JOIN guard_override"
        " ON guard_override.subject_id = target_id WHERE action = 'finding.overridden'"
    )
    assert answer == ("Priya Nair", "Invented for the staff leaflet.")


def test_an_emergency_takes_two_named_people_and_a_report(meet: Meet, hospital: Hospital) -> None:
    title = "Emergency department closed by a power cut"
    amara, lucia, helen, tomasz = (meet(who) for who in ("amara", "lucia", "helen", "tomasz"))
    begin_post(amara, title, "Please go to the next hospital until midnight.", kind="emergency")
    save(amara)
    amara.follow("This cannot wait: emergency fast track")
    amara.page.get_by_label("Why this cannot wait").fill("The power is out in the building.")
    amara.page.get_by_label("First person asked").select_option(label="Lucía Ferrer")
    amara.page.get_by_label("Second person asked").select_option(label="Helen Abara")
    amara.press("Ask both now")
    amara.sees("The power is out in the building.")
    review = amara.page.url.removeprefix(hospital.url)

    tomasz.open(review)
    assert tomasz.page.get_by_role("button", name="Approve").count() == 0, "he was not named"
    approve(lucia, review)
    assert not published(hospital, title)
    approve(helen, review)
    wait_until(lambda: published(hospital, title), what="the page")

    tomasz.open("/workspace/")
    tomasz.sees("Emergencies to be looked back at")
    tomasz.open(review)
    tomasz.page.get_by_label("What happened, and was the fast track right?").fill(
        "Power was back after two hours. The fast track was right."
    )
    tomasz.press("Put on record")
    tomasz.sees("The report is on record.")


def test_nobody_approves_their_own_post(meet: Meet, hospital: Hospital) -> None:
    title = "The lead writes herself"
    lucia = meet("lucia")
    review = write_and_submit(lucia, title, "The east entrance is open again.")
    lucia.open(review)
    assert lucia.page.get_by_role("button", name="Approve").count() == 0
    lucia.open("/workspace/")
    waiting = lucia.page.get_by_role("region", name="Waiting for your approval")
    assert waiting.get_by_role("link", name=title).count() == 0
