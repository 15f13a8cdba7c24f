"""Every screen, for somebody who may open it: no barrier, no sideways scrolling, nothing amiss."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest

from tests.guards.every_url import Address, Open, addresses
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, PHONE, Visitor
from wellspoken.apps.people.roles import GRANTS, Role

pytestmark = [pytest.mark.browser, pytest.mark.timeout(900)]

# Who opens an address that takes a capability: the first whose role has it.
HOLDERS = (
    (Role.LEAD, "lucia"),
    (Role.AUTHOR, "amara"),
    (Role.ADMINISTRATOR, "ada"),
    (Role.AUDITOR, "oliver"),
)
HEAVIEST = 100_000
# Wagtail's chooser of a focal point asks the browser for touch by setting an inline handler.
ASKS_FOR_TOUCH = "/workspace/images/"


@pytest.fixture
def look(meet: Meet) -> Iterator[Callable[[str, str], None]]:
    """Return a way to open a screen as somebody; whatever is wrong with any of them fails."""
    visitors: dict[str, Visitor] = {}
    wrong: list[str] = []
    opened: list[tuple[str, str]] = []

    def look_at(path: str, who: str) -> None:
        visitor = visitors.get(who) or meet(who)
        visitors[who] = visitor
        if (path, who) in opened or not _is_page(visitor, path):
            return
        visitor.resize(DESKTOP)
        status = visitor.open(path)
        opened.append((path, who))
        wrong.extend([f"{path}: {status}"] if status >= 500 else [])
        for size in (DESKTOP, PHONE):
            visitor.resize(size)
            visitor.rest()
            found = [*visitor.barriers(), *(f"overflow: {item}" for item in visitor.overflow())]
            wrong.extend(
                f"{path} as {who or 'reader'} at {size['width']}: {item}" for item in found
            )
        if path.startswith(ASKS_FOR_TOUCH):
            visitor.troubles[:] = [item for item in visitor.troubles if "inline" not in item]

    yield look_at
    assert not wrong, "\n".join(wrong)
    assert len(opened) >= 4


def test_every_address(look: Callable[[str, str], None], hospital: Hospital) -> None:
    for address in addresses(_examples(hospital)):
        if address.open_to is not Open.CLOSED:
            look("/" + address.path, _visitor_for(address))


def test_a_post_a_review_and_a_delivery_in_every_state(
    look: Callable[[str, str], None], hospital: Hospital
) -> None:
    for table, path, who in (
        ("compose_post", "/workspace/posts", "amara"),
        ("review_review", "/workspace/reviews", "helen"),
        ("delivery_delivery", "/workspace/deliveries", "ada"),
    ):
        for (key,) in hospital.rows(f"SELECT max(id) FROM {table} GROUP BY state"):
            look(f"{path}/{key}/", who)


def test_a_signal_at_every_stage_of_the_desk(
    look: Callable[[str, str], None], hospital: Hospital
) -> None:
    stages = hospital.rows("SELECT max(id) FROM desk_signal GROUP BY stage")
    assert len(stages) >= 5
    for (key,) in stages:
        look(f"/workspace/desk/{key}/", "ben")


def test_an_import_with_errors_before_and_after_it_is_confirmed(
    look: Callable[[str, str], None], meet: Meet
) -> None:
    author = meet("amara")

    def upload(rows: str) -> str:
        author.open("/workspace/posts/imports/")
        file = {"name": "autumn.csv", "mimeType": "text/csv", "buffer": rows.encode()}
        author.page.set_input_files("input[type=file]", files=[file])  # type: ignore[list-item]
        author.press("Look at the rows")
        author.sees("What “autumn.csv” would make")
        return urlsplit(author.page.url).path

    look(upload("title,accounts\n,Own site\nFlu clinics,Facebok\n"), "amara")
    path = upload("title,date,time\nFlu clinics in autumn,2040-10-07,09:30\n")
    look(path, "amara")
    author.press("Make 1 draft")
    author.sees("made 1 draft of it")
    look(f"{path}?made", "amara")
    author.press("Discard the 1 draft that nobody has touched")
    look(f"{path}?discarded", "amara")


def test_the_first_page_of_every_role(look: Callable[[str, str], None]) -> None:
    for who in ("amara", "helen", "priya", "ben", "ada", "oliver"):
        look("/workspace/", who)


def test_adding_an_account_whose_owner_signs_in(look: Callable[[str, str], None]) -> None:
    for path in ("", "new/", "new/mastodon/", "new/bluesky/"):
        look(f"/workspace/accounts/{path}", "ada")


def test_what_those_see_who_only_read(look: Callable[[str, str], None]) -> None:
    for path in ("posts", "posts/1", "reviews", "reviews/1", "deliveries", "deliveries/1"):
        look(f"/workspace/{path}/", "oliver")


def test_public_pages_weigh_little(meet: Meet, hospital: Hospital) -> None:
    reader = meet()
    paths = [path for (path,) in hospital.rows("SELECT path FROM newsroom_article")]
    assert len(paths) >= 4
    for path in ("/", "/news/", "/check-a-claim/", "/mail/lists/", *paths):
        reader.open(path)
        weight = reader.page.evaluate(
            """() => [...performance.getEntriesByType("navigation"),
                      ...performance.getEntriesByType("resource")]
              .filter((item) => item.initiatorType !== "img")
              .reduce((sum, item) => sum + item.decodedBodySize, 0)"""
        )
        assert 1_000 < weight < HEAVIEST, f"{path}: {weight} bytes"


def _is_page(visitor: Visitor, path: str) -> bool:
    answer = visitor.context.request.get(visitor.hospital.url + path, max_redirects=5)
    is_html = "text/html" in answer.headers.get("content-type", "")
    return answer.status != 405 and is_html and "<html" in answer.text()[:500]


def _visitor_for(address: Address) -> str:
    if address.open_to is Open.PUBLIC:
        return ""
    if isinstance(address.open_to, Open):
        return "lucia"
    return next(who for role, who in HOLDERS if address.open_to in GRANTS[role])


def _examples(hospital: Hospital) -> dict[str, object]:
    def one(query: str) -> object:
        return hospital.rows(query)[0][0]

    return {
        "post_id": one("SELECT id FROM compose_post WHERE title = 'Visiting hours change'"),
        "review_id": one("SELECT min(id) FROM review_review WHERE state = 'open'"),
        "delivery_id": one("SELECT min(id) FROM delivery_delivery"),
        "hold_id": one("SELECT coalesce(max(id), 1) FROM delivery_hold"),
        "account_id": one("SELECT id FROM channels_account WHERE network = 'mastodon'"),
        "user_id": one("SELECT id FROM people_user WHERE email LIKE 'ben@%'"),
        "list_id": one("SELECT min(id) FROM mailing_mailinglist"),
        "campaign_id": one("SELECT min(id) FROM compose_campaign"),
        "signal_id": one("SELECT max(id) FROM desk_signal"),
        "claim_id": one("SELECT min(claim_id) FROM desk_signal"),
        "evidence_id": one("SELECT min(id) FROM desk_evidence"),
        "import_id": one("SELECT min(id) FROM desk_registerimport"),
        "form": "csv",
        "image_id": one("SELECT min(id) FROM compose_picture"),
        "slug": one("SELECT min(slug) FROM mailing_mailinglist"),
        "content_class": "education",
        "endpoint_id": one("SELECT coalesce(min(id), 1) FROM hooks_endpoint"),
        "message_id": one("SELECT coalesce(min(id), 1) FROM hooks_message"),
        "pk": 1,
    }
