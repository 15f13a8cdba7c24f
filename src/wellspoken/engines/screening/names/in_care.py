"""Who is named in a text, how gravely, and who of them is in care.

What else stands beside the name of somebody in care is theirs: a day, a town, a room. So names are
weighed once for a passage, and rules of other identifiers ask for them here.
"""

from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.finder import people_of
from wellspoken.engines.screening.names.letters import stands_for_thing
from wellspoken.engines.screening.names.links import Link, link_of
from wellspoken.engines.screening.names.parts import Named, Part, parts_of
from wellspoken.engines.screening.names.tokens import Tokens
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.subject import Subject

LANGUAGES: Final = frozenset(("en", "es"))
_SENTENCES: Final = 1


def weighed_names(reading: Reading, passage: Passage) -> tuple[tuple[Named, Link], ...]:
    """Return the names of a passage that say something, each with how grave it is there."""
    if passage.document.language not in LANGUAGES:
        return ()
    return _weighed(passage, reading.subject, reading.profile)


@lru_cache(maxsize=4)
def _weighed(
    passage: Passage, subject: Subject, profile: Profile
) -> tuple[tuple[Named, Link], ...]:
    tokens = Tokens(passage.folded)
    people = people_of(tokens, passage.folded)
    found: list[tuple[Named, Link]] = []
    for named in parts_of(people, tokens, passage.folded, profile) if people else ():
        start, end = named.name.start, named.name.end
        if passage.in_link(start, end) or stands_for_thing(passage.folded[start:end]):
            continue
        if link := link_of(named, tokens, passage, subject):
            found.append((named, link))
    return tuple(found)


def in_care_beside(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """Return the name of somebody in care in the sentence of a stretch or in one beside it.

    Only names that block for words of care count; an empty string where there is none.
    """
    if passage.document.language != "en":
        return ""  # Spanish names are found less surely
    around = [span for span in passage.sentences if span.start < end and start < span.end]
    if not around:
        return ""
    index = passage.sentences.index(around[0])
    first = passage.sentences[max(0, index - _SENTENCES)].start
    last = passage.sentences[min(len(passage.sentences), index + len(around) + _SENTENCES) - 1].end
    for named, link in weighed_names(reading, passage):
        name = named.name
        if (
            link.severity is Severity.BLOCK
            and named.part is Part.PRIVATE
            and first <= name.start < last
            and not (start < name.end and name.start < end)
        ):
            return passage.folded[name.start : name.end]
    return ""
