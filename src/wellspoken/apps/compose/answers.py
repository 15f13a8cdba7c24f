"""The door through which a post learns that it answers a health claim.

The desk, which keeps the claims, stands above and registers itself when Django starts.
"""

from collections.abc import Callable

from wellspoken.apps.compose.models import Post
from wellspoken.engines.networks.answered_claim import AnsweredClaim

Answers = Callable[[Post], AnsweredClaim | None]
_known: list[Answers] = []


def register_answers(answers: Answers) -> None:
    """Name who knows which claim a post answers."""
    _known[:] = [answers]


def answered_claim(post: Post) -> AnsweredClaim | None:
    """Return the claim that a post answers as its page will tell it, None for none."""
    return _known[0](post) if _known else None
