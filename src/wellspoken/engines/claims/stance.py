"""How a text stands to a claim that it was matched with.

Told from words that give it away, never from the topic: a debunk shares almost every word with the
claim that it debunks. Where the words give nothing away the answer is "unsure".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from wellspoken.engines.claims.index import Wording
from wellspoken.engines.claims.lexicon import cues, opposites
from wellspoken.engines.claims.lexicon.load import LANGUAGES
from wellspoken.engines.claims.reading import Reading, Sentence
from wellspoken.engines.claims.reading.polarity import denial, denied
from wellspoken.engines.claims.reading.stemming import stem, unaccented
from wellspoken.engines.text import word_set


class Stance(StrEnum):
    """What a text does with a claim."""

    REPEATS = "repeats"
    REBUTS = "rebuts"
    ASKS = "asks"
    MENTIONS = "mentions"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Stood:
    """A stance with the words that give it away."""

    stance: Stance
    why: tuple[str, ...]


# A claim of which the text says less than this is its topic at most.
_LEAST_SAID = 0.34


def stance_of(  # noqa: PLR0911  # one way out for each stance
    reading: Reading, wording: Wording, near: dict[str, float]
) -> Stood:
    """Return how the text stands to the claim in the wording that it comes closest to."""
    focus = _focus(reading, wording)
    if focus is None:
        return Stood(Stance.UNSURE, ("no sentence of it says the claim",))
    sentence, shared = focus
    found = {kind: _first(reading, kind, wording) for kind in cues()}
    if upheld := found["upholds"]:
        return Stood(Stance.REPEATS, (f"it defends the claim: “{upheld}”",))
    if rebutted := _rebuttal(sentence, shared, wording, found["rebuts"]):
        if asked := _question(reading, sentence, found):
            return Stood(Stance.ASKS, (asked,))
        return Stood(Stance.REBUTS, (rebutted,))
    if asked := _question(reading, sentence, found):
        return Stood(Stance.ASKS, (asked,))
    if irony := found["ironic"]:
        return Stood(Stance.UNSURE, (f"it may be meant as a joke: “{irony}”",))
    if reported := found["reports"]:
        return Stood(Stance.MENTIONS, (f"it tells what others say: “{reported}”",))
    said = {term for term in wording.terms if near.get(term, 0.0) > 0.0}
    if len(said) < _LEAST_SAID * len(set(wording.terms)):
        return Stood(Stance.MENTIONS, ("it shares the topic and says little of the claim",))
    return Stood(Stance.REPEATS, ("it says so without doubt or denial",))


def _focus(reading: Reading, wording: Wording) -> tuple[Sentence, list[int]] | None:
    """Return the sentence that shares most with the wording, and the places of what it shares."""
    terms = set(wording.terms)
    best: tuple[int, Sentence, list[int]] | None = None
    for sentence in reading.sentences:
        shared = [
            place
            for term, place in zip(sentence.terms, sentence.places, strict=True)
            if term in terms
        ]
        count = len({sentence.words[place] for place in shared})
        if best is None or count > best[0]:
            best = (count, sentence, shared)
    if best is None or not best[2]:
        return (best[1], list(best[1].places)) if best and best[1].places else None
    return best[1], best[2]


def _rebuttal(  # noqa: PLR0911  # one way out for each reason
    sentence: Sentence, shared: list[int], wording: Wording, cue: str
) -> str:
    """Return the reason why the text denies the claim, or nothing."""
    if cue:
        return f"it says that this is wrong: “{cue}”"
    place = denial(sentence, min(shared), max(shared) + 2)
    if place is not None and _beside_the_point(sentence, place, shared, wording):
        return ""
    if place is not None:
        words = " ".join(sentence.words[place : place + 3])
        ours = denied(sentence, place)
        if not wording.denied:
            return f"it denies this: “{words}”"
        if ours and not ours & wording.denied and ours & set(wording.terms):
            return f"it denies something else than the claim does: “{words}”"
        return ""
    if wording.denied and _affirms(sentence, wording):
        return "it affirms what the claim denies"
    if pair := _opposite(sentence, wording):
        return f"it says “{pair[1]}” where the claim says “{pair[0]}”"
    return ""


def _beside_the_point(sentence: Sentence, place: int, shared: list[int], wording: Wording) -> bool:
    """Tell whether a denial leaves the claim standing.

    It stands in another clause ("don't share her cup, cancer is contagious"), it is the promise of
    a remedy ("and you won't get covid"), or it denies the claim's own opposite ("does no harm").
    """
    clause = sentence.clause_at(place)
    within = sum(sentence.clause_at(at) == clause for at in shared)
    if 2 * within < len(shared):
        return True
    following = sentence.words[place + 1 : place + 2]
    before = sentence.words[max(0, place - 1) : place]
    if before == ("will",) and following and following[0] in _BEFALLS:
        return any(term in wording.terms for term in _remedies())
    ours = denied(sentence, place)
    return any(
        set(wording.terms) & one and ours & other and not ours & one for one, other in _opposed()
    )


_BEFALLS = word_set("get catch have die be need suffer")
_REMEDIES = word_set(
    "prevent prevents stop stops cure cures protect protects keep keeps avoid heal reduce help "
    "work replace daily eat eating drink drinking dose"
)


@cache
def _remedies() -> frozenset[str]:
    return frozenset(stem(word, "en") for word in _REMEDIES)


def _affirms(sentence: Sentence, wording: Wording) -> bool:
    """Tell whether a denied wording stands in the sentence as good as whole."""
    terms = set(wording.terms)
    return len(terms & set(sentence.terms)) >= 0.8 * len(terms)


@cache
def _opposed() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    return tuple((_stems(one), _stems(other)) for one, other in opposites())


def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(word, lang) for word in words for lang in LANGUAGES)


def _opposite(sentence: Sentence, wording: Wording) -> tuple[str, str] | None:
    """Return a word of the claim and the opposite word that the sentence has in its place."""
    ours, theirs = set(sentence.terms), set(wording.terms)
    for one, other in _opposed():
        claimed, said = theirs & one, ours & other
        if claimed and said and not ours & one and not theirs & other:
            return min(claimed), min(said)
    return None


def _question(reading: Reading, focus: Sentence, found: dict[str, str]) -> str:
    """Return the reason why the text asks, or nothing; a question for effect asks nothing."""
    if found["rhetorical"]:
        return ""
    if asked := found["asks"]:
        asking = any(sentence.asks for sentence in reading.sentences)
        if asking or asked.startswith(_INDIRECT):
            return f"it asks: “{asked}”"
    if focus.asks and (len(focus.words) > _FRAGMENT or focus is reading.sentences[-1]):
        return "it asks"
    first, second = (*focus.words[:2], "")[:2]
    if first in _OPENERS and second != "not" and focus.text.rstrip()[-1:] not in ".!":
        return f"it begins as a question does: “{first} {second}”"
    return ""


_FRAGMENT = 3  # "Nose bleeding? Head back." asks nothing
_OPENERS = word_set("can could does is are will should would may has have am did")


_INDIRECT = (
    "anyone know", "does anyone", "anybody know", "wonder", "i wonder", "not sure", "want to know",
    "like to know", "is it true", "is this true", "is that true", "can anyone", "can someone",
    "confused", "any advice", "es verdad que", "alguien sabe", "me pregunto", "quisiera saber",
    "quiero saber", "tengo dudas", "saben si", "sabe si", "question about", "please advise",
)  # fmt: skip


@cache
def _phrases(kind: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases of a kind by their first word, and under "*" those that begin open."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in cues()[kind]:
        words = tuple(unaccented(word) for word in phrase)
        found.setdefault("*" if words[0].endswith("*") else words[0], []).append(words)
    return {first: tuple(phrases) for first, phrases in found.items()}


def _first(reading: Reading, kind: str, wording: Wording) -> str:
    """Return the first phrase of a kind in the text that is no part of the claim itself."""
    known = _phrases(kind)
    for sentence in reading.sentences:
        words = sentence.words
        for place, word in enumerate(words):
            for phrase in (*known.get(word, ()), *known.get("*", ())):
                if _stands(words, place, phrase) and not _of_claim(words, place, phrase, wording):
                    return " ".join(words[place : place + len(phrase)])
    return ""


def _stands(words: tuple[str, ...], place: int, phrase: tuple[str, ...]) -> bool:
    if place + len(phrase) > len(words):
        return False
    return all(
        here.startswith(wanted[:-1]) if wanted.endswith("*") else here == wanted
        for here, wanted in zip(words[place : place + len(phrase)], phrase, strict=True)
    )


def _of_claim(
    words: tuple[str, ...], place: int, phrase: tuple[str, ...], wording: Wording
) -> bool:
    """Tell whether the claim itself says these words, as "the virus is a hoax" does."""
    stems = set(_content(words[place : place + len(phrase)], wording.lang))
    return bool(stems) and stems <= set(wording.terms)


def _content(words: tuple[str, ...], lang: str) -> Iterator[str]:
    for word in words:
        if len(word) > 3:  # noqa: PLR2004
            yield stem(word, lang)
