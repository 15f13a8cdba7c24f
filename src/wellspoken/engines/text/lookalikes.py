"""Characters that look like a Latin letter, a digit or plain punctuation and are not.

A hand-picked table, after the idea of Unicode Technical Standard 39 (confusables): only letters
that a reader of English takes for the Latin one at a glance, so that folding a real Russian or
Greek word stays rare (see `folding`, which folds whole words or leaves them).
"""

# ruff: noqa: RUF001  # look-alike characters are what this is about

from typing import Final

_CYRILLIC: Final = "аaеeоoрpсcуyхxѕsіiјjԁdһhԛqԝwӏlкkѵvАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJԚQԜWӀIԌGѴV"
_GREEK: Final = "οoαaνvρpυuιiκkχxϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX"
_ARMENIAN: Final = "օoսuհhոnցgՕOՍUՏSԼL"
_SMALL_CAPITALS: Final = "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɑaɡgɩi"


def _pairs(joined: str) -> dict[str, str]:
    return dict(zip(joined[::2], joined[1::2], strict=True))


LETTERS: Final[dict[str, str]] = {
    **_pairs(_CYRILLIC),
    **_pairs(_GREEK),
    **_pairs(_ARMENIAN),
    **_pairs(_SMALL_CAPITALS),
}

GREEK: Final[frozenset[str]] = frozenset(_pairs(_GREEK))

# White letters in black circles and squares have no compatibility mapping in Unicode.
_ENCLOSED: Final[dict[str, str]] = {
    chr(first + step): chr(ord("A") + step) for first in (0x1F150, 0x1F170) for step in range(26)
}

SYMBOLS: Final[dict[str, str]] = {
    **_ENCLOSED,
    **dict.fromkeys("‐‑‒–—―−⁃﹘", "-"),
    **dict.fromkeys("‘’‚‛`´ʹʼʻˈ′", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("。․•∙⋅", "."),
    "⁄": "/",
    "∕": "/",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u0085": "\n",
}
