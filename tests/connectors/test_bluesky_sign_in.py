"""Signing in at a real Bluesky server, its consent pages in a real browser, and what follows."""

import json
import subprocess
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.conftest import CHROMIUM
from tests.factories.publications import make_image, make_publication
from tests.support.bluesky_server import ACCOUNT_PASSWORD, INSTALLED, BlueskyServer
from wellspoken.engines.networks import PermanentFailure
from wellspoken.engines.networks.bluesky.build import build_connector
from wellspoken.engines.networks.bluesky.renew import renew
from wellspoken.engines.networks.bluesky.sign_in import SCOPES, SIGN_IN, client_id, document_of
from wellspoken.engines.networks.sign_in import Begun, Granted, Site

pytestmark = [pytest.mark.bluesky, pytest.mark.browser]

# Nobody answers there: only where the browser is sent to matters.
CALLBACK = "http://127.0.0.1:8110/workspace/accounts/back/"


@pytest.fixture(scope="module")
def site(pds: BlueskyServer) -> Site:
    """A developer's installation, which the server knows as the loopback client."""
    return Site(
        name="Riverside General Hospital (Wellspoken)",
        url="http://127.0.0.1:8110",
        callback=CALLBACK,
        document="http://127.0.0.1:8110/oauth-client.json",
        directory=pds.directory,
    )


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as engine:
        browser = engine.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


def begin(pds: BlueskyServer, site: Site, handle: str = "riverside.test") -> Begun:
    config = {"server": pds.url, "identifier": handle}
    return SIGN_IN.begin(config, site, state="s-1", registration={})


def decide(browser: Browser, address: str, button: str = "Authorize") -> dict[str, str]:
    """Sign in on the server's own pages and decide; return the query of the way back."""
    context = browser.new_context(locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(60_000)
    try:
        page.goto(address)
        page.locator("input[type=password]").fill(ACCOUNT_PASSWORD)
        page.get_by_role("button", name="Sign in", exact=True).click()
        decision = page.get_by_role("button", name=button, exact=True)
        with page.expect_request(f"{CALLBACK}**") as request:
            decision.click()
        return dict(parse_qsl(urlsplit(request.value.url).query))
    finally:
        context.close()


@pytest.fixture(scope="module")
def granted(pds: BlueskyServer, site: Site, chromium: Browser) -> Granted:
    """What one whole sign-in gave; the tests that use it leave it working."""
    begun = begin(pds, site)
    return SIGN_IN.finish(begun.kept, decide(chromium, begun.address), site)


def test_sign_in_gives_the_account_and_only_the_rights_that_are_needed(
    granted: Granted, pds: BlueskyServer
) -> None:
    assert granted.identity == pds.did
    assert granted.handle == "@riverside.test"
    assert tuple(sorted(granted.scopes)) == SCOPES
    assert granted.ends_at is not None
    assert granted.config["server"] == pds.url


def test_signed_requests_publish_edit_and_delete(granted: Granted) -> None:
    bluesky = build_connector(granted.secrets)
    assert bluesky.check().handle == "riverside.test"
    content = make_publication("bluesky", hashtags=(), link="", media=(make_image(),))
    receipt = bluesky.commit(bluesky.prepare(content, key="signed"))
    assert bluesky.read_back(receipt).digest == content.digest()
    bluesky.delete(receipt, key="signed", note="")
    assert not bluesky.read_back(receipt).visible


def test_rights_end_where_they_were_asked_for(granted: Granted) -> None:
    client = build_connector(granted.secrets).client
    with pytest.raises(PermanentFailure, match="lacks a right"):
        client.put("app.bsky.actor.profile", "self", {"$type": "app.bsky.actor.profile"})


def test_token_without_its_key_opens_nothing(granted: Granted, pds: BlueskyServer) -> None:
    answer = httpx.get(
        f"{pds.url}/xrpc/com.atproto.server.getSession",
        headers={"Authorization": f"Bearer {granted.secrets['access']}"},
        trust_env=False,
    )
    assert answer.status_code in {400, 401}


def test_refresh_token_works_once_and_revoking_ends_the_rest(
    pds: BlueskyServer, site: Site, chromium: Browser
) -> None:
    begun = begin(pds, site)
    first = SIGN_IN.finish(begun.kept, decide(chromium, begun.address), site).secrets
    second = renew(first).secrets
    assert second["refresh"] != first["refresh"]
    third = renew(second).secrets
    assert build_connector(third).check().handle == "riverside.test"
    assert SIGN_IN.revoke(third)
    with pytest.raises(PermanentFailure, match="Connect the account again"):
        renew(third)


def test_replayed_refresh_token_ends_the_session(
    pds: BlueskyServer, site: Site, chromium: Browser
) -> None:
    begun = begin(pds, site)
    first = SIGN_IN.finish(begun.kept, decide(chromium, begun.address), site).secrets
    second = renew(first).secrets
    for secrets in (first, second):
        with pytest.raises(PermanentFailure, match="Connect the account again"):
            renew(secrets)


def test_refusal_is_said_in_words(pds: BlueskyServer, site: Site, chromium: Browser) -> None:
    begun = begin(pds, site)
    answer = decide(chromium, begun.address, button="Deny access")
    with pytest.raises(PermanentFailure, match="access was refused"):
        SIGN_IN.finish(begun.kept, answer, site)


def test_code_is_worth_nothing_without_the_verifier_or_from_another_issuer(
    pds: BlueskyServer, site: Site, chromium: Browser
) -> None:
    begun = begin(pds, site)
    answer = decide(chromium, begun.address)
    elsewhere = answer | {"iss": "https://elsewhere.example"}
    with pytest.raises(PermanentFailure, match="does not come from"):
        SIGN_IN.finish(begun.kept, elsewhere, site)
    other = begin(pds, site)
    with pytest.raises(PermanentFailure, match="Connect the account again"):
        SIGN_IN.finish({**begun.kept, "verifier": other.kept["verifier"]}, answer, site)


def test_handle_of_nobody_is_said_in_words(pds: BlueskyServer, site: Site) -> None:
    with pytest.raises(PermanentFailure, match="nothing about nobody"):
        begin(pds, site, "nobody.test")


def test_description_of_this_client_is_one_that_the_network_takes(site: Site) -> None:
    public = Site(
        name=site.name,
        url="https://riverside.example",
        callback="https://riverside.example/workspace/accounts/back/",
        document="https://riverside.example/oauth-client.json",
    )
    program = (
        "import { oauthClientMetadataSchema, isConventionalOAuthClientId, parseAtprotoLoopbackClientId }"
        " from '@atproto/oauth-types';"
        "const given = JSON.parse(process.argv[1]);"
        "const told = oauthClientMetadataSchema.parse(given.document);"
        "const loopback = parseAtprotoLoopbackClientId(given.loopback);"
        "process.stdout.write(JSON.stringify({ id: told.client_id, loopback }));"
    ).replace("isConventionalOAuthClientId, ", "")
    given = json.dumps({"document": document_of(public), "loopback": client_id(site)})
    done = subprocess.run(
        [INSTALLED / "bin" / "node", "--input-type=module", "--eval", program, given],
        cwd=INSTALLED,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["id"] == client_id(public)
    assert told["loopback"] == {"scope": " ".join(SCOPES), "redirect_uris": [CALLBACK]}
