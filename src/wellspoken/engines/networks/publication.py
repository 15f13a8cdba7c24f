"""What one account publishes: the frozen unit that a Release hands to a connector."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from wellspoken.engines.networks.answered_claim import AnsweredClaim
from wellspoken.engines.networks.outcomes import PermanentFailure
from wellspoken.engines.networks.people import PeopleShown


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaFile:
    """One image, video or document, named by the SHA-256 of its bytes.

    `read` returns the frozen bytes; it is left out of equality and of the canonical form, where
    the digest stands for them, and so are their number `size` (0: not known) and `metadata`, what
    is still written into the file beside the picture. `people` is None where nobody has said.
    """

    kind: str
    name: str
    mime_type: str
    sha256: str
    alt: str = ""
    decorative: bool = False
    captions_sha256: str = ""
    captions_language: str = ""
    width: int = 0
    height: int = 0
    people: PeopleShown | None = None
    size: int = field(default=0, compare=False)
    metadata: tuple[str, ...] = field(default=(), compare=False)
    read: Callable[[], bytes] | None = field(default=None, compare=False, repr=False)
    read_captions: Callable[[], bytes] | None = field(default=None, compare=False, repr=False)

    @property
    def description(self) -> str:
        """What a reader who cannot see it is told: nothing where it only decorates."""
        return "" if self.decorative else self.alt

    def content(self) -> bytes:
        """Return the bytes, refusing any that are not those the digest names."""
        data = self.read() if self.read else b""
        if hashlib.sha256(data).hexdigest() != self.sha256:
            raise PermanentFailure(
                f"The file “{self.name}” is not the one that was approved.", code="media-changed"
            )
        return data

    def canonical(self) -> dict[str, Any]:
        """Return the JSON form that the content hash covers.

        An answer about people is in it from when it is given, so that the hashes of what was
        approved before the question was asked stay as they are.
        """
        return {
            "kind": self.kind,
            "name": self.name,
            "mime_type": self.mime_type,
            "sha256": self.sha256,
            "alt": self.alt,
            "decorative": self.decorative,
            "captions_sha256": self.captions_sha256,
            "captions_language": self.captions_language,
            "width": self.width,
            "height": self.height,
            **({"people": self.people.canonical()} if self.people else {}),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Exactly what one account shows: nothing a connector sends may come from elsewhere.

    `parts` are the posts of a thread, link and hashtags included, where the text is too long for
    one; `content_warning` is shown in front of the text on networks that have such a thing.
    `answers` is the claim that a page of the own site answers.
    """

    network: str
    account: str
    title: str
    text: str
    link: str = ""
    language: str = "en"
    hashtags: tuple[str, ...] = ()
    media: tuple[MediaFile, ...] = ()
    content_class: str = "education"
    audience: str = ""
    content_warning: str = ""
    parts: tuple[str, ...] = ()
    answers: AnsweredClaim | None = None

    def canonical(self) -> dict[str, Any]:
        """Return the JSON form that the content hash covers."""
        return {
            "network": self.network,
            "account": self.account,
            "title": self.title,
            "text": self.text,
            "link": self.link,
            "language": self.language,
            "hashtags": list(self.hashtags),
            "media": [item.canonical() for item in self.media],
            "content_class": self.content_class,
            "audience": self.audience,
            "content_warning": self.content_warning,
            "parts": list(self.parts),
            # Left out where there is none, so that what was approved before keeps its hash.
            **({"answers": self.answers.canonical()} if self.answers else {}),
        }

    def digest(self) -> str:
        """Return the SHA-256 of the canonical form, the same on every machine."""
        return canonical_digest(self.canonical())


def canonical_digest(value: object) -> str:
    """Return the SHA-256 of `value` as JSON with sorted keys and no white space."""
    encoded = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(encoded.encode()).hexdigest()
