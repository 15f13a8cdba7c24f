"""What the index keeps of a claim: enough to compare a post with each of its wordings."""

import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index.letters import Letters, runs_of
from wellspoken.engines.claims.reading import read
from wellspoken.engines.claims.reading.polarity import all_denied
from wellspoken.engines.claims.reading.terms import light_terms

# Beyond so many wordings a claim is compared by the first ones; all of them are in the index.
MOST_WORDINGS = 200
# Terms that stand in this share of a claim's wordings are what it is about.
_KEY_SHARE, _MOST_KEYS, _ENOUGH_WORDINGS = 0.6, 12, 3
# Wordings in these have a vector, where vectors are wanted: the model read nothing else.
VECTOR_LANGUAGES = frozenset({"en"})


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording as terms, with its numbers, its names, what it denies and how it is spelt.

    `text` is what was read, cleaned; vectors are made of it.
    """

    lang: str
    terms: tuple[str, ...]
    numbers: tuple[str, ...]
    names: frozenset[str]
    denied: frozenset[str]
    spelling: str = ""
    text: str = ""


@dataclass(frozen=True)
class Record:
    """A claim as the index keeps it; `also` are the ids of claims that say the same.

    `answer` are the terms of its rebuttals that no wording has: who uses them is likely to answer.
    `answer_text` is its rebuttal in the language that vectors are made of. A record has no slots so
    that what is worked out of it can be kept with it.
    """

    id: str
    also: tuple[str, ...]
    wordings: tuple[Wording, ...]
    answer: frozenset[str] = frozenset()
    answer_text: str = ""

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each term stands in the wordings."""
        return Counter(term for wording in self.wordings for term in wording.terms)

    @cached_property
    def shares(self) -> dict[str, float]:
        """Which share of the wordings each term stands in."""
        counts = Counter(term for wording in self.wordings for term in set(wording.terms))
        return {term: count / len(self.wordings) for term, count in counts.items()}

    @cached_property
    def keys(self) -> dict[str, dict[str, float]]:
        """What it is about: the terms of most wordings, where a language has three or more."""
        found = {}
        for lang in {wording.lang for wording in self.wordings}:
            alike = [wording.terms for wording in self.wordings if wording.lang == lang]
            if len(alike) >= _ENOUGH_WORDINGS:
                counts = Counter(term for terms in alike for term in dict.fromkeys(terms))
                shares = {
                    term: count / len(alike) for term, count in counts.most_common(_MOST_KEYS)
                }
                found[lang] = {term: share for term, share in shares.items() if share >= _KEY_SHARE}
        return found

    @cached_property
    def letters(self) -> "dict[str, Letters]":
        """The wordings of each language by runs of letters."""
        by_language: dict[str, list[frozenset[str]]] = {}
        for wording in self.wordings:
            by_language.setdefault(wording.lang, []).append(runs_of(wording.spelling))
        return {lang: Letters.of(runs) for lang, runs in by_language.items()}

    def packed(self) -> bytes:
        """Return the record as bytes for the disk."""
        wordings = [
            [
                w.lang,
                " ".join(w.terms),
                " ".join(w.numbers),
                " ".join(sorted(w.names)),
                " ".join(sorted(w.denied)),
                w.spelling,
                w.text,
            ]
            for w in self.wordings
        ]
        told = [self.id, self.also, wordings, " ".join(sorted(self.answer)), self.answer_text]
        return json.dumps(told, ensure_ascii=False).encode()


def unpacked(raw: bytes) -> Record:
    """Return the record that `packed` wrote."""
    claim_id, also, wordings, answer, answer_text = json.loads(raw)
    return Record(
        id=claim_id,
        also=tuple(also),
        wordings=tuple(
            Wording(
                lang=lang,
                terms=tuple(terms.split()),
                numbers=tuple(numbers.split()),
                names=frozenset(names.split()),
                denied=frozenset(denied.split()),
                spelling=spelling,
                text=text,
            )
            for lang, terms, numbers, names, denied, spelling, text in wordings
        ),
        answer=frozenset(answer.split()),
        answer_text=answer_text,
    )


def vector_key(text: str) -> int:
    """Return the number that a text's vector is kept by."""
    return int.from_bytes(
        blake2b(text.encode("utf-8", "replace"), digest_size=8).digest(), "little"
    )


def record_of(claim: Claim, also: tuple[str, ...] = ()) -> Record:
    """Read a claim's wordings into the record that the index keeps."""
    wordings = []
    for lang, text in claim.wordings()[:MOST_WORDINGS]:
        reading = read(text, lang)
        if not reading.terms:
            continue
        wordings.append(
            Wording(
                lang=reading.lang,
                terms=reading.terms,
                numbers=tuple(sorted(reading.numbers)),
                names=reading.names,
                denied=frozenset().union(*map(all_denied, reading.sentences)),
                spelling=" ".join(sentence.spelling for sentence in reading.sentences),
                text=reading.text,
            )
        )
    terms, answer_text = _answer_of(claim, wordings)
    return Record(
        id=claim.id,
        also=also,
        wordings=tuple(wordings),
        answer=terms,
        answer_text=answer_text,
    )


def _answer_of(claim: Claim, wordings: list[Wording]) -> tuple[frozenset[str], str]:
    """Return what its rebuttals say that its wordings do not, and the one that has a vector."""
    said = {term for wording in wordings for term in wording.terms} | light_terms()
    every = ((claim.lang, claim.rebuttal), *claim.rebuttals_in.items())
    readings = [read(text, lang) for lang, text in every if text]
    terms = frozenset(term for one in readings for term in one.terms if term not in said)
    texts = (one.text for one in readings if one.lang in VECTOR_LANGUAGES)
    return terms, next(texts, "")
