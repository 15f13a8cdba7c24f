"""Somebody with a browser: what they do, what they see, and whether the page behaves."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Request, expect

from tests.journeys.hospital import PASSWORD, Hospital

DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 360, "height": 740}
# Told to the console, where `Visitor` listens: a refused load fails a journey like any error.
REPORT_POLICY = (
    "addEventListener('securitypolicyviolation', (event) =>"
    " console.error(`CSP ${event.violatedDirective}: ${event.blockedURI}`))"
)


# A page that is half read has no heading yet, and a message half there has half its contrast.
SETTLED = """() =>
  document.readyState === "complete" && [...document.querySelectorAll(".messages li")].every(
    (item) => getComputedStyle(item).opacity === "1"
  ) && document.getAnimations().every(
    (one) => one.playState !== "running" || one.effect.getComputedTiming().iterations === Infinity
  )
"""


class Visitor:
    """One person and their browser; `troubles` collects what no visitor should meet."""

    def __init__(self, context: BrowserContext, hospital: Hospital) -> None:
        self.hospital = hospital
        self.context = context
        self.page: Page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.troubles: list[str] = []
        self.page.on("console", self._listen)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))
        self.page.on("request", self._watch)

    def open(self, path: str) -> int:
        """Open an address of the installation and return the status of the answer."""
        answer = self.page.goto(self.hospital.url + path if path.startswith("/") else path)
        return answer.status if answer else 0

    def sign_in(self, email: str) -> None:
        """Sign in by the form, with the demo's password."""
        self.open("/account/login/")
        self.give_password(email)
        expect(self.page).to_have_url(f"{self.hospital.url}/workspace/")

    def give_password(self, email: str) -> None:
        """Fill in the sign-in form that is open, and send it."""
        self.page.get_by_label("Email").fill(email)
        self.page.get_by_label("Password").fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()

    def press(self, name: str) -> None:
        """Press the button of this name."""
        self.page.get_by_role("button", name=name, exact=True).click()

    def follow(self, name: str) -> None:
        """Follow the first link of this name in the page's content."""
        self.main.get_by_role("link", name=name).first.click()

    @property
    def main(self) -> Locator:
        """The page's main content."""
        return self.page.locator("main")

    def sees(self, text: str) -> None:
        """Fail unless the main content shows this text."""
        expect(self.page.locator("body")).to_contain_text(text)

    def sees_not(self, text: str) -> None:
        """Fail when the page shows this text."""
        expect(self.page.locator("body")).not_to_contain_text(text)

    def resize(self, size: dict[str, int]) -> None:
        """Look at the page through a window of another size."""
        self.page.set_viewport_size(size)  # type: ignore[arg-type]

    def rest(self) -> None:
        """Wait until nothing on the page moves."""
        self.page.evaluate(
            """() => Promise.race([
              Promise.allSettled(document.getAnimations().map((item) => item.finished)),
              new Promise((go) => setTimeout(go, 1000)),
            ])"""
        )

    def barriers(self) -> list[str]:
        """Return what axe finds on the page once all of it is there and nothing fades in."""
        self.page.wait_for_function(SETTLED)
        if not self.page.evaluate("() => 'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
        violations: list[dict[str, Any]] = self.page.evaluate(
            "() => axe.run({resultTypes: ['violations']}).then((found) => found.violations)"
        )
        return [
            f"{item['id']} ({item['impact']}): {item['help']}: {node['target']} {node['html'][:160]}"
            for item in violations
            for node in item["nodes"]
        ]

    def overflow(self) -> list[str]:
        """Return what reaches beyond the window's width, where the page scrolls sideways."""
        found: list[str] = self.page.evaluate(
            """() => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [...document.querySelectorAll("body *")]
                .filter((item) => item.getBoundingClientRect().right > width + 1)
                .map((item) => `${item.tagName} ${item.className} ${item.id}`.slice(0, 120))
                .slice(0, 5);
            }"""
        )
        return found

    def _listen(self, message: ConsoleMessage) -> None:
        own_answer = message.text.startswith("Failed to load resource") and (
            message.location["url"] == self.page.url
        )
        if message.type == "error" and not own_answer:
            self.troubles.append(f"console at {self.page.url}: {message.text}")

    def _watch(self, request: Request) -> None:
        if not request.url.startswith((self.hospital.url, "data:", "blob:", "about:")):
            self.troubles.append(f"request elsewhere: {request.url}")
