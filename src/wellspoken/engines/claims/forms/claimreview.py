"""Registers as ClaimReview JSON-LD (schema.org), in and out.

Publishers put several reviews on a page, in a list, in an `@graph`, or in a feed such as that of
Data Commons, where each stands inside a `DataFeedItem`. All of these are found. A publisher's own
word for its verdict is kept, and so are the links to reviews of pictures and videos (MediaReview);
the article's text is not part of ClaimReview and is not taken.
"""

import hashlib
import json
import math
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from wellspoken.engines.claims.claim import Claim, Evidence, Verdict
from wellspoken.engines.claims.register import Fault, Register, verdict_of

_DEEPEST = 40
# Our scale as a rating from 1 (false) to 5 (true), as ClaimReview wants it.
_RATINGS = {
    Verdict.FALSE: 1, Verdict.MISLEADING: 2, Verdict.UNPROVEN: 3, Verdict.OUTDATED: 3,
    Verdict.PARTLY_TRUE: 4, Verdict.TRUE: 5,
}  # fmt: skip
_LOWEST, _HIGHEST = 0.2, 0.8


def read_claimreview(text: str) -> Register:
    """Read every ClaimReview of a JSON-LD document; faults name the review by its number."""
    try:
        document = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError) as error:
        return Register((), (Fault(getattr(error, "lineno", 1), "is no JSON"),))
    claims: dict[str, Claim] = {}
    faults = []
    for number, review in enumerate(reviews(document), start=1):
        try:
            claim = _claim(review)
        except ValueError as error:
            faults.append(Fault(number, f"(review {number}) {error}"))
            continue
        claims.setdefault(claim.id, claim)
    if not claims and not faults:
        faults.append(Fault(1, "holds no ClaimReview"))
    return Register(tuple(claims.values()), tuple(faults))


def reviews(document: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield each ClaimReview, wherever it stands in the document."""
    if depth > _DEEPEST:
        return
    if isinstance(document, list):
        for part in document:
            yield from reviews(part, depth + 1)
    elif isinstance(document, dict):
        kinds = document.get("@type", [])
        if "ClaimReview" in (kinds if isinstance(kinds, list) else [kinds]):
            yield document
            return
        for part in document.values():
            if isinstance(part, dict | list):
                yield from reviews(part, depth + 1)


def _claim(review: dict[str, Any]) -> Claim:
    sentence = _text(review.get("claimReviewed"))
    if not sentence:
        raise ValueError("has no “claimReviewed”")
    url = _text(review.get("url"))
    rating = _first(review.get("reviewRating"))
    given = _text(rating.get("alternateName"))
    verdict = verdict_of(given)
    if verdict is Verdict.UNRATED:
        verdict = _by_number(rating)
    author = _first(review.get("author"))
    published = _day(_text(review.get("datePublished")))
    key = f"{url}\n{sentence}".encode()
    return Claim(
        id=_text(review.get("@id")) or f"cr-{hashlib.sha256(key).hexdigest()[:16]}",
        claim=sentence,
        verdict=verdict,
        verdict_as_given="" if given == verdict.value else given,
        evidence=(Evidence(source=_text(author.get("name")), url=url, checked=published),)
        if url or author
        else (),
        lang=_text(review.get("inLanguage")) or "en",
        media_reviews=_media_reviews(review),
    )


def _media_reviews(review: dict[str, Any]) -> tuple[str, ...]:
    """Return the addresses of the MediaReviews that go with a review."""
    told = review.get("associatedMediaReview") or []
    found = []
    for one in told if isinstance(told, list) else [told]:
        address = one.get("url") or one.get("@id") if isinstance(one, dict) else one
        if (address := _text(address)).startswith(("https://", "http://")):
            found.append(address)
    return tuple(dict.fromkeys(found))


def rating_of(verdict: Verdict) -> int | None:
    """Return our verdict's place from 1 (false) to 5 (true); None for one that is not rated."""
    return _RATINGS.get(verdict)


def _by_number(rating: dict[str, Any]) -> Verdict:
    """Place a numeric rating on our scale; without bounds it tells nothing."""
    try:
        value, best = float(rating["ratingValue"]), float(rating["bestRating"])
        worst = float(rating.get("worstRating", 1))
    except (KeyError, OverflowError, TypeError, ValueError):
        return Verdict.UNRATED
    if not all(map(math.isfinite, (worst, value, best))):
        return Verdict.UNRATED
    if best <= worst or not worst <= value <= best:
        return Verdict.UNRATED
    share = (value - worst) / (best - worst)
    if share < _LOWEST:
        return Verdict.FALSE
    return Verdict.TRUE if share > _HIGHEST else Verdict.MISLEADING


def _first(value: Any) -> dict[str, Any]:
    one = value[0] if isinstance(value, list) and value else value
    if isinstance(one, str):
        return {"name": one}
    return one if isinstance(one, dict) else {}


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@value", "")
    return " ".join(value.split()) if isinstance(value, str) else ""


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def write_claimreview(claims: Iterable[Claim], *, publisher: str = "") -> Iterator[str]:
    """Yield the lines of one JSON-LD document that holds a review for each claim."""
    graph = [to_review(claim, publisher=publisher) for claim in claims]
    document = {"@context": "https://schema.org", "@graph": graph}
    yield from json.dumps(document, ensure_ascii=False, indent=1).splitlines()


def to_review(claim: Claim, *, publisher: str = "") -> dict[str, Any]:
    """Return a claim as a ClaimReview; one that is not rated has no `reviewRating`."""
    first = claim.evidence[0] if claim.evidence else Evidence(source="")
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "@id": claim.id,
        "claimReviewed": claim.claim,
        "inLanguage": claim.lang,
        "itemReviewed": {"@type": "Claim", "name": claim.claim},
    }
    if first.url:
        review["url"] = first.url
    if name := publisher or first.source:
        review["author"] = {"@type": "Organization", "name": name}
    if first.checked:
        review["datePublished"] = first.checked.isoformat()
    if claim.media_reviews:
        review["associatedMediaReview"] = [
            {"@type": "MediaReview", "url": address} for address in claim.media_reviews
        ]
    if claim.rebuttal:
        review["reviewBody"] = claim.rebuttal
    if (value := rating_of(claim.verdict)) is not None:
        review["reviewRating"] = {
            "@type": "Rating",
            "ratingValue": value,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": claim.verdict_as_given or claim.verdict.value,
        }
    return review
