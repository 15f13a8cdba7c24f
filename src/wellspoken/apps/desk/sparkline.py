"""A line of weekly counts, small enough to stand in a page, with the same said in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.desk.selectors import WeekSeen

WIDTH, HEIGHT, MARGIN = 240, 48, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sparkline:
    """The points of an SVG polyline in a box of `WIDTH` by `HEIGHT`, and what they say."""

    points: str
    words: str
    weeks: Sequence[WeekSeen]
    width: int = WIDTH
    height: int = HEIGHT


def sparkline(weeks: Sequence[WeekSeen]) -> Sparkline:
    """Return the line of at least two weeks, oldest first."""
    most = max(1, *(week.count for week in weeks))
    across = (WIDTH - 2 * MARGIN) / (len(weeks) - 1)
    up = (HEIGHT - 2 * MARGIN) / most
    points = " ".join(
        f"{MARGIN + place * across:.1f},{HEIGHT - MARGIN - week.count * up:.1f}"
        for place, week in enumerate(weeks)
    )
    total = sum(week.count for week in weeks)
    words = ngettext(
        "Seen %(total)s time in the last %(weeks)s weeks; this week %(last)s.",
        "Seen %(total)s times in the last %(weeks)s weeks; this week %(last)s.",
        total,
    ) % {"total": total, "weeks": len(weeks), "last": weeks[-1].count}
    if total == 0:
        words = _("Not seen in the last %(weeks)s weeks.") % {"weeks": len(weeks)}
    return Sparkline(points=points, words=words, weeks=weeks)
