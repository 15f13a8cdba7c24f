"""What the learned part of the confirmation rules sees of an answer.

Words, the groups of words of like meaning, their letters and neighbours, and who is spoken of in
each sentence. All is told of words that stand side by side, so that the time is linear in the text.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.learned.words import group_of
from wellspoken.engines.screening.lexicons.encounters import (
    BODY,
    CLINICIAN,
    DID,
    DONE,
    EVENT,
    PLACE,
    RECORD,
    RELATIVE,
)
from wellspoken.engines.screening.replies.bearing import subjects_in
from wellspoken.engines.screening.replies.talk import IN_A_ROW, kind_of, shapes_in, words_in
from wellspoken.engines.text import linear_later

_SPOKEN_OF: Final = tuple(
    (name, linear_later(rf"\b(?:{words})\b"))
    for name, words in (
        ("clinician", CLINICIAN),
        ("event", EVENT),
        ("body", BODY),
        ("record", RECORD),
        ("relative", RELATIVE),
        ("place", PLACE),
        ("done", DONE),
        ("did", DID),
    )
)
_GRAMS: Final = (3, 4)
_LENGTHS: Final = 9


def features(text: str) -> frozenset[str]:
    """Return what the model sees of a text."""
    words = words_in(text)
    kinds = [kind_of(word) for word in words]
    found = {f"length {min(_LENGTHS, len(words) // 6)}"}
    found.update(words)
    for word in set(words):
        found |= letters_of(word, _GRAMS)
    found.update(neighbours(words, kinds))
    found |= _groups(words)
    business, care = subjects_in(text.lower())
    about = f"{'business' if business else '-'}+{'care' if care else '-'}"
    found.add(f"= {about}")
    spoken_of = [name for name, pattern in _SPOKEN_OF if pattern.search(text.lower())]
    found.update(f"= {name}" for name in spoken_of)
    for shape in shapes_in(words, kinds):
        found.update((f"= {shape}", f"= {about}: {shape}"))
        found.update(f"= {name}: {shape}" for name in spoken_of)
    return frozenset(found)


def _groups(words: list[str]) -> set[str]:
    """Return the groups of the words, fine and wide, and those that follow one another."""
    groups = [group_of(word) for word in words]
    found = {f"G{fine}" for fine, _ in groups} | {f"g{wide}" for _, wide in groups}
    for at in range(len(groups) - 1):
        (fine, wide), (next_fine, next_wide) = groups[at], groups[at + 1]
        found.update((f"G{fine} {next_fine}", f"g{wide} {next_wide}"))
        if at + 2 < len(groups):
            found.add(f"g{wide} {next_wide} {groups[at + 2][1]}")
    return found


def neighbours(words: Sequence[str], kinds: Sequence[str]) -> Iterator[str]:
    """Yield words that stand side by side, with what kinds of words they are."""
    for at, word in enumerate(words[:-1]):
        yield f"{word} {words[at + 1]}"
        yield f"{word} {kinds[at + 1]}"
        yield f"{kinds[at]} {words[at + 1]}"
        yield " ".join(kinds[at : at + 2])
        yield " ".join(kinds[at : at + IN_A_ROW])


@lru_cache(maxsize=8192)
def letters_of(word: str, sizes: tuple[int, ...]) -> frozenset[str]:
    """Return the letters of a word that stand together, so many at a time, with its ends."""
    whole = f"<{word}>"
    return frozenset(
        f"~{whole[at : at + size]}" for size in sizes for at in range(len(whole) - size + 1)
    )
