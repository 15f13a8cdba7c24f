"""A text in, the claims that it is about out."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from wellspoken.engines.claims.index import Collection, Wording
from wellspoken.engines.claims.matching.features import (
    Candidate,
    Weigher,
    compare,
    compare_meaning,
    first_look,
    spell,
)
from wellspoken.engines.claims.matching.meaning import Asked, Meaning
from wellspoken.engines.claims.matching.model import Model, shipped, shipped_with_meaning
from wellspoken.engines.claims.matching.query import Query, query_of, search_weights
from wellspoken.engines.claims.reading import Reading, read
from wellspoken.engines.claims.reading.terms import MARK
from wellspoken.engines.claims.stance import Heard, Stance, stance_of

SEARCHED, COMPARED = 40, 18
NEAREST = 20  # claims that vectors bring up


class Decision(StrEnum):
    """What a match is good for: shown as found, shown as possible, or not shown."""

    STRONG = "strong"
    SUGGEST = "suggest"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an organisation sets: the two thresholds, and how many of its posts carry a claim.

    The thresholds hold for probabilities at that base rate: where fewer posts carry a claim, the
    same words are weaker evidence.
    """

    suggest: float = 0.30
    strong: float = 0.70
    base_rate: float = 0.5

    def __post_init__(self) -> None:
        if not 0.0 < self.suggest <= self.strong <= 1.0:
            raise ValueError("Thresholds must satisfy 0 < suggest <= strong <= 1.")
        if not 0.0 < self.base_rate < 1.0:
            raise ValueError("The base rate must lie between 0 and 1.")

    def decide(self, probability: float) -> Decision:
        """Return what a probability is good for."""
        if probability >= self.strong:
            return Decision.STRONG
        return Decision.SUGGEST if probability >= self.suggest else Decision.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A claim that a text is about, how probably, how the text stands to it, and why we say so."""

    claim: str
    probability: float
    stance: Stance
    why: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """The answer for one text: the decision rests on the first match."""

    decision: Decision
    matches: tuple[Match, ...]


class Matcher:
    """Matches texts with a collection; what was changed in the collection counts at once."""

    def __init__(
        self,
        collection: Collection,
        settings: Settings | None = None,
        model: Model | None = None,
        meaning: Meaning | None = None,
        meaning_model: Model | None = None,
    ) -> None:
        self.collection = collection
        self.settings = settings or Settings()
        self._model = model or shipped()
        self._meaning = meaning
        self._meaning_model = meaning_model or (shipped_with_meaning() if meaning else None)
        self._weigher = Weigher(collection)

    def match(self, text: str, lang: str = "", *, top: int = 5) -> Matched:
        """Return the likeliest claims, best first; a text without words matches none."""
        query, ranked = self.ranked(text, lang)
        heard = Heard.of(query.reading)
        matches = tuple(
            self._match(query, heard, candidate, score)
            for score, candidate, _features in ranked[:top]
        )
        likeliest = matches[0].probability if matches else 0.0
        return Matched(decision=self.settings.decide(likeliest), matches=matches)

    def best(self, text: str, lang: str = "") -> Match | None:
        """Return the first match where it is worth showing, else nothing.

        This is all that another engine needs: it can ask for anything with this method, and need
        not know where the answer comes from.
        """
        matched = self.match(text, lang, top=1)
        return matched.matches[0] if matched.decision is not Decision.NONE else None

    def ranked(
        self, text: str, lang: str = ""
    ) -> tuple[Query, list[tuple[float, Candidate, tuple[float, ...]]]]:
        """Return the compared candidates with score and features, best first."""
        weigh = self._weigher
        weigh.follow()
        reading = read(text, lang)
        query = query_of(reading, weigh.rarity, self.collection)
        asked = self._asked(reading)
        nearest = asked.nearest(NEAREST) if asked else []
        weights = search_weights(query, self.collection)
        found = self.collection.search(weights, SEARCHED, nearest)
        candidates = first_look(query, found, self.collection, weigh)
        if asked is not None:
            known = asked.alike([one.number for one in candidates])
            for candidate in candidates:
                candidate.alike = known.get(candidate.number)
        chosen = _likeliest(candidates)
        bm25 = sorted((one.bm25 for one in candidates), reverse=True)
        looks = sorted((one.best_score for one in candidates), reverse=True)
        spell(query, chosen)
        letters = sorted((one.letters for one in chosen), reverse=True)
        alike = [one.alike for one in candidates if one.alike is not None]
        meanings = sorted((one.wording for one in alike), reverse=True)
        middles = sorted((one.middle for one in alike), reverse=True)
        ranked = []
        for candidate in chosen:
            others = (
                _other(bm25, candidate.bm25),
                _other(looks, candidate.best_score),
                _other(letters, candidate.letters),
            )
            features = compare(query, candidate, others, weigh)
            model = self._model
            if candidate.alike is not None and self._meaning_model is not None:
                own = candidate.alike
                near = (_other(meanings, own.wording), _other(middles, own.middle))
                features += compare_meaning(own, near, features)
                model = self._meaning_model
            ranked.append((model.score(features), candidate, features))
        ranked.sort(key=lambda one: (-one[0], one[1].number))
        return query, ranked

    def _asked(self, reading: Reading) -> Asked | None:
        if self._meaning is None:
            return None
        self._meaning.follow(self.collection)
        return self._meaning.asked(reading)

    def _match(self, query: Query, heard: Heard, candidate: Candidate, score: float) -> Match:
        wording = candidate.best
        nearer = candidate.alike is not None and candidate.alike.nearer_the_answer
        stood = stance_of(heard, wording, candidate.record, query.near, nearer_the_answer=nearer)
        probability = self._model.probability(score, self.settings.base_rate)
        return Match(
            claim=candidate.record.id,
            probability=round(probability, 4),
            stance=stood.stance,
            why=(*_why(query, wording), *stood.why),
            also=candidate.record.also,
        )


def _likeliest(candidates: list[Candidate]) -> list[Candidate]:
    """Return those worth comparing closely, by search and by first look."""
    most = max((one.bm25 for one in candidates), default=1.0) or 1.0
    ordered = sorted(
        candidates,
        key=lambda one: (
            -(one.best_score + 0.5 * one.bm25 / most + (one.alike.wording if one.alike else 0.0)),
            one.number,
        ),
    )
    return ordered[:COMPARED]


def _other(ordered: Sequence[float], own: float) -> float:
    """Return the best value among the others."""
    if len(ordered) < 2:  # noqa: PLR2004
        return 0.0
    return ordered[1] if own >= ordered[0] else ordered[0]


def _why(query: Query, wording: Wording) -> tuple[str, ...]:
    """Return what the text and the claim share and where they differ, in words."""
    shared = [_shown(term) for term in dict.fromkeys(wording.terms) if term in query.own]
    missing = [
        _shown(term)
        for term in dict.fromkeys(wording.terms)
        if term[0] == MARK and term not in query.near
    ]
    why = []
    if shared:
        why.append(f"shares {', '.join(f'“{term}”' for term in shared[:8])}")
    if missing:
        why.append(f"does not name {', '.join(f'“{term}”' for term in missing[:4])}")
    if same := sorted(set(wording.numbers) & query.numbers):
        why.append(f"has the number {', '.join(same[:4])}")
    elif wording.numbers and query.numbers:
        why.append(f"has {', '.join(sorted(query.numbers)[:4])}, the claim {wording.numbers[0]}")
    return tuple(why)


def _shown(term: str) -> str:
    return term.removeprefix(MARK).replace("_", " ")
