"""Addresses that nobody types are refused in words, on either database."""

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address", ["/check-a-claim/?q=%00", "/check-a-claim/?q=garlic%00", "/%00"]
)
def test_a_nul_in_an_address_is_refused_and_breaks_nothing(client: Client, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 400
    assert response.headers["Content-Security-Policy"]


def test_signs_that_only_look_like_it_are_searched_for(client: Client) -> None:
    assert client.get("/check-a-claim/?q=%2500+0").status_code == 200
