"""Reading a page of the own site as a reader sees it: which publication, and which words."""

from dataclasses import dataclass
from html.parser import HTMLParser

TEXT_ID = "article-text"
_ENDS_WORD = frozenset({"p", "br", "div"})


@dataclass(frozen=True, slots=True)
class SeenPage:
    """The digest that a page names, and the words that stand in its text."""

    digest: str
    words: tuple[str, ...]


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a plain text, as a page must show them."""
    return tuple(text.split())


def read_page(html: str) -> SeenPage:
    """Return what a page shows; an empty digest when it is not a page of ours."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return SeenPage(reader.digest, words_of("".join(reader.text)))


class _Reader(HTMLParser):
    """Collects the digest's meta element and the characters inside the text's element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.digest = ""
        self.text: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "meta" and given.get("name") == "wellspoken-digest":
            self.digest = given.get("content") or ""
        if self._depth or given.get("id") == TEXT_ID:
            if tag in _ENDS_WORD:
                self.text.append(" ")
            if tag == "div":
                self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        if self._depth and tag == "div":
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._depth:
            self.text.append(data)
