"""The practice network's OAuth keeps the documented rules, also against programs that do not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from tests.support.consent import decide
from wellspoken.engines.networks.oauth import challenge_of, new_verifier
from wellspoken.engines.networks.practice import PracticeServer, Store

CALLBACK = "https://site.example/back/"
SCOPES = "read:accounts write:statuses"


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PracticeServer]:
    store = Store(tmp_path / "practice")
    store.add_account("riverside")
    with PracticeServer(store).running() as server:
        yield server


def post(network: PracticeServer, path: str, **fields: str) -> httpx.Response:
    return httpx.post(network.url + path, data=fields, trust_env=False)


class Program:
    """A registered program with one code in its hand."""

    def __init__(self, network: PracticeServer) -> None:
        self.network = network
        self.verifier = new_verifier()
        app = post(
            network,
            "/api/v1/apps",
            client_name="Site",
            redirect_uris=CALLBACK,
            scopes=SCOPES,
        ).json()
        self.keys = {"client_id": app["client_id"], "client_secret": app["client_secret"]}
        self.code = decide(self.page())["code"]

    def page(self, **changed: str) -> str:
        query = {
            "client_id": self.keys["client_id"],
            "redirect_uri": CALLBACK,
            "response_type": "code",
            "scope": SCOPES,
            "state": "s",
            "code_challenge": challenge_of(self.verifier),
            "code_challenge_method": "S256",
        } | changed
        return f"{self.network.url}/oauth/authorize?{urlencode(query)}"

    def redeem(self, **changed: str) -> httpx.Response:
        fields = {
            **self.keys,
            "grant_type": "authorization_code",
            "code": self.code,
            "redirect_uri": CALLBACK,
            "code_verifier": self.verifier,
        } | changed
        return post(self.network, "/oauth/token", **fields)


def who(network: PracticeServer, token: str) -> int:
    return httpx.get(
        f"{network.url}/api/v1/accounts/verify_credentials",
        headers={"Authorization": f"Bearer {token}"},
        trust_env=False,
    ).status_code


def test_code_makes_one_token(network: PracticeServer) -> None:
    program = Program(network)
    token = program.redeem().json()
    assert token["scope"] == SCOPES
    assert who(network, token["access_token"]) == 200
    assert program.redeem().json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"code_verifier": "another"}, "invalid_grant"),
        ({"code_verifier": ""}, "invalid_grant"),
        ({"redirect_uri": "https://elsewhere.example/"}, "invalid_grant"),
        ({"client_secret": "another"}, "invalid_client"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_whoever_cannot_prove_it_gets_no_token(
    network: PracticeServer, changed: dict[str, str], error: str
) -> None:
    assert Program(network).redeem(**changed).json()["error"] == error


def test_old_code_makes_none(network: PracticeServer) -> None:
    network.store.behaviour = replace(network.store.behaviour, code_seconds=0)
    assert Program(network).redeem().json()["error"] == "invalid_grant"


@pytest.mark.parametrize(
    "changed",
    [
        {"redirect_uri": "https://elsewhere.example/"},
        {"client_id": "nobody"},
        {"scope": "write"},
        {"code_challenge_method": "plain"},
        {"response_type": "token"},
    ],
)
def test_nobody_is_asked_for_what_may_not_be_asked(
    network: PracticeServer, changed: dict[str, str]
) -> None:
    page = httpx.get(Program(network).page(**changed), trust_env=False)
    assert page.status_code == 400
    assert "<form" not in page.text


def test_token_does_what_its_rights_say_until_it_is_revoked(network: PracticeServer) -> None:
    program = Program(network)
    token = program.redeem().json()["access_token"]
    headers = {"Authorization": f"Bearer {token}"}
    status = f"{network.url}/api/v1/statuses"
    media = f"{network.url}/api/v2/media"
    posted = httpx.post(status, json={"status": "Hello"}, headers=headers, trust_env=False)
    assert posted.status_code == 200
    assert httpx.post(media, headers=headers, trust_env=False).status_code == 403
    other = Program(network)
    assert post(network, "/oauth/revoke", token=token, **other.keys).status_code == 403
    assert who(network, token) == 200
    assert post(network, "/oauth/revoke", token=token, **program.keys).status_code == 200
    assert who(network, token) == 401


def test_requests_are_counted_where_it_is_wished(network: PracticeServer) -> None:
    token = network.store.add_account("riverside")
    network.store.behaviour = replace(network.store.behaviour, requests_per_window=2)
    answers = [
        httpx.get(
            f"{network.url}/api/v1/accounts/verify_credentials",
            headers={"Authorization": f"Bearer {token}"},
            trust_env=False,
        )
        for _one in range(3)
    ]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in answers] == ["1", "0", "0"]
