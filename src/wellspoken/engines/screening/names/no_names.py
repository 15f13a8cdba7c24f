"""Capitalised words that a recogniser takes for names: departments, feasts, classes, apps, toys."""

from typing import Final

from wellspoken.engines.screening.names.finder import PersonName
from wellspoken.engines.screening.names.lexicon import SHIFT, NameLevel, WordClass
from wellspoken.engines.screening.names.tokens import APOSTROPHE, LOWER, PAD, SPACE, Tokens
from wellspoken.engines.text import word_set

# Parts of a house are called by what is done there, whatever language the word came from.
_OF_MEDICINE: Final = (
    "ology", "natal", "iatrics", "iatry", "otherapy", "ometry", "opaedics", "opedics", "esthetics",
    "aesthetics", "ostics", "ography", "ulatory",
)  # fmt: skip
_LONG_ENOUGH: Final = 6
_CLASSES: Final = word_set(
    "zumba pilates tai qigong boccia bingo yoga reiki aquafit jazzercise scrabble jenga karaoke"
)
_HOUSE_WORDS: Final = word_set("ward bay bell theatre unit lodge")
_APPS: Final = word_set("messenger telegram signal teams slack zoom outlook paypal skype viber")
_BY_APPS: Final = word_set("by on via over in through using")
_WISHES: Final = word_set("mubarak kareem mobarak")
_DAYS: Final = word_set("day days week weekend month eve night sunday monday friday saturday")
_BEFORE_DAYS: Final = word_set("on for happy this until before after till every and is of")
_TOYS: Final = word_set("bears bear dolls soldiers rabbits monkeys bunnies")
_TOY_KINDS: Final = word_set("teddy gummy rag toy care paddington sock bunny")
# What a firm that bears a name does: "Harris Joinery".
_TRADES: Final = word_set(
    "joinery roofing plumbing haulage motors builders catering flooring electrics electrical "
    "glazing "
    "bakery florists farms brewery tyres coaches taxis carpentry upholstery landscaping "
    "scaffolding "
    "removals logistics printers jewellers opticians solicitors hardware timber nurseries seafoods "
    "butchers grocers supermarket timbers construction interiors autos garages cleaning laundries"
)
# What is bought by a family name: "Johnson's baby oil".
_GOODS: Final = word_set(
    "oil powder shampoo lotion soap soaps tea teas coffee biscuits chocolate chocolates ice crisps "
    "ketchup mustard whisky porridge sauce sauces cornflakes gin pies jam jams"
)


def no_name(tokens: Tokens, name: PersonName) -> str:  # noqa: PLR0911  # early answers
    """Return the words that show a department, a feast, a class, an app or a toy; or nothing."""
    low, before = tokens.lows[name.last], tokens.lows[name.first - 1]
    code = tokens.codes[name.last]
    if name.count == 1:
        if len(low) > _LONG_ENOUGH and low.endswith(_OF_MEDICINE):
            return low
        if low in _HOUSE_WORDS and tokens.shape(name.last + 1) == LOWER:
            return low  # "Ward bell"
        if low in _CLASSES or (low in _APPS and before in _BY_APPS):
            return low
    if low in _WISHES and tokens.codes[name.first - 1] % SHIFT == WordClass.CALENDAR:
        return f"{before} {low}"
    if low in _TOYS and (tokens.lows[name.last - 1] in _TOY_KINDS):
        return f"{tokens.lows[name.last - 1]} {low}"
    if name.count > 1 and low in _TRADES:
        return low
    after = name.last + 1
    if tokens.gap(after) == SPACE and tokens.lows[after] in _TRADES:
        return tokens.lows[after] if tokens.shape(after) != LOWER else ""
    if _is_day(tokens, name, before):
        return f"{tokens.lows[name.first]} {low}"
    return _ware(tokens, name) if code // SHIFT < NameLevel.GIVEN else ""


def _is_day(tokens: Tokens, name: PersonName, before: str) -> bool:
    """Tell whether a day bears the name: "closed on Rizal Day"; Doris Day has a first name."""
    if name.count == 1 or before not in _BEFORE_DAYS or tokens.lows[name.last] not in _DAYS:
        return False
    return tokens.codes[name.first] // SHIFT < NameLevel.GIVEN


def _ware(tokens: Tokens, name: PersonName) -> str:
    """Return the goods that a maker's name is on."""
    after = name.last + 1
    if tokens.gap(after) != APOSTROPHE or tokens.lows[after] != "s":
        return ""
    for place in (after + 1, after + 2):
        if place >= len(tokens.lows) - PAD or tokens.gap(place) != SPACE:
            return ""
        if tokens.lows[place] in _GOODS:
            return f"{tokens.lows[name.last]}'s {tokens.lows[place]}"
    return ""
