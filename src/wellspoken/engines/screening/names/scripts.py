"""Names in another script beside English, or after an honorific of its own: "Our patient Олена"."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.cared_for.words import HEAD, KINDS
from wellspoken.engines.text import Span, linear, word_set

_LETTER: Final = (
    "[\u0370-\u03ff\u0400-\u04ff\u0531-\u0587\u05d0-\u05ea\u0620-\u06d3\u0900-\u0dff\u0e01-\u0e4e"
    "\u1000-\u109f\u10a0-\u10ff\u1200-\u137f\u1780-\u17d3\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
)
_RUN: Final = linear(rf"{_LETTER}{{2,20}}(?: {_LETTER}{{2,20}}){{0,3}}", ignore_case=False)
_BEFORE: Final = linear(r"([A-Za-z]{1,20})[.,:]? ?[\"'“]?$")
_AFTER: Final = linear(r"^[\"'”]?,? ?[a-z(]")
_CUES: Final = word_set(
    "patient mr mrs ms miss mx baby client resident named called name is for to dear hi hello of "
    "congratulations thank thanks and sister brother aunt uncle"
)
_HONOURED: Final = linear(
    "(?:[\u0900-\u0963]{2,20} ){1,2}\u091c\u0940(?: |\u0964|,|$)"
    "|(?:\u0936\u094d\u0930\u0940\u092e\u0924\u0940|\u0936\u094d\u0930\u0940) [\u0900-\u0963]{2,20}"
    "|(?:\u0627\u0644\u0633\u064a\u062f\u0629|\u0627\u0644\u0633\u064a\u062f|\u0627\u0644\u062d\u0627\u062c\u0629"
    "|\u0627\u0644\u062d\u0627\u062c) [\u0620-\u0652]{2,20}(?: [\u0620-\u0652]{2,20})?"
    "|[\u3400-\u9fff]{1,4}(?:\u5148\u751f|\u5973\u58eb|\u5976\u5976|\u7237\u7237)"
    "|[\u3400-\u9fff]{2,4}(?:\u3055\u3093|\u69d8)|[\uac00-\ud7a3]{2,4} ?\uc528(?:[ .,!]|$)"
)
# "Patients", "everybody", "guests", "doctor" with the same endings.
_NOBODY: Final = (
    "\u60a3\u8005", "\u7686", "\u5ba2", "\u533b", "\u5eb7", "\u5bb6\u65cf",
    "\u5404\u4f4d", "\u5973\u58eb\u5148\u751f",
)  # fmt: skip


def holds_another_script(folded: str) -> bool:
    """Tell whether words of another script stand in a folded text."""
    return not folded.isascii() and bool(_RUN.search(folded) or _HONOURED.search(folded))


def names_in_scripts(folded: str, *, told: bool) -> Iterator[Span]:
    """Yield names in other scripts; `told` says that the text tells of somebody in care."""
    for found in _HONOURED.finditer(folded):
        written = found.group().rstrip(" ,.!\u0964")
        if not written.startswith(_NOBODY):
            yield Span(found.start(), found.start() + len(written))
    for found in _RUN.finditer(folded):
        before = _BEFORE.search(folded[max(0, found.start() - 30) : found.start()])
        if before is None:
            continue
        word = before.group(1).lower()
        person = KINDS.get(word, 0) & HEAD or word in _CUES
        goes_on = _AFTER.search(folded[found.end() : found.end() + 3])
        if (told and (person or goes_on)) or word in {"patient", "mr", "mrs", "ms"}:
            yield Span(*found.span())
