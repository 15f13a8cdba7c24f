from wellspoken.apps.review.models.chain import ChainStep
from wellspoken.apps.review.models.decision import Decision
from wellspoken.apps.review.models.delegation import Delegation
from wellspoken.apps.review.models.release import Release, ReleaseFile
from wellspoken.apps.review.models.review import Review, ReviewStep

__all__ = [
    "ChainStep",
    "Decision",
    "Delegation",
    "Release",
    "ReleaseFile",
    "Review",
    "ReviewStep",
]
