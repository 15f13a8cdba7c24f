"""professionalism.caricature: nobody is made a figure of fun."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.derision import CARICATURE, STAGED
from wellspoken.engines.screening.lexicons.jibes import RIDDLE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_mentioned, is_quoted, quotations
from wellspoken.engines.text import word_set

_KINDS: Final = Kinds(figure=", ".join((CARICATURE, RIDDLE)), staged=STAGED, bingo="bingo")
# A card of what people say has several of their sayings.
_CARD: Final = 2
_OF_THEM: Final = word_set("i i'm i've it's me my you your doctor nurse")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        met = _KINDS.met_in(passage)
        if any(one.kind == "staged" for one in met):
            continue
        said = sum(
            not _OF_THEM.isdisjoint(passage.folded[at.start : at.end].lower().split())
            for at in quotations(passage.folded)
        )
        for one in met:
            if one.kind == "bingo" and said < _CARD:
                continue
            sentence = passage.around(one.span.start, one.span.end)
            if is_quoted(passage, one.span) or is_mentioned(passage, one.span, sentence):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(one.span.start, one.span.end),
                message="This makes somebody a figure of fun.",
                evidence=f'"{passage.folded[one.span.start : one.span.end]}"',
                suggestion="Say plainly what happened, or leave it out.",
            )
            break


RULE: Final = Rule(
    code="professionalism.caricature",
    name="People made figures of fun",
    what=(
        "Mock titles (Captain Clipboard, Your Royal Highness of bay 3), degrees from a search "
        "engine, wards called a zoo, bingo on what patients say. Plays, parties and names of "
        "houses are left alone."
    ),
    why="Patients recognise themselves, and others wonder what is said of them.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Say plainly what happened, or leave it out.",
    bad=(),
    good=(),
    check=_check,
    triggers=_KINDS.noticed_by("figure", "bingo"),
)
