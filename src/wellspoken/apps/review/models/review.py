"""One passage of one exact content through its chain."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.roles import Role


class Review(models.Model):
    """A submission: the content hash under review, and how it ended."""

    class State(models.TextChoices):
        OPEN = "open", _("open")
        APPROVED = "approved", _("approved")
        CHANGES = "changes", _("changes requested")
        VOID = "void", _("void: the content changed")
        WITHDRAWN = "withdrawn", _("withdrawn")
        EXPIRED = "expired", _("expired")

    post = models.ForeignKey(Post, on_delete=models.PROTECT, related_name="reviews")
    version = models.PositiveIntegerField()
    content_hash = models.CharField(_("content hash"), max_length=64)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    submitted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="submissions"
    )
    submitted_at = models.DateTimeField(_("submitted"), default=now)
    note = models.TextField(_("note to reviewers"), blank=True)
    expires_at = models.DateTimeField(_("expires"))
    ended_at = models.DateTimeField(null=True)
    emergency = models.BooleanField(_("emergency fast track"), default=False)
    emergency_reason = models.TextField(blank=True)
    reported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    reported_at = models.DateTimeField(null=True)
    report = models.TextField(_("report afterwards"), blank=True)

    class Meta:
        ordering = ["-submitted_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["post"],
                condition=models.Q(state="open"),
                name="review_one_open_review",
            ),
            models.CheckConstraint(
                condition=models.Q(emergency=False) | ~models.Q(emergency_reason=""),
                name="review_emergency_has_reason",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.post}: {self.get_state_display()}"


class ReviewStep(models.Model):
    """One approval that this review asks for; fixed when it is submitted.

    On the emergency fast track `named` is the one person who may give it.
    """

    review = models.ForeignKey(Review, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=20, choices=Role.choices, blank=True)
    named = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["review", "position"], name="review_step_once")
        ]

    def __str__(self) -> str:
        return f"{self.review_id}/{self.position}"
