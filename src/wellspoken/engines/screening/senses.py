"""Words and short phrases by what they are for in a sentence, found in one pass over its words.

Where a list of wordings tells what to say instead, these tell of a word only which part it may
play: "wanted" wishes for somebody, "no one with" refuses, "regardless of" takes it back. A rule
then asks which parts stand near each other. Commas and full stops are words too, as "no, women"
is not "no women".
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from wellspoken.engines.screening.phrases import expanded
from wellspoken.engines.text import Span, hashtag_words, linear

_TOKEN = linear(r"[0-9]{1,4} ?- ?[0-9]{1,4}\b|\b(?:[a-z]\.){2,4}|[^\W_]+|[.,;:!?()/#%+&£$€₦₹₱]")
_PART = linear(r"[^\W_]+|[#%&,]")
_SHORT = 2


class Token(NamedTuple):
    """A word or a sign in lower case, and where it stands."""

    word: str
    start: int
    end: int


class Part(NamedTuple):
    """Words that play a part: which, and from which token up to which."""

    sense: str
    first: int
    last: int


class Senses:
    """Phrases by the parts that they play; of those that begin at a word the longest counts.

    They are written as in a `Wording`: a comma parts phrases, a slash words that may stand in one
    place, a question mark ends a word that may be left out; an underscore is a comma in the text.
    """

    __slots__ = ("_after", "_wordings")

    def __init__(self, **listed: str) -> None:
        # By the first word and the second, which is empty where a phrase has one only.
        self._after: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]] = {}
        self._wordings: dict[str, frozenset[tuple[str, ...]]] = {}
        senses_of: dict[tuple[str, ...], list[str]] = {}
        for sense, phrases in listed.items():
            self._wordings[sense] = frozenset(expanded(phrases, _words_of))
            for words in self._wordings[sense]:
                senses_of.setdefault(words, []).append(sense)
        for words, senses in senses_of.items():
            second = words[1] if len(words) > 1 else ""
            entries = self._after.setdefault(words[0], {}).setdefault(second, [])
            entries.append((words, tuple(dict.fromkeys(senses))))
        for following in self._after.values():
            for entries in following.values():
                entries.sort(key=lambda entry: -len(entry[0]))

    def parts(self, words: Sequence[str]) -> list[Part]:
        """Return the parts that some words play, in order."""
        met: list[Part] = []
        known = self._after
        until = 0
        for place, word in enumerate(words):
            if word not in known or place < until:
                continue
            following = known[word]
            second = words[place + 1] if place + 1 < len(words) else ""
            for phrase, senses in (*following.get(second, ()), *following.get("", ())):
                length = len(phrase)
                if length <= _SHORT or tuple(words[place : place + length]) == phrase:
                    met += [Part(sense, place, place + length) for sense in senses]
                    until = place + length
                    break
        return met

    def wordings(self, *senses: str) -> frozenset[tuple[str, ...]]:
        """Return the wordings of these senses, one of which triggers a rule that asks for them.

        Signs are left out of them: words with a sign between them stand side by side as well.
        """
        return frozenset(
            tuple(word for word in words if word.isalnum())
            for sense in senses
            for words in self._wordings[sense]
        )


@lru_cache(maxsize=8)
def tokens_of(folded: str) -> tuple[Token, ...]:
    """Return the words and signs of a folded text, those of #JoinedHashtags one by one."""
    tags = {parts[0].start: parts for parts in hashtag_words(folded)}
    spans: list[Span] = []
    for found in _TOKEN.finditer(folded):
        start, end = found.span()
        spans += tags.get(start, (Span(start, end),))
    return tuple([Token(_word(folded[at.start : at.end]), at.start, at.end) for at in spans])


def _word(written: str) -> str:
    """Return a word in lower case; the points of "U.S." go."""
    lowered = written.lower()
    return lowered.replace(".", "") if len(lowered) > 1 else lowered


def within(tokens: Sequence[Token], sentence: Span) -> tuple[Token, ...]:
    """Return the tokens of a sentence."""
    first = bisect_left(tokens, sentence.start, key=_start)
    last = bisect_left(tokens, sentence.end, lo=first, key=_start)
    return tuple([token for token in tokens[first:last] if token.end <= sentence.end])


def _start(token: Token) -> int:
    return token.start


def _words_of(slot: str) -> list[str]:
    return _PART.findall(slot.replace("_", ","))
