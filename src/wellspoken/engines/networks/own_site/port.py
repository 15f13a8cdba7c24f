"""What the connector asks of whoever keeps the site's pages."""

from dataclasses import dataclass
from typing import Protocol

from wellspoken.engines.networks.publication import Publication


@dataclass(frozen=True, slots=True)
class Place:
    """Where a publication stands: its key, its permanent path (`/news/2026/flu/`), its text."""

    key: str
    path: str
    text: str


class Newsroom(Protocol):
    """The pages, found by the key of the delivery that made them."""

    def put(self, key: str, publication: Publication) -> Place:
        """Publish once: the same key a second time returns the same place."""
        ...

    def get(self, key: str) -> Place | None:
        """Return where a key stands, or None."""
        ...

    def correct(self, key: str, publication: Publication, note: str) -> Place:
        """Replace the content and show the note; the same content again changes nothing."""
        ...

    def retract(self, key: str, note: str) -> Place:
        """Take the text away and leave the note at the address; safe to repeat."""
        ...
