"""How many parts a text message takes, and which characters make it dearer.

The default alphabet and its extension are those of 3GPP TS 23.038 (GSM 7-bit): 160 septets in one
part, 153 in each of several. One character outside it turns the whole message into UCS-2: 70
code units in one part, 67 in each of several.
"""

from dataclasses import dataclass
from enum import StrEnum

from wellspoken.engines.networks.counting.graphemes import utf16

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_PLAIN = {
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-",
    "\u2026": "...", "\u00a0": " ", "\u2022": "*", "\u00b4": "'", "\u0060": "'",
}  # fmt: skip


class Encoding(StrEnum):
    """The two ways in which a text message travels."""

    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


@dataclass(frozen=True, slots=True, kw_only=True)
class SmsCount:
    """One text as text messages.

    `units` are septets or UTF-16 code units; `costly` holds each character, once, that forces
    UCS-2; `plain` is the text with those that have one replaced by their plain equivalent.
    """

    encoding: Encoding
    units: int
    parts: int
    costly: tuple[str, ...]
    plain: str


def sms(text: str) -> SmsCount:
    """Count a text; an empty one takes no part."""
    costly = tuple(dict.fromkeys(char for char in text if not _is_gsm(char)))
    plain = "".join(_PLAIN.get(char, char) if not _is_gsm(char) else char for char in text)
    if costly:
        widths = [utf16(char) for char in text]
        encoding, single, several = Encoding.UCS_2, 70, 67
    else:
        widths = [2 if char in _EXTENDED else 1 for char in text]
        encoding, single, several = Encoding.GSM_7, 160, 153
    units = sum(widths)
    return SmsCount(
        encoding=encoding,
        units=units,
        parts=(1 if units else 0) if units <= single else _parts(widths, several),
        costly=costly,
        plain=plain,
    )


def _is_gsm(char: str) -> bool:
    return char in _BASIC or char in _EXTENDED


def _parts(widths: list[int], room: int) -> int:
    """Fill one part after another; a character of two units is never torn."""
    parts, used = 1, 0
    for width in widths:
        if used + width > room:
            parts, used = parts + 1, 0
        used += width
    return parts
