"""What the learned part sees of the words that are answered, and of how an answer stands to them.

Which of its words stand there too, and what kind of talk meets what kind: a "yes" to a question
about opening hours tells nothing, a fact that nobody asked for may tell all.
"""

from typing import Final

from wellspoken.engines.screening.learned.words import group_of
from wellspoken.engines.screening.replies.bearing import subjects_in
from wellspoken.engines.screening.replies.talk import IN_A_ROW, kind_of, shapes_in, words_in

# So many letters tell a word, whatever its ending.
_STEM: Final = 5


def asked(answered: str) -> frozenset[str]:
    """Return what the model sees of the words that are answered, or that there are none."""
    if not answered.strip():
        return frozenset(("> nothing",))
    words = words_in(answered)
    business, care = subjects_in(answered.lower())
    found = {"> something", f"> = {'business' if business else '-'}+{'care' if care else '-'}"}
    found.update(f"> {word}" for word in words)
    found.update(f"> {group}" for word in words for group in group_of(word))
    found.update(f"> = {shape}" for shape in shapes_in(words, [kind_of(word) for word in words]))
    return frozenset(found)


def beside(text: str, answered: str) -> frozenset[str]:
    """Return how an answer stands to the words that it answers."""
    theirs, ours = words_in(answered), words_in(text)
    business, care = subjects_in(answered.lower())
    about = f"{'b' if business else '-'}{'c' if care else '-'}" if theirs else "none"
    asks = "?" in theirs
    spoken = set(shapes_in(ours, [kind_of(word) for word in ours]))
    met = set(shapes_in(theirs, [kind_of(word) for word in theirs]))
    found = {f"&{about} {asks} {shape}" for shape in spoken}
    found.update(f"&{before}|{shape}" for before in met for shape in spoken)
    found.update(f"&{about}{word}" for word in ours)
    return frozenset(found | _echoes(ours, theirs)) if theirs else frozenset(found)


def _echoes(ours: list[str], theirs: list[str]) -> set[str]:
    """Return the kinds of words of an answer, told by whether what is answered has them too."""
    said = {word[:_STEM] for word in theirs}
    stands = [word[:_STEM] in said for word in ours]
    marked = [
        f"{'+said' if there else '+new'}{kind}" if kind.startswith("<") else kind
        for kind, there in zip(map(kind_of, ours), stands, strict=True)
    ]
    found = {f"%{each}" for each in marked}
    for at in range(len(marked) - 1):
        found.add(f"%{' '.join(marked[at : at + 2])}")
        found.add(f"%{' '.join(marked[at : at + IN_A_ROW])}")
        if stands[at + 1] and marked[at + 1].startswith("+"):
            found.add(f"%{ours[at]} said")
    return found
