"""The running words of a text, sentence by sentence: what is read, without what is only clicked.

Web addresses, e-mail addresses and handles are not prose, nor are hashtags at the beginning or the
end. A hashtag inside a sentence is read as the words it joins.
"""

from collections.abc import Iterable
from typing import Final

from wellspoken.engines.text.patterns import linear
from wellspoken.engines.text.segments import sentences
from wellspoken.engines.text.span import Span

_WORD: Final = linear(r"[^\W_][\w'\u2019-]*", ignore_case=False)
_JOINED: Final = linear(r"[A-Z]{2,12}|[A-Z]?[a-zß-öø-ÿ]{1,40}|[0-9]{1,12}", ignore_case=False)
_CLICKED: Final = linear(
    r"(?:https?://|www\.|[\w.+-]{0,64}@[\w.-]|\b[a-z0-9-]{1,60}\.(?:com|edu|example|gov|int|io|net|nhs"
    r"|org|uk)\b)\S*"
)
# One of these stands in everything that is clicked; most sentences hold none.
_SIGNS: Final = ("@", "://", "www.", ".org", ".gov", ".com", ".nhs", ".uk", ".edu", ".net", ".int",
                 ".io", ".example")  # fmt: skip


def prose(text: str, spans: Iterable[Span] | None = None) -> list[list[str]]:
    """Return the words of each sentence that has any; `spans` are its sentences, where known."""
    found = []
    for span in sentences(text) if spans is None else spans:
        sentence = text[span.start : span.end]
        if any(map(sentence.__contains__, _SIGNS)):
            sentence = _CLICKED.sub(" ", sentence)
        if "#" in sentence:
            sentence = _without_tags(sentence)
        if words := _WORD.findall(sentence):
            found.append(words)
    return found


def _without_tags(sentence: str) -> str:
    tokens = sentence.split()
    while tokens and tokens[-1].startswith("#"):
        tokens.pop()
    while tokens and tokens[0].startswith("#"):
        tokens.pop(0)
    return " ".join(
        " ".join(_JOINED.findall(token)) if token.startswith("#") else token for token in tokens
    )
