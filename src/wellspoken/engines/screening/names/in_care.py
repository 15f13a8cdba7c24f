"""Who is named in a text, how gravely, and who of them is in care.

What else stands beside the name of somebody in care is theirs: a day, a town, a room. So names are
weighed once for a passage, and rules of other identifiers ask for them here.
"""

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.finder import people_of
from wellspoken.engines.screening.names.letters import stands_for_thing
from wellspoken.engines.screening.names.likely import tells_of_somebody
from wellspoken.engines.screening.names.links import Link, link_of
from wellspoken.engines.screening.names.parts import Named, Part, parts_of
from wellspoken.engines.screening.names.tokens import Tokens
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import Span

_LANGUAGES: Final = frozenset(("en", "es"))
_SENTENCES: Final = 1
# In a tale of somebody in care a word need look less like a name to be taken for one.
_MORE_NAMES: Final = -40


def weighed_names(reading: Reading, passage: Passage) -> tuple[tuple[Named, Link], ...]:
    """Return the names of a passage that say something, each with how grave it is there."""
    if passage.document.language not in _LANGUAGES:
        return ()
    return _weighed(passage, reading.subject, reading.profile)


@lru_cache(maxsize=4)
def _weighed(
    passage: Passage, subject: Subject, profile: Profile
) -> tuple[tuple[Named, Link], ...]:
    tokens = Tokens(passage.folded)
    people = people_of(tokens, passage.folded)
    if tells_of_somebody(passage):
        people = people_of(tokens, passage.folded, shift=_MORE_NAMES)
    found: list[tuple[Named, Link]] = []
    for named in parts_of(people, tokens, passage.folded, profile) if people else ():
        start, end = named.name.start, named.name.end
        if passage.in_link(start, end) or stands_for_thing(passage.folded[start:end]):
            continue
        if link := link_of(named, tokens, passage, subject):
            found.append((named, link))
    return tuple(found)


@lru_cache(maxsize=4)
def _in_care(passage: Passage, subject: Subject, profile: Profile) -> tuple[Span, ...]:
    """Return where people in care are named, in order."""
    return tuple(
        Span(named.name.start, named.name.end)
        for named, link in _weighed(passage, subject, profile)
        if link.severity is Severity.BLOCK and named.part is Part.PRIVATE
    )


def in_care_beside(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """Return the name of somebody in care in the sentence of a stretch or in one beside it.

    Only names that block for words of care count; an empty string where there is none.
    """
    if passage.document.language != "en":
        return ""  # Spanish names are found less surely
    names = _in_care(passage, reading.subject, reading.profile)
    if not names:
        return ""
    sentences = passage.sentences
    index = bisect_right(sentences, Span(start, len(passage.folded))) - 1
    first = sentences[max(0, index - _SENTENCES)].start
    last = sentences[min(len(sentences) - 1, max(0, index) + _SENTENCES)].end
    for at in range(bisect_left(names, Span(first, first)), len(names)):
        name = names[at]
        if name.start >= last:
            break
        if not name.overlaps(Span(start, end)):
            return passage.folded[name.start : name.end]
    return ""
