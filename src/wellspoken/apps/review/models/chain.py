"""Which roles approve which kind of content, in which order."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import ContentClass
from wellspoken.apps.people.roles import Role


class ChainStep(models.Model):
    """One step of the chain for one kind of content."""

    class When(models.TextChoices):
        ALWAYS = "always", _("always")
        CONCERNS_PEOPLE = "concerns-people", _("where findings or people are involved")

    content_class = models.CharField(max_length=20, choices=ContentClass.choices)
    position = models.PositiveSmallIntegerField(_("order"))
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    when = models.CharField(_("asked"), max_length=20, choices=When.choices, default=When.ALWAYS)

    class Meta:
        ordering = ["content_class", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["content_class", "position"], name="review_chain_position_once"
            ),
            models.UniqueConstraint(
                fields=["content_class", "role"], name="review_chain_role_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_content_class_display()} {self.position}: {self.get_role_display()}"
