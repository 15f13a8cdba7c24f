"""Bluesky on a real server: marks by bytes, threads, sessions, and never a second copy."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.connectors.harness import BlueskyHarness
from tests.factories.publications import make_image, make_publication, sought
from tests.support.bluesky_server import BlueskyServer
from wellspoken.engines.networks import (
    Lookup,
    PermanentFailure,
    Publication,
    Receipt,
    TemporaryFailure,
)
from wellspoken.engines.networks.bluesky.build import build_connector
from wellspoken.engines.networks.bluesky.client import BlueskyClient
from wellspoken.engines.networks.bluesky.connector import MANGLED, POSTS, Bluesky
from wellspoken.engines.networks.bluesky.renew import renew

pytestmark = pytest.mark.bluesky


@pytest.fixture
def bluesky(bluesky_harness: BlueskyHarness) -> Bluesky:
    connector = bluesky_harness.connector
    assert isinstance(connector, Bluesky)
    return connector


def content(**changes: object) -> Publication:
    return make_publication("bluesky", **({"hashtags": (), "link": ""} | changes))


def publish(bluesky: Bluesky, publication: Publication, key: str = "k1") -> Receipt:
    return bluesky.commit(bluesky.prepare(publication, key=key))


def values(harness: BlueskyHarness) -> list[dict[str, Any]]:
    return [record["value"] for record in harness.records()]


def test_marks_stand_at_the_bytes_of_what_they_mark(
    bluesky: Bluesky, bluesky_harness: BlueskyHarness
) -> None:
    text = "Zażółć 💉 https://nhs.example/flu. #FluSeason for @riverside.test and @nobody.test"
    publish(bluesky, content(text=text))
    data = text.encode()
    record = values(bluesky_harness)[0]
    marked = {
        data[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(): facet["features"][0]
        for facet in record["facets"]
    }
    assert list(marked) == ["https://nhs.example/flu", "#FluSeason", "@riverside.test"]
    assert marked["https://nhs.example/flu"]["uri"] == "https://nhs.example/flu"
    assert marked["#FluSeason"]["tag"] == "FluSeason"
    assert marked["@riverside.test"]["did"] == bluesky_harness.server.did


def test_language_and_link_card_go_along(bluesky: Bluesky, bluesky_harness: BlueskyHarness) -> None:
    publish(bluesky, content(language="es", link="https://riverside.example/gripe"))
    record = values(bluesky_harness)[0]
    assert record["langs"] == ["es"]
    assert record["embed"]["external"]["uri"] == "https://riverside.example/gripe"


def test_pictures_carry_their_words_and_shape(
    bluesky: Bluesky, bluesky_harness: BlueskyHarness
) -> None:
    pictures = (make_image(width=1200, height=675), make_image(decorative=True))
    publish(bluesky, content(media=pictures))
    images = values(bluesky_harness)[0]["embed"]["images"]
    assert [image["alt"] for image in images] == ["Drawing of a sticking plaster", ""]
    assert images[0]["aspectRatio"] == {"width": 1200, "height": 675}


def test_thread_is_a_chain_of_answers_and_goes_on_where_it_stopped(
    bluesky: Bluesky, bluesky_harness: BlueskyHarness
) -> None:
    publication = content(parts=("First of three.", "Second of three.", "Third of three."))
    receipt = publish(bluesky, publication)
    rkeys = receipt.detail["rkeys"].split(",")
    bluesky.client.remove(POSTS, rkeys[2])
    half = bluesky.find(sought("k1", publication))
    assert half.lookup == Lookup.ABSENT
    assert half.receipt is not None
    assert half.receipt.detail["rkeys"] == ",".join(rkeys[:2])
    assert publish(bluesky, publication) == receipt
    found = bluesky.find(sought("k1", publication))
    assert found.receipt == receipt
    there = {record["uri"].split("/")[-1]: record["value"] for record in bluesky_harness.records()}
    assert [there[rkey]["text"] for rkey in rkeys] == list(publication.parts)
    root = there[rkeys[2]]["reply"]["root"]["uri"]
    parent = there[rkeys[2]]["reply"]["parent"]["uri"]
    assert (root.split("/")[-1], parent.split("/")[-1]) == (rkeys[0], rkeys[1])
    assert bluesky.read_back(receipt).digest == publication.digest()


def test_a_second_worker_puts_no_second_copy(
    bluesky: Bluesky, bluesky_harness: BlueskyHarness
) -> None:
    publication = content()
    prepared = [bluesky.prepare(publication, key="k1") for _worker in range(2)]
    receipts = [bluesky.commit(item) for item in prepared]
    assert receipts[0] == receipts[1]
    assert bluesky_harness.copies() == 1


def test_other_words_at_the_place_are_noticed(bluesky: Bluesky) -> None:
    receipt = publish(bluesky, content())
    record = {
        "$type": POSTS,
        "text": "Take twice.",
        "createdAt": datetime.now(UTC).isoformat(),
    }
    bluesky.client.put(POSTS, receipt.detail["rkeys"], record)
    assert bluesky.read_back(receipt).digest == MANGLED


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a" * 301, "too-long"),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467" * 200, "too-many-bytes"),
    ],
)
def test_server_and_limits_agree_on_what_is_too_long(
    bluesky: Bluesky, text: str, code: str
) -> None:
    assert {problem.code for problem in bluesky.validate(content(text=text))} == {code}
    record = {"$type": POSTS, "text": text, "createdAt": datetime.now(UTC).isoformat()}
    with pytest.raises(PermanentFailure):
        bluesky.client.put(POSTS, "3kaaaaaaaaaaa", record)
    publish(bluesky, content(text="\U0001f489" * 300))


def test_session_is_renewed_by_its_refresh_token_and_else_by_the_password(
    pds: BlueskyServer,
) -> None:
    given = {"server": pds.url, "identifier": pds.handle, "password": pds.password}
    first = renew(given)
    assert first.expires_at is not None
    assert first.expires_at > datetime.now(UTC) + timedelta(minutes=30)
    second = renew({**first.secrets, "password": "wrong, and not needed"})
    assert second.secrets["did"] == pds.did
    assert (
        BlueskyClient(server=pds.url, did=pds.did, access=second.secrets["access"]).session()[
            "handle"
        ]
        == pds.handle
    )
    third = renew({**second.secrets, "password": pds.password, "refresh": "nonsense"})
    assert third.secrets["refresh"] not in {"nonsense", second.secrets["refresh"]}


def test_wrong_app_password_is_said_in_words_without_the_password(pds: BlueskyServer) -> None:
    given = {"server": pds.url, "identifier": pds.handle, "password": "abcd-efgh"}
    with pytest.raises(PermanentFailure, match="handle and app password") as raised:
        renew(given)
    assert "abcd-efgh" not in str(raised.value)


def test_access_that_was_taken_away_is_said_in_words(pds: BlueskyServer) -> None:
    bluesky = build_connector({"server": pds.url, "did": pds.did, "access": "e30.e30.e30"})
    with pytest.raises(PermanentFailure, match="Connect the account again"):
        publish(bluesky, content())
    with pytest.raises(PermanentFailure, match="Connect the account again"):
        bluesky.check()


def test_server_that_is_away_is_tried_later() -> None:
    bluesky = build_connector(
        {"server": "http://127.0.0.1:9", "did": "did:plc:a", "access": "a.b.c"}
    )
    with pytest.raises(TemporaryFailure, match="could not be reached"):
        publish(bluesky, content())


def test_account_that_was_never_connected_is_said_to_be() -> None:
    with pytest.raises(PermanentFailure, match="not connected"):
        build_connector({"server": "https://bsky.social"})
