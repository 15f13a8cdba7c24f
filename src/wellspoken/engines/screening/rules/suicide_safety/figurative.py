"""suicide-safety.figurative: sayings that borrow the word are noted, never stopped."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear

_SAYING = linear(
    r"\b(?:career|political|financial|social|commercial|economic|academic|professional|brand"
    r"|reputational|electoral|corporate|marketing|fashion|artistic)[- ]suicide\b"
    r"|\bsuicide (?:missions?|squeeze|sprints?|drills?|wings?)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _SAYING.finditer(passage.folded):
            span = Span(*found.span())
            if is_quoted(passage, span):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This saying borrows the word suicide.",
                evidence=f'"{found.group()}"',
                suggestion="Say it plainly: the end of a career, a hopeless task, shuttle runs.",
            )


RULE = Rule(
    code="suicide-safety.figurative",
    name="Saying that borrows the word suicide",
    what="Sayings such as career suicide, which have nothing to do with suicide.",
    why="People who have lost somebody hear it differently. It is only noted.",
    source="Samaritans, Media Guidelines for Reporting Suicide (2020)",
    severity=Severity.ADVISE,
    fix="Say it plainly.",
    bad=(
        bad("Skipping the debate would be political suicide.", "political suicide"),
        bad("Is leaving academia career suicide?", "career suicide"),
        bad("That budget is financial suicide.", "financial suicide"),
        bad("The night shift felt like a suicide mission.", "suicide mission"),
        bad("Ordering without a mask is social suicide here", "social suicide"),
        bad("Our team ran suicide sprints for charity.", "suicide sprints"),
    ),
    good=(
        good("Movie night: Suicide Squad at 8 in the staff lounge."),
        good("Suicide genes make gene therapy safer."),
        good("Suicide prevention saves lives. Call or text 988."),
        good("Is it career-ending to ask for help? No."),
        good('"Political suicide," wrote one paper.'),
        good("She has a mission: safer births."),
    ),
    check=_check,
    needs=(_SAYING,),
    triggers=frozenset({"suicide"}),
)
