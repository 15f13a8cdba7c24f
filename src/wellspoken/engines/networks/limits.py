"""What networks take, as dated facts: value, unit, source, when it was seen, whether it is sure.

Limits drift and networks' own pages contradict each other, so no value stands here without where
it is from. Where a network can be asked at run time, its connector's answer goes before these.
"""

from dataclasses import dataclass, fields, replace
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedLimit:
    """One fact about one network.

    `name` is the field of `Limits` that it fills. `verified` says that a page of the network
    itself was read; anything else is second-hand and may be wrong.
    """

    name: str
    value: float
    unit: str
    source: str
    seen_on: date
    verified: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiVersion:
    """The dated version of a network's interface that its entry is about.

    `sunset` is the day until which the network answers it; None when it has named none.
    """

    name: str
    sunset: date | None
    source: str
    seen_on: date
    verified: bool
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a network takes; `None` means that it sets no limit or that none is known.

    `max_text` is in the units of the network's own `measure`; ratios are width by height.
    """

    max_text: int | None = None
    max_text_bytes: int | None = None
    max_title: int | None = None
    max_links: int | None = None
    max_hashtags: int | None = None
    max_images: int | None = None
    max_image_bytes: int | None = None
    min_image_ratio: float | None = None
    max_image_ratio: float | None = None
    max_videos: int | None = None
    max_video_bytes: int | None = None
    max_alt: int | None = None
    image_types: frozenset[str] = frozenset()
    video_types: frozenset[str] = frozenset()
    alt_required: bool = True
    captions_required: bool = True
    media_required: bool = False
    takes_thread: bool = False
    takes_content_warning: bool = False
    link_in_text: bool = False
    source: str = ""
    seen_on: str = ""
    facts: tuple[DatedLimit, ...] = ()


def limits_from(*facts: DatedLimit, base: Limits | None = None) -> Limits:
    """Return limits filled from facts, over the traits that `base` gives.

    Raises `ValueError` for a fact about nothing that `Limits` knows.
    """
    known = {field.name for field in fields(Limits)}
    values: dict[str, float | int] = {}
    for fact in facts:
        if fact.name not in known:
            raise ValueError(f"{fact.name} is no limit that Wellspoken knows.")
        values[fact.name] = fact.value if fact.name.endswith("ratio") else int(fact.value)
    first = facts[0]
    return replace(
        base or Limits(),
        **values,  # type: ignore[arg-type]  # names are checked above
        source=first.source,
        seen_on=first.seen_on.isoformat(),
        facts=facts,
    )
