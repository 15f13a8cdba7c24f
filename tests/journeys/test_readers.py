"""Readers: subscribing, leaving, and what they are told when something was wrong."""

import re
from email.message import EmailMessage

import httpx
import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.acts import (
    approve,
    begin_post,
    choose_account,
    open_post,
    save,
    submit,
    wait_until,
    write_and_submit,
)
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]
ADDRESS = "nora@readers.example"


def test_a_reader_subscribes_and_leaves_with_one_click(meet: Meet, hospital: Hospital) -> None:
    nora = meet()
    nora.open("/")
    nora.follow("See the lists")
    nora.follow("Subscribe to Research updates")
    nora.page.get_by_label("mail").fill(ADDRESS)
    nora.press("Subscribe")
    nora.sees("Look in your mailbox")
    assert state_of(hospital) == ["pending"], "nobody is subscribed by typing an address"
    wait_until(lambda: hospital.mail_to(ADDRESS), what="the message that asks")
    (asking,) = hospital.mail_to(ADDRESS)

    nora.open(link_in(asking, "/mail/confirm/"))
    assert state_of(hospital) == ["pending"], "opening the link, as mail scanners do, is not enough"
    nora.press("Yes, subscribe me")
    nora.sees("You are subscribed")
    assert state_of(hospital) == ["confirmed"]

    title = "A study about sleep begins"
    amara, lucia = meet("amara"), meet("lucia")
    send_to_list(amara, lucia, title, account="Research updates")
    wait_until(lambda: title in hospital.subjects_to(ADDRESS), what="the message of the list")
    letter = hospital.mail_to(ADDRESS)[-1]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    target = re.findall(r"<(http[^>]+)>", letter["List-Unsubscribe"])[0]
    answer = httpx.post(target, data={"List-Unsubscribe": "One-Click"}, follow_redirects=False)
    assert answer.status_code == 200
    assert state_of(hospital) == ["left"]
    nora.open(target)
    nora.sees("You have left the list")


def test_a_wrong_page_is_corrected_then_retracted(meet: Meet, hospital: Hospital) -> None:
    title = "The eye clinic moves"
    amara, lucia, tomasz, reader = (meet(who) for who in ("amara", "lucia", "tomasz", ""))
    approve(lucia, write_and_submit(amara, title, "From Monday it is on floor 3."))
    wait_until(lambda: page_of(hospital, title), what="the page")
    path = page_of(hospital, title)

    open_post(lucia, title)
    wait_until(lambda: reloaded(lucia).get_by_role("link", name="Correct it").count(), what="sent")
    lucia.follow("Correct it")
    lucia.page.get_by_label("What is corrected").fill("It is floor 4, not floor 3.")
    lucia.press("Begin the correction")
    lucia.page.get_by_label("Text", exact=False).first.fill("From Monday it is on floor 4.")
    save(lucia)
    review = submit(lucia)
    reader.open(path)
    reader.sees("From Monday it is on floor 3.")
    tomasz.open(review)
    tomasz.sees("Changed since what is public")
    approve(tomasz, review)
    wait_until(lambda: "floor 4" in text_of(hospital, title), what="the corrected page")
    reader.open(path)
    reader.sees("It is floor 4, not floor 3.")
    reader.sees("From Monday it is on floor 4.")
    reader.sees_not("From Monday it is on floor 3.")

    open_post(lucia, title)
    wait_until(lambda: reloaded(lucia).get_by_role("link", name="Retract it").count(), what="sent")
    lucia.follow("Retract it")
    lucia.page.get_by_label("Note to readers").fill("The clinic stays where it is.")
    lucia.press("Retract now")
    lucia.sees("are being taken down")
    wait_until(lambda: reader.open(path) == 410, what="the retraction")
    reader.sees("Retracted")
    reader.sees("The clinic stays where it is.")
    reader.sees_not("From Monday it is on floor 4.")
    feed = httpx.get(f"{hospital.url}/feeds/feed.json").json()
    assert f"Retracted: {title}" in [item["title"] for item in feed["items"]]
    assert path not in httpx.get(f"{hospital.url}/sitemap.xml").text


def test_a_reader_goes_round_with_the_keyboard_alone(meet: Meet) -> None:
    reader = meet()
    reader.open("/")
    reader.page.keyboard.press("Tab")
    expect(reader.page.get_by_role("link", name="Skip to main content")).to_be_focused()
    expect(reader.page.get_by_role("link", name="Skip to main content")).to_be_in_viewport()
    reader.page.keyboard.press("Enter")
    reader.page.keyboard.press("Tab")
    first = reader.main.get_by_role("link").first
    expect(first).to_be_focused()
    outline = first.evaluate("(item) => getComputedStyle(item).outlineStyle")
    assert outline != "none"
    name = first.text_content() or ""
    reader.page.keyboard.press("Enter")
    expect(reader.page.get_by_role("heading", level=1)).to_have_text(name)


def send_to_list(amara: Visitor, lucia: Visitor, title: str, *, account: str) -> None:
    begin_post(amara, title, "Ask the research office if you would like to take part.")
    choose_account(amara, account)
    save(amara)
    approve(lucia, submit(amara))


def reloaded(visitor: Visitor) -> Locator:
    visitor.page.reload()
    return visitor.main


def page_of(hospital: Hospital, title: str) -> str:
    found = hospital.rows("SELECT path FROM newsroom_article WHERE title = ?", title)
    return str(found[0][0]) if found else ""


def text_of(hospital: Hospital, title: str) -> str:
    return str(hospital.rows("SELECT text FROM newsroom_article WHERE title = ?", title)[0][0])


def state_of(hospital: Hospital) -> list[str]:
    found = hospital.rows("SELECT state FROM mailing_subscriber WHERE address = ?", ADDRESS)
    return [state for (state,) in found]


def link_in(message: EmailMessage, beginning: str) -> str:
    body = message.get_body(("plain",))
    assert body is not None
    match = re.search(rf"https?://\S+{beginning}\S+", body.get_content())
    assert match is not None
    return match[0]
