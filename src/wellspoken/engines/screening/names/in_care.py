"""Who is named in a text, how gravely, and who of them is in care.

What else stands beside the name of somebody in care is theirs: a day, a town, a room. So names are
weighed once for a passage, and rules of other identifiers ask for them here.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.names.finder import people_of
from wellspoken.engines.screening.names.hailed import with_hailed
from wellspoken.engines.screening.names.in_a_row import rows_of
from wellspoken.engines.screening.names.leant import (
    is_weighed,
    leant,
    tale_about,
    tale_of_nobody,
)
from wellspoken.engines.screening.names.letters import stands_for_thing
from wellspoken.engines.screening.names.likely import is_general, tells_of_somebody
from wellspoken.engines.screening.names.links import Link, link_of
from wellspoken.engines.screening.names.parts import Named, Part, parts_of
from wellspoken.engines.screening.names.tokens import Tokens, tokens_of
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.subject import Subject
from wellspoken.engines.text import Span

_SENTENCES: Final = 1
# In a tale of somebody in care a word need look less like a name to be taken for one.
_MORE_NAMES: Final = -40
# A word with a capital letter that is in no glossary is most often a name.
_UNGLOSSED: Final = -200


@dataclass(frozen=True, slots=True)
class _Told:
    """The names of a passage that say something, and how much it reads like somebody's tale."""

    names: tuple[tuple[Named, Link], ...]
    tale: int


def weighed_names(reading: Reading, passage: Passage) -> tuple[tuple[Named, Link], ...]:
    """Return the names of a passage that say something, each with how grave it is there."""
    if passage.document.language != "en":
        return ()
    return _told(passage, reading.subject, reading.profile).names


def tale_in(reading: Reading, passage: Passage) -> int:
    """Return a hundred times the log-odds that a text in English tells of somebody in care."""
    if is_general(passage):
        return tale_of_nobody(passage)
    return _told(passage, reading.subject, reading.profile).tale


@lru_cache(maxsize=4)
def _told(passage: Passage, subject: Subject, profile: Profile) -> _Told:
    tokens = tokens_of(passage.folded)
    people = named_in(tokens, passage, profile)
    linked = [(named, link_of(named, tokens, passage, subject)) for named in people]
    # Who is named twice is heard by the words about either.
    tales: dict[str, int] = {}
    for named, link in linked:
        if is_weighed(named, passage, subject):
            # In a text about nobody hardly any words about a name would tip the scales.
            hears = not is_general(passage) or (link is not None and link.firm)
            tale = (
                tale_about(named, tokens, passage, subject, len(people))
                if hears
                else tale_of_nobody(passage)
            )
            called = _called(named, tokens)
            tales[called] = max(tale, tales.get(called, tale))
    found: list[tuple[Named, Link]] = []
    for named, link in linked:
        if is_weighed(named, passage, subject):
            link = leant(link, tales[_called(named, tokens)])  # noqa: PLW2901
        if link:
            found.append((named, link))
    tale = max(tales.values()) if tales else tale_of_nobody(passage)
    return _Told(tuple(_with_rows(found, tokens)), tale)


def _called(named: Named, tokens: Tokens) -> str:
    return " ".join(tokens.lows[named.name.first : named.name.last + 1])


def named_in(tokens: Tokens, passage: Passage, profile: Profile) -> list[Named]:
    """Return the people named in a passage, each in their part."""
    shift = _MORE_NAMES if tells_of_somebody(passage) else 0
    if passage.glossed:
        shift += _UNGLOSSED
    people = with_hailed(tokens, people_of(tokens, passage.folded, shift=shift))
    return [
        named
        for named in (parts_of(people, tokens, passage.folded, profile) if people else ())
        if not passage.in_link(named.name.start, named.name.end)
        and not stands_for_thing(passage.folded[named.name.start : named.name.end])
    ]


def _with_rows(found: list[tuple[Named, Link]], tokens: Tokens) -> list[tuple[Named, Link]]:
    """A bare first name asks for review where one in its row does: "Stan, Wilf and Ron Poole"."""
    if len({link.severity for _, link in found}) < 2:  # noqa: PLR2004  # nobody to learn from
        return found
    graver = list(found)
    for first, last in rows_of(tokens, [named.name for named, _ in found], board=True):
        told = next(
            (
                link
                for named, link in found[first : last + 1]
                if link.severity is not Severity.ADVISE and named.part is Part.PRIVATE
            ),
            None,
        )
        for at in range(first, last + 1):
            named, link = found[at]
            if told and link.severity is Severity.ADVISE and named.part is Part.PRIVATE:
                graver[at] = (named, replace(told, severity=Severity.REVIEW))
    return graver


@lru_cache(maxsize=4)
def _in_care(passage: Passage, subject: Subject, profile: Profile) -> tuple[Span, ...]:
    """Return where people in care are named, in order."""
    return tuple(
        Span(named.name.start, named.name.end)
        for named, link in _told(passage, subject, profile).names
        if link.severity is Severity.BLOCK and named.part is Part.PRIVATE
    )


def in_care_beside(reading: Reading, passage: Passage, start: int, end: int) -> str:
    """Return the name of somebody in care in the sentence of a stretch or in one beside it.

    Only names that block for words of care count; an empty string where there is none.
    """
    if passage.document.language != "en":
        return ""  # Spanish is read in English
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
