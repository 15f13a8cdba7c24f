"""The weighted length of X: most scripts count one, the rest and every emoji two.

Source: https://docs.x.com/fundamentals/counting-characters (seen 2026-11): the text is normalised
to NFC, code points in four ranges weigh one, all others two, an emoji two however many code
points it has, and every web address 23.
"""

import unicodedata

from wellspoken.engines.networks.counting.addresses import with_addresses_as
from wellspoken.engines.networks.counting.graphemes import emoji

ADDRESS_LENGTH = 23
_LIGHT = (range(0x1100), range(0x2000, 0x200E), range(0x2010, 0x2020), range(0x2032, 0x2038))
_HEAVY_WEIGHT = 2


def weighted(text: str) -> int:
    """Return the length of a text as X counts it."""
    plain = with_addresses_as(unicodedata.normalize("NFC", text), ADDRESS_LENGTH)
    pictures = list(emoji(plain))
    in_pictures = sum(_weight(char) for picture in pictures for char in picture)
    return sum(map(_weight, plain)) - in_pictures + _HEAVY_WEIGHT * len(pictures)


def _weight(char: str) -> int:
    point = ord(char)
    return 1 if any(point in light for light in _LIGHT) else _HEAVY_WEIGHT
