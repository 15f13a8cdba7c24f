"""Who may give the next approval, and in whose name."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from wellspoken.apps.compose.selectors import contributors
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability, Role
from wellspoken.apps.review.errors import NotTheirStep, OwnWork
from wellspoken.apps.review.models import Decision, Delegation, Review, ReviewStep


@dataclass(frozen=True, slots=True)
class Authority:
    """The right to give one approval: one's own, or lent by a colleague who is away."""

    on_behalf_of: User | None = None


def next_step(review: Review) -> ReviewStep | None:
    """Return the first step nobody has approved yet."""
    approved = review.decisions.filter(verdict=Decision.Verdict.APPROVE).values("step_id")
    return review.steps.exclude(pk__in=approved).order_by("position").first()


def writers(review: Review) -> frozenset[int]:
    """Return the ids of everybody whose work the review is about."""
    return frozenset(
        {review.submitted_by_id, review.post.created_by_id}
        | {user.pk for user in contributors(review.post)}
    )


def lent_roles(user: User) -> list[Delegation]:
    """Return the delegations by which colleagues lend this person a role now."""
    moment = now()
    return list(
        Delegation.objects.select_related("giver").filter(
            receiver=user, starts_at__lte=moment, ends_at__gt=moment, ended_at__isnull=True
        )
    )


def refuse_own_work(user: User, review: Review) -> None:
    """Refuse anybody who wrote or submitted any of it, whatever roles they hold."""
    if user.pk in writers(review):
        raise OwnWork(
            _("You wrote or submitted this post. Somebody else must approve it; ask a colleague.")
        )


def authority(user: User, review: Review, step: ReviewStep) -> Authority:
    """Return by what right the person may decide this step.

    Raises `NotAllowed` without the capability to approve, `OwnWork` for anybody who wrote any
    of it, also when the author's own role was lent to them, and `NotTheirStep` otherwise.
    """
    refuse_own_work(user, review)
    if _signed(user, review):
        raise NotTheirStep(_("You approved an earlier step. This one needs another pair of eyes."))
    if step.named_id is not None:
        if step.named_id != user.pk:
            raise NotTheirStep(
                _("On the emergency track this approval was asked of %(name)s alone.")
                % {"name": step.named}
            )
        require(user, Capability.FAST_TRACK)
        return Authority()
    role = Role(step.role)
    if role in user.roles:
        require(user, Capability.APPROVE)
        return Authority()
    own = writers(review)
    for delegation in lent_roles(user):
        giver = delegation.giver
        if delegation.role != role or role not in giver.roles or not giver.is_active:
            continue
        if giver.pk in own:
            raise OwnWork(
                _("%(name)s lent you this role and wrote this post: nobody approves by proxy.")
                % {"name": giver}
            )
        if not _signed(giver, review):
            return Authority(on_behalf_of=giver)
    raise NotTheirStep(_("The next approval is for: %(role)s.") % {"role": role.label})


def _signed(user: User, review: Review) -> bool:
    approvals = review.decisions.filter(verdict=Decision.Verdict.APPROVE)
    return approvals.filter(by=user).exists() or approvals.filter(on_behalf_of=user).exists()
