"""A security key: registered in the browser, and asked for at the next sign-in."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.hospital import PASSWORD, Hospital
from tests.journeys.visitor import DESKTOP

pytestmark = [pytest.mark.browser, pytest.mark.timeout(480)]
EMAIL = "ben@riverside.example"


def give_password(page: Page, address: str) -> None:
    page.goto(f"{address}/account/login/")
    page.get_by_label("Email").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def test_a_key_is_registered_and_then_asked_for(chromium: Browser, hospital: Hospital) -> None:
    # Keys are bound to a name, which 127.0.0.1 is none of.
    address = hospital.url.replace("127.0.0.1", "localhost")
    context = chromium.new_context(viewport=DESKTOP)  # type: ignore[arg-type]
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    tools.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "usb",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
            }
        },
    )
    give_password(page, address)
    expect(page).to_have_url(f"{address}/workspace/")
    page.goto(f"{address}/account/2fa/webauthn/add/")
    page.get_by_label("Name").fill("Key on Ben's ring")
    page.locator("#mfa_webauthn_add").click()
    page.wait_for_url(lambda url: "add" not in url)
    page.goto(f"{address}/account/2fa/webauthn/")
    expect(page.locator("body")).to_contain_text("Key on Ben's ring")
    context.clear_cookies()
    give_password(page, address)
    expect(page).to_have_url(f"{address}/account/2fa/authenticate/")
    page.goto(f"{address}/workspace/")
    expect(page).not_to_have_url(f"{address}/workspace/")
    page.goto(f"{address}/account/2fa/authenticate/")
    page.locator("#mfa_webauthn_authenticate").click()
    expect(page).to_have_url(f"{address}/workspace/")
    context.close()
