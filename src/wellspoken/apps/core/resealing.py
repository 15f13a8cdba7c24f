"""Sealing anew what rows keep sealed, so that an earlier key can go."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wellspoken.apps.core.sealing import CannotOpen, reseal


@dataclass(frozen=True, slots=True)
class SealedField:
    """A field whose text is sealed as a whole: where it is, for what, and what people call it."""

    model: Any
    field: str
    purpose: str
    name: str


@dataclass(frozen=True, slots=True)
class Resealed:
    """One row that was sealed anew, or that no key opens; `name` is what people call it."""

    name: str
    number: int
    opened: bool


def reseal_field(place: SealedField) -> Iterator[Resealed]:
    """Seal a field of every row with the present key, one row at a time; yield each.

    What no key opens stays as it was. A row that somebody writes in the same moment keeps what
    they wrote, which is sealed with the present key.
    """
    values = place.model.objects.values_list(place.field, flat=True)
    rows = place.model.objects.exclude(**{place.field: ""}).order_by("pk")
    for number in rows.values_list("pk", flat=True):
        old = values.filter(pk=number).first()
        if not old:
            continue
        try:
            new = reseal(old, purpose=place.purpose)
        except CannotOpen:
            yield Resealed(place.name, number, opened=False)
            continue
        same = place.model.objects.filter(pk=number, **{place.field: old})
        same.update(**{place.field: new})
        yield Resealed(place.name, number, opened=True)
