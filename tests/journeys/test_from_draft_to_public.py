"""A post's whole way: written, screened, approved, published once, and on record."""

import json
from xml.etree import ElementTree as ET

import pytest
from playwright.sync_api import expect

from tests.journeys.acts import (
    NEWS,
    approve,
    begin_post,
    choose_account,
    open_post,
    path_of,
    save,
    submit,
    wait_until,
)
from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]

TITLE = "Hay fever: what helps"
TEXT = (
    "Grass pollen is at its highest in June. Keep windows shut in the evening.\n\n"
    "A pharmacist can tell you which tablets do not make you sleepy."
)


def test_a_post_is_written_approved_and_published_once(meet: Meet, hospital: Hospital) -> None:
    amara, lucia, helen = meet("amara"), meet("lucia"), meet("helen")
    begin_post(amara, TITLE, "Call her mother on 020 7946 0123.", kind="education")
    amara.sees("stops this post")
    amara.sees_not("Nothing to say.")
    amara.page.get_by_label("Text", exact=False).first.fill(TEXT)
    amara.sees("Nothing to say.")
    choose_account(amara, NEWS)
    save(amara)
    review = submit(amara, note="For the June newsletter")
    amara.sees_not("Your decision")

    lucia.open("/workspace/")
    lucia.follow(TITLE)
    assert path_of(lucia) == review
    lucia.sees("For the June newsletter")
    approve(lucia, review)
    assert page_of(hospital) == [], "one approval of two published it"
    helen.open("/workspace/reviews/")
    helen.follow(TITLE)
    helen.sees("A pharmacist can tell you which tablets do not make you sleepy.")
    approve(helen, review)

    wait_until(lambda: page_of(hospital), what="the page on the own site")
    wait_until(lambda: everybody_has_it(hospital), what="the message in every mailbox")
    path = page_of(hospital)[0]
    reader = meet()
    reader.open("/")
    reader.follow(TITLE)
    assert path_of(reader) == path
    expect(reader.page.locator("#article-text")).to_have_text(TEXT.replace("\n\n", "\n"))
    assert_in_every_feed(hospital, meet, path)
    assert_mailed_once_as_approved(hospital)
    assert_every_act_is_on_record(hospital)
    open_post(amara, TITLE)
    amara.sees("published")


def page_of(hospital: Hospital) -> list[str]:
    return [
        path
        for (path,) in hospital.rows("SELECT path FROM newsroom_article WHERE title = ?", TITLE)
    ]


def everybody_has_it(hospital: Hospital) -> bool:
    return all(TITLE in hospital.subjects_to(address) for address in subscribers(hospital))


def subscribers(hospital: Hospital) -> list[str]:
    found = hospital.rows(
        "SELECT address FROM mailing_subscriber JOIN mailing_mailinglist"
        " ON mailing_list_id = mailing_mailinglist.id WHERE name = ? AND state = 'confirmed'",
        NEWS,
    )
    assert len(found) >= 12
    return [address for (address,) in found]


def assert_in_every_feed(hospital: Hospital, meet: Meet, path: str) -> None:
    get = meet().context.request.get
    address = hospital.url + path
    rss = ET.fromstring(get(f"{hospital.url}/feeds/rss.xml").text())
    assert [item.text for item in rss.findall("channel/item/link")].count(address) == 1
    atom = ET.fromstring(get(f"{hospital.url}/feeds/atom.xml").text())
    space = "{http://www.w3.org/2005/Atom}"
    links = [link.get("href") for link in atom.findall(f"{space}entry/{space}link")]
    assert links.count(address) == 1
    feed = json.loads(get(f"{hospital.url}/feeds/feed.json").text())
    (entry,) = [item for item in feed["items"] if item["url"] == address]
    assert entry["content_text"] == TEXT
    assert f"<loc>{address}</loc>" in get(f"{hospital.url}/sitemap.xml").text()


def assert_mailed_once_as_approved(hospital: Hospital) -> None:
    for address in subscribers(hospital):
        (message,) = [item for item in hospital.mail_to(address) if item["Subject"] == TITLE]
        body = message.get_body(("plain",))
        assert body is not None
        assert " ".join(TEXT.split()) in " ".join(body.get_content().split())


def assert_every_act_is_on_record(hospital: Hospital) -> None:
    wait_until(
        lambda: sent_of(hospital)[1:], what="the record that the own site and the list have it"
    )
    sent = sent_of(hospital)
    assert len(sent) == 2, "own site and list"
    (first,) = hospital.rows(
        "SELECT min(sequence) FROM audit_entry JOIN compose_post ON target_id = compose_post.id"
        " WHERE action = 'post.created' AND title = ?",
        TITLE,
    )
    acts = hospital.rows(
        "SELECT actor_name, action FROM audit_entry"
        " WHERE sequence BETWEEN ? AND ? AND action NOT LIKE 'sign_in%' ORDER BY sequence",
        *first,
        *sent[-1],
    )
    people = {(name, act) for name, act in acts if not act.startswith("delivery.")}
    assert people == {
        ("Amara Osei", "post.created"),
        ("Amara Osei", "post.saved"),
        ("Amara Osei", "post.submitted"),
        ("Lucía Ferrer", "review.approved"),
        ("Helen Abara", "review.approved"),
        ("Helen Abara", "release.created"),
    }


def sent_of(hospital: Hospital) -> list[tuple[int, ...]]:
    """Return the entries that say the post went out; the demo's own posts go out meanwhile."""
    return hospital.rows(
        "SELECT sequence FROM audit_entry"
        " JOIN delivery_delivery ON audit_entry.target_id = delivery_delivery.id"
        " JOIN review_release ON release_id = review_release.id"
        " JOIN compose_post ON post_id = compose_post.id"
        " WHERE action = 'delivery.sent' AND compose_post.title = ? ORDER BY sequence",
        TITLE,
    )
