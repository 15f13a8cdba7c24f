"""Words about people that choose nobody: those cared for, houses, what the employer gives."""

from typing import Final

from wellspoken.engines.screening.rules.employment.parts import Said
from wellspoken.engines.screening.senses import Part
from wellspoken.engines.text import word_set

_AFTER: Final = 3
_EDGES: Final = frozenset(",.;:()/!&")
_DENIALS: Final = word_set("not never t nobody needn")
# Where people are registered or paid is asked by law.
_PAYROLL: Final = word_set("registered payroll licensed taxed registration")
_LEAVE: Final = word_set("parental paid creche nursery allowance flexible support can")
# A house may bear them: "Christian Medical College", "16-25 youth service".
_NAMES: Final = frozenset({"age", "nation", "faith"})
_SERVED_KINDS: Final = frozenset({
    "age", "women", "men", "family", "family_told", "nation", "people", "faith",
    "health", "sex_told",
})  # fmt: skip


def is_served(said: Said, part: Part) -> bool:
    """Tell whether the words name those whom the work is for, or a house."""
    if _is_of_a_house(said, part):
        return True
    if part.sense not in _SERVED_KINDS:
        return False
    for place in range(part.first - 1, max(-1, part.first - _AFTER - 1), -1):
        senses = said.senses[place]
        if said.tokens[place].word in _EDGES or "wish" in senses or "bar" in senses:
            return False
        if "serving" in senses:
            return True
    return False


def _is_of_a_house(said: Said, part: Part) -> bool:
    """Tell whether a house, a service or a belonging bears the name: "women's clinic"."""
    last = part.last
    if said.owns(last - 1) or (last < len(said.tokens) and said.owns(last)):
        return True
    reach = 2 if part.sense in _NAMES else 1
    if last < len(said.tokens) and said.tokens[last].word == "only":
        reach += 1
    follows = said.senses[last : last + reach]
    return part.sense != "origin_told" and any("house" in senses for senses in follows)


def is_denied(said: Said, part: Part) -> bool:
    """Tell whether the words are said not to count, or are told with what the house gives."""
    before = {token.word for token in said.tokens[max(0, part.first - _AFTER) : part.first]}
    if part.first and said.tokens[part.first - 1].word == "or" and part.sense == "sex_told":
        return True
    if before & _DENIALS:
        return True
    words = {token.word for token in said.tokens}
    if part.sense == "home_told":
        return not words.isdisjoint(_PAYROLL)
    return part.sense == "family_told" and not words.isdisjoint(_LEAVE)
