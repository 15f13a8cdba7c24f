"""Making and ending an API token, with the eyes and the hands of its owner."""

from collections.abc import Callable

from tests.journeys.visitor import Visitor

Meet = Callable[..., Visitor]
SIZES = ({"width": 1280, "height": 1000}, {"width": 360, "height": 740})


def test_a_token_is_made_copied_and_ended(meet: Meet) -> None:
    amara = meet("amara")
    amara.open("/account/tokens/")
    page = amara.page
    page.get_by_label("Name").fill("Calendar import")
    page.get_by_label("read posts and what screening found in them").check()
    page.get_by_role("button", name="Make the token").click()
    secret = page.get_by_label("Token", exact=True)
    assert secret.input_value().startswith("wsp_")
    for size in SIZES:
        amara.resize(size)
        amara.rest()
        assert [*amara.barriers(), *amara.overflow()] == []
    page.get_by_role("button", name="End the token Calendar import").click()
    assert page.get_by_text("ended by its owner").is_visible()
    assert page.get_by_text("whatever used it is refused from now on").is_visible()
