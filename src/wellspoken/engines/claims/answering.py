"""The register as another engine asks it: which known claim does this text repeat, if any?

What is answered needs no other part of this engine to be understood, so that whoever asks need not
know where the answer comes from. Nothing is read or built before the first question.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from threading import Lock

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.matching.closest import Reader
from wellspoken.engines.claims.matching.matcher import Match, Matcher
from wellspoken.engines.claims.matching.said import Said
from wellspoken.engines.claims.matching.sieve import Sieve
from wellspoken.engines.claims.register import starter
from wellspoken.engines.text import Span, linear
from wellspoken.engines.text.segments import sentences

# Where a sentence goes on to something else than the claim.
_TURN = linear(
    r",? (?:and|but|so|because|since|y|así que|porque) (?:we|you|they|it|i|this|that|keep|get|call"
    r"|ask|parents|patients|people|nosotros|por eso)\b|; |, (?:so|y|and|but) "
)
_CASE = linear(r"\A\W{0,4}(?:if|when|whether|unless|in case|si|cuando)\b")
# A post is read as a whole, of a longer text what stands next to a sentence.
_POST = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatedClaim:
    """A claim that `text[start:end]` says, and what the register says of it.

    `fact` is what may be told instead, empty where the evidence is due to be looked at again.
    """

    start: int
    end: int
    id: str
    claim: str
    verdict: str
    surely: bool
    why: tuple[str, ...]
    fact: str
    source: str


class KnownClaims:
    """A register that answers; may be asked by several threads."""

    def __init__(
        self,
        claims: Callable[[], Iterable[Claim]],
        *,
        version: str,
        today: Callable[[], date] = date.today,
    ) -> None:
        self.version = version
        self._claims = claims
        self._today = today
        self._lock = Lock()
        self._sieve: Sieve | None = None
        self._reader: Reader | None = None
        self._by_id: dict[str, Claim] = {}

    def repeated_in(
        self, text: str, lang: str = "", *, leans: Callable[[str], bool] | None = None
    ) -> tuple[RepeatedClaim, ...]:
        """Return each claim that the text says as its own, once, where it says it first.

        `lang` is "en", "es" or empty for not known. `leans` tells of a sentence whether it
        reads like a false claim, so that less of a likeness to one that is known will do.
        """
        found: dict[str, RepeatedClaim] = {}
        each = list(sentences(text))
        with self._lock:
            sieve = self._sieve or self._read()
            seen: set[str] = set()
            for place, span in enumerate(each):
                sentence = text[span.start : span.end]
                if sentence in seen:
                    continue
                reads_false = leans is not None and leans(sentence)
                passes = sieve.passes(sentence)
                if not (reads_false or passes):
                    continue
                seen.add(sentence)
                around = text
                if len(text) > _POST:
                    first, last = each[max(0, place - 1)], each[min(len(each) - 1, place + 1)]
                    around = text[first.start : last.end]
                told = self._said(text, span, around, lang, leaning=reads_false and passes)
                if told is not None:
                    found.setdefault(told.id, told)
        return tuple(found.values())

    def _read(self) -> Sieve:
        listed = [claim for claim in self._claims() if not claim.retired]
        self._by_id = {claim.id: claim for claim in listed}
        self._sieve = Sieve(listed)
        return self._sieve

    def _said(
        self, text: str, span: Span, around: str, lang: str, *, leaning: bool
    ) -> RepeatedClaim | None:
        """Return the claim that a sentence says, unless what stands around it takes it back."""
        if self._reader is None:
            self._reader = Reader(Matcher(Collection.of(self._by_id.values())))
        sentence = text[span.start : span.end]
        found = self._reader.said_in(sentence, lang, leaning=leaning) or self._said_first(
            sentence, lang, leaning=leaning
        )
        if found is None:
            return None
        how, match = found
        if around.strip() != sentence and self._reader.takes_back(around, lang, match.claim):
            return None
        return self._told(match, span, lang, surely=how is Said.SURELY)

    def _said_first(self, sentence: str, lang: str, *, leaning: bool) -> tuple[Said, Match] | None:
        """Return the claim that a sentence says before it goes on to something else."""
        turn = _TURN.search(sentence)
        if turn is None or _CASE.search(sentence) or self._reader is None:
            return None
        return self._reader.said_in(sentence[: turn.start()], lang, leaning=leaning)

    def _told(self, match: Match, span: Span, lang: str, *, surely: bool) -> RepeatedClaim:
        claim = self._by_id[match.claim]
        evidence = claim.evidence[0] if claim.evidence else None
        fact = claim.rebuttals_in.get(lang, claim.rebuttal)
        return RepeatedClaim(
            start=span.start,
            end=span.end,
            id=claim.id,
            claim=claim.claim,
            verdict=claim.verdict.value,
            surely=surely,
            why=match.why,
            fact=fact if claim.current(self._today()) else "",
            source=f"{evidence.source} {evidence.url}".strip() if evidence else "",
        )


@cache
def starter_claims() -> KnownClaims:
    """Return the register that comes with the engine, one for the whole process."""
    return KnownClaims(lambda: starter().claims, version=_source_hash())


@cache
def _source_hash() -> str:
    """Return the SHA-256 of this engine's source, its lists and its register."""
    digest = hashlib.sha256()
    for name, content in _contents(files("wellspoken.engines.claims"), ""):
        digest.update(f"\n{name}\n".encode())
        digest.update(content.replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def _contents(folder: Traversable, name: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _contents(entry, f"{name}.{entry.name}")
        elif not entry.name.endswith(".pyc"):
            found.append((f"{name}.{entry.name}", entry.read_bytes()))
    return found
