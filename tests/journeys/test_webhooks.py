"""Setting a webhook up, testing it, and learning why it fails, with the demo's own worker."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.journeys.visitor import Visitor
from tests.support.receiver import listening, status

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]
Meet = Callable[..., Visitor]
SIZES = ({"width": 1280, "height": 1000}, {"width": 360, "height": 740})


def test_a_webhook_is_set_up_tested_mended_and_removed(meet: Meet) -> None:
    ada = meet("ada")
    page = ada.page
    with listening() as receiver:
        ada.open("/workspace/webhooks/new/")
        look(ada)
        page.get_by_label("Name").fill("Intranet")
        page.get_by_label("Address").fill(receiver.url)
        page.get_by_label("a crisis hold or a drill began").check()
        ada.press("Add the webhook")
        assert page.get_by_label("Secret").input_value().startswith("whsec_")
        look(ada)
        ada.follow("I have copied it")
        look(ada)
        receiver.answer = status(500, b"The disk is full")
        ada.press("Send a test event")
        until(ada, "Answer 500")
        ada.sees("The disk is full")
        look(ada)
        until(ada, "Send it again")
        receiver.answer = status(204)
        ada.press("Send it again")
        until(ada, "Answer 204")
        assert len({item.headers["webhook-id"] for item in receiver.requests}) == 1
        ada.follow("Intranet")
        ada.sees("delivered")
        look(ada)
        ada.open("/workspace/webhooks/")
        look(ada)
        ada.follow("Intranet")
        ada.press("Switch it off")
        ada.sees("switched it off")
        look(ada)
        ada.press("Remove it")
        ada.sees("A webhook tells another system")
        look(ada)


def until(visitor: Visitor, text: str) -> None:
    """Load the page again until it shows this text, as the page asks people to.

    A message that is being sent at that very moment, for its next try, has no button.
    """
    for _try in range(30):
        if visitor.page.get_by_text(text).count():
            return
        visitor.page.wait_for_timeout(500)
        visitor.page.reload()
    expect(visitor.page.locator("main")).to_contain_text(text)


def look(visitor: Visitor) -> None:
    """Fail on any barrier and on sideways scrolling, at both sizes."""
    for size in SIZES:
        visitor.resize(size)
        visitor.rest()
        assert [*visitor.barriers(), *visitor.overflow()] == []
