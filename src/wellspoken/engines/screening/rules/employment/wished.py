"""Whom a sentence of a vacancy wishes for, told by what stands near the words."""

from typing import Final

from wellspoken.engines.screening.rules.employment.parts import Said
from wellspoken.engines.screening.rules.employment.refused import barred_after, barred_before
from wellspoken.engines.screening.rules.employment.served import is_served
from wellspoken.engines.screening.senses import Part
from wellspoken.engines.text import word_set

_BEFORE: Final = 5
_AFTER: Final = 3
_STOPS: Final = frozenset(".!?")
_EDGES: Final = frozenset(",.;:()/!&")
# Said of one person, between commas: "RN, female, single".
_CHUNKS: Final = word_set(
    "female male lady gentleman single married unmarried hindu christian muslim catholic brahmin "
    "widow widower pretty handsome slim attractive tall nonsmoker smoker divorced females males"
)
# Languages bear the names of peoples.
_LANGUAGES: Final = word_set(
    "english french irish german spanish italian portuguese dutch swedish welsh polish romanian "
    "ukrainian russian arabic chinese japanese korean thai vietnamese tamil punjabi bengali "
    "gujarati marathi telugu kannada tagalog ilocano visayan sinhala cantonese yoruba igbo hausa "
    "zulu xhosa sotho shona ndebele swahili maori malay hindi scottish"
)
_BELONGINGS: Final = word_set(
    "id ids paper papers passport passports experience accent accents name names blood descent "
    "home homes heritage background stock origin born bred"
)
_PEOPLE: Final = frozenset({"role", "person", "women", "men", "people", "faith"})


def wished(said: Said, part: Part) -> tuple[int, int] | None:
    """Return a trait with the wish for it or against it, or nothing."""
    if is_served(said, part) or (part.sense == "nation" and not _names_people(said, part)):
        return None
    return (
        barred_after(said, part)
        or barred_before(said, part, 1)
        or _wish_before(said, part)
        or _wish_after(said, part)
        or _chunk(said, part)
        or _heading(said, part)
    )


def _names_people(said: Said, part: Part) -> bool:
    """Tell whether a nation's name is said of people, not of a language or a body."""
    after = said.senses[part.last : part.last + 2]
    if after and (_PEOPLE & after[0] or (len(after) > 1 and "role" in after[1])):
        return True
    word = said.tokens[part.last - 1].word
    follows = said.tokens[part.last].word if after else ""
    if follows in _BELONGINGS:
        return True
    if part.first and said.tokens[part.first - 1].word == "be" and follows in {"", ".", ",", "!"}:
        return True
    return follows == "only" or (follows in {"preferred", "first"} and word not in _LANGUAGES)


def _wish_before(said: Said, part: Part) -> tuple[int, int] | None:
    for wish in said.parts:
        if wish.sense != "wish" or not part.first - _BEFORE <= wish.last <= part.first:
            continue
        between = range(wish.last, part.first)
        if _is_yours(said, wish):
            continue
        if not any(_parts_them(said, place) for place in between):
            return wish.first, part.last
    return None


def _is_yours(said: Said, wish: Part) -> bool:
    """Tell whether it is the reader's own wish: "if you want"."""
    return (
        wish.first > 0
        and said.tokens[wish.first - 1].word == "you"
        and said.tokens[wish.first].word in {"want", "need", "like", "prefer"}
    )


def _parts_them(said: Said, place: int) -> bool:
    """Tell whether a word between a wish and a trait gives the trait to somebody else."""
    word, senses = said.tokens[place].word, said.senses[place]
    return word in _STOPS or ("serving" in senses and "wish" not in senses) or "guest" in senses


def _wish_after(said: Said, part: Part) -> tuple[int, int] | None:
    for wish in said.parts:
        if wish.sense != "wished" or not part.last <= wish.first <= part.last + _AFTER:
            continue
        if not any(_parts_them(said, place) for place in range(part.last, wish.first)):
            return part.first, wish.last
    return None


def _chunk(said: Said, part: Part) -> tuple[int, int] | None:
    """Return a trait that stands by itself between commas, or nothing."""
    if part.last - part.first > 1 or said.tokens[part.first].word not in _CHUNKS:
        return None
    if part.first == 0 or said.tokens[part.first - 1].word not in _EDGES:
        return None
    if part.last < len(said.tokens) and said.tokens[part.last].word not in _EDGES:
        return None
    return part.first, part.last


def _heading(said: Said, part: Part) -> tuple[int, int] | None:
    """Return a trait that begins a headline, before the name of the work: "Lady compounder"."""
    if part.first > 0 or part.last >= len(said.tokens):
        return None
    work = said.tokens[part.last].word
    if "role" not in said.senses[part.last] or work.endswith("s") or said.owns(part.last):
        return None
    return part.first, part.last + 1
