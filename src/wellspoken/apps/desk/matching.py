"""The register in the database as the claims engine reads it; what changes counts at once."""

from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from wellspoken.apps.desk.engine_claims import as_engine_claim
from wellspoken.apps.desk.models import Claim, DeskThresholds
from wellspoken.apps.desk.selectors import RegisterState, register_state
from wellspoken.engines import claims as engine

MOST_SUGGESTED = 5
# Beyond this share of changed claims building all anew is quicker than changing one by one.
_MANY = 4
_lock = Lock()


@dataclass(slots=True)
class _Kept:
    """This process's matcher, and the state of the register that it was built from."""

    matcher: engine.Matcher | None = None
    state: RegisterState | None = None
    changes: dict[str, tuple[int, datetime]] = field(default_factory=dict)


_kept = _Kept()


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


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedUp:
    """What the register makes of a text: what is worth showing, and the first match in any case."""

    shown: tuple[Suggestion, ...] = ()
    likeliest: Suggestion | None = None
    is_strong: bool = False

    def likeliest_json(self) -> dict[str, object]:
        """Return what thresholds are learned from; empty where nothing matched at all."""
        one = self.likeliest
        return {"key": one.key, "probability": one.probability} if one else {}


def looked_up(text: str, language: str = "") -> LookedUp:
    """Return the claims worth showing for a text, likeliest first; none where none is likely.

    Each change of the register and of the thresholds counts in the next call.
    """
    with _lock:
        matcher = _matcher()
        matched = matcher.match(text, language, top=MOST_SUGGESTED)
    every = [
        Suggestion(
            key=match.claim, probability=match.probability, stance=match.stance, why=match.why
        )
        for match in matched.matches
    ]
    decide = matcher.settings.decide
    return LookedUp(
        shown=tuple(one for one in every if decide(one.probability) is not engine.Decision.NONE),
        likeliest=every[0] if every else None,
        is_strong=matched.decision is engine.Decision.STRONG,
    )


def thresholds() -> engine.Settings:
    """Return the two thresholds in force: those last set here, else the engine's own."""
    row = DeskThresholds.objects.first()
    return engine.Settings(suggest=row.suggest, strong=row.strong) if row else engine.Settings()


def _matcher() -> engine.Matcher:
    settings = thresholds()
    state = register_state()
    matcher = _kept.matcher
    if matcher is None or state != _kept.state:
        matcher = _brought_up_to_date(matcher)
        _kept.matcher, _kept.state = matcher, state
    matcher.settings = settings
    return matcher


def _brought_up_to_date(matcher: engine.Matcher | None) -> engine.Matcher:
    """Put what changed into the collection; build it anew at first, and where much changed."""
    rows = Claim.objects.values_list("key", "revision", "updated_at")
    changes = {key: (revision, stamp) for key, revision, stamp in rows}
    before, _kept.changes = _kept.changes, changes
    gone = before.keys() - changes.keys()
    changed = [key for key, change in changes.items() if before.get(key) != change]
    if matcher is None or _MANY * (len(changed) + len(gone)) > len(changes):
        active = Claim.objects.filter(state=Claim.State.ACTIVE).order_by("pk")
        return engine.Matcher(engine.Collection.of(as_engine_claim(claim) for claim in active))
    for key in gone:
        matcher.collection.retire(key)
    for claim in Claim.objects.filter(key__in=changed):
        matcher.collection.put(as_engine_claim(claim))
    return matcher
