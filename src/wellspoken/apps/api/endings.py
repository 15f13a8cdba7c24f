"""Ends tokens when their person's account is closed or loses a role they rested on."""

from typing import Any

from django.db.models.signals import post_save

from wellspoken.apps.api.services import end_tokens
from wellspoken.apps.people.models import RoleGrant, User


def connect() -> None:
    """Listen to the rows that the services of people write."""
    post_save.connect(_person_saved, sender=User, dispatch_uid="api.person_saved")
    post_save.connect(_grant_saved, sender=RoleGrant, dispatch_uid="api.grant_saved")


def _person_saved(*, instance: User, created: bool, **_more: Any) -> None:
    if not created and not instance.is_active:
        end_tokens(user=instance)


def _grant_saved(*, instance: RoleGrant, **_more: Any) -> None:
    if instance.revoked_at is not None:
        end_tokens(user=instance.user, role=instance.role)
