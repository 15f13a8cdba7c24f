"""What a post answers, as the content that is approved tells it."""

from wellspoken.apps.compose.models import Post
from wellspoken.apps.desk.models import Rebuttal
from wellspoken.engines.networks.answered_claim import AnsweredClaim, CitedSource


def claim_of_post(post: Post) -> AnsweredClaim | None:
    """Return the copy of the claim that the post answers; None where it answers none."""
    rebuttal = Rebuttal.objects.filter(post_id=post.pk).first()
    if rebuttal is None:
        return None
    return AnsweredClaim(
        claim=rebuttal.sentence,
        verdict=rebuttal.verdict,
        verdict_name=rebuttal.verdict_name,
        rating=rebuttal.rating,
        sources=tuple(CitedSource(**source) for source in rebuttal.sources),
    )
