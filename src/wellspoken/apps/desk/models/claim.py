"""A claim of the register: said how, judged how, answered how."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.clock import now


class Claim(models.Model):
    """What people say, in one sentence as those say it who believe it, and our answer.

    `phrasings` holds other wordings by language, `searched` all of them for the search. After
    `review_by` the answer may not be offered, nor while `look_again` says why somebody has to look
    at it: then `owner`, who judged it last, is asked. `verdict_as_given` is the word of the
    publisher it came from; `media_reviews` are links to reviews of pictures and videos. Each
    change raises `revision`, by whose sum processes see that the register is another.
    """

    class Verdict(models.TextChoices):
        FALSE = "false", _("false")
        MISLEADING = "misleading", _("misleading")
        UNPROVEN = "unproven", _("unproven")
        PARTLY_TRUE = "partly-true", _("partly true")
        TRUE = "true", _("true")
        OUTDATED = "outdated", _("outdated")
        UNRATED = "unrated", _("not judged yet")

    class State(models.TextChoices):
        ACTIVE = "active", _("in use")
        RETIRED = "retired", _("retired")

    key = models.CharField(_("short name"), max_length=100, unique=True)
    sentence = models.TextField(_("claim"))
    phrasings = models.JSONField(default=dict)
    searched = models.TextField(editable=False, default="")
    entities = models.JSONField(default=list)
    verdict = models.CharField(
        _("verdict"), max_length=12, choices=Verdict.choices, default=Verdict.UNRATED
    )
    topic = models.CharField(_("topic"), max_length=60, blank=True)
    language = models.CharField(_("language"), max_length=10, default="en")
    jurisdiction = models.CharField(_("jurisdiction"), max_length=60, blank=True)
    fact = models.TextField(_("the fact"), blank=True)
    warning = models.TextField(_("the warning, with the claim said once"), blank=True)
    fallacy = models.TextField(_("how the claim misleads"), blank=True)
    closing = models.TextField(_("the fact again"), blank=True)
    review_by = models.DateField(_("to be looked at again by"), null=True, blank=True)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="owned_claims",
    )
    look_again = models.TextField(blank=True)
    verdict_as_given = models.CharField(max_length=200, blank=True)
    media_reviews = models.JSONField(default=list)
    state = models.CharField(
        _("state"), max_length=8, choices=State.choices, default=State.ACTIVE, db_index=True
    )
    created_at = models.DateTimeField(default=now)
    updated_at = models.DateTimeField(default=now)
    revision = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["sentence"]
        verbose_name = _("claim")
        verbose_name_plural = _("claims")

    def __str__(self) -> str:
        return self.sentence

    def every_wording(self) -> str:
        """Return what a search reads: every wording, in one case, whatever the database thinks."""
        others = [text for texts in self.phrasings.values() for text in texts]
        return "\n".join([self.sentence, *others]).casefold()

    def answer_is_current(self, today: date) -> bool:
        """Tell whether its answer may be offered on that day."""
        in_date = self.review_by is None or today <= self.review_by
        is_in_use = self.state == self.State.ACTIVE and not self.look_again
        return is_in_use and in_date and bool(self.fact)
