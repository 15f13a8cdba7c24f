"""An author's desk: two at one post, a session that ends, a late delivery, keyboard, telephone."""

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import (
    begin_post,
    open_post,
    path_of,
    save,
    submit,
    wait_until,
    write_and_submit,
)
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, PHONE, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]


def test_two_people_at_one_post_are_told_and_nothing_is_lost(meet: Meet) -> None:
    title = "Two hands at one text"
    amara, lucia = meet("amara"), meet("lucia")
    begin_post(amara, title, "First words.")
    save(amara)
    open_post(lucia, title)
    lucia.sees("Amara Osei has this post open too")
    amara.page.get_by_label("Text", exact=False).first.fill("Amara's words.")
    save(amara)
    lucia.page.get_by_label("Text", exact=False).first.fill("Lucía's words.")
    lucia.press("Save")
    lucia.sees("Somebody else saved meanwhile")
    lucia.sees("Both of you changed it: choose.")
    lucia.sees("Amara's words.")
    for size in (PHONE, DESKTOP):
        lucia.resize(size)
        assert lucia.barriers() == []
        assert lucia.overflow() == []
    words = lucia.page.get_by_label("Text, written anew")
    expect(words).to_have_value("Lucía's words.")
    reach(lucia, "", name="words-text")
    lucia.page.keyboard.press("Control+a")
    lucia.page.keyboard.type("Amara's and Lucía's words.")
    reach(lucia, "", button="Save what I chose")
    lucia.page.keyboard.press("Enter")
    lucia.sees("Saved as version")
    expect(lucia.page.locator("#lost-text")).to_be_hidden()
    amara.page.reload()
    expect(amara.page.get_by_label("Text", exact=False).first).to_have_value(
        "Amara's and Lucía's words."
    )


def test_what_is_typed_survives_the_end_of_a_session(meet: Meet) -> None:
    amara = meet("amara", afresh=True)
    begin_post(amara, "Typed on a train", "Words before the tunnel.")
    save(amara)
    post = path_of(amara)
    amara.page.on("dialog", lambda dialog: dialog.accept())
    amara.page.get_by_label("Text", exact=False).first.fill("Words inside the tunnel.")
    amara.context.clear_cookies()
    expect(amara.page.get_by_role("heading", level=1)).to_have_text("Sign in")
    amara.troubles.clear()  # the browser reports the refusal that this is about
    amara.give_password("amara@riverside.example")
    expect(amara.page).to_have_url(amara.hospital.url + post)
    amara.sees("Text that was not saved was found on this computer.")
    amara.press("Put it back")
    expect(amara.page.get_by_label("Text", exact=False).first).to_have_value(
        "Words inside the tunnel."
    )
    amara.sees("Saved.")


def test_what_is_typed_survives_a_save_after_the_session_ended(meet: Meet) -> None:
    amara = meet("amara", afresh=True)
    begin_post(amara, "Saved too late", "Words before lunch.")
    save(amara)
    post = path_of(amara)
    amara.page.get_by_label("Text", exact=False).first.fill("Words after lunch.")
    amara.page.get_by_label("It shows or tells of a recognisable person").check()
    amara.context.clear_cookies(name="sessionid")
    amara.press("Save")
    expect(amara.page.get_by_role("heading", level=1)).to_have_text("Sign in")
    amara.give_password("amara@riverside.example")
    expect(amara.page).to_have_url(amara.hospital.url + post)
    amara.sees("Text that was not saved was found on this computer.")
    amara.press("Put it back")
    expect(amara.page.get_by_label("Text", exact=False).first).to_have_value("Words after lunch.")
    expect(amara.page.get_by_label("It shows or tells of a recognisable person")).to_be_checked()
    save(amara)
    expect(amara.page.locator("#lost-text")).to_be_hidden()
    assert amara.page.evaluate("Object.keys(localStorage).filter((key) => /post/.test(key))") == []


def test_a_late_delivery_waits_for_a_person_and_then_goes(meet: Meet, hospital: Hospital) -> None:
    title = "Blood donation today"
    lucia = meet("lucia")
    wait_until(lambda: held(hospital, title), what="the worker to notice that it is late")
    lucia.open("/workspace/")
    lucia.follow(f"{title} to")
    lucia.sees("held")
    assert not hospital.rows("SELECT 1 FROM newsroom_article WHERE title = ?", title)
    lucia.page.get_by_label("Reason").fill("The donors' bus comes again today.")
    lucia.press("Send it now")
    lucia.sees("It goes out now.")
    wait_until(
        lambda: hospital.rows("SELECT 1 FROM newsroom_article WHERE title = ?", title),
        what="the page",
    )


def test_a_post_is_written_and_submitted_with_the_keyboard_alone(meet: Meet) -> None:
    amara = meet("amara")
    amara.open("/workspace/posts/new/")
    keyboard = amara.page.keyboard
    reach(amara, "title")
    keyboard.type("Typed without a mouse")
    keyboard.press("Enter")
    expect(amara.page.get_by_role("heading", level=1)).to_have_text("Typed without a mouse")
    reach(amara, "id_text")
    keyboard.type("The lift in the east wing works again.")
    reach(amara, "", button="Save")
    keyboard.press("Enter")
    amara.sees("Saved as version 2.")
    reach(amara, "", button="Submit for review")
    keyboard.press("Space")
    amara.sees("Submitted. The reviewers are told.")


def test_a_post_is_reviewed_on_a_telephone(meet: Meet, hospital: Hospital) -> None:
    amara, lucia = meet("amara"), meet("lucia")
    amara.resize(PHONE)
    lucia.resize(PHONE)
    review = write_and_submit(amara, "Written on a telephone", "The kiosk opens at seven.")
    lucia.open(review)
    assert lucia.overflow() == []
    button = lucia.page.get_by_role("button", name="Approve")
    button.scroll_into_view_if_needed()
    box = button.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE["width"]
    button.click()
    lucia.sees("Approved. Your approval is on record.")


def held(hospital: Hospital, title: str) -> bool:
    return bool(
        hospital.rows(
            "SELECT 1 FROM delivery_delivery JOIN review_release ON release_id = review_release.id"
            " JOIN compose_post ON post_id = compose_post.id"
            " WHERE delivery_delivery.state = 'held' AND title = ?",
            title,
        )
    )


def reach(visitor: Visitor, identifier: str, *, button: str = "", name: str = "") -> None:
    """Press the tab key until the field, or the button of this text, has the focus."""
    for _press in range(120):
        visitor.page.keyboard.press("Tab")
        focused = visitor.page.evaluate(
            """() => { const at = document.activeElement;
              return [at.id, at.textContent.trim(), at.getAttribute("name")]; }"""
        )
        wanted = (identifier, button, name)
        if any(want and got == want for want, got in zip(wanted, focused, strict=True)):
            return
    raise AssertionError(f"The keyboard does not reach {identifier or button or name}")


def test_a_picture_is_chosen_from_the_library_and_seen_by_the_reviewer(meet: Meet) -> None:
    amara, lucia = meet("amara"), meet("lucia")
    begin_post(amara, "A plaster on every knee", "The playground opens on Saturday.")
    save(amara)
    amara.page.get_by_role("button", name="Choose an image").click()
    amara.page.locator(".modal a").filter(has_text="A plaster").click()
    expect(amara.page.locator(".modal")).to_have_count(0)
    save(amara)
    amara.page.get_by_label("Alternative text for").fill("Drawing of a sticking plaster.")
    amara.page.get_by_role("group", name="Can people be recognised in A plaster?").get_by_label(
        "No, nobody"
    ).check()
    save(amara)
    lucia.open(submit(amara))
    picture = lucia.page.get_by_role("img", name="Drawing of a sticking plaster.")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("(item) => item.naturalWidth") == 1200
