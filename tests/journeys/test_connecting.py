"""Connecting an account: from the button to the network's consent page, and back."""

import re

import pytest
from playwright.sync_api import expect

from tests.journeys.conftest import Meet
from tests.journeys.hospital import Hospital
from tests.journeys.visitor import DESKTOP, PHONE

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]


def test_administrator_reconnects_an_account_in_one_click(meet: Meet, hospital: Hospital) -> None:
    ada = meet("ada")
    ada.open("/workspace/accounts/")
    row = ada.main.get_by_role("row", name="Riverside on the practice network")
    row.get_by_role("button", name="Reconnect").click()
    expect(ada.page).to_have_url(re.compile(f"{re.escape(hospital.network)}/oauth/authorize.*"))
    ada.sees("Riverside General Hospital (Wellspoken) asks for access")
    ada.sees("Publish, change and delete posts")
    for size in (DESKTOP, PHONE):
        ada.resize(size)
        assert not ada.barriers()
        assert not ada.overflow()
    ada.press("Agree")
    expect(ada.page).to_have_url(re.compile(r".*/workspace/accounts/\d+/"))
    ada.sees("is connected as @riverside")
    ada.sees("It opens: the network knows it as riverside")
    ada.sees("write:statuses")
    ada.sees("of 3000")
    # The network's own pages are where this journey goes.
    ada.troubles[:] = [item for item in ada.troubles if hospital.network not in item]


def test_administrator_refuses_at_the_network(meet: Meet, hospital: Hospital) -> None:
    ada = meet("ada")
    ada.open("/workspace/accounts/")
    row = ada.main.get_by_role("row", name="Riverside on the practice network")
    row.get_by_role("button", name="Reconnect").click()
    ada.press("Refuse")
    ada.sees("The access was refused")
    ada.sees("Test the connection")
    ada.troubles[:] = [item for item in ada.troubles if hospital.network not in item]
