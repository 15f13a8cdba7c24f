"""Reading reviews: what waits for whom, who is asked next."""

from django.db.models import Q, QuerySet

from wellspoken.apps.core.clock import now
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role
from wellspoken.apps.review.authority import lent_roles, writers
from wellspoken.apps.review.models import ChainStep, Delegation, Review, ReviewStep


def open_reviews() -> QuerySet[Review]:
    """Return open reviews, the most urgent first, with what a list shows of them."""
    return (
        Review.objects.filter(state=Review.State.OPEN, expires_at__gt=now())
        .select_related("post__campaign", "submitted_by")
        .prefetch_related("steps__named", "decisions")
        .order_by("-emergency", "post__due_at", "submitted_at")
    )


def waiting_step(review: Review) -> ReviewStep | None:
    """Return the next step of a review from `open_reviews`, without another query."""
    approved = {
        decision.step_id for decision in review.decisions.all() if decision.verdict == "approve"
    }
    return next(
        (
            step
            for step in sorted(review.steps.all(), key=lambda step: step.position)
            if step.pk not in approved
        ),
        None,
    )


def waiting_for(user: User, *, limit: int = 200) -> list[tuple[Review, ReviewStep]]:
    """Return the open reviews whose next step this person's roles or name may give.

    Own work is left out; whether an earlier approval stands against it shows on opening.
    """
    roles = {role.value for role in user.roles} | {item.role for item in lent_roles(user)}
    waiting = []
    for review in open_reviews().exclude(submitted_by=user).exclude(post__created_by=user)[:limit]:
        step = waiting_step(review)
        if step is None or any(item.by_id == user.pk for item in review.decisions.all()):
            continue
        if step.named_id == user.pk or (step.named_id is None and step.role in roles):
            waiting.append((review, step))
    return waiting


def people_asked(review: Review, step: ReviewStep) -> list[User]:
    """Return who may give this approval: the named person, or holders of the role and stand-ins."""
    if step.named is not None:
        return [step.named]
    moment = now()
    held = Q(role_grants__role=step.role, role_grants__revoked_at__isnull=True)
    lent = Q(
        delegations_received__in=Delegation.objects.filter(
            role=step.role, starts_at__lte=moment, ends_at__gt=moment, ended_at__isnull=True
        )
    )
    people = User.objects.filter(held | lent, is_active=True).exclude(pk__in=writers(review))
    return list(people.distinct())


def chains() -> dict[str, list[ChainStep]]:
    """Return the chain of each kind of content."""
    found: dict[str, list[ChainStep]] = {}
    for step in ChainStep.objects.order_by("content_class", "position"):
        found.setdefault(step.content_class, []).append(step)
    return found


def fast_track_candidates(*, exclude: frozenset[int]) -> QuerySet[User]:
    """Return the people who may be named on the emergency track."""
    roles = [role.value for role in Role if Capability.FAST_TRACK in GRANTS[role]]
    return (
        User.objects.filter(
            is_active=True, role_grants__role__in=roles, role_grants__revoked_at__isnull=True
        )
        .exclude(pk__in=exclude)
        .distinct()
    )


def unreported_emergencies() -> QuerySet[Review]:
    """Return releases of the emergency track that nobody has looked back at yet."""
    return Review.objects.filter(
        emergency=True, state=Review.State.APPROVED, reported_at__isnull=True
    ).select_related("post", "submitted_by")
