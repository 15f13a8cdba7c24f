"""The consent ledger: what lets people be shown, where and how long."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Authorisation(models.Model):
    """One signed authorisation or release, told by its reference and never by a name.

    45 CFR 164.508(c)(1) asks a patient's for a description, who discloses, to whom, for what, when
    it expires and a signature; those stand on the document. Empty `networks` or `purposes` mean
    all. The scan, where there is one, is sealed in the database.
    """

    class Kind(models.TextChoices):
        PATIENT = "patient", _("authorisation of a patient")
        STAFF = "staff", _("release by staff")
        MODEL = "model", _("model or stock licence")
        EVENT = "event", _("public event")

    class Purpose(models.TextChoices):
        """What content may be for: the kinds of content that posts have."""

        EDUCATION = "education", _("education")
        SERVICE = "service", _("service information")
        PROMOTION = "promotion", _("promotion")
        EMERGENCY = "emergency", _("emergency")
        RECRUITMENT = "recruitment", _("recruitment")
        PATIENT_STORY = "patient-story", _("patient story")

    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    reference = models.CharField(_("reference"), max_length=60, unique=True)
    networks = models.JSONField(_("networks"), default=list, blank=True)
    purposes = models.JSONField(_("purposes"), default=list, blank=True)
    given_on = models.DateField(_("given on"))
    expires_on = models.DateField(_("last day"), null=True, blank=True)
    revoked_on = models.DateField(_("revoked on"), null=True, blank=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    document_name = models.CharField(max_length=200, blank=True)
    document_type = models.CharField(max_length=60, blank=True)
    document_sha256 = models.CharField(max_length=64, blank=True)
    sealed_document = models.TextField(blank=True)
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    recorded_at = models.DateTimeField(default=now)
    end_told_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-recorded_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kind="patient") | models.Q(expires_on__isnull=False),
                name="guard_patient_authorisation_expires",
            ),
            models.CheckConstraint(
                condition=models.Q(expires_on__isnull=True)
                | models.Q(expires_on__gte=models.F("given_on")),
                name="guard_authorisation_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=models.Q(revoked_on__isnull=True, revoked_by__isnull=True)
                | models.Q(revoked_on__isnull=False, revoked_by__isnull=False),
                name="guard_revoked_by_somebody",
            ),
        ]

    def __str__(self) -> str:
        return self.reference

    def is_live(self, on: date) -> bool:
        """Return whether it holds on a day: given, not yet over, not revoked."""
        return (
            self.given_on <= on
            and (self.expires_on is None or on <= self.expires_on)
            and (self.revoked_on is None or on < self.revoked_on)
        )


class AuthorisationUse(models.Model):
    """One release that stands on an authorisation, so that its copies are found when it ends."""

    authorisation = models.ForeignKey(Authorisation, on_delete=models.PROTECT, related_name="uses")
    post_id = models.BigIntegerField()
    release_id = models.BigIntegerField()
    account_id = models.BigIntegerField()
    at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["authorisation", "release_id", "account_id"],
                name="guard_authorisation_use_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.authorisation_id}: {self.release_id}"
