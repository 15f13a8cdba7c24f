"""The post as one account takes it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models.post import Post


class Variant(models.Model):
    """One account of a post; whatever is not its own is inherited from the master."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="variants")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="variants")
    own_text = models.BooleanField(_("own text"), default=False)
    text = models.TextField(_("text"), blank=True)
    own_link = models.BooleanField(_("own link"), default=False)
    link = models.CharField(_("link"), max_length=2000, blank=True)
    as_thread = models.BooleanField(_("as a thread"), default=False)
    content_warning = models.CharField(_("content warning"), max_length=150, blank=True)
    own_media = models.BooleanField(_("own media"), default=False)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "account"], name="compose_variant_once"),
            models.CheckConstraint(
                condition=models.Q(own_text=True) | models.Q(text=""),
                name="compose_inherited_text_is_empty",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.post} / {self.account}"
