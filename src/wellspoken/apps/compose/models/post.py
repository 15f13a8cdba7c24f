"""A message as it is being written, before any network sees it."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models.campaign import Campaign
from wellspoken.apps.core.clock import now


class ContentClass(models.TextChoices):
    EDUCATION = "education", _("education")
    SERVICE = "service", _("service information")
    PROMOTION = "promotion", _("promotion")
    EMERGENCY = "emergency", _("emergency")
    RECRUITMENT = "recruitment", _("recruitment")
    PATIENT_STORY = "patient-story", _("patient story")


class Post(models.Model):
    """One message with a master text; each account takes it through a variant.

    The schedule is kept as people mean it (`wall_time` in `zone`); `due_at` is derived from it
    and moves when the rules of the zone do. `version` grows with every saved change, and a save
    that names an older one is refused. A published post that is being corrected goes through
    review again with `is_correction` set, from `correction_version`; its note is shown beside the
    corrected copies.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        IN_REVIEW = "in-review", _("in review")
        CHANGES = "changes", _("changes requested")
        APPROVED = "approved", _("approved")
        PUBLISHED = "published", _("published")
        RETRACTED = "retracted", _("retracted")
        DISCARDED = "discarded", _("discarded")

    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), blank=True)
    link = models.CharField(_("link"), max_length=2000, blank=True)
    hashtags = models.JSONField(_("hashtags"), default=list, blank=True)
    language = models.CharField(_("language"), max_length=10, default="en")
    audience = models.CharField(_("audience"), max_length=150, blank=True)
    campaign = models.ForeignKey(
        Campaign, on_delete=models.PROTECT, null=True, blank=True, related_name="posts"
    )
    content_class = models.CharField(
        _("kind of content"),
        max_length=20,
        choices=ContentClass.choices,
        default=ContentClass.EDUCATION,
    )
    involves_people = models.BooleanField(
        _("shows or tells of a recognisable person"), default=False
    )
    is_correction = models.BooleanField(default=False)
    correction_version = models.PositiveIntegerField(null=True)
    correction_note = models.TextField(_("what is corrected"), blank=True)
    state = models.CharField(_("state"), max_length=12, choices=State.choices, default=State.DRAFT)
    wall_time = models.CharField(_("date and time"), max_length=16, blank=True)
    zone = models.CharField(_("time zone"), max_length=60, blank=True)
    fold = models.PositiveSmallIntegerField(default=0)
    due_at = models.DateTimeField(_("due"), null=True, blank=True)
    published_at = models.DateTimeField(_("published"), null=True, blank=True)
    lateness_minutes = models.PositiveIntegerField(_("may be late by (minutes)"), default=120)
    version = models.PositiveIntegerField(default=1)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="posts"
    )
    created_at = models.DateTimeField(_("created"), default=now)
    updated_at = models.DateTimeField(_("changed"), default=now)

    class Meta:
        ordering = ["-updated_at", "-pk"]
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        indexes = [
            models.Index(fields=["-updated_at", "-id"]),
            models.Index(fields=["state", "-updated_at"]),
            models.Index(fields=["due_at"]),
            models.Index(fields=["published_at"]),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(fold__in=[0, 1]), name="compose_fold_0_or_1"),
            models.CheckConstraint(
                condition=models.Q(wall_time="", due_at__isnull=True)
                | (~models.Q(wall_time="") & ~models.Q(zone="") & models.Q(due_at__isnull=False)),
                name="compose_schedule_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def placed_at(self) -> datetime | None:
        """Where the post stands in a calendar: when it is due, else when it was published."""
        return self.due_at or self.published_at
