"""plain-language.bare-multiple: "half the risk" says nothing until one knows the risk."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.plain_language.bare_percentage import gives_numbers
from wellspoken.engines.screening.voice import is_quoted
from wellspoken.engines.text import Span, linear

_RISK: Final = (
    r"(?:risks?|chances?|odds|likelihood|danger|deaths?|dying|rates?|cases|infections?|strokes?"
    r"|attacks?|cancers?|falls|admissions|complications?|hospital stays|relapses?|miscarriages?"
    r"|mortality|hospitali[sz]ations?|illness|disease)"
)
_TIMES: Final = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred"
    r"|a hundred|several|many|[0-9]{1,3}(?:\.[0-9]{1,2})?)(?: to (?:\w{3,6}|[0-9]{1,3}))?"
)
_PART: Final = (
    r"(?:half|(?:a|one|two|three|four|nearly a|almost a|about a|over a) (?:third|quarter|fifth"
    r"|tenth"
    r"|half)s?|two[- ]thirds|three[- ]quarters)"
)
_OF: Final = r"(?:of |the |your |their |his |her |our |a |an |my |in |for |baby's |child's )"
_MULTIPLE: Final = linear(
    rf"\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)"
    rf"|quadrupl(?:e|es|ed|ing)) {_OF}{{0,2}}(?:[\w'-]{{2,14}} ){{0,3}}{_RISK}\b"
    rf"|\b{_RISK} (?:[\w'-]{{1,14}} ){{0,5}}(?:is |are |was |were |has |have )?(?:halved|doubled?s?"
    r"|tripled?s?|trebled?s?|quadrupled?s?)\b"
    rf"|\b(?:{_TIMES}[ -](?:times|fold)|{_TIMES}x|twice|thrice|half)(?: as| more| less)?"
    r" (?:likely|likelier|apt|prone|at risk|common)\b"
    rf"|\b(?:{_TIMES}[ -](?:times|fold)|twice|thrice|half) (?:the|your|their|as (?:much|high)"
    rf"|higher"
    rf"|greater|more|lower|increased?|a|an)(?: in)? (?:[\w'-]{{2,14}} ){{0,2}}{_RISK}\b"
    rf"|\b{_RISK} (?:[\w'-]{{1,14}} ){{0,6}}by (?:up to |about |almost |nearly |more than |over "
    rf"|around )?{_PART}\b"
    rf"|\bby (?:up to |about |almost |nearly |more than "
    rf"|over )?{_PART},? (?:[\w'-]{{1,14}} ){{0,5}}"
    rf"{_RISK}\b"
    rf"|\b{_PART} (?:lower|less|fewer|higher|greater|more) (?:likely|{_RISK})\b"
    rf"|\b{_TIMES}-?fold (?:rise|increase|drop|fall|reduction|jump)\b"
    r"|\b(?:far|much|way|a lot|significantly|dramatically|massively|hugely) (?:likelier"
    r"|more likely)"
    r" to (?:die|get cancer)\b"
)
_ELSE: Final = linear(
    r"\b(?:dose|doses|tablets?|capacity|price|donation|double[- ](?:check|glove|mask)|sure"
    r"|kinds? of"
    r"|questions?|wait(?:s|ing)?|staff|appointments?|visits?|beds)\b|\?$"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        every = tuple(_MULTIPLE.finditer(passage.folded))
        if not every or gives_numbers(passage):
            continue
        for found in every:
            span = Span(*found.span())
            if is_quoted(passage, span) or _ELSE.search(passage.around(span.start, span.end)):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message=f"“{found.group()}”: of how many? The risk itself is not told.",
                evidence="a risk told as a multiple, and no numbers of people in the text",
                suggestion="Give the numbers of people: “from 2 in 100 people to 1 in 100”.",
            )


RULE = Rule(
    code="plain-language.bare-multiple",
    name="Multiple of a risk without the risk",
    what=(
        "“Halves your risk”, “three times likelier”, “cuts deaths by a third”, without the numbers "
        "of people behind it."
    ),
    why=(
        "Twice as likely may mean 2 in 10 or 2 in a million. Readers who get only the relative "
        "number overrate benefits and harms alike."
    ),
    source=(
        "CDC Clear Communication Index, user guide, items on numbers and risk (August 2014); "
        "Gigerenzer et al., Psychological Science in the Public Interest 8(2) (November 2007)"
    ),
    severity=Severity.ADVISE,
    fix="Give the numbers of people, before and after, on the same base.",
    bad=(
        bad("Walking each day halves the risk of a fall.", "halves the risk"),
        bad("Smokers are twice as likely to lose teeth.", "twice as likely"),
        bad("Night workers are three times likelier to be injured.", "three times likelier"),
        bad("The vaccine cuts deaths in babies by two-thirds.", "deaths in babies by two-thirds"),
        bad("Snorers have five times the risk of a stroke.", "five times the risk"),
        bad("A tenfold rise in measles. Get your shot.", "tenfold rise"),
    ),
    good=(
        good("It halves the risk of a fall: from 4 in 100 people to 2 in 100."),
        good("Take the tablets twice a day, with food."),
        good("Double your chances? Ask first: of how many people is it told?"),
        good("Visiting twice is fine. Half of us forget our keys."),
        good("We doubled the beds for the winter, so the chance of a wait is small."),
        good("Wash your hands three times as long as you think."),
    ),
    check=_check,
    needs=(_MULTIPLE,),
)
