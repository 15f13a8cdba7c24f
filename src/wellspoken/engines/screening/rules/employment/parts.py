"""The parts that words play in a vacancy, told of a whole text at once."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from wellspoken.engines.screening.lexicons import vacancy, vacancy_people
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.senses import Part, Senses, Token, tokens_of, within
from wellspoken.engines.text import Span, word_set

# By which people may not be chosen: what says so itself, what needs a wish, what is refused.
KINDS: Final = {
    "age": "age",
    "women": "sex or looks",
    "men": "sex or looks",
    "sex": "sex or looks",
    "looks": "sex or looks",
    "family": "family",
    "nation": "nationality, origin or faith",
    "people": "nationality, origin or faith",
    "faith": "nationality, origin or faith",
    "origin": "nationality, origin or faith",
    "health": "health or disability",
    "home": "home address",
}
# Asked apart, as "job for" is a wish and tells of a job too.
CALLING: Final = Senses(
    role=vacancy.ROLES, call=vacancy.CALLS, seek=vacancy.SEEKS, guest=vacancy.GUESTS
)
SENSES: Final = Senses(
    role=vacancy.ROLES,
    person=vacancy.PEOPLE,
    wish=vacancy.WISHES_BEFORE,
    wished=vacancy.WISHES_AFTER,
    barred=vacancy.BARS_AFTER,
    bar=vacancy.BARS_BEFORE,
    open=vacancy.OPEN,
    lawful=vacancy.LAWFUL,
    serving=vacancy.SERVING,
    house=vacancy.SERVED_AFTER,
    other=vacancy_people.OTHER,
    age_told=vacancy_people.AGE_TOLD,
    age=vacancy_people.AGE,
    women=vacancy_people.WOMEN,
    men=vacancy_people.MEN,
    sex_told=vacancy_people.SEX_TOLD,
    looks_told=vacancy_people.LOOKS_TOLD,
    looks=vacancy_people.LOOKS,
    looks_refused=vacancy_people.LOOKS_REFUSED,
    family_told=vacancy_people.FAMILY_TOLD,
    family=vacancy_people.FAMILY,
    family_refused=vacancy_people.FAMILY_REFUSED,
    nation=vacancy_people.NATIONS,
    people=vacancy_people.PEOPLES,
    faith=vacancy_people.FAITHS,
    origin_told=vacancy_people.ORIGIN_TOLD,
    origin_refused=vacancy_people.ORIGIN_REFUSED,
    health_told=vacancy_people.HEALTH_TOLD,
    health=vacancy_people.HEALTH,
    health_refused=vacancy_people.HEALTH_REFUSED,
    home_told=vacancy_people.HOME_TOLD,
    home=vacancy_people.HOME,
)
TOLD: Final = ("age_told", "sex_told", "looks_told", "family_told", "origin_told", "health_told",
               "home_told")  # fmt: skip
TRAITS: Final = (
    "age", "women", "men", "looks", "family", "nation", "people", "faith", "health", "home",
)  # fmt: skip
REFUSED: Final = ("looks_refused", "family_refused", "origin_refused", "health_refused")
_HEADLINE: Final = 8
# A longer sentence is read a part at a time: each of its words is held against its others.
_LONGEST: Final = 200
# What the learned part scores above it reads like a vacancy, whatever its words.
LIKE_A_VACANCY: Final = 0
_APPLYING: Final = word_set("apply applies applying applicants application applications wanted")


class Said(NamedTuple):
    """A sentence: its tokens, the parts that they play, and of each token the senses."""

    text: str
    tokens: tuple[Token, ...]
    parts: tuple[Part, ...]
    senses: tuple[frozenset[str], ...]

    def has(self, sense: str) -> bool:
        """Tell whether words of a sense stand anywhere in the sentence."""
        return any(part.sense == sense for part in self.parts)

    def owns(self, place: int) -> bool:
        """Tell whether a word ends in an apostrophe: "girls' football"."""
        end = self.tokens[place].end
        return self.text[end : end + 1] == "'" and not self.text[end + 1 : end + 2].isalpha()

    def span(self, first: int, last: int) -> Span:
        """Return where some of the tokens stand."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)


def said_in(passage: Passage) -> tuple[Said, ...]:
    """Return the sentences of a passage with the parts that their words play."""
    every, folded = tokens_of(passage.folded), passage.folded
    sentences = (within(every, sentence) for sentence in passage.sentences)
    return tuple(
        _said(folded, tokens[at : at + _LONGEST])
        for tokens in sentences
        for at in range(0, len(tokens), _LONGEST)
    )


def _said(folded: str, tokens: tuple[Token, ...]) -> Said:
    parts = SENSES.parts([token.word for token in tokens])
    senses: list[set[str]] = [set() for _ in tokens]
    for part in parts:
        for place in range(part.first, part.last):
            senses[place].add(part.sense)
    return Said(folded, tokens, tuple(parts), tuple(map(frozenset, senses)))


def is_call(sentences: Sequence[Said], *, is_likely: bool) -> bool:
    """Tell whether a text seeks people to work, not people to treat, teach or ask.

    `is_likely` tells that its words as a whole are those of a vacancy.
    """
    senses, titled = _called(sentences)
    if "call" in senses:
        return True
    if "guest" in senses:
        return titled and "seek" in senses
    return is_likely or titled or "seek" in senses


def names_work(sentences: Sequence[Said]) -> bool:
    """Tell whether a text surely is a vacancy: by a word for one or a trade in its headline."""
    senses, titled = _called(sentences)
    if titled or "call" in senses:
        return True
    return any(token.word in _APPLYING for said in sentences for token in said.tokens)


def _called(sentences: Sequence[Said]) -> tuple[set[str], bool]:
    """Return which words of a call stand in a text, and whether its first words name a trade."""
    called = [CALLING.parts([token.word for token in said.tokens]) for said in sentences]
    senses = {part.sense for parts in called for part in parts}
    titled = any(
        part.sense == "role" and part.first < _HEADLINE for parts in called for part in parts
    )
    return senses, titled
