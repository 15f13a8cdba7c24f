"""privacy.told-in-passing: a room, a day, an age or a place that reads as one person's in care."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.laws import speaks_of_law
from wellspoken.engines.screening.learned.likely import part_at
from wellspoken.engines.screening.mentions.asked import Weighed, may_tell, weighed_mentions
from wellspoken.engines.screening.mentions.found import Kind
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.tallies import counts_near

_ASKED: Final = 75
_WHERE: Final[frozenset[Kind]] = frozenset(("room", "place"))
_CALLED: Final[dict[Kind, str]] = {
    "room": "room or bed",
    "date": "day",
    "age": "age",
    "place": "place",
}


def _concerns(reading: Reading) -> bool:
    return reading.subject.surface != "export" and any(map(may_tell, reading.of_kind("text")))


def _check(reading: Reading) -> Iterator[Mark]:
    if reading.subject.surface == "export":
        return
    for passage in reading.of_kind("text"):
        for mention in weighed_mentions(passage, reading.subject.surface):
            if mention.tale > _ASKED and not _is_anybodys(reading, passage, mention):
                yield _mark(passage, mention)


def _is_anybodys(reading: Reading, passage: Passage, mention: Weighed) -> bool:
    """Tell whether it belongs to a link, a tally, a law or the organisation itself."""
    start, end = mention.span.start, mention.span.end
    if passage.in_link(start, end) or counts_near(passage, start):
        return True
    if speaks_of_law(passage, part_at(passage, start)):
        return True
    return mention.kind in _WHERE and reading.profile.owns_place(passage.folded[start:end])


def _mark(passage: Passage, mention: Weighed) -> Mark:
    start, end = mention.span.start, mention.span.end
    called = _CALLED[mention.kind]
    return Mark(
        passage=passage,
        span=passage.document.origin(start, end),
        message=f"This {called} reads as that of one person in care.",
        evidence="the words about it",
        suggestion=f"Leave the {called} out, or have the person's written authorisation recorded.",
    )


RULE = Rule(
    code="privacy.told-in-passing",
    name="Room, day, age or place that reads as one person's",
    what=(
        "A room, a day, an age over 89 or a place in a text in English or Spanish, where no rule "
        "knows the turn of phrase but the words about it are those that stand about people in "
        "care: told by a small model learned from labelled texts (see its card). It asks for a "
        "second look and never blocks."
    ),
    why=(
        "Most people are given away in passing: by the bed they lay in, the day they went home, "
        "the village they came from."
    ),
    source="45 CFR 164.514(b)(2)(i) (65 FR 82462, 28 December 2000, as amended)",
    severity=Severity.REVIEW,
    fix="Leave it out.",
    bad=(
        bad("The family in 14 asked us to take the photo down.", "14", surface="message"),
        bad("Bed eleven has asked for more chilli again, and she gets it.", "Bed eleven"),
    ),
    good=(
        good("The projector in 14 is broken again.", surface="message"),
        good("Meet the team in room 14 on Thursday for tea."),
        good("The bus from Upper Harrow stops at our door on Easter Monday."),
        good("Measles was confirmed in three children in Wexford County this week."),
        good("Our hospital turned 101 today, cake in the foyer."),
    ),
    check=_check,
    concerns=_concerns,
)
