"""Whether a crisis hold stands over something that is about to leave.

The one question for every road out: a delivery asks it when it is claimed and once more in the
transaction that begins its commit; whatever else comes to publish asks the same.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Exists, OuterRef, Q, QuerySet

from wellspoken.apps.compose.models import ContentClass
from wellspoken.apps.compose.tidy import is_in_tag, tidy_tag
from wellspoken.apps.delivery.models import Delivery, Hold, Stop

LONGEST_TAG = 100
_WORD = re.compile(r"^\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """What a hold looks at; `tags` without the sign, case-folded.

    `emergency` is an emergency message that two named people released on the fast track, and
    `takes_down` a retraction: both leave whatever is held.
    """

    network: str
    account_id: int
    campaign_id: int | None = None
    tags: frozenset[str] = frozenset()
    emergency: bool = False
    takes_down: bool = False


def in_force(*, drills: bool = False) -> list[Hold]:
    """Return the holds in force, the oldest first, in one query; drills only when asked for."""
    rows = Hold.objects.filter(ended_at=None).select_related("set_by", "account", "campaign")
    return list((rows if drills else rows.filter(drill=False)).order_by("set_at", "pk"))


def hold_over(outgoing: Outgoing, standing: Iterable[Hold]) -> Hold | None:
    """Return the first of the holds that stops it, or None when it may leave."""
    if outgoing.emergency or outgoing.takes_down:
        return None
    return next((hold for hold in standing if _covers(hold, outgoing)), None)


def no_hold_but(passed: Collection[int]) -> Q:
    """Return the condition, for one statement, that no hold is in force but those named."""
    return ~Q(Exists(Hold.objects.filter(ended_at=None, drill=False).exclude(pk__in=passed)))


def with_stops(rows: QuerySet[Delivery]) -> QuerySet[Delivery]:
    """Add to each row whether it still has to be looked at after a hold; see `is_stopped`."""
    return rows.annotate(stopped=Exists(undecided().filter(delivery=OuterRef("pk"))))


def is_stopped(row: Delivery) -> bool:
    """Return whether a hold came over it and nobody has decided since; from `with_stops`."""
    return bool(row.stopped)  # type: ignore[attr-defined]  # an annotation


def undecided() -> QuerySet[Stop]:
    """Return the stops of real holds about which nobody has decided."""
    return Stop.objects.filter(decided_at=None, hold__drill=False)


def outgoing_of(delivery: Delivery) -> Outgoing:
    """Return a delivery as holds look at it; its tags are those of the frozen content."""
    release = delivery.release
    mine = [
        item
        for item in release.content["publications"]
        if item["account_id"] == delivery.account_id
    ]
    tags = {folded(tag) for item in mine for tag in item["hashtags"]}
    for item in mine:
        tags |= tags_in(item["text"])
    urgent = bool(mine) and all(
        item["content_class"] == ContentClass.EMERGENCY.value for item in mine
    )
    return Outgoing(
        network=delivery.account.network,
        account_id=delivery.account_id,
        campaign_id=release.post.campaign_id,
        tags=frozenset(tags),
        emergency=urgent and release.review.emergency,
        takes_down=delivery.act == Delivery.Act.RETRACT,
    )


def folded(tag: str) -> str:
    """Return a hashtag as it is compared: tidied like that of a post, whatever its case."""
    return tidy_tag(_plain(tag))[:LONGEST_TAG]


def tags_in(text: str) -> set[str]:
    """Return the hashtags that stand in a text, as they are compared.

    “#COVID-19” is read as networks cut it, and as its writer meant it: `covid` and `covid19`.
    """
    words = (word for rest in _plain(text).split("#")[1:] for word in _WORD.findall(rest)[:1])
    return {tag for word in words for tag in _readings(word)}


def _readings(word: str) -> Iterator[str]:
    read = ""
    for is_tag, part in groupby(word, is_in_tag):
        if is_tag and len(read) < LONGEST_TAG:
            read = (read + "".join(part))[:LONGEST_TAG]
            yield read


def _plain(text: str) -> str:
    # The same letter can be written in two ways, and the sign itself too, in full width.
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())


def _covers(hold: Hold, outgoing: Outgoing) -> bool:
    scope = Hold.Scope(hold.scope)
    if scope is Hold.Scope.NETWORK:
        return hold.network == outgoing.network
    if scope is Hold.Scope.ACCOUNT:
        return hold.account_id == outgoing.account_id
    if scope is Hold.Scope.CAMPAIGN:
        return hold.campaign_id == outgoing.campaign_id
    if scope is Hold.Scope.TAG:
        return folded(hold.tag) in outgoing.tags
    return True
