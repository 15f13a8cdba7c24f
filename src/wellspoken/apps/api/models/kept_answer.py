"""What a request with an idempotency key was answered."""

from django.db import models

from wellspoken.apps.api.models.token import Token
from wellspoken.apps.core.clock import now


class KeptAnswer(models.Model):
    """The answer to one act, written in the act's own transaction.

    The same key with the same request is given it again; so a crash or a lost answer never makes
    an act happen twice.
    """

    token = models.ForeignKey(Token, on_delete=models.CASCADE, related_name="kept_answers")
    key = models.CharField(max_length=200)
    request_digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField(default=0)
    body = models.TextField(blank=True)
    at = models.DateTimeField(default=now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["token", "key"], name="api_key_once")]

    def __str__(self) -> str:
        return self.key
