from wellspoken.apps.review.services.decide import approve, request_changes
from wellspoken.apps.review.services.submit import submit_post
from wellspoken.apps.review.services.void import void_open_review, withdraw_review

__all__ = [
    "approve",
    "request_changes",
    "submit_post",
    "void_open_review",
    "withdraw_review",
]
