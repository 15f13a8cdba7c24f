"""What a person decided to do about a signal."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.signal import Signal


class Kind(models.TextChoices):
    ANSWER = "answer", _("answer where it was said")
    PREBUNK = "prebunk", _("pre-bunk: tell the fact before the claim spreads")
    POST = "post", _("post on our own channels")
    SILENCE = "silence", _("no amplification: do not spread it further")


class Response(models.Model):
    """What a person decided to do about a signal, and why; with the draft that came of it."""

    signal = models.OneToOneField(Signal, on_delete=models.CASCADE, related_name="response")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    reason = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=now)
    post = models.ForeignKey(
        Post, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.CheckConstraint(condition=~models.Q(reason=""), name="response_has_a_reason")
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
