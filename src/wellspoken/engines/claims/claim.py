"""What the engine knows of a claim: said how, judged how, on what evidence, answered how."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Verdict(StrEnum):
    """Our own scale; what a publisher called it is kept beside it, in `verdict_as_given`."""

    FALSE = "false"
    MISLEADING = "misleading"
    UNPROVEN = "unproven"
    PARTLY_TRUE = "partly-true"
    TRUE = "true"
    OUTDATED = "outdated"
    UNRATED = "unrated"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A public source: how strong it is, when it was last looked at, where it stands."""

    source: str
    url: str = ""
    grade: str = ""
    checked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim that people make, in its canonical sentence and in other wordings.

    `phrasings` are in `lang`; `phrasings_in` holds those of other languages. `media_reviews` are
    addresses of reviews of pictures or videos that go with it. After `review_by` its
    evidence may no longer be offered. `retired` claims are kept and match nothing.
    """

    id: str
    claim: str
    phrasings: tuple[str, ...] = ()
    phrasings_in: dict[str, tuple[str, ...]] = field(default_factory=dict)
    entities: tuple[str, ...] = ()
    verdict: Verdict = Verdict.UNRATED
    verdict_as_given: str = ""
    evidence: tuple[Evidence, ...] = ()
    rebuttal: str = ""
    rebuttals_in: dict[str, str] = field(default_factory=dict)
    topic: str = ""
    jurisdiction: str = ""
    lang: str = "en"
    review_by: date | None = None
    media_reviews: tuple[str, ...] = ()
    retired: bool = False

    def __post_init__(self) -> None:
        if not self.id.strip():
            raise ValueError("A claim needs an id.")
        if not self.claim.strip():
            raise ValueError("A claim needs its sentence.")

    @property
    def languages(self) -> tuple[str, ...]:
        """Every language that it has a wording in."""
        return (self.lang, *(lang for lang in self.phrasings_in if lang != self.lang))

    def wordings(self) -> tuple[tuple[str, str], ...]:
        """Return every wording with its language, the canonical sentence first, none twice."""
        every = [(self.lang, self.claim), *((self.lang, text) for text in self.phrasings)]
        for lang, texts in self.phrasings_in.items():
            every += ((lang, text) for text in texts)
        seen: dict[str, tuple[str, str]] = {}
        for lang, text in every:
            if text.strip():
                seen.setdefault(" ".join(text.casefold().split()), (lang, text))
        return tuple(seen.values())

    def current(self, today: date) -> bool:
        """Tell whether its evidence may be offered on that day."""
        return not self.retired and (self.review_by is None or today <= self.review_by)
