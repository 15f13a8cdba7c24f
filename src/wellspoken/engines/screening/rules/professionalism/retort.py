"""professionalism.retort: whoever writes to us gets an answer, not a comeback."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Met
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.scoffing import AMUSED, JIBE, MEANT_WELL, VOCATIVE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted

_KINDS: Final = Kinds(
    jibe=", ".join((JIBE, AMUSED)),
    well=MEANT_WELL,
    named=VOCATIVE,
    denied="not/don't/can't/cannot/isn't/aren't/won't/nobody/never/shame/pity/no/nor/doesn't/nothing",
)
_FEW: Final = 3


def _is_to_somebody(reading: Reading) -> bool:
    """Tell whether the text goes to one person."""
    return reading.subject.surface in {"reply", "message"} or bool(reading.subject.in_reply_to)


def _check(reading: Reading) -> Iterator[Mark]:
    if not _is_to_somebody(reading):
        return
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        met = _KINDS.met_in(passage)
        comeback = _comeback_in(met)
        if comeback is None or is_quoted(passage, comeback.span):
            continue
        yield Mark(
            passage=passage,
            span=passage.document.origin(comeback.span.start, comeback.span.end),
            message="This answers somebody with a comeback.",
            evidence=f'"{passage.folded[comeback.span.start : comeback.span.end]}"',
            suggestion="Say what you can do, or where the person is helped.",
        )


def _comeback_in(met: list[Met]) -> Met | None:
    """Return the jibe, or the name beside a denial, of a text with no kind word in it."""
    if any(one.kind == "well" for one in met):
        return None
    denials = [one for one in met if one.kind == "denied"]
    for one in met:
        if one.kind == "jibe":
            return one
        if one.kind == "named" and any(abs(one.first - no.first) <= _FEW for no in denials):
            return one
    return None


RULE: Final = Rule(
    code="professionalism.retort",
    name="Comeback instead of an answer",
    what=(
        "Replies and messages to one person with a jibe (look in the mirror, grow up, call the "
        "papers), or a pet name beside a refusal, and no word that regrets, thanks or helps."
    ),
    why="Others read how a house answers a complaint, and think of their own.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Answer the question, say where help is, or say sorry.",
    bad=(
        bad("Take your custom elsewhere then.", "Take your custom", surface="reply"),
        bad("Maybe grow up before your next visit.", "grow up", surface="reply"),
        bad("Look in the mirror, Frank.", "Look in the mirror", surface="reply"),
        bad("Read it again, slowly this time.", "Read it again", surface="reply"),
        bad("We have patients who are actually ill.", "patients who are actually", surface="reply"),
    ),
    good=(
        good("Oh no, three weeks is a long gap. Come in tomorrow at ten.", surface="reply"),
        good(
            "Sorry you had to look in the mirror of our broken lift for an hour!",
            surface="reply",
        ),
        good("Calm down is easily said. I hope the night nurse was of help.", surface="reply"),
        good("Any thermometer with a clear display is fine, mate.", surface="reply"),
        good("Did you try another browser? If not, ring us.", surface="reply"),
        good("We don't know yet, love. The rota comes out on Friday.", surface="reply"),
    ),
    check=_check,
    triggers=_KINDS.wordings("jibe", "named"),
    concerns=_is_to_somebody,
)
