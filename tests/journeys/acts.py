"""What members of staff do in these journeys, as they do it: through the screens."""

import time
from collections.abc import Callable

from playwright.sync_api import expect

from tests.journeys.visitor import Visitor

WEBSITE = "Riverside website"
NEWS = "Riverside news"
PATIENCE = 40.0


def begin_post(author: Visitor, title: str, text: str, *, kind: str = "service") -> None:
    """Begin a post on the own site and write its text, without leaving the editor."""
    author.open("/workspace/posts/new/")
    author.page.get_by_label("Title").fill(title)
    author.page.get_by_role("button", name="Begin writing").click()
    author.page.get_by_label("Text", exact=False).first.fill(text)
    author.page.get_by_label("Kind of content").select_option(kind)


def choose_account(author: Visitor, name: str) -> None:
    """Have the post go to one more account."""
    author.page.locator(".ws-account label").filter(has_text=name).first.get_by_role(
        "checkbox"
    ).check()


def save(author: Visitor) -> None:
    """Save what the editor shows."""
    author.press("Save")
    author.sees("Saved as version")


def submit(author: Visitor, note: str = "") -> str:
    """Submit the saved post and return the address of its review."""
    if note:
        author.page.get_by_label("Note to the reviewers").fill(note)
    author.press("Submit for review")
    author.sees("Submitted. The reviewers are told.")
    return path_of(author)


def write_and_submit(author: Visitor, title: str, text: str, *, kind: str = "service") -> str:
    """Write a post for the own site, submit it, and return the address of its review."""
    begin_post(author, title, text, kind=kind)
    save(author)
    return submit(author)


def approve(reviewer: Visitor, review: str) -> None:
    """Approve what the review shows."""
    reviewer.open(review)
    reviewer.press("Approve")
    reviewer.sees("Approved. Your approval is on record.")


def open_post(visitor: Visitor, title: str) -> None:
    """Find a post in the list by its title, and open it."""
    visitor.open("/workspace/posts/")
    visitor.page.get_by_role("link", name=title, exact=True).first.click()
    expect(visitor.page.get_by_role("heading", level=1)).to_contain_text(title)


def path_of(visitor: Visitor) -> str:
    """Return the path of the page that is open."""
    return visitor.page.url.removeprefix(visitor.hospital.url)


def wait_until(true: Callable[[], object], *, what: str) -> None:
    """Wait for what the worker does in its own time."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if true():
            return
        time.sleep(0.2)
    raise AssertionError(f"Waited in vain: {what}")
