"""How a post and a claim compare, as numbers that a model can weigh.

Each is between about -1 and 1 whatever the size of the register, so that weights learned on one
register hold on another.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wellspoken.engines.claims.index import Collection, Record, Wording
from wellspoken.engines.claims.matching.meaning import Alike
from wellspoken.engines.claims.matching.query import LIGHT, Query, things_of
from wellspoken.engines.claims.reading.terms import MARK, light_terms

NAMES = (
    "cover", "cover_exact", "cover_sentence", "explained", "explained_all", "mass", "order",
    "key_cover", "key_least", "missing", "clash", "things", "number_same", "number_clash",
    "support", "fuzzy", "bm25", "bm25_share", "margin", "short", "long_post", "names",
    "cover_x_mass", "explained_x_cover", "profile", "best_three",
    "letters", "letters_lead", "letters_rich",
)  # fmt: skip

Rarity = Callable[[str], float]

# What vectors add, where there are any.
MEANING_NAMES = (
    "meaning", "meaning_lead", "meaning_three", "meaning_middle", "middle_lead", "middle_rich",
    "meaning_x_cover", "meaning_x_profile",
)  # fmt: skip

_RICH = 30  # wordings


@dataclass(slots=True)
class Candidate:
    """A claim that the search found, compared with the post by its best wording."""

    number: int
    record: Record
    bm25: float
    best: Wording
    best_score: float
    support: float
    best_three: float
    letters: float = 0.0
    alike: Alike | None = None


def first_look(
    query: Query, found: Sequence[tuple[int, float]], collection: Collection, weigh: "Weigher"
) -> list[Candidate]:
    """Return the candidates, each with the wording that the post covers best."""
    near, rarity, weights = query.near, weigh.rarity, weigh.known
    candidates = []
    for number, bm25 in found:
        record = collection.record(number)
        best, best_score, supporting = record.wordings[0], -1.0, 0.0
        scores = []
        for wording in record.wordings:
            total = matched = 0.0
            for term in wording.terms:
                # Thousands a post: what is known already is not asked for by a call.
                weight = weights.get(term) or rarity(term)
                total += weight
                if term in near:
                    matched += weight * near[term]
            share = matched / total if total else 0.0
            supporting += share > 0.5  # noqa: PLR2004
            score = share * matched / (matched + 4.0)
            scores.append(score)
            if score > best_score:
                best, best_score = wording, score
        support = supporting / (len(record.wordings) + 2)
        best_three = sum(sorted(scores)[-3:]) / 3.0
        candidates.append(Candidate(number, record, bm25, best, best_score, support, best_three))
    return candidates


def spell(query: Query, candidates: Sequence[Candidate]) -> None:
    """Give each candidate how alike the post, or a sentence of it, is to its claim in letters."""
    lang = query.reading.lang
    for one in candidates:
        known = one.record.letters.get(lang) or one.record.letters[one.record.wordings[0].lang]
        one.letters = max(sum(known.likeness(runs)) / 2.0 for runs in query.letters)


class Weigher:
    """Terms' weights in one state of the register."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self.known: dict[str, float] = {}
        self._light = light_terms()
        self._state = -1
        self.unknown = 1.0
        self.follow()

    def follow(self) -> None:
        """Forget what was weighed before the register changed."""
        if self._state != self._collection.state:
            self._state = self._collection.state
            self.known.clear()
            self.unknown = self._collection.rarity("?")

    def rarity(self, term: str) -> float:
        """Return a term's weight; words that say little count for less."""
        known = self.known.get(term)
        if known is None:
            known = self._collection.rarity(term)
            if term in self._light or (term[0] == MARK and "_" in term):
                # The words that a concept's name is made of are terms too.
                known *= LIGHT
            if len(self.known) > 1 << 18:
                self.known.clear()
            self.known[term] = known
        return known


def compare(
    query: Query, candidate: Candidate, others: tuple[float, float, float], weigh: Weigher
) -> tuple[float, ...]:
    """Return the features, in the order of `NAMES`.

    `others` are the best BM25 score, first-look score and likeness in letters among the other
    candidates.
    """
    wording, record, near, rarity = candidate.best, candidate.record, query.near, weigh.rarity
    terms = dict.fromkeys(wording.terms)
    weights = {term: rarity(term) for term in terms}
    total = sum(weights.values()) or 1.0
    matched = sum(weight * near.get(term, 0.0) for term, weight in weights.items())
    exact = sum(weight for term, weight in weights.items() if term in query.own)
    sentence, sentence_terms = _best_sentence(query, weights)
    cover = matched / total
    claim_terms = record.counts
    explained = _explained(sentence_terms, claim_terms, near, rarity)
    explained_all = _explained(query.own, claim_terms, near, rarity)
    keys = _keys(record, wording)
    key_cover, key_least = _key_cover(keys, near, rarity)
    missing = max(
        (weight for term, weight in weights.items() if near.get(term, 0.0) == 0.0), default=0.0
    )
    clash, things = _things(query, wording, keys)
    same, clashing = _numbers(query, record, wording)
    mass = math.log1p(matched) / 4.0
    return (
        cover,
        exact / total,
        sentence / total,
        explained,
        explained_all,
        mass,
        _order(query, wording, weights),
        key_cover,
        key_least,
        missing / (weigh.unknown or 1.0),
        clash,
        things,
        same,
        clashing,
        candidate.support,
        _fuzzy(query, weights) / total,
        candidate.bm25 / (candidate.bm25 + 12.0),
        candidate.bm25 / max(candidate.bm25, others[0], 1e-9),
        _margin(candidate.best_score, others[1]),
        1.0 / (1 + len(terms)),
        math.log1p(len(query.own)) / 5.0,
        _names(query, wording),
        cover * mass,
        explained * cover,
        _profile(query, record, rarity),
        candidate.best_three,
        candidate.letters,
        candidate.letters - others[2],
        # The more wordings a claim has, the more the middle of their spelling tells.
        (candidate.letters - others[2]) * min(1.0, len(record.wordings) / _RICH),
    )


def compare_meaning(
    alike: Alike, others: tuple[float, float], lexical: tuple[float, ...]
) -> tuple[float, ...]:
    """Return the features of `MEANING_NAMES`.

    `others` are the best wording's and the best middle's likeness among the other candidates.
    """
    middle_lead = alike.middle - others[1]
    return (
        alike.wording,
        alike.wording - others[0],
        alike.three,
        alike.middle,
        middle_lead,
        middle_lead * min(1.0, alike.wordings / _RICH),
        alike.wording * lexical[_COVER],
        alike.wording * lexical[_PROFILE],
    )


_COVER, _PROFILE = NAMES.index("cover"), NAMES.index("profile")


def _profile(query: Query, record: Record, rarity: Rarity) -> float:
    """Return the cosine between the post and the middle of the claim's wordings."""
    shares = record.shares
    product = ours = theirs = 0.0
    for term in query.own:
        weight = rarity(term) ** 2
        ours += weight
        product += weight * shares.get(term, 0.0)
    for term, share in shares.items():
        theirs += (rarity(term) * share) ** 2
    return product / math.sqrt(ours * theirs) if ours and theirs else 0.0


def _margin(own: float, other: float) -> float:
    return (own - other) / max(own, other, 1e-9)


def _best_sentence(query: Query, weights: dict[str, float]) -> tuple[float, frozenset[str]]:
    best, terms = -1.0, frozenset[str]()
    for sentence in query.sentences:
        matched = sum(weight for term, weight in weights.items() if term in sentence)
        if matched > best:
            best, terms = matched, sentence
    return max(best, 0.0), terms


def _explained(
    terms: frozenset[str],
    claim: "Counter[str]",
    near: dict[str, float],
    rarity: Rarity,
) -> float:
    """Return the share of the post's own weight that the claim's words account for."""
    total = found = 0.0
    for term in terms:
        weight = rarity(term)
        total += weight
        if term in claim:
            found += weight
    return found / total if total else 0.0


def _keys(record: Record, wording: Wording) -> dict[str, float]:
    """Return what the claim is about: terms of most wordings, or things and names of the only."""
    known = record.keys.get(wording.lang)
    if known is not None:
        return known
    return {term: 1.0 for term in wording.terms if term.startswith(MARK) or term in wording.names}


def _key_cover(
    keys: dict[str, float], near: dict[str, float], rarity: Rarity
) -> tuple[float, float]:
    total = found = 0.0
    least = 1.0
    for term, share in keys.items():
        weight = share * rarity(term)
        total += weight
        found += weight * near.get(term, 0.0)
        least = min(least, near.get(term, 0.0))
    return (found / total, least) if total else (0.5, 0.5)


def _things(query: Query, wording: Wording, keys: dict[str, float]) -> tuple[float, float]:
    """Return how many kinds of thing clash, and the share of the wording's things in the post."""
    things = things_of(frozenset(wording.terms))
    clashes = found = total = 0
    for kind, wanted in things.items():
        there = query.things.get(kind, frozenset())
        total += len(wanted)
        found += len(wanted & there)
        if not wanted & there and there:
            clashes += 1
    return min(clashes, 2) / 2.0, found / total if total else 0.5


def _numbers(query: Query, record: Record, wording: Wording) -> tuple[float, float]:
    """Return whether the wording's numbers are in the post, and whether others stand there."""
    wanted = set(wording.numbers)
    if not wanted:
        return 0.0, 0.0
    same = wanted & query.numbers
    if same == wanted:
        return 1.0, 0.0
    kinds = {number.endswith("%") for number in wanted - same}
    others = {number for number in query.numbers - wanted if number.endswith("%") in kinds}
    return len(same) / len(wanted), 1.0 if others else 0.5


def _order(query: Query, wording: Wording, weights: dict[str, float]) -> float:
    """Return the share of the wording's neighbouring terms that also stand close in the post."""
    total = found = 0.0
    pairs = list(zip(wording.terms, wording.terms[1:], strict=False))
    for first, second in pairs:
        weight = weights[first] + weights[second]
        total += weight
        if first not in query.own or second not in query.own:
            continue
        for sentence in query.reading.sentences:
            if _close(sentence.terms, first, second):
                found += weight
                break
    return found / total if total else 0.0


def _close(terms: tuple[str, ...], first: str, second: str) -> bool:
    start = 0
    while True:
        try:
            place = terms.index(first, start)
        except ValueError:
            return False
        if second in terms[place + 1 : place + 4]:
            return True
        start = place + 1


def _names(query: Query, wording: Wording) -> float:
    if not wording.names:
        return 0.5
    return len(wording.names & query.own) / len(wording.names)


def _fuzzy(query: Query, weights: dict[str, float]) -> float:
    """Return the weight of missing terms that the post has in a like spelling."""
    found = 0.0
    for term, weight in weights.items():
        if term in query.near or len(term) < 5 or term[0] == MARK:  # noqa: PLR2004
            continue
        for other in query.own:
            if len(other) > 4 and other[:3] == term[:3] and _alike(term, other):  # noqa: PLR2004
                found += weight
                break
    return found


def _alike(one: str, other: str) -> bool:
    """Tell whether two words share most of their pairs of letters."""
    ours = {one[i : i + 2] for i in range(len(one) - 1)}
    theirs = {other[i : i + 2] for i in range(len(other) - 1)}
    return 2 * len(ours & theirs) >= 1.4 * (len(ours) + len(theirs)) / 2 * 1.0
