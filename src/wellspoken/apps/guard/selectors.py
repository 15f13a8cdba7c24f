"""Reading what was found and who answered for it."""

from django.db import models
from django.db.models import QuerySet

from wellspoken.apps.guard.models import Override, Screening


def overrides_of(subject: models.Model) -> QuerySet[Override]:
    """Return every override on a subject."""
    return Override.objects.filter(
        subject_type=subject._meta.label_lower, subject_id=subject.pk
    ).select_related("by")


def answered_fingerprints(subject_type: str, subject_id: int) -> frozenset[str]:
    """Return the fingerprints of the findings that somebody has answered for."""
    return frozenset(
        Override.objects.filter(subject_type=subject_type, subject_id=subject_id).values_list(
            "fingerprint", flat=True
        )
    )


def latest_screening(subject_type: str, subject_id: int, content_hash: str) -> Screening | None:
    """Return the newest report about one exact content."""
    return (
        Screening.objects.filter(
            subject_type=subject_type, subject_id=subject_id, content_hash=content_hash
        )
        .order_by("-at", "-pk")
        .first()
    )
