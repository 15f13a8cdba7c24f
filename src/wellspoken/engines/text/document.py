"""A text in its two forms: as it was typed, and as it reads.

Rules look for things in `folded` and report them in `text`; `origin` is the way back.
"""

from dataclasses import dataclass, field
from functools import lru_cache

from wellspoken.engines.text.folding import Folded, fold
from wellspoken.engines.text.segments import sentences, words
from wellspoken.engines.text.span import Span


@lru_cache(maxsize=64)
def _primary(lang: str) -> str:
    return lang.replace("_", "-").split("-", 1)[0].lower()


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its folded form and an exact, monotonic map from the folded to the original."""

    text: str
    lang: str = "en"
    casefold: bool = False
    _folded: Folded = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_folded", fold(self.text, casefold=self.casefold))

    @classmethod
    def reading_as(cls, text: str, folded: Folded, lang: str) -> "Document":
        """Return a document of a text that reads as given, in another language if need be."""
        made = cls("", lang)
        object.__setattr__(made, "text", text)
        object.__setattr__(made, "_folded", folded)
        return made

    @property
    def folded(self) -> str:
        """The text as a reader sees it: compatibility forms, look-alikes, invisibles undone."""
        return self._folded.text

    @property
    def language(self) -> str:
        """The primary language subtag in lower case: "en" for "en-GB"."""
        return _primary(self.lang)

    def origin(self, start: int, end: int) -> Span:
        """Return the original span that `folded[start:end]` stands for."""
        if not 0 <= start <= end <= len(self.folded):
            raise ValueError(f"{start}:{end} is outside the folded text (0:{len(self.folded)}).")
        starts, ends = self._folded.starts, self._folded.ends
        if starts is None or ends is None:
            return Span(start, end)
        if start == end:
            at = starts[start] if start < len(starts) else len(self.text)
            return Span(at, at)
        return Span(starts[start], ends[end - 1])

    def words(self) -> tuple[Span, ...]:
        """Return the words as spans of `folded`."""
        return tuple(words(self.folded))

    def sentences(self) -> tuple[Span, ...]:
        """Return the sentences as spans of `folded`."""
        return tuple(sentences(self.folded))
