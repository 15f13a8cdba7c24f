"""The two networks that benchmarks publish to, in processes of their own, and a reader's eyes.

Bluesky is the real server (PDS) of the tests; Mastodon is the practice network, which can be told
to misbehave and whose clock can be moved together with the workers'. What counts is what they
show over HTTP, never what our own tables say.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from tests.support.bluesky_server import bluesky_server  # noqa: E402  after the path

from wellspoken.engines.networks.practice import Behaviour, PracticeServer, Store  # noqa: E402
from wellspoken.engines.networks.practice.api import Answer, Api, Request  # noqa: E402

POSTS = "app.bsky.feed.post"
PASSWORD = "used-only-by-benchmarks"


@dataclass(frozen=True, slots=True)
class Place:
    """One account: how it is opened from here, and what a reader needs to find it."""

    network: str
    name: str
    config: dict[str, str]
    secrets: dict[str, str]
    remote: str


@dataclass(slots=True)
class Networks:
    """Both networks while they run."""

    folder: Path
    practice_url: str
    bluesky_url: str
    places: list[Place] = field(default_factory=list)
    http: httpx.Client = field(default_factory=lambda: httpx.Client(trust_env=False, timeout=60))

    def behave(self, **deviations: object) -> None:
        """Let the practice network deviate in these ways and no others."""
        wanted = replace(Behaviour(), **deviations)  # type: ignore[arg-type]
        wanted.write(self.folder / "behaviour.json")

    def move_clock(self, minutes: int) -> None:
        """Let so many minutes have passed on the practice network."""
        beside = self.folder / "minutes.new"
        beside.write_text(str(minutes))
        beside.replace(self.folder / "minutes")

    def settle(self) -> None:
        """Wait until the practice network carries no request any more."""
        quiet = 0
        while quiet < 2:
            busy = int(self.http.get(f"{self.practice_url}/busy").text)
            quiet = 0 if busy else quiet + 1
            time.sleep(0.02)

    def seen(self, place: Place) -> list[str]:
        """Return the words of everything that an account shows, the newest first."""
        return [words for _number, words in self.seen_with_ids(place)]

    def seen_with_ids(self, place: Place, *, newest: int = 0) -> list[tuple[str, str]]:
        """Return what an account shows with its ids, the newest first; all unless `newest`."""
        pages = self._bluesky(place) if place.network == "bluesky" else self._mastodon(place)
        found: list[tuple[str, str]] = []
        for page in pages:
            found += page
            if newest and len(found) >= newest:
                break
        return found

    def take_down(self, place: Place, number: str) -> None:
        """Delete one post of the practice network by hand, as its owner can."""
        answer = self.http.delete(
            f"{self.practice_url}/api/v1/statuses/{number}",
            headers={"Authorization": f"Bearer {place.secrets['token']}"},
        )
        answer.raise_for_status()

    def _bluesky(self, place: Place) -> Iterator[list[tuple[str, str]]]:
        query = {"repo": place.remote, "collection": POSTS, "limit": "100"}
        while True:
            answer = self.http.get(
                f"{self.bluesky_url}/xrpc/com.atproto.repo.listRecords", params=query
            ).json()
            yield [
                (item["uri"].rpartition("/")[2], item["value"]["text"])
                for item in answer["records"]
            ]
            if not answer.get("cursor") or not answer["records"]:
                return
            query["cursor"] = answer["cursor"]

    def _mastodon(self, place: Place) -> Iterator[list[tuple[str, str]]]:
        address = f"{self.practice_url}/seen/{place.remote}"
        yield [(number, words) for number, words in self.http.get(address).json()]


@contextmanager
def networks(folder: Path, *, bluesky: int, mastodon: int) -> Iterator[Networks]:
    """Run both networks with so many accounts each; they stop with the block."""
    folder.mkdir(parents=True, exist_ok=True)
    with bluesky_server() as pds, _practice(folder) as url:
        made = Networks(folder, url, pds.url)
        for number in range(bluesky):
            made.places.append(_bluesky_account(made, number))
        store = Store(folder)
        for number in range(mastodon):
            name = f"riverside{number}"
            token = store.add_account(name)
            made.places.append(
                Place("mastodon", f"Mastodon {number}", {"server": url}, {"token": token}, name)
            )
        yield made


def _bluesky_account(made: Networks, number: int) -> Place:
    handle = f"account{number}.test"
    known = made.http.post(
        f"{made.bluesky_url}/xrpc/com.atproto.server.createAccount",
        json={"email": f"account{number}@example.org", "handle": handle, "password": PASSWORD},
    )
    known.raise_for_status()
    return Place(
        "bluesky",
        f"Bluesky {number}",
        {"server": made.bluesky_url, "identifier": handle},
        {"password": PASSWORD},
        known.json()["did"],
    )


@contextmanager
def _practice(folder: Path) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, __file__, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.wait(10)
        process.stdout.close()


class _Watched(Api):
    """The practice network's API, which also tells how many requests it carries."""

    def __init__(self, store: Store, base: str) -> None:
        super().__init__(store, base)
        self._lock = threading.Lock()
        self._busy = 0

    def answer(self, request: Request) -> Answer:
        if request.path == "/busy":
            return Answer(body=str(self._busy).encode(), content_type="text/plain")
        if request.path.startswith("/seen/"):
            name = request.path.rpartition("/")[2]
            seen = [(str(row["id"]), row["status"]) for row in self.store.visible(name)]
            return Answer(body=json.dumps(seen).encode())
        with self._lock:
            self._busy += 1
        try:
            return super().answer(request)
        finally:
            with self._lock:
                self._busy -= 1


def _serve(folder: Path) -> None:
    """Be the practice network until the standard input ends."""
    minutes = folder / "minutes"

    def clock() -> datetime:
        ahead = int(minutes.read_text()) if minutes.exists() else 0
        return datetime.now(UTC) + timedelta(minutes=ahead)

    server = PracticeServer(Store(folder, clock=clock))
    inner: Any = server._server  # noqa: SLF001  the one place where its API is set
    inner.api = _Watched(server.store, server.url)
    with server.running():
        print(json.dumps(server.url), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
