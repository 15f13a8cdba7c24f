"""Planning in the calendar: by mouse, by keyboard, by form, and back."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import Locator, expect

from tests.journeys.acts import begin_post, save
from tests.journeys.conftest import Meet
from tests.journeys.visitor import PHONE, Visitor

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]

# A month in which the demo plans nothing, so that these journeys find only their own posts.
FIRST = date(date.today().year + 1, 6, 8)  # noqa: DTZ011  any day of next year will do
CALENDAR = f"/workspace/posts/calendar/?day={FIRST.isoformat()}"


def day(visitor: Visitor, wanted: date) -> Locator:
    return visitor.page.locator(f'[data-day="{wanted.isoformat()}"]')


def plan(author: Visitor, title: str) -> None:
    """Begin a post from the calendar's own day."""
    author.open(f"/workspace/posts/new/?day={FIRST.isoformat()}")
    author.page.get_by_label("Title").fill(title)
    author.page.get_by_role("button", name="Begin writing").click()
    author.page.get_by_label("Text", exact=False).first.fill("Planned words.")
    save(author)


def test_a_post_is_dragged_to_another_day_and_put_back(meet: Meet) -> None:
    amara = meet("amara")
    plan(amara, "Dragged about")
    amara.open(CALENDAR)
    later = FIRST + timedelta(days=3)
    post = day(amara, FIRST).locator(".cal-post").filter(has_text="Dragged about")
    post.drag_to(day(amara, later))
    expect(day(amara, later)).to_contain_text("Dragged about")
    amara.sees("was moved")
    assert amara.barriers() == []
    amara.press("Undo")
    expect(day(amara, FIRST)).to_contain_text("Dragged about")
    amara.sees("back where it was")


def test_the_keyboard_moves_a_post_and_is_told_where(meet: Meet) -> None:
    amara = meet("amara")
    plan(amara, "Moved by keys")
    amara.open(CALENDAR)
    title = amara.page.get_by_role("link", name="Moved by keys").first
    title.focus()
    amara.page.keyboard.press("Alt+ArrowDown")
    amara.page.keyboard.press("Alt+ArrowRight")
    target = FIRST + timedelta(days=8)
    expect(amara.page.locator("#move-status")).to_contain_text(f"{target.day} {target:%B}")
    amara.page.keyboard.press("Escape")
    expect(amara.page.locator("#move-status")).to_contain_text("stays where it is")
    expect(day(amara, FIRST)).to_contain_text("Moved by keys")
    title.focus()
    amara.page.keyboard.press("Alt+ArrowRight")
    amara.page.keyboard.press("Enter")
    expect(day(amara, FIRST + timedelta(days=1))).to_contain_text("Moved by keys")


def test_a_draft_without_a_time_is_dragged_onto_its_day(meet: Meet) -> None:
    amara = meet("amara")
    begin_post(amara, "Loose draft", "Words without a time.")
    save(amara)
    amara.open(CALENDAR)
    loose = amara.page.locator(".cal-posts--loose .cal-post").filter(has_text="Loose draft")
    loose.drag_to(day(amara, FIRST))
    expect(day(amara, FIRST)).to_contain_text("09:00 Loose draft")


@pytest.mark.parametrize("view", ["month", "week", "list"])
def test_the_calendar_is_whole_on_a_telephone(meet: Meet, view: str) -> None:
    amara = meet("amara")
    plan(amara, f"Seen small by {view}")
    amara.resize(PHONE)
    amara.open(f"{CALENDAR}&view={view}")
    amara.sees(f"Seen small by {view}")
    assert amara.overflow() == []
    assert amara.barriers() == []
    move = amara.page.get_by_role("link", name=f"Move Seen small by {view}")
    move.click()
    amara.page.get_by_label("Time:", exact=True).fill("14:45")
    amara.press("Move it")
    amara.sees("was moved")
    expect(
        amara.page.locator(".cal-post").filter(has_text=f"Seen small by {view}")
    ).to_contain_text("14:45")
