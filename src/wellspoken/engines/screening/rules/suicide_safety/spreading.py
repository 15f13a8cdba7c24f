"""suicide-safety.spreading: deaths are not counted up as a thing that catches on."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.screening.voice import is_mentioned, is_quoted
from wellspoken.engines.text import Span, linear

_SPREAD: Final = linear(
    r"\b(?:epidemics?|pandemic of|plagues?|tsunami|contagion|contagious|outbreak of)\b"
    r"|\bcopycats?(?: \w{3,10})?\b|\blike (?:wild ?fire|dominoes|flies|an? (?:virus|plague))\b"
    r"|\b(?:spread(?:s|ing)?|sweep(?:s|ing)?|swept|tearing|rip(?:s|ped|ping)?) (?:through|across)"
    r" (?:\w{1,10} ){0,2}\w{3,14}\b"
    r"|\b(?:second|third|fourth|fifth|sixth|seventh|[0-9]{1,2}(?:nd|rd|th)) (?:\w{3,12} )?(?:teen"
    r"|teenager|pupil|student|boy|girl|child|young person|suicide|death|farmer|nurse|doctor|soldier"
    r"|veteran|officer|colleague|patient|inmate|prisoner|man|woman|life|friend|one) (?:\w{2,10} "
    r"){0,3}"
    r"(?:in (?:as many|an?|two|three|four|five|six|eight|ten|the|under)|this|since|within) "
    r"(?:\w{2,8} )?(?:days?|weeks?|months?|year|term|semester|season|summer|winter|spring"
    r"|january|christmas)\b"
    r"|\b(?:skyrocket\w{0,3}|at (?:an )?alarming rate|record (?:highs?|numbers?)|rampant"
    r"|ticking time ?bomb)\b|\bis your (?:child|son|daughter|teen) next\b"
)
_OTHER: Final = linear(
    r"\b(?:opioid|overdose|covid\S{0,3}|drug|flu|loneliness|vaping|obesity|measles|fentanyl|aids"
    r"|hiv|meth|diabetes|gun violence|during the|since the|the|global|after the|covid-19) (?:crisis"
    r" )?(?:epidemic|pandemic|outbreak)\b|\b(?:not|never|n't|isn't|avoid|no) (?:\w{1,10} ){0,4}"
    r"(?:epidemics?|plague|contagious|copycat\w{0,1}|next)\b|\b(?:hope|kindness|help|word|recovery"
    r"|talk) (?:\w{2,8} )?(?:spread\w{0,3}|sweep\w{0,3}|is contagious)\b|\bin memory\b"
)
_NAMELESS: Final = linear(r"\bthe epidemic (?:nobody|no one|we|you|few|that)\b")


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en" or not _SPREAD.search(passage.folded):
            continue
        if not is_set(reading, passage):
            continue
        for found in _SPREAD.finditer(passage.folded):
            span = Span(*found.span())
            sentence = passage.around(span.start, span.end)
            if is_quoted(passage, span) or is_mentioned(passage, span, sentence):
                continue
            if _OTHER.search(sentence) and not _NAMELESS.search(sentence):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message="This tells of suicide as of something that spreads.",
                evidence=f'"{found.group()}", in a text about suicide or beside a crisis line',
                suggestion="Give a sourced number calmly, or leave the count out.",
            )


RULE = Rule(
    code="suicide-safety.spreading",
    name="Deaths counted up as something that catches on",
    what=(
        '"Epidemic", "copycat", "the third pupil this term", in a text that speaks of suicide or '
        "names a crisis line. Other epidemics are left alone."
    ),
    why="Suicide that looks common and catching looks normal to people at risk.",
    source="Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
    "2020)",
    severity=Severity.REVIEW,
    fix="Give figures calmly, with source and years, and say that help works.",
    bad=(
        bad("Young men are dying in an epidemic. Samaritans 116 123.", "epidemic"),
        bad("The third pupil this winter. We are heartbroken. Lifeline 13 11 14.",
            "third pupil this winter"),
        bad("Suicide is contagious, so watch your teens. 988", "contagious"),
        bad("It is sweeping through schools. Suicide talk at 6. 988", "sweeping through schools"),
        bad("Dying in record numbers: our vets. Suicide help: 988", "record numbers"),
        bad("Copycat fears after a death by suicide. Call 988.", "Copycat fears"),
    ),
    good=(
        good("The loneliness epidemic is real. Need to talk? Samaritans 116 123."),
        good("Experts ask us not to call suicide an epidemic. Call 988."),
        good("When life feels out of control, call 988."),
        good("Hope is contagious. Pass on the number: 988."),
        good("Our third walk this year for suicide prevention. Call 988."),
        good("Measles outbreak: the fourth child this month has been to our clinic."),
        good("Since the pandemic more people ask for help. Lifeline 13 11 14."),
    ),
    check=_check,
    needs=(_SPREAD,),
    yields_to=frozenset(("suicide-safety.epidemic",)),
)  # fmt: skip
