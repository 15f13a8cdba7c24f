"""A subject laid out for the rules: each piece of text with its sentences and links found once."""

from bisect import bisect_right
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Literal

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.known_claims import ClaimRegister
from wellspoken.engines.screening.links import find_links
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.subject import MediaItem, Subject
from wellspoken.engines.text import Document, Match, Needed, Pattern, Span, hashtag_words, linear
from wellspoken.engines.text.patterns import lowered

_WORD = linear(r"[^\W_]+")
# Far enough for the longest sentence people read; a bound keeps hostile text linear.
_REACH = 240


class Passage:
    """One piece of text that will be published, and `folded`, as its readers see it.

    `lowered` and its `words` are for looking words up, with those of #JoinedHashtags added;
    offsets in `lowered` may differ from those of `folded`. `in_order` are the same words, one by
    one. `glossed` tells that it is read word for word in another language than it is written in.
    """

    __slots__ = (
        "_links",
        "_sentences",
        "document",
        "folded",
        "glossed",
        "in_order",
        "kind",
        "lowered",
        "media",
        "place",
        "words",
    )

    def __init__(
        self,
        place: str,
        kind: Literal["text", "alt", "link"],
        document: Document,
        media: MediaItem | None = None,
        *,
        glossed: bool = False,
    ) -> None:
        self.glossed = glossed
        self.place = place
        self.kind = kind
        self.document = document
        self.media = media
        self.folded = document.folded
        self.lowered = _lowered(self.folded)
        self.in_order = tuple(_WORD.findall(self.lowered))
        self.words = frozenset(self.in_order)
        self._sentences: tuple[Span, ...] | None = None
        self._links: tuple[Span, ...] | None = None

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, as spans of `folded`; told when they are first asked for."""
        if self._sentences is None:
            self._sentences = self.document.sentences()
        return self._sentences

    @property
    def links(self) -> tuple[Span, ...]:
        """The web addresses, as spans of `folded`; told when they are first asked for."""
        if self._links is None:
            whole = (Span(0, len(self.folded)),)
            self._links = whole if self.kind == "link" else find_links(self.folded)
        return self._links

    def holds(self, needed: Needed) -> bool:
        """Tell whether one of the words that some patterns need stands here."""
        return needed.stands_in(self.words, self.lowered)

    def around(self, start: int, end: int) -> str:
        """Return the sentence about a stretch of `folded`, cut to a bounded reach."""
        index = bisect_right(self.sentences, Span(start, len(self.folded))) - 1
        first, last = 0, len(self.folded)
        if 0 <= index < len(self.sentences):
            first, last = self.sentences[index].start, max(end, self.sentences[index].end)
        return self.folded[max(first, start - _REACH) : min(last, end + _REACH)]

    def before(self, start: int, reach: int) -> str:
        """Return up to `reach` characters that stand before an offset of `folded`."""
        return self.folded[max(0, start - reach) : start]

    def in_link(self, start: int, end: int) -> bool:
        """Tell whether a stretch of `folded` touches a web address."""
        index = bisect_right(self.links, Span(start, len(self.folded)))
        return any(
            link.overlaps(Span(start, end)) for link in self.links[max(0, index - 1) : index + 1]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a rule's check hands back: an original span of a passage, and what to say of it.

    `source` where it has another than the rule's.
    """

    passage: Passage
    span: Span
    message: str
    evidence: str
    suggestion: str
    severity: Severity | None = None
    replacement: str | None = None
    source: str | None = None


@dataclass(slots=True, kw_only=True)
class Reading:
    """A subject as the rules read it.

    `standing` are the patterns that may stand in it, of those that the gate asked for; None where
    it does not tell.
    """

    subject: Subject
    profile: Profile
    passages: tuple[Passage, ...]
    claims: ClaimRegister | None = None
    standing: Container[Pattern] | None = None
    _of_kind: dict[tuple[str, ...], tuple[Passage, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def of_kind(self, *kinds: str) -> tuple[Passage, ...]:
        """Return the passages of the named kinds, in order."""
        chosen = self._of_kind.get(kinds)
        if chosen is None:
            chosen = tuple(passage for passage in self.passages if passage.kind in kinds)
            self._of_kind[kinds] = chosen
        return chosen

    def may_hold(self, pattern: Pattern) -> bool:
        """Tell whether a pattern of a rule's `needs` may stand, so that it is worth asking."""
        return self.standing is None or pattern in self.standing


def shows_media(reading: Reading) -> bool:
    """Tell whether an image, a video or another file goes with the text."""
    return bool(reading.subject.media)


def goes_beyond_ascii(reading: Reading) -> bool:
    """Tell whether a text holds any sign that is not on a plain keyboard."""
    return not all(passage.document.text.isascii() for passage in reading.passages)


def read(subject: Subject, profile: Profile, claims: ClaimRegister | None = None) -> Reading:
    """Lay out the subject's text, link and media for the rules."""
    passages = [_passage(subject.place, "text", subject.text, subject.lang)]
    if subject.link.strip():
        passages.append(_passage(f"{subject.place}.link", "link", subject.link, subject.lang))
    for item in subject.media:
        place = f"{subject.place}.media.{item.name}"
        passages.append(_passage(place, "alt", item.alt, subject.lang, item))
    return Reading(subject=subject, profile=profile, passages=tuple(passages), claims=claims)


def _passage(
    place: str,
    kind: Literal["text", "alt", "link"],
    text: str,
    lang: str,
    media: MediaItem | None = None,
) -> Passage:
    return Passage(place, kind, Document(text, lang), media)


def _lowered(folded: str) -> str:
    parts = [folded[at.start : at.end] for tag in hashtag_words(folded) for at in tag]
    # Not str.lower alone: it makes two characters of a dotted capital I, and no word is found.
    return lowered(" ".join((folded, *parts)) if parts else folded)


def trimmed(found: Match) -> Span:
    """Return where a match stands, without space at its ends."""
    written = found.group()
    start = found.start() + len(written) - len(written.lstrip())
    return Span(start, start + len(written.strip()))
