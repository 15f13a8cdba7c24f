"""claim.figure: a figure that praises says where it comes from, in whatever words."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.figures import MORE, OF_OUR_OWN, WORKED
from wellspoken.engines.screening.passage import Mark, Reading, trimmed
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.claim.checking import mark
from wellspoken.engines.screening.rules.claim.said import is_asked, is_denied, is_doubted
from wellspoken.engines.screening.sourcing import points_to_source
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import linear

_COUNTED = linear(
    r"\b(?:suicid\w{1,4}|die|dies|died|death|cage-free)\b|(?:doesn't|isn't|don't know)\b"
    r"|\b(?:off (?:your|all|for|our|everything|frames|glasses|with|at)|discount|raised"
    r"|donat\w{1,4}|fundrais\w{1,4}|goal|capacity|staff|employees|nurses|tickets?|humidity|alcohol"
    r"|spf|uv|cotton|tax|apr|battery|missed|no-?shows?|screened|appointments?|beds|wait(?:s|ed"
    r"|ing)? (?:was|is|were|are|time|over|more)|depends?|varies|vary|not everyone|may|might|could"
    r"|about half|by our own|own count|cards?|forms?|replies|respon\w{3,6}|asked|filled|live with"
    r"|lives with|have|has a|will get|are affected|affects?|turnout|children die|people die"
    r"|deaths are|smoke|adults|of deaths|calories|recycled|goes to|of proceeds|early bird"
    r"|vaccinated|uptake|coverage|saved (?:on|for)|energy bills?|power|water|electricity|paper"
    r"|carbon)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or points_to_source(reading, passage):
            continue
        for pattern in (OF_OUR_OWN, WORKED, MORE):
            for found in pattern.finditer(passage.folded):
                span = trimmed(found)
                sentence = passage.around(span.start, span.end)
                if (
                    _COUNTED.search(sentence)
                    or is_asked(sentence)
                    or is_quoted(passage, span)
                    or is_doubted(passage, span)
                    or is_denied(passage, span)
                ):
                    continue
                yield mark(
                    passage,
                    span,
                    "This figure speaks for a treatment or the house, and names no source.",
                    "Name the source and the year, and say compared with what.",
                )
                return


RULE = Rule(
    code="claim.figure",
    name="Figure of success without a source",
    what=(
        "A share of people whom it helped, or how many times better it is, with no source named "
        'or linked: "9 out of 10 come back", "falls halve", "saved 4,000 lives".'
    ),
    why="A number sounds proved. Without a source nobody can tell whether it is.",
    source="FTC Policy Statement Regarding Advertising Substantiation (1984); UK CAP Code, rule "
    "3.7 (2010)",
    severity=Severity.REVIEW,
    fix="Name the source and the year, or link to it.",
    bad=(
        bad("97% of our couples take a baby home.", "97% of our couples"),
        bad("Nine out of ten smokers quit with us.", "Nine out of ten smokers quit"),
        bad("Infections halve with our gel.", "Infections halve"),
        bad("Our app has saved 3,000 lives.", "saved 3,000 lives"),
        bad("Six times more likely to quit", "Six times more likely"),
        bad("Braces off in half the time!", "in half the time"),
    ),
    good=(
        good("97% of our couples said so in a survey in 2024."),
        good("12% of our patients missed an appointment last month."),
        good("Doubling your daily steps? Start slowly."),
        good("1 in 4 people will have a mental health problem this year."),
        good("We raised 80% of what the new garden needs."),
        good("50% off for our members this week."),
        good("Does it really save 9 in 10 teeth? We don't know."),
    ),
    check=_check,
    needs=(OF_OUR_OWN, WORKED, MORE),
    yields_to=frozenset(("claim.number", "claim.hundred-percent")),
)
