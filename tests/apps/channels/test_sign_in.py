"""Connecting an account by signing in at its network, from the button to the first post."""

import re
from dataclasses import replace
from datetime import timedelta
from html import unescape

import pytest
from django.test import Client

from tests.factories.publications import make_publication
from tests.support.consent import decide
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.channels import services
from wellspoken.apps.channels.connectors import connector_for
from wellspoken.apps.channels.errors import AccountError
from wellspoken.apps.channels.models import Account, Credential, Registration
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.people.models import User
from wellspoken.engines.networks.mastodon.sign_in import SCOPES
from wellspoken.engines.networks.practice import PracticeServer

BACK = "/workspace/accounts/back/"


def begin(browser: Client, network: PracticeServer, name: str = "Riverside") -> str:
    """Press the button on the page for a new account; return where the browser goes."""
    answer = browser.post(
        "/workspace/accounts/new/mastodon/sign-in/",
        {
            "sign-in-name": name,
            "sign-in-asked_server": network.url,
            "sign-in-asked_visibility": "public",
        },
    )
    assert answer.status_code == 200, answer.content.decode()
    return departure(answer)


def departure(answer: object) -> str:
    address = answer.headers["Refresh"].removeprefix("0; url=")  # type: ignore[attr-defined]
    assert address in unescape(answer.content.decode())  # type: ignore[attr-defined]
    return str(address)


def connect(browser: Client, network: PracticeServer) -> Account:
    answer = browser.get(BACK, decide(begin(browser, network)), follow=True)
    assert "is connected as @riverside" in answer.content.decode()
    return Account.objects.select_related("credential").get()


def reconnect(browser: Client, account: Account, **decision: object) -> str:
    """Press Reconnect, decide, come back; return the page that is shown then."""
    answer = browser.post(f"/workspace/accounts/{account.pk}/reconnect/")
    came = decide(departure(answer), **decision)  # type: ignore[arg-type]
    return browser.get(BACK, came, follow=True).content.decode()


def tokens(network: PracticeServer) -> set[str]:
    rows = network.store.rows("SELECT token FROM token WHERE account IS NOT NULL")
    return {row["token"] for row in rows}


def test_whole_road_from_the_button_to_a_post(browser: Client, network: PracticeServer) -> None:
    account = connect(browser, network)
    assert (account.name, account.handle) == ("Riverside", "@riverside")
    assert account.last_success_at is not None
    assert account.credential.kind == Credential.Kind.TOKEN
    assert tuple(account.credential.scopes) == SCOPES
    connector = connector_for(account)
    connector.commit(connector.prepare(make_publication("mastodon"), key="k"))
    assert [post["by"] for post in network.store.visible()] == ["riverside"]


def test_no_secret_is_in_a_row_a_record_or_a_session(
    browser: Client, network: PracticeServer
) -> None:
    address = begin(browser, network)
    begun = str(dict(browser.session))
    verifiers = [row["challenge"] for row in network.store.rows("SELECT challenge FROM code")]
    came = decide(address)
    browser.get(BACK, came)
    app = network.store.rows("SELECT * FROM app")[0]
    (token,) = tokens(network)
    rows = f"{list(Credential.objects.values())}{list(Registration.objects.values())}"
    written = f"{begun}{rows}{list(Entry.objects.values())}{list(Account.objects.values())}"
    for secret in (token, app["secret"], came["code"], *verifiers):
        assert secret not in written
    assert [entry.action for entry in Entry.objects.order_by("pk")][-3:] == [
        "account.added",
        "account.connected",
        "account.checked",
    ]


def test_second_account_uses_the_registration_of_the_first(
    browser: Client, network: PracticeServer
) -> None:
    account = connect(browser, network)
    reconnect(browser, account)
    assert len(network.store.rows("SELECT * FROM app")) == 1
    with network.store.writing() as cursor:
        cursor.execute("DELETE FROM app")  # as servers do with applications that nobody uses
    assert "is connected as @riverside" in reconnect(browser, account)
    assert len(network.store.rows("SELECT * FROM app")) == 1


def test_only_the_rights_that_are_needed_are_asked_for(
    browser: Client, network: PracticeServer
) -> None:
    address = begin(browser, network)
    assert "scope=read%3Aaccounts+read%3Astatuses+write%3Amedia+write%3Astatuses" in address
    assert "code_challenge_method=S256" in address


def test_missing_right_is_said_in_words_and_nothing_is_kept(
    browser: Client, network: PracticeServer
) -> None:
    network.store.behaviour = replace(network.store.behaviour, grant_only="read write:media")
    page = browser.get(BACK, decide(begin(browser, network)), follow=True).content.decode()
    assert "needs “write:statuses” too" in page
    assert not Account.objects.exists()
    assert tokens(network) == set()


def test_sign_in_as_another_account_is_said_in_words(
    browser: Client, network: PracticeServer
) -> None:
    account = connect(browser, network)
    before = tokens(network)
    page = reconnect(browser, account, username="ada")
    assert "You signed in as @ada, but this account is @riverside" in page
    assert tokens(network) == before  # the other one was given back
    assert connector_for(account).check().handle == "riverside"


def test_account_with_a_pasted_token_is_known_by_its_handle(
    browser: Client, network: PracticeServer, admin: User
) -> None:
    account = services.add_account(
        actor=admin,
        network_slug="mastodon",
        name="Riverside",
        handle="@riverside",
        config={"server": network.url},
    )
    token = {"token": network.store.add_account("riverside")}
    services.connect(actor=admin, account_id=account.pk, secrets=token)
    assert "this account is @riverside" in reconnect(browser, account, username="ada")
    assert "is connected as @riverside" in reconnect(browser, account)


def test_reconnecting_gives_the_old_token_back(browser: Client, network: PracticeServer) -> None:
    account = connect(browser, network)
    before = tokens(network)
    reconnect(browser, account)
    assert len(tokens(network)) == 1
    assert tokens(network) != before
    assert Entry.objects.filter(action="account.reconnected").count() == 1


def test_one_account_of_a_network_is_connected_once(
    browser: Client, network: PracticeServer
) -> None:
    connect(browser, network)
    page = browser.get(BACK, decide(begin(browser, network, "Again")), follow=True)
    assert "connected already, as “Riverside”" in page.content.decode()
    assert connector_for(Account.objects.get()).check().handle == "riverside"


def test_refusal_changes_nothing(browser: Client, network: PracticeServer) -> None:
    came = decide(begin(browser, network), agree=False)
    page = browser.get(BACK, came, follow=True).content.decode()
    assert "The access was refused" in page
    assert not Account.objects.exists()


@pytest.mark.parametrize("changed", [{"state": "another"}, {"state": ""}])
def test_answer_of_another_session_is_not_taken(
    browser: Client, network: PracticeServer, changed: dict[str, str]
) -> None:
    came = decide(begin(browser, network)) | changed
    page = browser.get(BACK, came, follow=True).content.decode()
    assert "No sign-in at a network was begun here" in page
    assert not Account.objects.exists()
    assert tokens(network) == set()


def test_an_answer_is_taken_once(browser: Client, network: PracticeServer) -> None:
    came = decide(begin(browser, network))
    browser.get(BACK, came)
    again = browser.get(BACK, came, follow=True).content.decode()
    assert "No sign-in at a network was begun here" in again


def test_sign_in_that_takes_too_long_is_begun_again(
    browser: Client, network: PracticeServer
) -> None:
    came = decide(begin(browser, network))
    network.store.behaviour = replace(network.store.behaviour, code_seconds=0)
    late = decide(begin(browser, network))
    page = browser.get(BACK, late, follow=True).content.decode()
    assert "came too late" in page.replace("it came", "came")
    with shifted(timedelta(minutes=14)):
        begin(browser, network)
    assert "was begun here" in browser.get(BACK, came, follow=True).content.decode()


def test_server_that_is_none_is_said_at_once(browser: Client, network: PracticeServer) -> None:
    for address, words in (
        ("http://127.0.0.1:9", "could not be reached"),
        ("mastodon.example", "must begin with https://"),
    ):
        answer = browser.post(
            "/workspace/accounts/new/mastodon/sign-in/",
            {
                "sign-in-name": "Riverside",
                "sign-in-asked_server": address,
                "sign-in-asked_visibility": "public",
            },
        )
        assert answer.status_code == 422
        assert words in answer.content.decode()


def test_disconnecting_takes_the_access_back_at_the_network(
    browser: Client, network: PracticeServer
) -> None:
    account = connect(browser, network)
    page = browser.post(f"/workspace/accounts/{account.pk}/disconnect/", follow=True)
    assert "the network has taken the access back" in page.content.decode()
    assert tokens(network) == set()
    assert not Credential.objects.exists()
    assert Entry.objects.get(action="account.disconnected").detail == {"revoked": True}


def test_disconnecting_says_what_is_left_to_do_by_hand(
    browser: Client, network: PracticeServer, admin: User
) -> None:
    account = connect(browser, network)
    network.stop()
    outcome = services.disconnect(actor=admin, account_id=account.pk)
    assert not outcome.revoked
    assert "could not be reached" in outcome.left_to_do
    assert not Credential.objects.exists()
    with pytest.raises(AccountError):
        services.disconnect(actor=admin, account_id=account.pk)


def test_description_of_this_client_is_public_and_holds_no_secret(
    client: Client, settings: object
) -> None:
    settings.WELLSPOKEN_SITE_URL = "https://riverside.example"  # type: ignore[attr-defined]
    told = client.get("/oauth-client.json").json()
    assert told["client_id"] == "https://riverside.example/oauth-client.json"
    assert told["redirect_uris"] == ["https://riverside.example/workspace/accounts/back/"]
    assert told["dpop_bound_access_tokens"] is True
    assert told["token_endpoint_auth_method"] == "none"
    assert not re.search("secret|key", str(told).replace("_auth_method", ""), re.IGNORECASE)
