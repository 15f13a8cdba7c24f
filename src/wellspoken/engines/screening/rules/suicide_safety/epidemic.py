"""suicide-safety.epidemic: numbers are told calmly, never as a plague that spreads."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear

_ALARM = (
    r"(?:epidemics?|pandemic|plagues?|waves?|rash|spate|outbreak|tsunami|spree|surge|explosion"
    r"|craze|contagion|string|cluster|flood|wildfire)"
)
_RISE = r"(?:skyrocket\w{0,3}|soar\w{0,3}|explod\w{1,3}|spiral\w{0,4} out of control|rocketing)"
_SENSATION = linear(
    rf"\bsuicid\w{{1,3}} {_ALARM}\b"
    rf"|\b(?:an? |the )?{_ALARM} of (?:[\w-]{{2,12}} ){{0,3}}suicid\w{{1,3}}\b"
    rf"|\bsuicid\w{{1,3}} (?:[\w,'-]{{2,12}} ){{0,3}}(?:is|are|has become|have become|reached) "
    rf"(?:[\w-]{{1,12}} ){{0,3}}{_ALARM}\b"
    rf"|\bsuicid\w{{1,3}} (?:[\w-]{{2,12}} ){{0,4}}{_RISE}\b"
    rf"|\b{_RISE} (?:[\w-]{{2,12}} ){{0,2}}suicid\w{{1,3}}\b"
    r"|\b(?:shocking|horrific|gruesome|grisly|terrifying|jaw-dropping) (?:\w{2,10} "
    r")?suicid\w{1,3}\b"
    r"|\bsuicides? (?:spread\w{0,3}|sweep\w{0,3}|ravag\w{1,3}) (?:like|through|across|our)\b"
)
_CALMED = linear(
    r"\b(?:not|avoid|never|n't|don't) (?:\w{1,10} ){0,4}(?:epidemic|skyrocket\w{0,3})|\bsuicide"
    r" prevention (?:wave|surge)|\b(?:opioid|overdose|covid|drug|flu|loneliness) epidemic\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _SENSATION.finditer(passage.folded):
            span = Span(*found.span())
            if is_quoted(passage, span) or _CALMED.search(passage.around(span.start, span.end)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This tells of suicide as of a plague that spreads.",
                evidence=f'"{found.group()}"',
                suggestion='Give the number, its source and years; write "rising" or "higher".',
            )


RULE = Rule(
    code="suicide-safety.epidemic",
    name='Suicide as an "epidemic"',
    what='Alarming words about numbers: "epidemic", "skyrocketing", "wave of suicides".',
    why="Suicide that looks common and catching looks normal to people at risk.",
    source="Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
    "2020)",
    severity=Severity.REVIEW,
    fix="Give figures calmly, with source and years, and say that help works.",
    bad=(
        bad("Teen suicide epidemic hits our county. Call 988.", "suicide epidemic"),
        bad("An epidemic of suicides among nurses. 988 helps.", "An epidemic of suicides"),
        bad("Suicide rates are skyrocketing. Call 988.", "Suicide rates are skyrocketing"),
        bad("A wave of student suicides shook the town. 988", "A wave of student suicides"),
        bad("Suicide has become an epidemic. Call 988.", "Suicide has become an epidemic"),
        bad("Skyrocketing teen suicide: what now? 988", "Skyrocketing teen suicide"),
    ),
    good=(
        good("Suicide rates rose by 2% between 2021 and 2022 (CDC). Call 988."),
        good("Experts say: do not call suicide an epidemic. Call 988."),
        good("The opioid epidemic and suicide prevention: a talk. Call 988."),
        good("A wave of kindness: our suicide prevention walk. Call 988."),
        good("Measles outbreak: three new cases in Pine County."),
        good("Suicide is preventable. Call or text 988."),
    ),
    check=_check,
    needs=(_SENSATION,),
    triggers=frozenset({"suicid*"}),
)
