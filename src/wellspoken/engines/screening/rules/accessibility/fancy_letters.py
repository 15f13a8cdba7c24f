"""accessibility.fancy-letters: text is written in letters, not in signs that look like letters."""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading, goes_beyond_ascii
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Document, Span, linear

# Bold, italic, script, double-struck and so on; full width; in circles, brackets and squares;
# raised letters and small capitals, which are letters of phonetics.
_LETTER: Final = (
    "\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\U0001f110-\U0001f129"
    "\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"
    "\u2102\u210a-\u2115\u2119-\u211d\u2124\u2128\u212c-\u2134"
    "\u1d00-\u1d7f\u1d9c-\u1dbb\ua730\ua731\u0280\u026a\u0262\u0274\u029c\u029f\u1d2c-\u1d6a"
    "\u02b0-\u02b8\u02e1-\u02e3"
)
_RUN: Final = linear(
    rf"[{_LETTER}](?:[{_LETTER} '’.,!?&:-]{{0,300}}[{_LETTER}])", ignore_case=False
)
_STRUCK: Final = linear(r"(?:[^\W\d_][\u0332-\u0338\u0489\u0335]{1,4} ?){3,200}", ignore_case=False)
_ENOUGH: Final = 3
_ONE: Final = linear(rf"[{_LETTER}]", ignore_case=False)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        text = passage.document.text
        for found in (*_RUN.finditer(text), *_STRUCK.finditer(text)):
            written = found.group().rstrip(" ")
            fancy = len(_ONE.findall(written))
            if 0 < fancy < _ENOUGH:
                continue
            plain = Document(written).folded
            yield Mark(
                passage=passage,
                span=Span(found.start(), found.start() + len(written)),
                message="These are signs that only look like letters.",
                evidence=f"reads “{plain}”",
                suggestion=f"Write “{plain}” in plain letters.",
                replacement=plain,
            )


_BOLD = "\U0001d5d9\U0001d5ff\U0001d5f2\U0001d5f2 \U0001d5f3\U0001d5f9\U0001d602"

RULE = Rule(
    code="accessibility.fancy-letters",
    name="Fancy letters",
    what=(
        "Words made of mathematical, full-width, circled, squared, raised or struck-through signs "
        "that look like bold, italic or decorated letters."
    ),
    why=(
        "A screen reader spells them (“mathematical bold capital F”) or is silent; search does not "
        "find them, and some devices show empty boxes."
    ),
    source=(
        "WCAG 2.2, success criterion 1.1.1 and failure F71 (W3C, 5 October 2023); 45 CFR 84.84 "
        "(89 FR 40066, 9 May 2024)"
    ),
    severity=Severity.REVIEW,
    fix="Write the same words in plain letters.",
    bad=(
        bad(f"{_BOLD} shots today", _BOLD),
        bad("Ｆｌｕ ｓｈｏｔｓ today", "Ｆｌｕ ｓｈｏｔｓ"),
        bad("ⓗⓔⓛⓟ is near", "ⓗⓔⓛⓟ"),
        bad("🅷🅴🅻🅿 is near", "🅷🅴🅻🅿"),
        bad("ᴡᴀʟᴋ ɪɴ today", "ᴡᴀʟᴋ ɪɴ"),
        bad("m\u0336y\u0336t\u0336h\u0336 fact", "m\u0336y\u0336t\u0336h\u0336"),
        bad("𝓐 𝓷𝓾𝓻𝓼𝓮 calls", "𝓐 𝓷𝓾𝓻𝓼𝓮"),
    ),
    good=(
        good("Free flu shots today"),
        good("Blood group 🅰 and 🅱 donors"),
        good("The result was clear (𝑝 = 0.03)."),
        good("The 1ˢᵗ of May, ™ and ® and CO₂, 5 m²"),
        good("Café, señor, Nguyễn, Łódź, Привет, 今日は"),
    ),
    check=_check,
    concerns=goes_beyond_ascii,
)
