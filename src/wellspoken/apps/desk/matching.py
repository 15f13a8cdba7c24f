"""The register in the database as the claims engine reads it, kept until the register changes."""

from dataclasses import dataclass
from threading import Lock

from django.db.models import Count, Max

from wellspoken.apps.desk.models import Claim
from wellspoken.engines import claims as engine

MOST_SUGGESTED = 5
_lock = Lock()
_State = tuple[int, object]


class _Kept:
    """This process's matcher, and the state of the register that it was built from."""

    state: _State | None = None
    matcher: engine.Matcher | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A claim that a text may be about; people decide whether it is."""

    key: str
    probability: float
    stance: str
    why: tuple[str, ...]

    def as_json(self) -> dict[str, object]:
        """Return the form that a signal keeps."""
        return {
            "key": self.key,
            "probability": self.probability,
            "stance": self.stance,
            "why": list(self.why),
        }


def suggestions_for(text: str, language: str = "") -> list[Suggestion]:
    """Return the claims worth showing for a text, likeliest first; none where none is likely.

    Each change of the register counts in the next call.
    """
    with _lock:
        matcher = _matcher()
        matched = matcher.match(text, language, top=MOST_SUGGESTED)
    return [
        Suggestion(
            key=match.claim, probability=match.probability, stance=match.stance, why=match.why
        )
        for match in matched.matches
        if matcher.settings.decide(match.probability) is not engine.Decision.NONE
    ]


def _matcher() -> engine.Matcher:
    counted = Claim.objects.aggregate(count=Count("pk"), newest=Max("updated_at"))
    state = (counted["count"], counted["newest"])
    if _Kept.matcher is None or _Kept.state != state:
        active = Claim.objects.filter(state=Claim.State.ACTIVE).order_by("pk")
        collection = engine.Collection.of([_as_engine_claim(claim) for claim in active])
        _Kept.matcher, _Kept.state = engine.Matcher(collection), state
    return _Kept.matcher


def _as_engine_claim(claim: Claim) -> engine.Claim:
    others = {
        language: tuple(texts)
        for language, texts in claim.phrasings.items()
        if language != claim.language
    }
    return engine.Claim(
        id=claim.key,
        claim=claim.sentence,
        phrasings=tuple(claim.phrasings.get(claim.language, ())),
        phrasings_in=others,
        entities=tuple(claim.entities),
        verdict=engine.Verdict(claim.verdict),
        lang=claim.language,
    )
