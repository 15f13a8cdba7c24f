"""A person at the practice network's consent page, with a browser that follows nothing."""

from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

import httpx


def decide(address: str, *, username: str = "riverside", agree: bool = True) -> dict[str, str]:
    """Open the page, say yes or no, and return the query with which the person is sent back."""
    with httpx.Client(trust_env=False) as client:
        page = client.get(address)
        assert page.status_code == 200, page.text
        form = _Fields()
        form.feed(page.text)
        decision = "authorize" if agree else "deny"
        given = {**form.hidden, "username": username, "decision": decision}
        answer = client.post(httpx.URL(address).join(form.action), data=given)
    assert answer.status_code == 303, answer.text
    return dict(parse_qsl(urlsplit(answer.headers["Location"]).query))


class _Fields(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.hidden: dict[str, str] = {}
        self.action = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = values["action"]
        if tag == "input" and values.get("type") == "hidden":
            self.hidden[values["name"]] = values["value"]
