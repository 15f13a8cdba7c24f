"""What a text's denials do to a claim.

A "not" may deny the claim, promise what a remedy keeps away, deny the claim's own opposite ("does
no harm"), stand in another clause, or say again what the claim itself denies.
"""

from collections.abc import Iterator
from functools import cache

from wellspoken.engines.claims.index import Wording
from wellspoken.engines.claims.lexicon import opposites
from wellspoken.engines.claims.lexicon.load import LANGUAGES
from wellspoken.engines.claims.reading import Sentence
from wellspoken.engines.claims.reading.polarity import denials, denied
from wellspoken.engines.claims.reading.stemming import stem
from wellspoken.engines.claims.reading.terms import neighbours
from wellspoken.engines.text import word_set

_BEFALLS = word_set("get catch have die be need suffer enfermas enferma contagias resfrias da pasa")
_REMEDIES = word_set(
    "prevent prevents stop stops cure cures protect protects keep keeps avoid heal reduce help "
    "work replace daily eat eating drink drinking dose"
)
_ORDERS = word_set("do never no not dont nunca please just stop")
_NOBODY = word_set("nobody nothing none neither nor nadie nada ningun ninguna")
_TURNS = word_set("but pero though yet")
_SHORT_CLAUSE, _NEAR = 3, 5
_MOSTLY_SAID = 0.8


def denial_signs(
    sentence: Sentence, shared: list[int], wording: Wording, canonical: Wording
) -> Iterator[tuple[str, str]]:
    """Yield what each denial of the sentence does to the claim, with its words.

    `wording` is what the text comes closest to, `canonical` how the claim itself is put.
    """
    first, last = min(shared), max(shared)
    count = 0
    for place in denials(sentence):
        words = " ".join(sentence.words[place : place + 3])
        if canonical.denied & denied(sentence, place):
            count += 1
            yield "denies_as_the_claim_does", words
            continue
        if aside := _beside_the_point(sentence, place, shared, wording, canonical):
            yield aside, words
            continue
        count += 1
        yield from ((name, words) for name in _meant(sentence, place, wording, canonical))
        if sentence.words[place] in _NOBODY:
            yield "nobody_or_nothing", words
        if place < first:
            yield ("orders_not" if sentence.words[0] in _ORDERS else "denied_before"), words
        else:
            yield ("denied_within" if place < last else "denied_after"), words
    if count > 1:
        yield "denied_twice", ""
    if {"nothing", "nada"} & set(sentence.words) and {"like", "como"} & set(sentence.words):
        yield "nothing_like", "nothing like"
    none = next(denials(sentence), None) is None
    if canonical.denied and wording.denied and none and _affirms(sentence, wording):
        yield "affirms_what_is_denied", ""


def _meant(sentence: Sentence, place: int, wording: Wording, canonical: Wording) -> Iterator[str]:
    """Yield whether the denial is the claim's own, and whether it is about a word of the claim."""
    ours = denied(sentence, place)
    following = next_term(sentence, place)
    if canonical.denied and ours & wording.denied:
        yield "denies_as_the_claim_does"
    elif following in wording.denied and not canonical.denied:
        yield "denies_as_a_phrasing_does"
    elif wording.denied and canonical.denied:
        # Both deny something, in words that do not meet.
        terms = set(wording.terms)
        yield "denies_something_else" if ours & terms else "denies_in_other_words"
    else:
        yield "denies"
        about = following in wording.terms or following in canonical.terms
        if about or _related(following, wording):
            yield "denies_a_word_of_the_claim"
        elif following:
            yield "denies_another_word"


def next_term(sentence: Sentence, place: int) -> str:
    """Return the first term after a place, or nothing."""
    for term, at in zip(sentence.terms, sentence.places, strict=True):
        if at > place:
            return term
    return ""


def _related(term: str, wording: Wording) -> bool:
    return not neighbours().get(term, frozenset()).isdisjoint(wording.terms)


def _beside_the_point(
    sentence: Sentence, place: int, shared: list[int], wording: Wording, canonical: Wording
) -> str:
    """Return how a denial leaves the claim standing, or nothing where it may not."""
    clause = sentence.clause_at(place)
    length = sum(sentence.clause_at(at) == clause for at in range(len(sentence.words)))
    if place == 0 and length == 1:
        return "says_no"
    # "No bath, clay or supplement will": a list has its commas too.
    reach = clause + (2 if length <= _SHORT_CLAUSE else 0)
    within = sum(clause <= sentence.clause_at(at) <= reach for at in shared)
    if 2 * within < len(shared):
        begins = next(at for at in range(place + 1) if sentence.clause_at(at) == clause)
        turned = not _TURNS.isdisjoint(sentence.words[begins : place + 1])
        return "denies_after_but" if turned else "denies_in_another_clause"
    terms = set(wording.terms) | set(canonical.terms)
    following = sentence.words[place + 1 : place + 3]
    before = sentence.words[max(0, place - 1) : place]
    promises = not _BEFALLS.isdisjoint(following) and (before == ("will",) or "te" in following)
    if promises and not terms.isdisjoint(_remedies()):
        return "promises"
    ours = denied(sentence, place)
    after = {
        term
        for term, at in zip(sentence.terms, sentence.places, strict=True)
        if place < at <= place + _NEAR and sentence.clause_at(at) == clause
    }
    if any(terms & one and after & other and not ours & one for one, other in opposed()):
        return "denies_the_opposite"
    return ""


@cache
def _remedies() -> frozenset[str]:
    return frozenset(stem(word, "en") for word in _REMEDIES)


def _affirms(sentence: Sentence, wording: Wording) -> bool:
    """Tell whether a denied wording stands in the sentence as good as whole."""
    terms = set(wording.terms)
    return len(terms & set(sentence.terms)) >= _MOSTLY_SAID * len(terms)


@cache
def opposed() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Return the stems of opposite words, one side and the other."""
    return tuple((_stems(one), _stems(other)) for one, other in opposites())


def _stems(words: frozenset[str]) -> frozenset[str]:
    return frozenset(stem(word, lang) for word in words for lang in LANGUAGES)


def opposite(sentence: Sentence, wording: Wording) -> tuple[str, str] | None:
    """Return a word of the claim and the opposite word that the sentence has in its place."""
    ours, theirs = set(sentence.terms), set(wording.terms)
    for one, other in opposed():
        claimed, said = theirs & one, ours & other
        if claimed and said and not ours & one and not theirs & other:
            return min(claimed), min(said)
    return None
