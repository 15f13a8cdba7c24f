"""What a reader takes for one character, and what a machine stores for it.

Grapheme clusters are those of Unicode Standard Annex 29; the `regex` package keeps its tables.
"""

from collections.abc import Iterator

import regex

_CLUSTER = regex.compile(r"\X")
_PICTURE = regex.compile(
    r"\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\U0001F1E6-\U0001F1FF]{2}"
    r"|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\u200D"
)


def graphemes(text: str) -> int:
    """Return the number of user-perceived characters: a family emoji is one."""
    return sum(1 for _cluster in _CLUSTER.finditer(text))


def utf8(text: str) -> int:
    """Return the number of bytes of the text in UTF-8."""
    return len(text.encode("utf-8", "surrogatepass"))


def utf16(text: str) -> int:
    """Return the number of UTF-16 code units, as JavaScript and Java count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def emoji(text: str) -> Iterator[str]:
    """Yield each emoji with all that is joined to it, in order."""
    for cluster in _CLUSTER.finditer(text):
        if _PICTURE.match(cluster.group()):
            yield cluster.group()
