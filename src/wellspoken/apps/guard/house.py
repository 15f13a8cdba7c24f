"""The organisation's profile as screening uses it: the workspace's newest version, else the file.

The values have the form of the profile's TOML file (`wellspoken check --profile FILE`), so that the
two can be exchanged.
"""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from django.conf import settings

from wellspoken.apps.guard.models import ProfileVersion
from wellspoken.engines.screening import Profile, ProfileError

TABLES = frozenset({"house_terms", "severities"})
LISTS = (
    "names",
    "own_phones",
    "own_emails",
    "own_domains",
    "own_addresses",
    "help_lines",
    "clinicians",
    "facilities",
    "events",
)


def profile_number() -> int:
    """Return the number of the workspace's newest profile, 0 where none was set there."""
    return ProfileVersion.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def profile_of(number: int) -> Profile:
    """Return a version of the profile; number 0 is the file that `WELLSPOKEN_PROFILE` names.

    Raises `ProfileError` for a file that cannot be used.
    """
    if number:
        return Profile.from_mapping(ProfileVersion.objects.get(pk=number).values)
    path = settings.WELLSPOKEN_PROFILE
    return Profile.from_toml(Path(path)) if path else Profile()


def profile_in_use() -> Profile:
    """Return the profile that every gate uses now."""
    return profile_of(profile_number())


def as_values(profile: Profile) -> dict[str, Any]:
    """Return a profile in the form of its file: lists, tables and plain values."""
    values: dict[str, Any] = {}
    for field in fields(Profile):
        value = getattr(profile, field.name)
        if field.name in TABLES:
            values[field.name] = dict(value)
        else:
            values[field.name] = list(value) if isinstance(value, tuple) else value
    return values


def to_toml(values: Mapping[str, Any]) -> str:
    """Return the profile's file; reading it gives the same values back."""
    plain = [f"{key} = {_said(value)}" for key, value in values.items() if key not in TABLES]
    tables = [
        "\n".join(
            [f"\n[{key}]", *(f"{_text(name)} = {_text(said)}" for name, said in table.items())]
        )
        for key, table in values.items()
        if key in TABLES
    ]
    return "\n".join([*plain, *tables]) + "\n"


def from_toml(text: str) -> dict[str, Any]:
    """Return the checked values of a profile's file; raises `ProfileError` with what is wrong."""
    try:
        values = tomllib.loads(text)
    except (RecursionError, ValueError) as error:  # what is nested deep, or a number without end
        raise ProfileError(f"The file is no TOML: {error}") from error
    return as_values(Profile.from_mapping(values, named="file"))


def _said(value: object) -> str:
    if isinstance(value, list):
        return "[" + ", ".join(_text(item) for item in value) + "]"
    return _text(value) if isinstance(value, str) else str(value)


def _text(value: str) -> str:
    # What JSON escapes TOML escapes alike; DEL alone it wants escaped as well.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
