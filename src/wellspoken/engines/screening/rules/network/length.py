"""network.length: nothing is cut off or refused for being too long.

The engine does not count: each channel counts in its own way (weighted links, graphemes, bytes)
and hands in both figures.
"""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.text import Span

_NEAR = 0.95


def _check(reading: Reading) -> Iterator[Mark]:
    subject = reading.subject
    if subject.max_length is None or not reading.passages:
        return
    total = len(subject.text)
    measured = subject.measured_length if subject.measured_length is not None else total
    passage = reading.passages[0]
    evidence = f"{measured} of {subject.max_length}"
    if measured > subject.max_length:
        # Only where the channel counts plain characters is it known which ones are too many.
        start = subject.max_length if measured == total else 0
        yield Mark(
            passage=passage,
            span=Span(min(start, total), total),
            message="The text is longer than this channel allows.",
            evidence=evidence,
            suggestion="Shorten the text, or write a shorter version for this channel.",
        )
    elif measured >= subject.max_length * _NEAR and measured > 0:
        yield Mark(
            passage=passage,
            span=Span(total, total),
            message="The text is close to the limit of this channel.",
            evidence=evidence,
            suggestion="Leave room for corrections and for links that the channel may lengthen.",
            severity=Severity.ADVISE,
        )


RULE = Rule(
    code="network.length",
    name="Text longer than the channel allows",
    what="A text over the channel's limit (blocks), or within five per cent of it (advises).",
    why="Networks refuse a text that is too long, or cut it off where it hurts.",
    source=(
        "The limit that the channel's connector states, with its date; each channel counts in "
        "its own way"
    ),
    severity=Severity.BLOCK,
    fix="Shorten the text or give this channel a version of its own.",
    bad=(
        bad("Flu clinic on Friday", "on Friday", max_length=11),
        bad("Flu clinic on Friday", "Flu clinic on Friday", max_length=30, measured_length=31),
        bad("Flu clinic on Friday", "", severity=Severity.ADVISE, max_length=20),
        bad("Flu 💉💉", "Flu 💉💉", max_length=7, measured_length=8),
    ),
    good=(
        good("Flu clinic on Friday", max_length=280),
        good("Flu clinic on Friday"),
        good("Flu clinic on Friday", max_length=10, measured_length=5),
        good("", max_length=280),
    ),
    check=_check,
)
