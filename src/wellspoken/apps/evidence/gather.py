"""Everything that is known of one post, as plain data in one order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Model, Q, QuerySet

from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.audit.serialise import exported
from wellspoken.apps.compose.models import Post
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.guard.models import Override, Screening
from wellspoken.apps.review.models import Release, ReleaseFile, Review

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One post's story; `files` are the frozen bytes of its releases, each once."""

    post: Json
    versions: list[Json]
    reviews: list[Json]
    screenings: list[Json]
    overrides: list[Json]
    releases: list[Json]
    deliveries: list[Json]
    entries: list[Json]
    subjects: list[tuple[str, str]]
    chain: Json
    files: list[ReleaseFile]


def gather(post: Post) -> Evidence:
    """Return everything about a post; call it in a transaction, so that it is of one moment."""
    reviews = list(post.reviews.order_by("pk"))
    releases = list(post.releases.order_by("pk"))
    deliveries = list(
        Delivery.objects.filter(release__post=post).select_related("account").order_by("pk")
    )
    subjects = sorted(_named(item) for item in (post, *reviews, *releases, *deliveries))
    head = ChainHead.objects.filter(pk=1).first()
    return Evidence(
        post=_post(post),
        versions=[
            {
                "version": item.version,
                "by": _person(item.by),
                "at": _time(item.at),
                "content": item.content,
            }
            for item in post.revisions.select_related("by").order_by("version")
        ],
        reviews=[_review(item) for item in reviews],
        screenings=[_screening(item) for item in _about(Screening.objects.all(), post)],
        overrides=[_override(item) for item in _about(Override.objects.select_related("by"), post)],
        releases=[_release(item) for item in releases],
        deliveries=[_delivery(item) for item in deliveries],
        entries=[exported(entry) for entry in _entries(subjects)],
        subjects=subjects,
        chain={
            "sequence": head.sequence if head else 0,
            "hash": head.hash if head else "",
        },
        files=_files(releases),
    )


def _entries(subjects: Iterable[tuple[str, str]]) -> Iterable[Entry]:
    by_type: dict[str, list[str]] = {}
    for kind, key in subjects:
        by_type.setdefault(kind, []).append(key)
    wanted = Q()
    for kind, keys in by_type.items():
        wanted |= Q(target_type=kind, target_id__in=keys)
    return Entry.objects.filter(wanted).order_by("sequence")


def _files(releases: list[Release]) -> list[ReleaseFile]:
    rows = ReleaseFile.objects.filter(release__in=releases).order_by("sha256", "pk")
    return list({row.sha256: row for row in reversed(rows)}.values())[::-1]


def _about(rows: QuerySet[Any], post: Post) -> Iterable[Any]:
    about = rows.filter(subject_type=post._meta.label_lower, subject_id=post.pk)
    return about.order_by("pk")


def _named(item: Model) -> tuple[str, str]:
    return item._meta.label_lower, str(item.pk)


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""


def _person(person: Any) -> Json | None:
    if person is None:
        return None
    assert isinstance(person, get_user_model())
    return {"id": person.pk, "name": person.get_full_name()}


def _post(post: Post) -> Json:
    return {
        "id": post.pk,
        "title": post.title,
        "state": post.state,
        "kind_of_content": post.content_class,
        "language": post.language,
        "audience": post.audience,
        "campaign": post.campaign.name if post.campaign else "",
        "shows_people": post.involves_people,
        "version": post.version,
        "due": _time(post.due_at),
        "wall_time": post.wall_time,
        "zone": post.zone,
        "published": _time(post.published_at),
        "is_being_corrected": post.is_correction,
        "correction_note": post.correction_note,
        "created_by": _person(post.created_by),
        "created": _time(post.created_at),
        "changed": _time(post.updated_at),
    }


def _review(review: Review) -> Json:
    return {
        "id": review.pk,
        "version": review.version,
        "content_hash": review.content_hash,
        "state": review.state,
        "submitted_by": _person(review.submitted_by),
        "submitted": _time(review.submitted_at),
        "note": review.note,
        "ended": _time(review.ended_at),
        "emergency": review.emergency,
        "emergency_reason": review.emergency_reason,
        "report": review.report,
        "reported_by": _person(review.reported_by),
        "reported": _time(review.reported_at),
        "steps": [
            {"position": step.position, "role": step.role, "named": _person(step.named)}
            for step in review.steps.select_related("named").order_by("position")
        ],
        "decisions": [
            {
                "step": item.step.position,
                "verdict": item.verdict,
                "content_hash": item.content_hash,
                "by": _person(item.by),
                "on_behalf_of": _person(item.on_behalf_of),
                "note": item.note,
                "at": _time(item.at),
            }
            for item in review.decisions.select_related("by", "on_behalf_of", "step").order_by("pk")
        ],
    }


def _screening(item: Screening) -> Json:
    return {
        "gate": item.gate,
        "content_hash": item.content_hash,
        "verdict": item.verdict,
        "ruleset_hash": item.ruleset_hash,
        "findings": item.findings,
        "at": _time(item.at),
    }


def _override(item: Override) -> Json:
    return {
        "rule": item.rule,
        "severity": item.severity,
        "fingerprint": item.fingerprint,
        "reason": item.reason,
        "by": _person(item.by),
        "at": _time(item.at),
    }


def _release(release: Release) -> Json:
    return {
        "id": release.pk,
        "review": release.review_id,
        "corrects": release.corrects_id,
        "content_hash": release.content_hash,
        "content": release.content,
        "not_before": _time(release.window_start),
        "not_after": _time(release.window_end),
        "created": _time(release.created_at),
        "files": sorted(release.files.values_list("sha256", flat=True)),
        "approvals": list(
            release.review.decisions.filter(verdict="approve")
            .order_by("pk")
            .values_list("content_hash", flat=True)
        ),
    }


def _delivery(delivery: Delivery) -> Json:
    return {
        "id": delivery.pk,
        "release": delivery.release_id,
        "account_id": delivery.account_id,
        "account": delivery.account.name,
        "network": delivery.account.network,
        "act": delivery.act,
        "acts_on": delivery.target_id,
        "note_to_readers": delivery.note,
        "key": delivery.key,
        "digest": delivery.digest,
        "state": delivery.state,
        "held_for": delivery.held_for,
        "explanation": delivery.explanation,
        "due": _time(delivery.due_at),
        "sent": _time(delivery.sent_at),
        "copy": {
            "id": delivery.remote_id,
            "address": delivery.remote_url,
            "receipt": delivery.receipt,
        },
        "attempts": [_attempt(item) for item in delivery.attempts.order_by("at", "pk")],
        "holds": [
            {
                "hold": stop.hold_id,
                "reason": stop.hold.reason,
                "drill": stop.hold.drill,
                "met": stop.step,
                "at": _time(stop.at),
                "verdict": stop.verdict,
                "verdict_reason": stop.reason,
                "decided_by": _person(stop.decided_by),
                "decided": _time(stop.decided_at),
            }
            for stop in delivery.stops.select_related("hold", "decided_by").order_by("at", "pk")
        ],
    }


def _attempt(item: Attempt) -> Json:
    return {
        "act": item.act,
        "outcome": item.outcome,
        "explanation": item.explanation,
        "worker": item.worker,
        "at": _time(item.at),
    }
