"""The zone in which a person reads times."""

import zoneinfo

from django.conf import settings


def zone_or_default(name: str) -> zoneinfo.ZoneInfo:
    """Return the named zone, or the organisation's when the name is empty or unknown."""
    try:
        return zoneinfo.ZoneInfo(name or settings.WELLSPOKEN_TIME_ZONE)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return zoneinfo.ZoneInfo(settings.WELLSPOKEN_TIME_ZONE)


def zone_choices() -> list[tuple[str, str]]:
    """Return the zones a person may choose, by name, without the historical aliases."""
    areas = (
        "Africa/",
        "America/",
        "Antarctica/",
        "Asia/",
        "Atlantic/",
        "Australia/",
        "Europe/",
        "Indian/",
        "Pacific/",
    )
    names = sorted(name for name in zoneinfo.available_timezones() if name.startswith(areas))
    return [(name, name.replace("_", " ")) for name in ["UTC", *names]]
