"""plain-language.house-term: the organisation's own choice of words is kept."""

from collections.abc import Iterator
from functools import lru_cache

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.glossary import Phrases, in_case_of, phrase
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good


@lru_cache(maxsize=8)
def _listed(house_terms: tuple[tuple[str, str], ...]) -> Phrases:
    return Phrases(
        tuple(one for term, instead in house_terms if (one := phrase(term, instead.strip())).words)
    )


def _check(reading: Reading) -> Iterator[Mark]:
    if not reading.profile.house_terms:
        return
    listed = _listed(reading.profile.house_terms)
    for passage in reading.of_kind("text", "alt"):
        for span, one in listed.find(passage):
            written = passage.folded[span.start : span.end]
            if written == one.plain or passage.in_link(span.start, span.end):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message=f"The organisation does not write “{written}”.",
                evidence="the house terms of the organisation's profile",
                suggestion=(
                    f"Write “{one.plain}”." if one.plain else "Leave it out, or say it otherwise."
                ),
                replacement=_in_case(written, one.plain) if one.plain else None,
            )


def _in_case(written: str, instead: str) -> str:
    """Keep the house's own capitals; follow the writer's where the house has none."""
    return in_case_of(written, instead) if instead.islower() else instead


_HOUSE = Profile(
    house_terms=(
        ("A&E", "Emergency Department"),
        ("clients", "patients"),
        ("seniors", "older people"),
        ("St Marys", "St Mary's"),
        ("walk in clinic", "same-day clinic"),
        ("world class", ""),
    )
)

RULE = Rule(
    code="plain-language.house-term",
    name="Word that the organisation replaces by its own",
    what="A term from the profile's house terms, in any case of letters.",
    why="One thing under one name: readers find it again and trust that it is the same.",
    source="The organisation's own profile, key house_terms (Wellspoken, 2026)",
    severity=Severity.ADVISE,
    fix="Write what the house writes.",
    bad=(
        bad("Go to A&E if it gets worse.", "A&E", profile=_HOUSE),
        bad("Our clients come first.", "clients", profile=_HOUSE),
        bad("Seniors eat free on Friday.", "Seniors", profile=_HOUSE),
        bad("Welcome to St Marys!", "St Marys", profile=_HOUSE),
        bad("The walk-in clinic is open.", "walk-in clinic", profile=_HOUSE),
        bad("A world-class team looks after you.", "world-class", profile=_HOUSE),
    ),
    good=(
        good("Go to the Emergency Department if it gets worse.", profile=_HOUSE),
        good("Our patients come first.", profile=_HOUSE),
        good("Our clients come first."),
        good("Welcome to St Mary's!", profile=_HOUSE),
        good("See https://stmary.example/clients for more.", profile=_HOUSE),
        good("Walk in, the clinic is open.", profile=_HOUSE),
        good("", profile=_HOUSE),
    ),
    check=_check,
)
