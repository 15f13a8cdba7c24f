"""What the contract suite needs of a network: a connector, and the eyes of a reader."""

from abc import ABC, abstractmethod
from email.message import EmailMessage
from html import escape, unescape
from html.parser import HTMLParser
from typing import Any

import httpx

from tests.support.bluesky_server import BlueskyServer
from tests.support.mail_server import MailServer
from wellspoken.engines.networks import Connector, Receipt
from wellspoken.engines.networks.practice import PracticeServer


class Harness(ABC):
    """One network with one account, and what one reader of it gets to see."""

    connector: Connector
    shows_title = True
    leaves_a_tombstone = True

    @abstractmethod
    def copies(self) -> int:
        """Return how many separate things the account has shown to the reader."""

    @abstractmethod
    def shown(self, receipt: Receipt) -> str:
        """Return the words that the reader sees there now."""

    @abstractmethod
    def markup(self, receipt: Receipt) -> str:
        """Return the HTML that the reader's program gets."""

    def added_by_a_change(self) -> int:
        """Return how many more things the reader has after a correction: none on most networks."""
        return 0


class OwnSiteHarness(Harness):
    """The site, read over HTTP as a visitor reads it."""

    def __init__(self, connector: Connector, base_url: str) -> None:
        self.connector = connector
        self.base_url = base_url

    def copies(self) -> int:
        feed = httpx.get(f"{self.base_url}/feeds/feed.json", trust_env=False).json()
        return len(feed["items"])

    def shown(self, receipt: Receipt) -> str:
        return visible_text(self.markup(receipt))

    def markup(self, receipt: Receipt) -> str:
        return httpx.get(receipt.url, trust_env=False).text


class EmailHarness(Harness):
    """A list with two readers; what the first one's mailbox holds."""

    reader = "ada@example.org"

    def __init__(self, connector: Connector, server: MailServer) -> None:
        self.connector = connector
        self.server = server

    def copies(self) -> int:
        return self.server.copies(self.reader)

    def shown(self, receipt: Receipt) -> str:
        return self._part("plain")

    def markup(self, receipt: Receipt) -> str:
        return self._part("html")

    def added_by_a_change(self) -> int:
        return 1

    def _part(self, kind: str) -> str:
        message = self.server.messages(self.reader)[-1]
        part = message.get_body(preferencelist=(kind,))
        assert isinstance(part, EmailMessage)
        return str(part.get_content())


class MastodonHarness(Harness):
    """An account on the practice network, whose pages a reader opens."""

    shows_title = False
    leaves_a_tombstone = False

    def __init__(self, connector: Connector, server: PracticeServer) -> None:
        self.connector = connector
        self.server = server

    def copies(self) -> int:
        return len(self.server.store.visible())

    def shown(self, receipt: Receipt) -> str:
        return visible_text(self.markup(receipt))

    def markup(self, receipt: Receipt) -> str:
        return httpx.get(receipt.url, trust_env=False).text


class BlueskyHarness(Harness):
    """An account on a real server, whose repository everybody can read."""

    shows_title = False
    leaves_a_tombstone = False

    def __init__(self, connector: Connector, server: BlueskyServer) -> None:
        self.connector = connector
        self.server = server

    def records(self) -> list[dict[str, Any]]:
        """Return the account's posts, as anybody can list them."""
        answer = httpx.get(
            f"{self.server.url}/xrpc/com.atproto.repo.listRecords",
            params={"repo": self.server.did, "collection": "app.bsky.feed.post", "limit": 100},
            trust_env=False,
        )
        found: list[dict[str, Any]] = answer.json()["records"]
        return found

    def copies(self) -> int:
        return len(self.records())

    def shown(self, receipt: Receipt) -> str:
        return "\n".join(record["text"] for record in self._values(receipt))

    def markup(self, receipt: Receipt) -> str:
        """Return the words that a reader's program draws: it adds no markup to them."""
        pictures = [
            f'<img alt="{image["alt"]}">'
            for record in self._values(receipt)
            for image in (record.get("embed") or {}).get("images", [])
        ]
        return escape(self.shown(receipt)) + "".join(pictures)

    def _values(self, receipt: Receipt) -> list[dict[str, Any]]:
        wanted = receipt.detail["rkeys"].split(",")
        return [
            record["value"] for record in self.records() if record["uri"].split("/")[-1] in wanted
        ]


def words(text: str) -> str:
    """Return the text with its white space made single spaces."""
    return " ".join(text.split())


def visible_text(html: str) -> str:
    """Return the characters of a page that a reader sees."""
    reader = _Text()
    reader.feed(html)
    reader.close()
    return unescape("".join(reader.parts))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in {"script", "style", "head"}
        if tag in {"p", "br", "li", "h1"}:
            self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"script", "style", "head"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.parts.append(data)

    def handle_entityref(self, name: str) -> None:
        self.handle_data(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.handle_data(f"&#{name};")
