"""Rules that the learned part makes: a passage that reads like what a family is about.

Above one bound a rule advises, above another it asks for a second look; it never blocks. The
sentence that weighs most is marked, and the words that weigh most are named.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.learned.model import FAMILIES, scores_of, telling_words
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rule import bad as bad_example
from wellspoken.engines.screening.rule import good as good_example
from wellspoken.engines.screening.tallies import counts_in
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span

# It was learned from texts of about this length; longer ones are read a part at a time, so that
# what is said in one sentence is not outweighed by a page.
_CHARACTERS: Final = 400
_LOWEST: Final = -1_000_000
# Of texts that rules mark, by hands that were left out, one in twenty lies below it; of ordinary
# posts one in six (disclosure) to nine in ten (claim).
_FOREIGN: Final = -300


@dataclass(frozen=True, slots=True)
class Bounds:
    """Scores above which a family advises and asks for a second look; see `train_families.py`."""

    advise: int
    review: int


@lru_cache(maxsize=64)
def _scores(text: str) -> dict[str, int]:
    return scores_of(text)


@lru_cache(maxsize=8)
def _scored_parts(passage: Passage) -> tuple[tuple[dict[str, int], tuple[Span, ...]], ...]:
    """Return the parts of a passage with their scores; every rule asks for them."""
    return tuple(
        (_scores(passage.folded[sentences[0].start : sentences[-1].end]), sentences)
        for sentences in _parts(passage)
    )


@lru_cache(maxsize=8)
def _highest(passage: Passage) -> Mapping[str, int]:
    """Return of each family the highest score of a part of a passage."""
    parts = _scored_parts(passage)
    if len(parts) == 1:
        return parts[0][0]
    return {
        family: max((scores[family] for scores, _ in parts), default=_LOWEST) for family in FAMILIES
    }


def score_in(passage: Passage, family: str) -> int:
    """Return the highest score of a part of a passage."""
    return _highest(passage)[family]


def score_at(passage: Passage, family: str, at: int) -> int:
    """Return the score of the part of a passage in which an offset of `folded` stands."""
    part = _part_at(passage, at)
    return part[0][family] if part else _LOWEST


def part_at(passage: Passage, at: int) -> Span:
    """Return the part of a passage that is scored together, in which an offset stands."""
    part = _part_at(passage, at)
    return Span(part[1][0].start, part[1][-1].end) if part else Span(at, at)


def _part_at(passage: Passage, at: int) -> tuple[dict[str, int], tuple[Span, ...]] | None:
    parts = _scored_parts(passage)
    index = bisect_right(parts, at, key=lambda part: part[1][0].start) - 1
    return parts[max(0, index)] if parts else None


def score_of(text: str, family: str) -> int:
    """Return the score of a folded text as it is, not parted."""
    return _scores(text)[family]


def _heaviest_sentences(passage: Passage, family: str) -> tuple[Span, ...]:
    """Return the sentences of the part that scores highest."""
    return max(_scored_parts(passage), key=lambda part: part[0][family])[1]


def heaviest_part(passage: Passage, family: str) -> Span:
    """Return the part of a passage that scores highest; one that is empty has none."""
    sentences = _heaviest_sentences(passage, family)
    return Span(sentences[0].start, sentences[-1].end)


def _parts(passage: Passage) -> Iterator[tuple[Span, ...]]:
    """Yield sentences that follow one another, as many as go together."""
    together: list[Span] = []
    for sentence in passage.sentences:
        if together and sentence.end - together[0].start > _CHARACTERS:
            yield tuple(together)
            together = []
        together.append(sentence)
    if together:
        yield tuple(together)


def _passages(reading: Reading) -> Iterator[Passage]:
    for passage in reading.of_kind("text"):
        if passage.document.language == "en":
            yield passage


def likely_rule(
    *,
    family: str,
    bounds: Bounds,
    name: str,
    like: str,
    why: str,
    source: str,
    fix: str,
    bad: tuple[str, ...],
    good: tuple[str, ...],
    known: tuple[Rule, ...],
    may_ask: bool = False,
    may_quote: bool = True,
    may_count: bool = False,
    alone: bool = False,
    score_of_passage: Callable[[Reading, Passage], int] | None = None,
) -> Rule:
    """Return the rule that marks what reads `like` the family, where none of those `known` does.

    Texts that are `bad` are sentences to be marked whole; the others are its clean examples.
    `may_ask` tells that a question says nothing, so that only what is told counts; `may_quote`,
    that a quotation does not; `may_count`, that a tally of cases or tests does not; `alone`, that
    one of those `known` says enough wherever in the passage it speaks. `score_of_passage`
    scores a passage otherwise than by its words alone.
    """

    weighed = score_of_passage or _by_words(family)

    def concerns(reading: Reading) -> bool:
        return any(weighed(reading, passage) > bounds.advise for passage in _passages(reading))

    def check(reading: Reading) -> Iterator[Mark]:
        for passage in _passages(reading):
            score = weighed(reading, passage)
            if score <= bounds.advise:
                continue
            if may_count and counts_in(passage, heaviest_part(passage, family)):
                continue
            sentences = _heaviest_sentences(passage, family)
            if may_ask:
                sentences, told = _without_questions(passage, sentences)
                score = min(score, score if score_of_passage else score_of(told, family))
                if score <= bounds.advise or not sentences:
                    continue
            span = _heaviest(passage, sentences, family)
            if not (may_quote and is_quoted(passage, span)):
                yield _mark(passage, span, score > bounds.review)

    def _mark(passage: Passage, span: Span, sure: bool) -> Mark:  # noqa: FBT001
        words = telling_words(passage.folded[span.start : span.end], family)
        return Mark(
            passage=passage,
            span=passage.document.origin(span.start, span.end),
            message=f"This reads like {like}.",
            evidence=", ".join(f"“{word}”" for word in words) or "its words as a whole",
            suggestion=fix,
            severity=Severity.REVIEW if sure else Severity.ADVISE,
        )

    return Rule(
        code=f"{family}.likely",
        name=name,
        what=(
            "A text in English in which no rule knows a turn of phrase, but whose words and their "
            f"neighbours are those of {like}: told by a small model learned from labelled texts "
            "(see its card). The sentence that weighs most is marked. It advises, or asks for a "
            "second look where it is surer; it never blocks."
        ),
        why=why,
        source=source,
        severity=Severity.REVIEW,
        fix=fix,
        bad=tuple(bad_example(text, text) for text in bad),
        good=tuple(map(good_example, good)),
        check=check,
        concerns=concerns,
        yields_to=frozenset(rule.code for rule in known),
        alone=alone,
    )


def _by_words(family: str) -> Callable[[Reading, Passage], int]:
    """Return what scores a passage by its words alone."""

    def scored(_reading: Reading, passage: Passage) -> int:
        return score_in(passage, family)

    return scored


def _heaviest(passage: Passage, sentences: tuple[Span, ...], family: str) -> Span:
    """Return the sentence that weighs most by itself."""
    return max(sentences, key=lambda at: score_of(passage.folded[at.start : at.end], family))


def _without_questions(
    passage: Passage, sentences: tuple[Span, ...]
) -> tuple[tuple[Span, ...], str]:
    """Return those sentences that ask nothing, and their text."""
    told = [at for at in sentences if not passage.folded[at.start : at.end].endswith("?")]
    return tuple(told), " ".join(passage.folded[at.start : at.end] for at in told)


def unless_foreign(family: str, known: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return rules that know turns of phrase, asked only of texts not surely about other things.

    Their expressions are long, and most posts have nothing to do with them.
    """
    concerns = partial(_may_concern, family=family)

    def asked_where(rule: Rule) -> Rule:
        def check(reading: Reading) -> Iterable[Mark]:
            # Asked again, as no gate need stand before the rule.
            return rule.check(reading) if concerns(reading) else ()

        return replace(rule, concerns=concerns, check=check)

    return tuple(map(asked_where, known))


def _may_concern(reading: Reading, family: str) -> bool:
    """Tell whether a text may be about what the family is about, as far as words tell."""
    for passage in reading.of_kind("text", "alt"):
        if score_in(passage, family) > _FOREIGN or passage.document.language != "en":
            return True
    return False
