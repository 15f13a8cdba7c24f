"""Lengths of time as people say them in a report."""

from datetime import timedelta

from django import template
from django.utils.translation import gettext as _

register = template.Library()

IN_A_MINUTE = 60
IN_AN_HOUR = 60


@register.filter
def span(length: timedelta) -> str:
    """Return a length of time to a tenth of a second, or in hours and minutes when it is long."""
    seconds = length.total_seconds()
    if seconds < IN_A_MINUTE:
        return _("%(seconds).1f seconds") % {"seconds": seconds}
    minutes, rest = divmod(round(seconds), IN_A_MINUTE)
    if minutes < IN_AN_HOUR:
        return _("%(minutes)d min %(seconds)d s") % {"minutes": minutes, "seconds": rest}
    hours, minutes = divmod(minutes, IN_AN_HOUR)
    return _("%(hours)d h %(minutes)d min") % {"hours": hours, "minutes": minutes}
