"""Ages in figures, told from hours, beds, kilos and years of practice."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from wellspoken.engines.screening.rules.employment.parts import Said
from wellspoken.engines.text import word_set

_YOUNGEST: Final = 15
_OLDEST: Final = 80
# Up to these ages a limit is the law's: children, and who may serve drinks or drive.
_CHILD: Final = 18
_OF_AGE: Final = 21
_WIDEST: Final = 35
_REACH: Final = 4
_DIGITS: Final = 2
_NUMBERS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "twentie": 20, "thirtie": 30, "fortie": 40, "fiftie": 50, "sixtie": 60,
}  # fmt: skip
_LIMITS: Final = word_set(
    "under below upto until till beyond past max maximum exceeding exceed younger older less up "
    "above over more closer nearer near than most least minimum min"
)
_AT_LEAST: Final = word_set("over above least minimum min past beyond")
_AGES: Final = word_set("age aged ages")
_OLD: Final = (
    "years old", "yrs old", "year old", "y / o", "y o", "yo", "years of age", "yrs of age",
    "years at last", "years max", "yrs max", "years and below", "years and under",
    "years and above", "years or younger", "years or under", "years or below", "yrs and below",
    "year olds",
)  # fmt: skip
_EITHER_WAY: Final = ("and over", "and above", "and below", "and under", "or under", "or younger",
                      "or below", "or over", "or older")  # fmt: skip
_YEARS: Final = frozenset({"years", "yrs", "year"})
_OF_PRACTICE: Final = word_set(
    "experience of in service since post as with teaching nursing practice on and or working s exp"
)
_UNITS: Final = word_set(
    "hours hour hrs hr h minutes minute mins min beds bed bedded patients patient residents "
    "shifts shift weeks week days day months month kg kgs kilos k km kms miles mile cm mm lbs "
    "stone places people staff nurses posts vacancies positions slots per percent wpm words "
    "children clients calls volunteers seats am pm members students pupils sites homes branches "
    "counties clinics languages st nd rd th jan january feb february mar march apr april may "
    "june jul july jobs aug august sep sept september oct october nov november dec december % ft "
    "grand thousand lakh bmi accounts applicants applications points mcg mg ml degrees times "
    "visits families cases babies square different others new men women more of or a dollars "
    "pounds euro euros pesos naira rand rupees cents"
)
# Money, streets and wards bear numbers too.
_LABELS: Final = frozenset("£$€₦₹₱#") | word_set(
    "ward band room rooms level page unit grade caseload weigh lift lifting carry radius within "
    "every postcode zip bus line route floor street job ref id"
)
_SOMEBODY: Final = word_set("nobody noone you only must preferably ideally not no")
_NAMED: Final = frozenset({"role", "person", "women", "men"})
_SERVED: Final = word_set(
    "children adults patients residents clients pupils teens babies kids teenagers participants "
    "volunteers"
)
_EDGES: Final = frozenset({",", ":", "(", "/", ";", "between", "from"})
_ENDS: Final = word_set(
    ", . ) only ! ; / ? preferred please because will this so for with in at on should residing "
    "living and who as scheme it"
)


class _Figure(NamedTuple):
    """One age or two, from which token up to which, and what stands beside them."""

    low: int
    high: int
    first: int
    last: int
    before: list[str]
    after: list[str]
    is_named: bool
    is_plural: bool

    @property
    def limits(self) -> frozenset[str]:
        return _LIMITS.intersection(self.before[-2:])

    @property
    def is_aged(self) -> bool:
        return not _AGES.isdisjoint(self.before)

    @property
    def is_old(self) -> bool:
        """Whether "years old" or the like follows, or years that are not those of practice."""
        if " ".join(self.after).startswith(_OLD):
            return True
        if not self.after or self.after[0] not in _YEARS or not self.is_named:
            return False
        limited = self.high > self.low or self.limits
        return bool(limited) and len(self.after) > 1 and self.after[1] not in _OF_PRACTICE

    @property
    def is_open_ended(self) -> bool:
        return " ".join(self.after[:2]) in _EITHER_WAY

    @property
    def is_plus(self) -> bool:
        return bool(self.after) and self.after[0] in {"+", "plus"}


def ages_in(said: Said) -> Iterator[tuple[int, int]]:
    """Yield from which token up to which an age is asked for."""
    words = [token.word for token in said.tokens]
    for place, word in enumerate(words):
        if word == "born" and words[place + 1 : place + 2] in (["after"], ["before"], ["since"]):
            if "".join(words[place + 2 : place + 3]).isdecimal():
                yield place, place + 3
        elif (figure := _figure_at(said, words, place)) is not None and _is_age(figure):
            first = (
                figure.first - 1 if figure.limits and figure.low == figure.high else figure.first
            )
            yield first, figure.last


def _figure_at(said: Said, words: list[str], place: int) -> _Figure | None:
    word = words[place]
    if "-" in word:
        low, high = (int(figure) for figure in word.replace(" ", "").split("-"))
        last = place + 1
    else:
        low = high = _number(word)
        last = place + 1
        ends = _number(words[place + 2]) if place + 2 < len(words) else 0
        joint = words[place + 1] if ends > low > 0 else ""
        if joint == "to" or (joint == "and" and "between" in words[max(0, place - 2) : place]):
            high, last = ends, place + 3
    if not _YOUNGEST <= low <= high <= _OLDEST:
        return None
    start = max(0, place - _REACH)
    return _Figure(
        low, high, place, last, words[start:place], words[last : last + _REACH],
        is_named=any(senses & _NAMED for senses in said.senses[start:place]),
        is_plural=word.endswith("s"),
    )  # fmt: skip


def _number(word: str) -> int:
    """Return the number that a word says, or 0."""
    bare = word.removesuffix("plus").removesuffix("s")
    return int(bare) if bare.isdecimal() and len(bare) == _DIGITS else _NUMBERS.get(bare, 0)


def _is_age(figure: _Figure) -> bool:
    """Tell whether a figure is an age that is asked for, not one that the law asks."""
    before, after = figure.before, figure.after
    follows = after[0] if after else "."
    if (before and before[-1] in _LABELS) or not _SERVED.isdisjoint(before[-2:]):
        return False
    if follows in _UNITS | _YEARS and not (figure.is_old or figure.is_aged):
        return False
    if figure.high > figure.low:
        return _is_range(figure, follows)
    at_least = _AT_LEAST & figure.limits or figure.is_plus or figure.is_open_ended
    lawful = _OF_AGE if at_least or not figure.limits else _CHILD
    return (figure.low > lawful or "no" in before) and _is_limit(figure, follows)


def _is_range(figure: _Figure, follows: str) -> bool:
    if figure.high - figure.low > _WIDEST:
        return False
    if figure.is_aged or figure.is_old:
        return True
    before = figure.before
    begins = not before or before[-1] in _EDGES or not _SOMEBODY.isdisjoint(before[-2:])
    return follows in _ENDS and (begins or figure.is_named)


def _is_limit(figure: _Figure, follows: str) -> bool:
    before, limits = figure.before, figure.limits
    somebody = figure.is_named or not _SOMEBODY.isdisjoint(before)
    if figure.is_plus:
        unit = figure.after[1] if len(figure.after) > 1 else ""
        return unit not in _UNITS and (figure.is_aged or somebody or not before)
    if figure.is_aged and (limits or "limit" in before or before[-1] in _AGES | {":"}):
        return True
    if (limits and figure.is_plural) or (figure.is_old and (limits or somebody)):
        return True
    if figure.is_open_ended:
        return somebody or figure.is_aged
    return bool(limits) and follows in _ENDS and (somebody or len(before) < _DIGITS)
