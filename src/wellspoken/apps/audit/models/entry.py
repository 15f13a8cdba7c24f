"""One act, sealed by the hash of the act before it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """Who did what, when, on what, from where; the database refuses to change or delete it."""

    sequence = models.BigIntegerField(_("number"), primary_key=True)
    at = models.DateTimeField(_("time"))
    actor_kind = models.CharField(_("kind of actor"), max_length=10)
    actor_id = models.CharField(_("actor"), max_length=40)
    actor_name = models.CharField(_("name"), max_length=200)
    action = models.CharField(_("act"), max_length=60)
    target_type = models.CharField(_("kind of object"), max_length=60, blank=True)
    target_id = models.CharField(_("object"), max_length=60, blank=True)
    content_hash = models.CharField(_("content hash"), max_length=64, blank=True)
    source = models.CharField(_("from where"), max_length=100, blank=True)
    detail = models.JSONField(_("detail"), default=dict)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        ordering = ["-sequence"]
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit entries")
        # Every filter of the auditor's list reads one of these backwards and stops after a page.
        indexes = [
            models.Index(fields=["at"], name="audit_by_time"),
            models.Index(fields=["actor_kind", "actor_id", "sequence"], name="audit_by_actor"),
            models.Index(fields=["actor_name", "sequence"], name="audit_by_name"),
            models.Index(fields=["action", "sequence"], name="audit_by_action"),
            models.Index(fields=["target_type", "sequence"], name="audit_by_kind"),
            models.Index(fields=["target_type", "target_id", "sequence"], name="audit_by_target"),
            models.Index(
                fields=["content_hash", "sequence"],
                name="audit_by_content",
                condition=~models.Q(content_hash=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sequence} {self.action}"


class ChainHead(models.Model):
    """The end of the chain: one row, locked while an entry is added."""

    sequence = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="audit_one_chain_head")
        ]

    def __str__(self) -> str:
        return f"{self.sequence}"
