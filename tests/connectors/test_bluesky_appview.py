"""What readers of Bluesky are shown of our posts: a whole test network, asked as a reader asks.

The test network makes no film out of a video, so what plays is not looked at here.
"""

import hashlib
import io
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from threading import Barrier
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from PIL import Image

from tests.connectors.harness import BlueskyHarness
from tests.factories.publications import make_image, make_publication, sought
from tests.support.bluesky_server import ACCOUNT_PASSWORD, BlueskyServer, bluesky_network
from wellspoken.engines.networks import Lookup, MediaFile, Publication, Receipt
from wellspoken.engines.networks.bluesky.build import build_connector
from wellspoken.engines.networks.bluesky.client import BlueskyClient
from wellspoken.engines.networks.bluesky.connector import POSTS, Bluesky
from wellspoken.engines.networks.bluesky.renew import renew

pytestmark = pytest.mark.appview

MP4 = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + b"\x00" * 200
CAPTIONS = "WEBVTT\n\n00:00.000 --> 00:02.000\nWash for twenty seconds. Zażółć.\n".encode()
THREAD = ("First of three.", "Second of three.", "Third of three.")


@dataclass(frozen=True)
class Reader:
    """Somebody without an account, who sees what the AppView shows everybody."""

    network: BlueskyServer

    def ask(self, method: str, **params: Any) -> httpx.Response:
        self.network.catch_up()
        return httpx.get(
            f"{self.network.appview}/xrpc/{method}", params=params, timeout=30, trust_env=False
        )

    def post(self, receipt: Receipt) -> dict[str, Any]:
        """Return what stands at the address that the receipt gives people."""
        _empty, _profile, did, _post, rkey = urlsplit(receipt.url).path.split("/")
        (found,) = self.posts(f"at://{did}/{POSTS}/{rkey}")
        return found

    def posts(self, *uris: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("app.bsky.feed.getPosts", uris=uris).json()["posts"]
        return found

    def feed(self) -> list[str]:
        """Return the texts on the account's page, the newest first."""
        shown = self.ask("app.bsky.feed.getAuthorFeed", actor=self.network.handle).json()["feed"]
        return [item["post"]["record"]["text"] for item in shown]

    def thread(self, uri: str) -> list[str]:
        """Return the texts of a thread from its first post down, where nothing branches off."""
        below = [self.ask("app.bsky.feed.getPostThread", uri=uri).json()["thread"]]
        texts = []
        while below:
            (shown,) = below
            texts.append(shown["post"]["record"]["text"])
            below = shown["replies"]
        return texts

    def file(self, address: str) -> httpx.Response:
        """Return a file that the AppView keeps, whose public name leads nowhere on this machine."""
        return httpx.get(f"{self.network.appview}{urlsplit(address).path}", trust_env=False)


@pytest.fixture(scope="module")
def network() -> Iterator[BlueskyServer]:
    """One test network for all tests; each leaves the account's repository empty."""
    with bluesky_network() as running:
        yield running


@pytest.fixture(scope="module")
def session(network: BlueskyServer) -> dict[str, str]:
    given = {"server": network.url, "identifier": network.handle, "password": network.password}
    return renew(given).secrets


@pytest.fixture
def bluesky(network: BlueskyServer, session: dict[str, str]) -> Iterator[Bluesky]:
    connector = build_connector(session)
    yield connector
    for record in BlueskyHarness(connector, network).records():
        connector.client.remove(POSTS, record["uri"].split("/")[-1])


@pytest.fixture
def reader(network: BlueskyServer) -> Reader:
    return Reader(network)


def content(**changes: object) -> Publication:
    return make_publication("bluesky", **({"hashtags": (), "link": ""} | changes))


def publish(bluesky: Bluesky, publication: Publication, key: str = "k1") -> Receipt:
    return bluesky.commit(bluesky.prepare(publication, key=key))


def uris_of(receipt: Receipt) -> list[str]:
    start = receipt.remote_id.rpartition("/")[0]
    return [f"{start}/{rkey}" for rkey in receipt.detail["rkeys"].split(",")]


def picture(width: int, height: int, **changes: object) -> MediaFile:
    file = io.BytesIO()
    Image.new("RGB", (width, height), "teal").save(file, "PNG")
    shape = {"mime_type": "image/png", "width": width, "height": height}
    return make_image(file.getvalue(), **(shape | changes))


def test_a_post_is_shown_with_its_marks_and_its_language(bluesky: Bluesky, reader: Reader) -> None:
    text = "Szczepienia 💉 w środy: https://nhs.example/flu. #GrypaStop @ada.test @nobody.test"
    shown = reader.post(publish(bluesky, content(text=text, language="pl")))
    assert (shown["author"]["handle"], shown["record"]["text"]) == ("riverside.test", text)
    assert shown["record"]["langs"] == ["pl"]
    data = text.encode()
    marked = {
        data[facet["index"]["byteStart"] : facet["index"]["byteEnd"]].decode(): facet["features"]
        for facet in shown["record"]["facets"]
    }
    kind = "app.bsky.richtext.facet"
    assert marked == {
        "https://nhs.example/flu": [{"$type": f"{kind}#link", "uri": "https://nhs.example/flu"}],
        "#GrypaStop": [{"$type": f"{kind}#tag", "tag": "GrypaStop"}],
        "@ada.test": [{"$type": f"{kind}#mention", "did": bluesky.client.did_of("ada.test")}],
    }


def test_whoever_is_mentioned_is_told(bluesky: Bluesky, reader: Reader) -> None:
    receipt = publish(bluesky, content(text="Thank you, @ada.test, for the drawing."))
    reader.network.catch_up()
    given = {"identifier": "ada.test", "password": ACCOUNT_PASSWORD}
    ada = renew({"server": reader.network.url, **given}).secrets
    told = httpx.get(
        f"{reader.network.url}/xrpc/app.bsky.notification.listNotifications",
        headers={"Authorization": f"Bearer {ada['access']}"},
        trust_env=False,
    ).json()["notifications"]
    assert ("mention", receipt.remote_id) in [(item["reason"], item["uri"]) for item in told]


def test_a_link_is_shown_as_a_card(bluesky: Bluesky, reader: Reader) -> None:
    link = "https://riverside.example/flu"
    shown = reader.post(publish(bluesky, content(link=link)))
    assert shown["embed"]["$type"] == "app.bsky.embed.external#view"
    card = {"uri": link, "title": "Flu clinics open on Monday", "description": ""}
    assert shown["embed"]["external"] == card


def test_pictures_are_shown_with_their_words_and_in_their_shape(
    bluesky: Bluesky, reader: Reader
) -> None:
    media = (picture(640, 360, alt="Ścieżka do kliniki 💉"), picture(30, 40, decorative=True))
    shown = reader.post(publish(bluesky, content(media=media)))
    assert shown["embed"]["$type"] == "app.bsky.embed.images#view"
    images = shown["embed"]["images"]
    assert [image["alt"] for image in images] == ["Ścieżka do kliniki 💉", ""]
    assert images[0]["aspectRatio"] == {"width": 640, "height": 360}
    for address in (images[0]["thumb"], images[0]["fullsize"]):
        with Image.open(io.BytesIO(reader.file(address).content)) as opened:
            assert opened.width / opened.height == pytest.approx(640 / 360, rel=0.01)


def test_a_video_is_shown_with_its_words_and_its_captions(bluesky: Bluesky, reader: Reader) -> None:
    film = MediaFile(
        kind="video",
        name="hands.mp4",
        mime_type="video/mp4",
        sha256=hashlib.sha256(MP4).hexdigest(),
        alt="A nurse washes her hands",
        captions_sha256=hashlib.sha256(CAPTIONS).hexdigest(),
        captions_language="pl",
        width=1280,
        height=720,
        read=partial(bytes, MP4),
        read_captions=partial(bytes, CAPTIONS),
    )
    shown = reader.post(publish(bluesky, content(media=(film,))))
    view = shown["embed"]
    assert view["$type"] == "app.bsky.embed.video#view"
    assert view["alt"] == "A nurse washes her hands"
    assert view["aspectRatio"] == {"width": 1280, "height": 720}
    assert view["cid"] in view["playlist"]
    (captions,) = shown["record"]["embed"]["captions"]
    assert captions["lang"] == "pl"
    for cid, data in ((view["cid"], MP4), (captions["file"]["ref"]["$link"], CAPTIONS)):
        kept = httpx.get(
            f"{reader.network.url}/xrpc/com.atproto.sync.getBlob",
            params={"did": reader.network.did, "cid": cid},
            trust_env=False,
        )
        assert kept.content == data


def test_a_thread_is_shown_in_its_order(bluesky: Bluesky, reader: Reader) -> None:
    receipt = publish(bluesky, content(parts=THREAD))
    assert reader.thread(receipt.remote_id) == list(THREAD)
    assert reader.feed() == list(reversed(THREAD))


def test_a_thread_that_broke_off_goes_on_and_shows_each_post_once(
    bluesky: Bluesky, reader: Reader
) -> None:
    publication = content(parts=THREAD)
    receipt = publish(bluesky, publication)
    bluesky.client.remove(POSTS, receipt.detail["rkeys"].split(",")[-1])
    assert reader.thread(receipt.remote_id) == list(THREAD[:2])
    assert bluesky.find(sought("k1", publication)).lookup == Lookup.ABSENT
    assert publish(bluesky, publication) == receipt
    assert reader.thread(receipt.remote_id) == list(THREAD)
    assert len(reader.feed()) == 3


def test_a_post_that_is_committed_again_is_shown_once(
    bluesky: Bluesky, session: dict[str, str], reader: Reader
) -> None:
    receipt = publish(bluesky, content())
    before = reader.post(receipt)
    assert publish(build_connector(session), content()) == receipt
    assert reader.post(receipt) == before
    assert reader.feed() == [content().text]


@pytest.mark.parametrize("parts", [(), THREAD], ids=["one post", "a thread"])
def test_two_workers_at_the_same_moment_show_each_post_once(
    bluesky: Bluesky,
    session: dict[str, str],
    reader: Reader,
    monkeypatch: pytest.MonkeyPatch,
    parts: tuple[str, ...],
) -> None:
    publication = content(parts=parts)
    looked = Barrier(2)
    record = BlueskyClient.record

    def look_together(self: BlueskyClient, collection: str, rkey: str) -> dict[str, Any] | None:
        found = record(self, collection, rkey)
        looked.wait(20)
        return found

    monkeypatch.setattr(BlueskyClient, "record", look_together)
    with ThreadPoolExecutor(2) as workers:
        receipts = list(workers.map(lambda _: publish(build_connector(session), publication), "ab"))
    monkeypatch.undo()
    assert receipts[0] == receipts[1]
    texts = list(parts) or [publication.text]
    assert reader.thread(receipts[0].remote_id) == texts
    assert sorted(reader.feed()) == sorted(texts)


def test_a_deleted_post_is_gone_for_readers(bluesky: Bluesky, reader: Reader) -> None:
    receipt = publish(bluesky, content(text="Take twice the dose."))
    assert reader.feed() == ["Take twice the dose."]
    bluesky.delete(receipt, key="r1", note="The dose was wrong.")
    assert reader.posts(receipt.remote_id) == []
    assert reader.feed() == []
    gone = reader.ask("app.bsky.feed.getPostThread", uri=receipt.remote_id)
    assert (gone.status_code, gone.json()["error"]) == (400, "NotFound")


def test_a_deleted_thread_leaves_no_post_behind(bluesky: Bluesky, reader: Reader) -> None:
    receipt = publish(bluesky, content(parts=THREAD))
    assert len(reader.posts(*uris_of(receipt))) == 3
    bluesky.delete(receipt, key="r1", note="There is no clinic.")
    assert reader.posts(*uris_of(receipt)) == []
    assert reader.feed() == []


def test_a_correction_is_what_readers_see(bluesky: Bluesky, reader: Reader) -> None:
    wrong = publish(bluesky, content(media=(picture(30, 40),)))
    corrected = content(
        text="Walk in on Tuesdays only.", media=(picture(30, 40, alt="A calendar"),)
    )
    after = bluesky.edit(wrong, corrected, key="c1", note="Corrected: the days were wrong.")
    words = "Walk in on Tuesdays only.\n\nCorrected: the days were wrong."
    shown = reader.post(after)
    assert shown["record"]["text"] == words
    assert [image["alt"] for image in shown["embed"]["images"]] == ["A calendar"]
    assert reader.posts(wrong.remote_id) == []
    assert reader.feed() == [words]


def test_a_corrected_thread_ends_with_its_note(bluesky: Bluesky, reader: Reader) -> None:
    wrong = publish(bluesky, content(parts=THREAD))
    corrected = content(parts=("First of two.", "Second of two."))
    after = bluesky.edit(wrong, corrected, key="c1", note="Corrected: it was too long.")
    told = ["First of two.", "Second of two.", "Corrected: it was too long."]
    assert reader.thread(after.remote_id) == told
    assert reader.posts(*uris_of(wrong)) == []
    assert reader.feed() == list(reversed(told))
