"""Signing in through the organisation's identity provider: the known and the invited only."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from django.test import Client

from tests.factories.people import make_person
from tests.support.identity_provider import (
    CLIENT_ID,
    CLIENT_SECRET,
    IdentityProvider,
    identity_provider,
)
from wellspoken.apps.audit.actors import system
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import invite_person

START = "/account/oidc/organisation/login/"


@pytest.fixture
def provider(settings: Any) -> Iterator[IdentityProvider]:
    with identity_provider() as running:
        settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
        settings.SOCIALACCOUNT_PROVIDERS = {
            "openid_connect": {
                "OAUTH_PKCE_ENABLED": True,
                "APPS": [
                    {
                        "provider_id": "organisation",
                        "name": "Riverside",
                        "client_id": CLIENT_ID,
                        "secret": CLIENT_SECRET,
                        "settings": {"server_url": running.url},
                    }
                ],
            }
        }
        yield running


def come_in(client: Client, provider: IdentityProvider, **claims: Any) -> str:
    """Go through the provider as a browser does; return what the last page says."""
    provider.claims = {"sub": "4711", "email_verified": True, **claims}
    begun = client.post(START)
    assert begun.status_code == 302, begun.content
    sent_on = httpx.get(begun["Location"], trust_env=False)
    back = httpx.URL(sent_on.headers["Location"])
    answer = client.get(back.raw_path.decode(), follow=True)
    return answer.content.decode()


def is_in(client: Client) -> bool:
    return client.get("/workspace/").status_code == 200


def test_known_person_with_a_verified_address_comes_in(
    client: Client, provider: IdentityProvider
) -> None:
    user = make_person(Role.AUTHOR)
    come_in(client, provider, email=user.email.upper())
    assert is_in(client)
    assert User.objects.count() == 1


def test_unverified_address_opens_nobodys_account(
    client: Client, provider: IdentityProvider
) -> None:
    user = make_person(Role.ADMINISTRATOR)
    said = come_in(client, provider, email=user.email, email_verified=False)
    assert not is_in(client)
    assert "Ask for an invitation" in said


def test_stranger_is_refused_and_gets_no_account(
    client: Client, provider: IdentityProvider
) -> None:
    said = come_in(client, provider, email="stranger@elsewhere.example")
    assert not is_in(client)
    assert "Ask for an invitation" in said
    assert not User.objects.exists()


def test_invited_person_gets_the_account_and_the_roles(
    client: Client, provider: IdentityProvider
) -> None:
    invite_person(
        actor=system("test"), email="nia@riverside.example", first_name="Nia", roles=[Role.AUTHOR]
    )
    come_in(client, provider, email="nia@riverside.example")
    assert is_in(client)
    assert User.objects.get().roles == {Role.AUTHOR}


def test_closed_account_stays_closed(client: Client, provider: IdentityProvider) -> None:
    user = make_person(Role.AUTHOR)
    User.objects.update(is_active=False)
    come_in(client, provider, email=user.email)
    assert not is_in(client)


def test_second_factor_is_still_owed_unless_the_provider_asks_for_one(
    client: Client, provider: IdentityProvider, settings: Any
) -> None:
    user = make_person(Role.AUTHOR)
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = ["author"]
    come_in(client, provider, email=user.email)
    assert client.get("/workspace/")["Location"] == "/account/2fa/"
    settings.WELLSPOKEN_OIDC_SECOND_FACTOR = True
    assert is_in(client)


def test_answer_of_another_session_opens_nothing(
    client: Client, provider: IdentityProvider
) -> None:
    user = make_person(Role.AUTHOR)
    provider.claims = {"sub": "4711", "email_verified": True, "email": user.email}
    begun = client.post(START)
    back = httpx.URL(httpx.get(begun["Location"], trust_env=False).headers["Location"])
    victim = Client()
    victim.get(back.raw_path.decode())
    assert not is_in(victim)
