"""Keeping what screening said at a gate."""

from django.db import models

from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Screening
from wellspoken.apps.guard.policy import Screened
from wellspoken.apps.guard.watchers import tell_watchers


def record_screening(
    *, subject: models.Model, content_hash: str, gate: Screening.Gate, screened: Screened
) -> Screening:
    """Write an immutable report about one exact content."""
    screening = Screening.objects.create(
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        content_hash=content_hash,
        gate=gate,
        verdict=screened.verdict.value,
        ruleset_hash=screened.ruleset_hash,
        findings=[item.as_json() for item in screened.noted],
        at=now(),
    )
    tell_watchers(screening)
    return screening
