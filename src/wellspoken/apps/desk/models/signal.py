"""Something that was said somewhere, on its way across the desk."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models.claim import Claim


class Stage(models.TextChoices):
    SIGNAL = "signal", _("Signal")
    ASSESS = "assess", _("Assess")
    EVIDENCE = "evidence", _("Evidence")
    RESPONSE = "response", _("Response")
    MEASURE = "measure", _("Measure")
    CLOSED = "closed", _("Closed")


class Signal(models.Model):
    """A text that was brought to the desk; `suggestions` is what the register made of it.

    A suggestion is never more than that: `claim` is what a named person chose. `stance` and
    `probability` belong to the chosen claim where the register had suggested it. `likeliest` is the
    first match whether it was worth showing or not: thresholds are learned from what people made of
    it. What other parts of the system raise has a `once` that keeps a claim from being raised twice
    on a day; `times` counts how often it was seen.
    """

    class Source(models.TextChoices):
        PASTED = "pasted", _("seen online")
        COMMENT = "comment", _("a comment on our posts")
        QUESTION = "question", _("a question that we were asked")
        STAFF = "staff", _("a colleague")
        PRESS = "press", _("the press")
        DRAFT = "draft", _("a draft of our own")
        INBOX = "inbox", _("a message in the inbox")
        LISTENING = "listening", _("listening")

    class Stance(models.TextChoices):
        REPEATS = "repeats", _("repeats it")
        REBUTS = "rebuts", _("contradicts it")
        ASKS = "asks", _("asks about it")
        MENTIONS = "mentions", _("mentions it")
        UNSURE = "unsure", _("unsure")

    text = models.TextField(_("what was said"))
    source = models.CharField(_("where from"), max_length=10, choices=Source.choices)
    address = models.URLField(_("address"), max_length=500, blank=True)
    language = models.CharField(_("language"), max_length=10, blank=True)
    seen_at = models.DateTimeField(_("seen"), default=now)
    last_seen_at = models.DateTimeField(_("last seen"), default=now)
    times = models.PositiveIntegerField(_("times seen"), default=1)
    once = models.CharField(max_length=100, null=True, blank=True, unique=True)
    post = models.ForeignKey(
        Post, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    suggestions = models.JSONField(default=list)
    likeliest = models.JSONField(default=dict)
    claim = models.ForeignKey(
        Claim, null=True, blank=True, on_delete=models.PROTECT, related_name="signals"
    )
    stance = models.CharField(max_length=10, choices=Stance.choices, blank=True)
    probability = models.FloatField(null=True, blank=True)
    stage = models.CharField(max_length=10, choices=Stage.choices, default=Stage.SIGNAL)
    stage_since = models.DateTimeField(default=now)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="owned_signals",
    )

    class Meta:
        ordering = ["stage_since", "pk"]
        indexes = [models.Index(fields=["stage", "stage_since"], name="signal_stage")]
        verbose_name = _("signal")
        verbose_name_plural = _("signals")

    def __str__(self) -> str:
        return self.text[:60]
