"""When the next day's queue was last looked through."""

from django.db import models


class Preflight(models.Model):
    """One row: the last look, so that one of many workers looks, and people see when."""

    at = models.DateTimeField(null=True)
    looked_at = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="delivery_one_preflight")
        ]

    def __str__(self) -> str:
        return str(self.at)
