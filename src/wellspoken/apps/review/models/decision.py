"""What a reviewer decided about one exact content."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now
from wellspoken.apps.review.models.review import Review, ReviewStep


class Decision(models.Model):
    """An immutable answer to one step; the database refuses the author's own.

    `author` repeats who created the post so that a constraint can hold it against `by`; the
    service refuses everybody else who wrote any of it.
    """

    class Verdict(models.TextChoices):
        APPROVE = "approve", _("approve")
        CHANGES = "changes", _("request changes")

    review = models.ForeignKey(Review, on_delete=models.PROTECT, related_name="decisions")
    step = models.ForeignKey(ReviewStep, on_delete=models.PROTECT, related_name="decisions")
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    content_hash = models.CharField(max_length=64)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions"
    )
    on_behalf_of = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    note = models.TextField(blank=True)
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(verdict="changes") | ~Q(by=F("author")),
                name="review_author_never_approves",
            ),
            models.UniqueConstraint(
                fields=["step"], condition=Q(verdict="approve"), name="review_step_approved_once"
            ),
            models.UniqueConstraint(
                fields=["review", "by"],
                condition=Q(verdict="approve"),
                name="review_one_approval_a_person",
            ),
            models.CheckConstraint(
                condition=Q(verdict="approve") | ~Q(note=""), name="review_changes_say_which"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()} ({self.by})"
