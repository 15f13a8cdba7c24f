"""Ends a person's calendar address when their account is closed."""

from typing import Any

from django.db.models.signals import post_save

from wellspoken.apps.compose.services.calendar_address import end_address_of_leaver
from wellspoken.apps.people.models import User


def connect() -> None:
    """Listen to the rows that the services of people write."""
    post_save.connect(_person_saved, sender=User, dispatch_uid="compose.person_saved")


def _person_saved(*, instance: User, created: bool, **_more: Any) -> None:
    if not created and not instance.is_active:
        end_address_of_leaver(user=instance)
