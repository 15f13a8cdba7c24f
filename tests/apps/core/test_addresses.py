"""Addresses that nobody types are refused in words, on either database."""

import pytest
from django.test import Client
from django.utils.translation import get_language

from wellspoken.apps.core import middleware

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address", ["/check-a-claim/?q=%00", "/check-a-claim/?q=garlic%00", "/%00"]
)
def test_a_nul_in_an_address_is_refused_and_breaks_nothing(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 400
    assert response.headers["Content-Security-Policy"]


def test_it_is_refused_in_the_readers_language(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(middleware, "_", lambda text: f"{get_language()}: {text}")
    response = client.get("/check-a-claim/?q=%00", headers={"accept-language": "es"})
    assert response.content.decode() == "es: This address cannot be read."


def test_signs_that_only_look_like_it_are_searched_for(client: Client) -> None:
    assert client.get("/check-a-claim/?q=%2500+0").status_code == 200
