"""professionalism.caricature: nobody is made a figure of fun."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.caricature import CARICATURE, STAGED
from wellspoken.engines.screening.lexicons.jibes import RIDDLE
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_mentioned, is_quoted, quotations
from wellspoken.engines.text import word_set

_KINDS: Final = Kinds(figure=", ".join((CARICATURE, RIDDLE)), staged=STAGED, bingo="bingo")
# A card of what people say has several of their sayings.
_CARD: Final = 2
_MARKS: Final = " \"'"
_OF_THEM: Final = word_set("i i'm i've it's me my you your doctor nurse")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        met = _KINDS.met_in(passage)
        if any(one.kind == "staged" for one in met):
            continue
        said = sum(
            not _OF_THEM.isdisjoint(passage.folded[at.start : at.end].lower().strip(_MARKS).split())
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
    bad=(
        bad("Captain Clipboard wants the beds counted again.", "Captain Clipboard"),
        bad("Another day, another Karen at the desk.", "another Karen"),
        bad("Bed 4 has a Facebook degree in cardiology.", "Facebook degree"),
        bad("Welcome to the zoo! Friday night in the ED.", "Welcome to the zoo"),
        bad('Clinic bingo: "I know my body", "my cousin says". House!', "bingo"),
        bad("Some people deserve a Darwin award.", "Darwin award"),
    ),
    good=(
        good("Bingo with our long-stay patients tonight. Prizes: socks and a mango."),
        good("Sleeping Beauty, our Christmas panto, is on in the atrium."),
        good("Karen from the allergy clinic has baked again."),
        good("Our keepers bring animals to the children's ward: a zoo on wheels!"),
        good("Albert Einstein Medical Center opens on Monday."),
        good("She has a degree in nursing from Makerere."),
        good("What do you call a skeleton who skips physio? Bone idle."),
    ),
    check=_check,
    triggers=_KINDS.wordings("figure", "bingo"),
)
