"""One Release on its way to one account: the only road to a network."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.core.clock import now
from wellspoken.apps.review.models import Release

# In the receipt of what did not arrive whole.
PARTLY = "partly"


class Delivery(models.Model):
    """A leased row whose states each have a sweeper.

    waiting -> sending -> sent is the straight road. `held` waits for a person, `uncertain` for
    a look at the network, `failed` and `cancelled` are ends. `lease` is the fencing token: a
    worker whose token is no longer the row's may write nothing. A correction or a retraction is
    a delivery of its own that acts on the copy which `target` left.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        HELD = "held", _("held")
        SENDING = "sending", _("sending")
        UNCERTAIN = "uncertain", _("uncertain")
        SENT = "sent", _("sent")
        FAILED = "failed", _("failed")
        CANCELLED = "cancelled", _("cancelled")

    class Phase(models.TextChoices):
        """How far a send had come: before `COMMITTING` nothing can have left."""

        NONE = "", ""
        PREPARING = "preparing", _("preparing")
        COMMITTING = "committing", _("committing")
        READING_BACK = "reading-back", _("reading back")

    class HeldFor(models.TextChoices):
        NOTHING = "", ""
        LATE = "late", _("it is too late to go out by itself")
        SCREENING = "screening", _("screening now finds something that stops it")
        CHANGED = "changed", _("the content is not what was approved")
        UNKNOWN = "unknown", _("nobody can tell whether it went out")
        ACCOUNT = "account", _("the account is not in use")
        RESTORED = "restored", _("the database was restored or copied")
        TRIES = "tries", _("it was tried too often")
        CRISIS = "crisis", _("a crisis hold stopped it")

    class Act(models.TextChoices):
        PUBLISH = "publish", _("publish")
        CORRECT = "correct", _("correct")
        RETRACT = "retract", _("retract")

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="deliveries")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="deliveries")
    act = models.CharField(_("act"), max_length=10, choices=Act.choices, default=Act.PUBLISH)
    target = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="followed_by"
    )
    note = models.TextField(_("note shown to readers"), blank=True)
    key = models.CharField(max_length=64, unique=True)
    digest = models.CharField(_("digest of the publication"), max_length=64)
    state = models.CharField(
        _("state"), max_length=10, choices=State.choices, default=State.WAITING
    )
    phase = models.CharField(max_length=12, choices=Phase.choices, default="", blank=True)
    held_for = models.CharField(max_length=10, choices=HeldFor.choices, default="", blank=True)
    explanation = models.CharField(_("why"), max_length=500, blank=True)
    due_at = models.DateTimeField(_("due"))
    late_after = models.DateTimeField(_("too late after"))
    next_try_at = models.DateTimeField(_("next try"))
    tries = models.PositiveIntegerField(_("tries"), default=0)
    looks = models.PositiveIntegerField(_("looks"), default=0)
    lease = models.CharField(max_length=40, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    remote_id = models.CharField(max_length=500, blank=True)
    remote_url = models.CharField(_("address"), max_length=1000, blank=True)
    receipt = models.JSONField(default=dict, blank=True)
    reported_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    created_at = models.DateTimeField(default=now)
    changed_at = models.DateTimeField(default=now)

    class Meta:
        ordering = ["due_at", "pk"]
        verbose_name = _("delivery")
        verbose_name_plural = _("deliveries")
        constraints = [
            models.UniqueConstraint(fields=["release", "account", "act"], name="delivery_once"),
            models.CheckConstraint(
                condition=Q(act="publish") | Q(target__isnull=False),
                name="delivery_follows_a_copy",
            ),
            models.CheckConstraint(
                condition=~Q(state="sending") | (~Q(lease="") & Q(lease_until__isnull=False)),
                name="delivery_sending_is_leased",
            ),
            models.CheckConstraint(
                condition=~Q(state="sent") | (~Q(remote_id="") & Q(sent_at__isnull=False)),
                name="delivery_sent_has_receipt",
            ),
            models.CheckConstraint(
                condition=~Q(state="held") | ~Q(held_for=""), name="delivery_held_says_why"
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_try_at", "id"],
                condition=Q(state__in=["waiting", "uncertain"]),
                name="delivery_due",
            ),
            models.Index(
                fields=["lease_until"], condition=Q(state="sending"), name="delivery_leases"
            ),
            models.Index(fields=["state", "due_at"]),
        ]

    def __str__(self) -> str:
        return f"{self.key} {self.state}"

    @property
    def is_partly_out(self) -> bool:
        """Whether readers see a part of it: the beginning of a thread, or some got the mail."""
        return self.state != self.State.SENT and bool(self.receipt.get(PARTLY))
