"""Families and kin by name, whatever the name is: "the Okonjo family", "your mammy Concepta"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.lexicons.english import is_word
from wellspoken.engines.screening.names.lexicon import SHIFT, WordClass, entries
from wellspoken.engines.text import Span, linear, word_set

_HOUSEHOLD: Final = linear(
    r"\b[Tt]he ((?:(?:[OÓ]|Van|Von|De|Mac|Ní|Al|El|Le|La|St) ?'?)?[^\W\d_a-z][\w'\u2019-]{2,24}"
    r"(?:-[^\W\d_a-z][\w'\u2019]{2,20})?) (?:family|household|clan|boys|girls|twins"
    r"|triplets|sisters|brothers|siblings|kids|lads|children|crowd|gang)\b",
    ignore_case=False,
)
_KINDRED: Final = linear(
    r"\b(?:[Yy]our|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:(?:wee|little|lovely|late|dear|own|big) )?"
    r"(?:mammy|mam|mum|mom|mummy|ma|dad|daddy|da|nan|nana|nanna|gran|granny|grandma|grandad|grandpa"
    r"|yiayia|pappou|nonna|nonno|oma|opa|lola|lolo|abuela|abuelo|babcia|baba|dadi|nani|thatha|paati"
    r"|teta|jiddo|auntie|aunty|aunt|uncle|sister|brother|son|daughter|wife|husband|hubby|niece"
    r"|nephew|cousin|lad|lass|wee girl|wee boy) ([^\W\d_a-z][^\W\d_A-Z]{2,20})\b",
    ignore_case=False,
)
_NOT_FAMILIES: Final = word_set(
    "nhs royal whole entire extended nuclear hospital wellspoken blue red green holy cross hall "
    "street youth school navy army veterans spice golden lost beach new old young first second "
    "american british irish english scottish welsh african asian indian christmas easter"
)
_ENDINGS: Final = ("ward", "care", "ology", "ville", "town", "land")
_KINDS: Final = frozenset(
    (int(WordClass.PLACE), int(WordClass.ORGANISATION), int(WordClass.MEDICAL),
     int(WordClass.CALENDAR), int(WordClass.FUNCTION), int(WordClass.ROLE))
)  # fmt: skip
_TO_KIN: Final = word_set("and or who was is has had on in at for with")


def households(folded: str) -> Iterator[Span]:
    """Yield the names of families and of somebody's kin, as spans of a folded text."""
    for pattern in (_HOUSEHOLD, _KINDRED):
        for found in pattern.finditer(folded):
            low = found.group(1).lower()
            if low in _NOT_FAMILIES or low in _TO_KIN or low.endswith(_ENDINGS):
                continue
            if is_word(low) or entries().get(low, 0) % SHIFT in _KINDS:
                continue
            yield Span(*found.span(1))
