"""The door through which a post learns that it answers a health claim.

The desk, which keeps the claims, stands above and registers itself when Django starts.
"""

from collections.abc import Callable

from wellspoken.apps.compose.models import Post
from wellspoken.engines.networks.answered_claim import AnsweredClaim

Answers = Callable[[Post], AnsweredClaim | None]
WhyStale = Callable[[Post], str]
_known: list[tuple[Answers, WhyStale]] = []


def register_answers(answers: Answers, why_stale: WhyStale) -> None:
    """Name who knows which claim a post answers, and whether the answer may still be given."""
    _known[:] = [(answers, why_stale)]


def answered_claim(post: Post) -> AnsweredClaim | None:
    """Return the claim that a post answers as its page will tell it, None for none."""
    return _known[0][0](post) if _known else None


def why_answer_is_stale(post: Post) -> str:
    """Return why what a post tells of its claim may not be told any more, or nothing."""
    return _known[0][1](post) if _known else ""
