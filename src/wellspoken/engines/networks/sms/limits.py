"""What a text message takes: parts, each of which costs."""

from datetime import date

from wellspoken.engines.networks.counting import Encoding, sms
from wellspoken.engines.networks.limits import DatedLimit, Limits, limits_from
from wellspoken.engines.networks.protocol import Problem
from wellspoken.engines.networks.publication import Publication
from wellspoken.engines.networks.wording import worded

LIMITS = limits_from(
    DatedLimit(
        name="max_text",
        value=6,
        unit="parts",
        source="3GPP TS 23.038 and TS 23.040; the number of parts is the house's own limit",
        seen_on=date(2026, 11, 1),
        verified=True,
        note="160 septets or 70 code units in one part, 153 or 67 in each of several.",
    ),
    base=Limits(max_images=0, max_videos=0, link_in_text=True),
)


def measure(publication: Publication) -> int:
    """Return the number of parts."""
    return sms(worded(publication)).parts


def advice(publication: Publication) -> tuple[Problem, ...]:
    """Return what would make the message cheaper without changing what it says."""
    text = worded(publication)
    count = sms(text)
    cheaper = sms(count.plain)
    if count.encoding == Encoding.GSM_7 or cheaper.parts >= count.parts:
        return ()
    return (
        Problem(
            code="dear-characters",
            message=f"“{''.join(count.costly)}” makes this {count.parts} parts and not "
            f"{cheaper.parts}.",
            suggestion=f"Write instead: {cheaper.plain}",
        ),
    )
