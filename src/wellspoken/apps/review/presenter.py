"""What a review page shows, computed once: the content under review and its story."""

from dataclasses import dataclass, field
from typing import Any

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Decision, Review
from wellspoken.apps.review.screening import recorded_findings


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStep:
    """One step of the chain as the page lists it."""

    position: int
    asked: str
    decision: Decision | None
    is_next: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Everything the review page says about the content."""

    publications: list[tuple[Account, dict[str, Any]]]
    changed_since: bool
    steps: list[ShownStep]
    findings: list[dict[str, Any]] = field(default_factory=list)


def present(review: Review) -> Shown:
    """Return the content under review: the frozen copy once there is one, else the post's own."""
    release = getattr(review, "release", None)
    if release is not None:
        content, changed = release.content, False
    else:
        current = content_of(review.post)
        content = current.canonical()
        changed = current.hash() != review.content_hash
    accounts = Account.objects.in_bulk([item["account_id"] for item in content["publications"]])
    return Shown(
        publications=[(accounts[item["account_id"]], item) for item in content["publications"]],
        changed_since=changed,
        steps=_steps(review),
        findings=recorded_findings(review),
    )


def _steps(review: Review) -> list[ShownStep]:
    decisions = {
        decision.step_id: decision
        for decision in review.decisions.select_related("by", "on_behalf_of")
    }
    shown = []
    found_next = review.state != Review.State.OPEN
    for step in review.steps.select_related("named"):
        decision = decisions.get(step.pk)
        approved = decision is not None and decision.verdict == Decision.Verdict.APPROVE
        is_next = not approved and not found_next
        found_next = found_next or is_next
        asked = step.named.get_full_name() if step.named else str(Role(step.role).label)
        shown.append(
            ShownStep(position=step.position, asked=asked, decision=decision, is_next=is_next)
        )
    return shown
