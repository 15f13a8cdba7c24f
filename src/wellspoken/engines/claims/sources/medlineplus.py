"""Health topics of MedlinePlus from its XML file, read as it streams by.

The file (medlineplus.gov/xml.html, some 30 MB) holds a `health-topic` for each topic and language
with its address, other names and summary. Topic summaries are in the public domain and are named
with `MEDLINEPLUS_SOURCE`; what the page links to at others, such as A.D.A.M., is not taken.

A file that declares entities is refused before any is expanded: that is how a small file becomes a
large one, or reads other files (OWASP, XML External Entity Prevention).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import BinaryIO, Final
from xml.parsers import expat

from wellspoken.engines.claims.sources.terms import may_store_text

_LANGUAGES: Final = {"English": "en", "Spanish": "es"}
_CHUNK: Final = 1 << 16
_LONGEST_SUMMARY: Final = 20_000
_LONGEST_MARKED: Final = 30_000
_OWNED_BY_OTHERS: Final = ("a.d.a.m.", "copyright", "©")


class BadTopics(Exception):
    """The file is not what MedlinePlus publishes; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthTopic:
    """A topic in one language; `summary` is plain text, empty where only the link may be used."""

    id: str
    language: str
    title: str
    url: str
    summary: str = ""
    also_called: tuple[str, ...] = ()


def read_topics(file: BinaryIO) -> Iterator[HealthTopic]:
    """Yield each English and Spanish topic; no more than one is held at a time.

    Raises `BadTopics` for what is no such file, which may be after topics were yielded.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.EntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.buffer_text = True
    found = False
    try:
        while chunk := file.read(_CHUNK):
            parser.Parse(chunk, False)  # noqa: FBT003  expat's own argument
            for topic in reader.take():
                found = True
                yield topic
        parser.Parse(b"", True)  # noqa: FBT003  as above
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise BadTopics(f"is no XML: {error}") from None
    yield from reader.take()
    if not found:
        raise BadTopics("holds no health topics of MedlinePlus")


def _refuse(*_about: object) -> int:
    raise BadTopics("declares entities, which no file of MedlinePlus does")


class _Reader:
    """Collects the elements of one topic after another."""

    def __init__(self) -> None:
        self._topic: dict[str, str] | None = None
        self._also: list[str] = []
        self._summary = ""
        self._inside = ""
        self._text: list[str] = []
        self._ready: list[HealthTopic] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "health-topic":
            self._topic, self._also, self._summary = attributes, [], ""
        elif name in ("full-summary", "also-called"):
            self._inside, self._text = name, []

    def characters(self, text: str) -> None:
        if self._inside:
            self._text.append(text)

    def end(self, name: str) -> None:
        if name == self._inside:
            text = "".join(self._text)
            if name == "full-summary":
                self._summary = text
            elif text.strip():
                self._also.append(" ".join(text.split()))
            self._inside = ""
        elif name == "health-topic" and self._topic is not None:
            topic = self._made(self._topic)
            self._ready += [topic] if topic else []
            self._topic = None

    def take(self) -> list[HealthTopic]:
        """Return the topics that are whole, and forget them."""
        ready, self._ready = self._ready, []
        return ready

    def _made(self, told: dict[str, str]) -> HealthTopic | None:
        language = _LANGUAGES.get(told.get("language", ""))
        title, url = told.get("title", "").strip(), told.get("url", "").strip()
        if language is None or not title or not url.startswith("https://"):
            return None
        summary = plain_text(self._summary[:_LONGEST_MARKED])[:_LONGEST_SUMMARY]
        folded = summary.casefold()
        if not may_store_text(url) or any(owner in folded for owner in _OWNED_BY_OTHERS):
            summary = ""
        return HealthTopic(
            id=told.get("id", "") or url,
            language=language,
            title=title,
            url=url,
            summary=summary,
            also_called=tuple(dict.fromkeys(self._also)),
        )


def plain_text(html: str) -> str:
    """Return the words of a piece of HTML, a paragraph a line; scripts and styles are left out."""
    stripper = _Stripper()
    stripper.feed(html)
    stripper.close()
    lines = (" ".join(line.split()) for line in "".join(stripper.kept).split("\n"))
    return "\n".join(line for line in lines if line)


class _Stripper(HTMLParser):
    _BREAKS = frozenset({"p", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "div"})
    _DROPPED = frozenset({"script", "style"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.kept: list[str] = []
        self._dropping = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._dropping += tag in self._DROPPED
        if tag in self._BREAKS:
            self.kept.append("\n- " if tag == "li" else "\n")

    def handle_endtag(self, tag: str) -> None:
        self._dropping -= tag in self._DROPPED and self._dropping > 0
        if tag in self._BREAKS:
            self.kept.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._dropping:
            self.kept.append(data)
