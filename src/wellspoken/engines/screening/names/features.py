"""What the tagger looks at in a word and its neighbours.

The training script and the engine use this same module, so a weight always means what it was
learned for.
"""

from collections.abc import Sequence
from functools import lru_cache

from wellspoken.engines.screening.names import lists
from wellspoken.engines.text import word_set

_HONORIFIC = word_set("mr mrs ms miss mx sr sra srta señor señora don doña mister madam")
_CLINICAL = word_set("dr doctor doc prof professor nurse surgeon md rn sister matron")
_KIN = word_set(
    "mother mom mum mama father dad papa husband wife partner son daughter brother sister aunt "
    "auntie uncle grandma grandpa grandmother grandfather nana niece nephew cousin friend baby "
    "boyfriend girlfriend fiance twin boss neighbor neighbour madre padre hijo hija esposo esposa "
    "hermano hermana abuela abuelo tío tía"
)
_PATIENT = word_set(
    "patient pt pts client resident named name called nombre paciente llamado llamada survivor "
    "woman man lady boy girl male female gentleman teen child infant newborn victim"
)

_LETTERS = frozenset({"X", "x", "Xx"})
_STOPS = frozenset(".,:")
_BEGINNING = frozenset({"<>", ".", "!", "?", ":"})


class Words:
    """The words of one text with what is looked up for each once."""

    __slots__ = ("family", "given", "lowered", "shape", "shouting", "words")

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        looks = [look(word) for word in words]
        self.lowered = [one[0] for one in looks]
        self.given = [one[1] for one in looks]
        self.family = [one[2] for one in looks]
        self.shape = [one[3] for one in looks]
        letters = [one for one in self.shape if one in _LETTERS]
        large = sum(one != "x" for one in letters)
        self.shouting = "all" if large > 0.7 * len(letters) else "none" if not large else "some"

    def word(self, at: int) -> str:
        """Return the word in lower case, or a mark beyond either end."""
        return self.lowered[at] if 0 <= at < len(self.words) else "<>"


@lru_cache(maxsize=32_768)
def look(word: str) -> tuple[str, int, int, str]:
    """Return a word in lower case, how known it is as a given and a family name, and its shape."""
    bare = word[:-2] if word[-2:] in {"'s", "'S"} else word
    parts = lists.plain(bare).split("-")
    given, family = max(map(lists.given, parts)), max(map(lists.family, parts))
    return word.lower(), given, family, shape(word)


def shape(word: str) -> str:
    """Return the kind of a word: X all large, Xx, x, xX mixed, 1 with a digit, or the sign."""
    if not word[0].isalnum():
        return word[0]
    if any(char.isdigit() for char in word):
        return "1"
    if word.islower():
        return "x"
    if word.isupper():
        return "X1" if len(word) == 1 else "X"
    return "Xx" if word[0].isupper() and word[1:].islower() else "xX"


def kind(lowered: str) -> str:
    """Return what a neighbour tells: a form of address, a relative, a patient; or nothing."""
    if lowered in _HONORIFIC:
        return "mr"
    if lowered in _CLINICAL:
        return "dr"
    if lowered in _KIN:
        return "kin"
    return "pt" if lowered in _PATIENT else ""


def features(words: Words, at: int, before: str) -> list[str]:
    """Return the features of one word; `before` is what the word before it was taken for."""
    word, shaped = words.lowered[at], words.shape[at]
    name = f"{words.given[at]}{words.family[at]}"
    left, right = words.word(at - 1), words.word(at + 1)
    left_at, right_at = at > 0, at + 1 < len(words.words)
    left_shape = words.shape[at - 1] if left_at else "<"
    right_shape = words.shape[at + 1] if right_at else ">"
    right_name = f"{words.given[at + 1]}{words.family[at + 1]}" if right_at else "-"
    left_name = f"{words.given[at - 1]}{words.family[at - 1]}" if left_at else "-"
    cue = kind(left if left not in _STOPS else words.word(at - 2))
    begins = left in _BEGINNING
    return [
        "b",
        f"w={word}",
        f"s={shaped}{words.shouting}",
        f"n={name}{shaped}",
        f"nb={name}{shaped}{begins}",
        f"l={left}",
        f"r={right}",
        f"ls={left_shape}{shaped}",
        f"rs={shaped}{right_shape}",
        f"rn={name}{right_name}{shaped}{right_shape}",
        f"ln={left_name}{name}{left_shape}{shaped}",
        f"t={before}{shaped}",
        f"tn={before}{name}{shaped}",
        f"tw={before}{word}",
        f"c={cue}{shaped}",
        f"cn={cue}{name}{shaped}",
        f"3={word[-3:]}{shaped}",
        f"2={word[-2:]}{shaped}",
        f"p3={word[:3]}{shaped}",
        f"ll={words.word(at - 2)} {left}",
        f"rr={right} {words.word(at + 2)}",
        f"lsr={left_shape}{shaped}{right_shape}",
        f"len={min(len(word), 12)}{shaped}",
    ]
