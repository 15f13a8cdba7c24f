"""What a post answers, as the content that is approved tells it."""

from django.utils.translation import gettext as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import Claim, Rebuttal
from wellspoken.apps.desk.selectors import current_evidence
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


def why_stale(post: Post) -> str:
    """Return why an answer that was begun before may not go out as it is, or nothing.

    The copy of verdict and sources stays as it was taken, while the register goes on: a paper is
    retracted, a source is out of date, a verdict is changed.
    """
    rebuttal = Rebuttal.objects.select_related("claim").filter(post_id=post.pk).first()
    if rebuttal is None:
        return ""
    claim = rebuttal.claim
    offered = {(item.source, item.url) for item in current_evidence(claim, now().date())}
    gone = [item["name"] for item in rebuttal.sources if (item["name"], item["url"]) not in offered]
    if claim.state == Claim.State.RETIRED:
        why = _("The claim was retired.")
    elif claim.look_again:
        why = claim.look_again
    elif claim.verdict != rebuttal.verdict:
        why = _("The verdict on the claim has changed.")
    elif gone:
        why = _("This source may not be offered any more: %(name)s.") % {"name": gone[0]}
    else:
        return ""
    return _("%(why)s Take the claim from the register anew, and read the answer again.") % {
        "why": why
    }
