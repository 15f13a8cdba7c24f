"""A post that answers a claim: what its page tells of the claim is part of what is approved."""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import override

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import add_version, lock_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Rebuttal
from wellspoken.apps.desk.selectors import current_evidence
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims import Verdict
from wellspoken.engines.claims.forms.claimreview import rating_of

EDITABLE = frozenset({Post.State.DRAFT, Post.State.CHANGES})


def note_rebuttal(*, actor: User, post: Post, claim: Claim) -> Rebuttal:
    """Say that a draft answers a claim, with what the register holds of it today.

    Raises `DeskError` where the claim has no verdict, or no evidence that may be offered.
    """
    today = now().date()
    rating = rating_of(Verdict(claim.verdict))
    if rating is None:
        raise DeskError(_("Nobody has judged this claim yet. An answer needs a verdict."))
    evidence = current_evidence(claim, today)
    if not evidence or claim.look_again:
        raise DeskError(_("There is no evidence on this claim that may be offered today."))
    with override(post.language):
        verdict_name = str(Claim.Verdict(claim.verdict).label)
    rebuttal, _made = Rebuttal.objects.update_or_create(
        post=post,
        defaults={
            "claim": claim,
            "sentence": _sentence_in(claim, post.language),
            "verdict": claim.verdict,
            "verdict_name": verdict_name,
            "rating": rating,
            "sources": [
                {
                    "name": item.source,
                    "url": item.url,
                    "checked": item.checked.isoformat() if item.checked else "",
                }
                for item in evidence
            ],
            "taken_at": now(),
            "by": actor,
        },
    )
    return rebuttal


def _sentence_in(claim: Claim, language: str) -> str:
    """Return the claim in the post's language where it has a wording there."""
    wordings = claim.phrasings.get(language) or []
    if language == claim.language or not wordings:
        return claim.sentence
    return str(wordings[0])


@transaction.atomic
def renew_rebuttal(*, actor: User, post_id: int) -> Rebuttal:
    """Take verdict and sources from the register anew; only while the post is a draft."""
    require(actor, Capability.WRITE_POST)
    post = _editable(post_id)
    known = Rebuttal.objects.select_related("claim").filter(post=post).first()
    if known is None:
        raise DeskError(_("This post answers no claim."))
    rebuttal = note_rebuttal(actor=actor, post=post, claim=known.claim)
    add_version(actor=actor, post=post)
    record(actor=person(actor), action="rebuttal.renewed", target=post)
    return rebuttal


@transaction.atomic
def mark_as_answer(*, actor: User, post_id: int, claim_id: int) -> Rebuttal:
    """Say that a draft answers a claim, so that its page carries ClaimReview."""
    require(actor, Capability.WRITE_POST)
    post = _editable(post_id)
    claim = Claim.objects.get(pk=claim_id)
    rebuttal = note_rebuttal(actor=actor, post=post, claim=claim)
    add_version(actor=actor, post=post)
    record(actor=person(actor), action="rebuttal.marked", target=post, detail={"claim": claim.key})
    return rebuttal


@transaction.atomic
def unmark_answer(*, actor: User, post_id: int) -> None:
    """Let a draft be an ordinary post again."""
    require(actor, Capability.WRITE_POST)
    post = _editable(post_id)
    count, _rows = Rebuttal.objects.filter(post=post).delete()
    if count:
        add_version(actor=actor, post=post)
        record(actor=person(actor), action="rebuttal.unmarked", target=post)


def _editable(post_id: int) -> Post:
    post = lock_post(post_id)
    if post.state not in EDITABLE:
        raise DeskError(_("This can be changed only while the post is a draft."))
    return post
