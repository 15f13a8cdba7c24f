"""claim.hundred-percent: nothing works for all."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.claims import HUNDRED, HUNDRED_DENIED
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import mark
from wellspoken.engines.screening.rules.claim.said import is_denied, is_doubted
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in HUNDRED.finditer(passage.folded):
            span = Span(*found.span())
            if (
                is_quoted(passage, span)
                or is_denied(passage, span)
                or is_doubted(passage, span)
                or HUNDRED_DENIED.search(passage.around(span.start, span.end))
            ):
                continue
            yield mark(
                passage,
                span,
                "This says that something works for all, without exception.",
                "Give the figure of a study, with its source and its limits.",
            )


RULE = Rule(
    code="claim.hundred-percent",
    name='"100 %" of an effect',
    what='"100 % effective", "100% safe", "100 percent of patients recover" and the like.',
    why="No treatment, test or vaccine works for all; one exception makes the house a liar.",
    source="FTC, Health Products Compliance Guidance (December 2022)",
    severity=Severity.BLOCK,
    fix="Give the real figure with its source.",
    bad=(
        bad("The vaccine is 100% effective.", "100% effective"),
        bad("Our test is 100 % accurate.", "100 % accurate"),
        bad("100 percent natural pain relief", "100 percent natural"),
        bad("A one hundred percent success rate", "one hundred percent success"),
        bad("100% of our patients walk again.", "100% of our patients"),
        bad("You get 100% protection from flu.", "100% protection"),
    ),
    good=(
        good("No vaccine is 100% effective."),
        good("100% of proceeds go to the NICU."),
        good("Our clinic is now 100% smoke-free."),
        good("100% of our patients are screened for falls."),
        good("Is the test 100% accurate? No test is."),
        good("The class is 100% online and free."),
    ),
    check=_check,
    needs=(HUNDRED,),
    triggers=frozenset({"100", "hundred"}),
)
