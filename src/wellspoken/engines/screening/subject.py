"""What is screened: a text with its link and media, and where it is bound."""

from dataclasses import dataclass
from typing import Literal

Surface = Literal["post", "reply", "page", "message", "export"]
MediaKind = Literal["image", "video", "audio", "document"]
PeopleState = Literal["not-asked", "unanswered", "nobody", "cleared", "uncleared"]


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaItem:
    """An image, video, recording or document as it will be published.

    `people` tells whether somebody recognisable is shown and may be, `people_note` why not, and
    `unlooked` what of the background nobody has looked for; whoever does not ask says nothing.
    `metadata` is what the file still holds beside what it shows; `has_captions` of a recording
    tells whether a transcript goes with it.
    """

    kind: MediaKind
    name: str
    alt: str
    decorative: bool = False
    has_captions: bool = False
    people: PeopleState = "not-asked"
    people_note: str = ""
    unlooked: tuple[str, ...] = ()
    metadata: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """One text and all that goes out with it.

    `measured_length` and `max_length` come from the channel, which alone knows how it counts.
    `place` names the field or variant and is echoed into the findings. A reply carries what it
    answers in `in_reply_to`, and who wrote that in `reply_to_author`.
    """

    text: str
    surface: Surface = "post"
    network: str | None = None
    lang: str = "en"
    link: str = ""
    media: tuple[MediaItem, ...] = ()
    max_length: int | None = None
    measured_length: int | None = None
    in_reply_to: str | None = None
    reply_to_author: str = ""
    place: str = "text"
