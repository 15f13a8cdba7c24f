"""Taking off a post what is not its message: links, who wrote it, whom it answers.

An author's name is an artefact: registers often name the speaker of a claim, so a match on the
byline would look right for the wrong reason.
"""

# ruff: noqa: RUF001  # bylines begin with either dash

import html
from collections.abc import Iterator

from wellspoken.engines.text import linear
from wellspoken.engines.text.folding import fold

# A post longer than this is no post; what a claim says stands in fewer words.
LONGEST = 20_000

_LINK = linear(r"https?:[^\s]+")
_BARE_LINK = linear(r"(?:pic\.twitter\.com|www\.[a-z0-9-]{1,60}|t\.co|bit\.ly|youtu\.be)[./][^\s]+")
_BYLINE = linear(r"(?:—|–|--) ?[^—–\n]{0,80}\(@\w{1,30}\)[^—–\n]{0,40}")
_RETWEET = linear(r"\bRT @\w{1,30}:?")
_HANDLE = linear(r"@\w{1,30}[:,]?")
_TAG = linear(r"[#@][^\W_]\w{0,139}")
_THOUSANDS = linear(r"\b\d{1,3}(?:,\d{3}){1,5}\b")
# "n't" written without its apostrophe; "cant", "wont" are left out where they are words.
_BARE_NOT = {
    "dont": "do not", "doesnt": "does not", "didnt": "did not", "isnt": "is not",
    "arent": "are not", "wasnt": "was not", "werent": "were not", "cant": "can not",
    "couldnt": "could not", "wouldnt": "would not", "shouldnt": "should not", "wont": "will not",
    "havent": "have not", "hasnt": "has not", "cannot": "can not", "aint": "is not",
}  # fmt: skip
_CONTRACTED = {"can't": "can not", "won't": "will not", "ain't": "is not", "shan't": "shall not"}
# What is not followed by what it owns: "it's false" is "it is false".
_IS = {"it", "that", "there", "what", "here", "he", "she", "who", "this"}
_APOSTROPHE_WORD = linear(r"\b[^\W\d_]{1,20}'[^\W\d_]{1,4}\b")
_WORD = linear(r"\b[^\W\d_]{4,8}\b")


def cleaned(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the message alone, hashtags and handles cut into words, and the tags as written."""
    # The dash of a byline must still be a dash, so bylines go before look-alikes are folded.
    text = html.unescape(text[:LONGEST])
    text = _without_byline(text)
    text = _LINK.sub(" ", text)
    text = _BARE_LINK.sub(" ", text)
    text = fold(text).text
    text = _RETWEET.sub(" ", text)
    text = _without_addressees(text)
    tags = tuple(match[0] for match in _TAG.finditer(text))
    text = _TAG.sub(lambda match: f" {_spoken(match[0])} ", text)
    text = _THOUSANDS.sub(lambda match: match[0].replace(",", ""), text)
    text = _APOSTROPHE_WORD.sub(lambda match: _uncontracted(match[0]), text)
    text = _WORD.sub(lambda match: _BARE_NOT.get(match[0].lower(), match[0]), text)
    return text, tags


def _without_byline(text: str) -> str:
    """Cut "— Name (@handle) date" off the end; a dash with a handle elsewhere stays."""
    last = None
    for match in _BYLINE.finditer(text):
        last = match
    if last is not None and len(text.rstrip(" \"'\n”")) <= last.end() + 1:
        return text[: last.start()]
    return text


def _without_addressees(text: str) -> str:
    """Cut the handles that a reply begins with."""
    text = text.lstrip(" .\"'")
    while match := _HANDLE.match(text):
        rest = text[match.end() :].lstrip()
        if rest[:1].islower():
            # "@somebody says ..." names a speaker and belongs to the sentence.
            break
        text = rest
    return text


def _spoken(tag: str) -> str:
    """Write a tag as words; a hashtag's capitals part its words and make no names."""
    words = " ".join(parts(tag[1:]))
    return words.lower() if tag[0] == "#" else words


def parts(tag: str) -> Iterator[str]:
    """Yield the words of a hashtag or handle: "VaccinesWork" has two, "COVID19" is one."""
    start = 0
    for index in range(1, len(tag)):
        before, here = tag[index - 1], tag[index]
        after = tag[index + 1 : index + 2]
        hump = here.isupper() and (before.islower() or (before.isupper() and after.islower()))
        if hump or here == "_" or before == "_" or (before.isdigit() and here.isalpha()):
            if word := tag[start:index].strip("_"):
                yield word
            start = index
    if word := tag[start:].strip("_"):
        yield word


def _uncontracted(word: str) -> str:
    lowered = word.lower()
    if lowered in _CONTRACTED:
        return _CONTRACTED[lowered]
    stem, _, ending = lowered.partition("'")
    if ending == "t" and stem.endswith("n"):
        return f"{word[: len(stem) - 1]} not"
    if (ending == "s" and stem in _IS) or ending == "re":
        return f"{word[: len(stem)]} {'are' if ending == 're' else 'is'}"
    if ending in {"s", "ve", "ll", "d", "m"}:
        return word[: len(stem)]
    return word.replace("'", "")
