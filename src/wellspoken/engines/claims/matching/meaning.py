"""What matching asks of sentence vectors, wherever they come from; without them it does without."""

from collections.abc import Collection as Some
from dataclasses import dataclass
from typing import Protocol

from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.reading import Reading

# Set on the tuning half of the labelled posts: beyond it more repeats are lost than debunks found.
_ABOUT = 0.05


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike a post and a claim are in meaning: its likest wording, three of them, the middle.

    Each is a cosine; the middle is that of all wordings of the claim. `answer` is how alike the
    post and the claim's rebuttal are, None where it has none.
    """

    wording: float
    three: float
    middle: float
    wordings: int
    answer: float | None = None

    @property
    def nearer_the_answer(self) -> bool:
        """Tell whether the post is about as near to the rebuttal as to the claim."""
        return self.answer is not None and self.answer > self.wording - _ABOUT


class Asked(Protocol):
    """A post that was turned into a vector."""

    def nearest(self, most: int) -> list[int]:
        """Return the numbers of the claims with the likest wordings, likest first."""
        ...

    def alike(self, numbers: Some[int]) -> dict[int, Alike]:
        """Return how alike the post and these claims are; claims without a vector are left out."""
        ...


class Meaning(Protocol):
    """The vectors of a collection's wordings."""

    def follow(self, collection: Collection) -> None:
        """Take over what changed in the collection; what has no vector yet gets one."""
        ...

    def asked(self, reading: Reading) -> Asked | None:
        """Return the post as a vector; nothing where its language is one that the model lacks."""
        ...
