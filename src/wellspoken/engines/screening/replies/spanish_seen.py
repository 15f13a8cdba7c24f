"""What the learned part of the confirmation rules sees of an answer in Spanish.

Words without their accents, their letters and neighbours, what their endings tell, and how all
that stands to the words that are answered. It is told of words that stand side by side, so that
the time is linear in the text.
"""

from typing import Final

from wellspoken.engines.screening.replies.seen import letters_of, neighbours
from wellspoken.engines.screening.replies.spanish_talk import kind_of, shapes_in
from wellspoken.engines.screening.replies.talk import IN_A_ROW, words_in
from wellspoken.engines.screening.spanish.words import plain

_GRAMS: Final = (3, 4, 5)
_LENGTHS: Final = 9
# So many letters tell a word, whatever its ending.
_STEM: Final = 5


def features(text: str) -> frozenset[str]:
    """Return what the model sees of a text."""
    words = words_in(text)
    bare, kinds = list(map(plain, words)), list(map(kind_of, words))
    found = {f"length {min(_LENGTHS, len(words) // 6)}"}
    found.update(bare)
    for word in set(bare):
        found |= letters_of(word, _GRAMS)
    found.update(neighbours(bare, kinds))
    found.update(f"= {shape}" for shape in shapes_in(words, kinds))
    return frozenset(found)


def seen(text: str, answered: str) -> frozenset[str]:
    """Return what the model sees of an answer and of the words, maybe none, that it answers."""
    return features(text) | _asked(answered) | _beside(text, answered)


def _asked(answered: str) -> set[str]:
    if not answered.strip():
        return {"> nothing"}
    words = words_in(answered)
    bare = set(map(plain, words))
    found = {"> something", *(f"> {word}" for word in bare)}
    found.update(f"> = {shape}" for shape in shapes_in(words, list(map(kind_of, words))))
    for word in bare:
        found.update(f">{letters}" for letters in letters_of(word, (_STEM,)))
    return found


def _beside(text: str, answered: str) -> set[str]:
    """Return how an answer stands to the words that it answers."""
    theirs, ours = words_in(answered), words_in(text)
    kinds = list(map(kind_of, ours))
    spoken = set(shapes_in(ours, kinds))
    met = set(shapes_in(theirs, list(map(kind_of, theirs))))
    found = {f"&{'?' in theirs} {shape}" for shape in spoken}
    found.update(f"&{before}|{shape}" for before in met for shape in spoken)
    if not theirs:
        return found
    said = {plain(word)[:_STEM] for word in theirs}
    marked = [
        f"{'+said' if plain(word)[:_STEM] in said else '+new'}{kind}" if kind[0] == "<" else kind
        for word, kind in zip(ours, kinds, strict=True)
    ]
    found.update(f"%{each}" for each in marked)
    for at in range(len(marked) - 1):
        found.add(f"%{' '.join(marked[at : at + 2])}")
        found.add(f"%{' '.join(marked[at : at + IN_A_ROW])}")
    return found
