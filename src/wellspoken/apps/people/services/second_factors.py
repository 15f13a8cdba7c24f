"""Sealing second factors anew; allauth keeps their secrets inside a field of its own."""

from collections.abc import Iterator
from typing import Any, Final

from allauth.mfa.models import Authenticator
from django.db import transaction

from wellspoken.apps.core.resealing import Resealed
from wellspoken.apps.core.sealing import CannotOpen, reseal
from wellspoken.apps.people.factor_adapter import PURPOSE

NAME: Final = "second factor"


def reseal_second_factors() -> Iterator[Resealed]:
    """Seal every second factor with the present key, one at a time; yield each that has a secret.

    What no key opens stays as it was, and a person who signs in meanwhile loses nothing.
    """
    for number in Authenticator.objects.order_by("pk").values_list("pk", flat=True):
        opened = _reseal(number)
        if opened is not None:
            yield Resealed(NAME, number, opened)


@transaction.atomic
def _reseal(number: int) -> bool | None:
    """Return whether it could be opened; None where nothing is sealed, or it is gone."""
    row = Authenticator.objects.select_for_update().filter(pk=number).first()
    if row is None:
        return None
    try:
        data = _resealed(row.data)
    except CannotOpen:
        return False
    if data == row.data:
        return None
    row.data = data
    row.save(update_fields=["data"])
    return True


def _resealed(data: dict[str, Any]) -> dict[str, Any]:
    fresh = dict(data)
    for name in ("secret", "seed"):
        if name in data:
            fresh[name] = reseal(data[name], purpose=PURPOSE)
    if "migrated_codes" in data:
        fresh["migrated_codes"] = [reseal(code, purpose=PURPOSE) for code in data["migrated_codes"]]
    return fresh
