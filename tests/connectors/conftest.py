"""One harness for each registered network."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from tests.connectors.harness import (
    BlueskyHarness,
    EmailHarness,
    Harness,
    MastodonHarness,
    OwnSiteHarness,
)
from tests.factories.mailing import make_list
from tests.support.bluesky_server import BlueskyServer, bluesky_server
from tests.support.mail_server import MailServer, server
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.mailing.connector import build_connector as build_email
from wellspoken.apps.newsroom.connector import build_connector as build_own_site
from wellspoken.engines.networks.bluesky.build import build_connector as build_bluesky
from wellspoken.engines.networks.bluesky.renew import renew
from wellspoken.engines.networks.mastodon.build import build_connector as build_mastodon
from wellspoken.engines.networks.practice import PracticeServer, Store

__all__ = ["server"]


@pytest.fixture
def own_site_harness(live_server, settings) -> Harness:
    """The newsroom behind a real HTTP server."""
    settings.WELLSPOKEN_SITE_URL = live_server.url
    return OwnSiteHarness(build_own_site({}), live_server.url)


@pytest.fixture
def email_harness(transactional_db, server: MailServer) -> Harness:
    """A list of two readers behind a real SMTP server."""
    make_list(EmailHarness.reader, "ben@example.org")
    return EmailHarness(build_email({"list": "flu-news"}), server)


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeServer]:
    """The practice network on a port of its own."""
    with PracticeServer(Store(tmp_path / "practice")).running() as server:
        yield server


@pytest.fixture
def mastodon_harness(practice: PracticeServer) -> Harness:
    """An account on the practice network."""
    token = practice.store.add_account("riverside")
    return MastodonHarness(build_mastodon({"server": practice.url, "token": token}), practice)


@pytest.fixture(scope="session")
def pds() -> Iterator[BlueskyServer]:
    """One real Bluesky server for all tests; each leaves its repository empty."""
    with bluesky_server() as server:
        yield server


@pytest.fixture(scope="session")
def bluesky_session(pds: BlueskyServer) -> dict[str, str]:
    """A session made once: servers let an account sign in only so often."""
    given = {"server": pds.url, "identifier": pds.handle, "password": pds.password}
    return renew(given).secrets


@pytest.fixture
def bluesky_harness(
    pds: BlueskyServer, bluesky_session: dict[str, str]
) -> Iterator[BlueskyHarness]:
    """The account of a real server, its repository empty."""
    connector = build_bluesky(bluesky_session)
    harness = BlueskyHarness(connector, pds)
    yield harness
    for record in harness.records():
        connector.client.remove("app.bsky.feed.post", record["uri"].split("/")[-1])


HARNESSES = {
    "bluesky": "bluesky_harness",
    "own-site": "own_site_harness",
    "email": "email_harness",
    "mastodon": "mastodon_harness",
}


@pytest.fixture(
    params=[
        pytest.param(name, marks=[pytest.mark.bluesky] if name == "bluesky" else [])
        for name in sorted(HARNESSES)
    ]
)
def harness(request: pytest.FixtureRequest, transactional_db) -> Harness:
    """Each network in turn."""
    found: Harness = request.getfixturevalue(HARNESSES[request.param])
    return found


@pytest.fixture
def moved_clock() -> Iterator[Callable[..., None]]:
    """Move the clock forward for the rest of the test."""
    with ExitStack() as stack:
        yield lambda **by: stack.enter_context(shifted(timedelta(**by)))
