"""The connector to the own site: pages are put through a port and read back over HTTP."""

from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.outcomes import PermanentFailure, TemporaryFailure
from wellspoken.engines.networks.own_site.page import read_page, words_of
from wellspoken.engines.networks.own_site.port import Newsroom, Place
from wellspoken.engines.networks.protocol import (
    Found,
    Lookup,
    Observed,
    Prepared,
    Problem,
    Receipt,
    Sought,
    Standing,
)
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.trust import trusted

TIMEOUT_SECONDS = 10.0
MAX_PAGE_BYTES = 1_000_000
LIMITS = Limits(
    max_text=100_000,
    max_images=20,
    max_image_bytes=20 * 1024 * 1024,
    max_videos=4,
    max_alt=2000,
    source="The newsroom's own templates",
    seen_on="2026-11-24",
)
MAX_TITLE = 200
# Equal to no digest, so that a page with other words is never taken for the approved one.
MANGLED = "other-words"


def measure(publication: Publication) -> int:
    """Return the number of characters of the text."""
    return len(publication.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSite:
    """The own site.

    `public_url` is the site's address; `internal_url`, where given, is where this process
    reaches the same server, which is then told the public host.
    """

    newsroom: Newsroom
    public_url: str
    internal_url: str = ""
    network: str = "own-site"

    def limits(self) -> Limits:
        """Return what a page takes."""
        return LIMITS

    def measure(self, publication: Publication) -> int:
        """Return the number of characters of the text."""
        return measure(publication)

    def validate(self, publication: Publication) -> tuple[Problem, ...]:
        """Return what a page could not show."""
        problems = []
        if not publication.title.strip() or len(publication.title) > MAX_TITLE:
            problems.append(
                Problem(
                    code="title",
                    message=f"A page needs a title of at most {MAX_TITLE} characters.",
                )
            )
        if len(publication.text) > (LIMITS.max_text or 0):
            problems.append(
                Problem(
                    code="too-long",
                    message=f"The text is longer than {LIMITS.max_text} characters.",
                    suggestion="Shorten it, or attach a document.",
                )
            )
        if "\x00" in publication.title + publication.text:
            problems.append(
                Problem(code="nul", message="The text holds a character that no page can show.")
            )
        if publication.link and not publication.link.startswith(("https://", "http://")):
            problems.append(
                Problem(code="link", message="A link must begin with https:// or http://.")
            )
        return tuple(problems)

    def prepare(self, publication: Publication, *, key: str) -> Prepared:
        """Check the publication and its bytes; nothing is shown."""
        problems = self.validate(publication)
        if problems:
            raise PermanentFailure(problems[0].message, code=problems[0].code)
        for item in publication.media:
            item.content()
        return Prepared(key=key, publication=publication)

    def commit(self, prepared: Prepared) -> Receipt:
        """Publish the page in one database transaction of the site."""
        return self._receipt(self.newsroom.put(prepared.key, prepared.publication))

    def find(self, sought: Sought) -> Found:
        """Look whether the page is there."""
        place = self.newsroom.get(sought.key)
        if place is None:
            return Found(lookup=Lookup.ABSENT)
        return Found(lookup=Lookup.FOUND, receipt=self._receipt(place))

    def read_back(self, receipt: Receipt) -> Observed:
        """Fetch the page as a reader would; the digest counts only with the words on the page."""
        status, page = self._fetch(receipt.url)
        if status in (404, 410):
            return Observed(visible=False, url=receipt.url)
        if status != 200:  # noqa: PLR2004  HTTP's own number
            raise TemporaryFailure(f"The site answered {status}.", code="site-answer")
        seen = read_page(page)
        if not seen.digest:
            return Observed(
                visible=False, url=receipt.url, explanation="Another page stands at the address."
            )
        place = self.newsroom.get(receipt.remote_id)
        if place is None or seen.words != words_of(place.text):
            return Observed(
                visible=True,
                digest=MANGLED,
                url=receipt.url,
                explanation="The page does not show the text that was approved.",
            )
        return Observed(visible=True, digest=seen.digest, url=receipt.url)

    def edit(self, receipt: Receipt, publication: Publication, *, key: str, note: str) -> Receipt:
        """Correct the page, with the note in front of the text."""
        return self._receipt(self.newsroom.correct(receipt.remote_id, publication, note))

    def delete(self, receipt: Receipt, *, key: str, note: str) -> None:
        """Retract the page; its address stays and says why."""
        self.newsroom.retract(receipt.remote_id, note)

    def check(self) -> Standing:
        """Fetch the site's first page, as a reader does."""
        status, _page = self._fetch(f"{self.public_url}/")
        if status != 200:  # noqa: PLR2004  HTTP's own number
            raise PermanentFailure(
                f"The site answers {status} at {self.public_url}. Is WELLSPOKEN_SITE_URL right?",
                code="site-answer",
            )
        return Standing(handle=urlsplit(self.public_url).netloc, url=self.public_url)

    def reopen(self, key: str) -> None:
        """Do nothing: a page is found by its key, it is never unknown."""

    def _receipt(self, place: Place) -> Receipt:
        return Receipt(remote_id=place.key, url=self.public_url + place.path)

    def _fetch(self, url: str) -> tuple[int, str]:
        headers = {"Accept": "text/html"}
        if self.internal_url:
            headers["Host"] = urlsplit(url).netloc
            url = self.internal_url + urlsplit(url).path
        try:
            with (
                httpx.Client(timeout=TIMEOUT_SECONDS, trust_env=False, verify=trusted()) as client,
                client.stream("GET", url, headers=headers) as response,
            ):
                body = b""
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > MAX_PAGE_BYTES:
                        break
                return response.status_code, body.decode("utf-8", "replace")
        except httpx.HTTPError as error:
            raise TemporaryFailure(
                f"The site could not be reached to read the page back ({type(error).__name__}).",
                code="site-unreachable",
            ) from error
