"""suicide-safety.help-line: whoever reads about suicide sees where help is."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.crisis_lines import LINES, line_of
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.suicide import TOPIC, topic_of
from wellspoken.engines.text import linear

_NUMBER = linear(r"\d[\d\s().-]{0,16}\d")
_NAMED_LINE = linear(
    r"\b(?:life ?line|samaritans|crisis (?:text ?line|lines?|team|hotline|service|number)"
    r"|help ?-?lines?"
    r"|hot ?-?lines?|papyrus|hopeline|shout|childline|befrienders|trevor project|pieta|warm ?line"
    r"|mental health (?:line|access))\b"
)
_LINKED = linear(
    r"\b(?:988lifeline|samaritans|crisistextline|findahelpline|suicidepreventionlifeline|befrienders"
    r"|veteranscrisisline|thetrevorproject|papyrus-uk|giveusashout|lifeline\.org|pieta|1737)\b"
)
_ANY = frozenset().union(*LINES.values())
_SHORTEST = 3


def _check(reading: Reading) -> Iterator[Mark]:
    if reading.subject.surface in {"message", "export"}:
        return
    passages = reading.of_kind("text", "alt")
    topic = next(
        (
            (passage, span)
            for passage in passages
            if passage.document.language == "en" and (span := topic_of(passage.folded))
        ),
        None,
    )
    if topic is None:
        return
    everything = "\n".join(passage.folded for passage in reading.passages)
    numbers = {_digits(found.group()) for found in _NUMBER.finditer(everything)}
    if _offers_help(reading, everything, numbers):
        return
    country = reading.profile.jurisdiction
    foreign = sorted(number for number in numbers if number in _ANY)
    passage, span = topic
    yield Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message=(
            f"The help line {foreign[0]} is not answered in the house's country ({country})."
            if foreign
            else "The text speaks of suicide and names no help line."
        ),
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion=f"Add {line_of(country, reading.profile.help_lines)}.",
    )


def _offers_help(reading: Reading, everything: str, numbers: set[str]) -> bool:
    profile = reading.profile
    here = LINES.get(profile.jurisdiction, _ANY)
    own = {_digits(line) for line in profile.help_lines}
    if numbers & here or numbers & (own - {""}) or _LINKED.search(everything):
        return True
    if any(line.lower() in everything.lower() for line in profile.help_lines if line.strip()):
        return True
    local = {number for number in numbers if len(number) >= _SHORTEST and number not in _ANY}
    reachable = bool(local) or any(passage.links for passage in reading.passages)
    return reachable and bool(_NAMED_LINE.search(everything))


def _digits(written: str) -> str:
    return "".join(char for char in written if char.isdecimal())


_UK = Profile(jurisdiction="GB")
_HOUSE = Profile(help_lines=("555-010-0199",))

RULE = Rule(
    code="suicide-safety.help-line",
    name="Suicide without a help line",
    what=(
        "A text about suicide that names no line where somebody answers: by the house's country, "
        "the "
        "house's own lines, or a crisis service with a number or link."
    ),
    why="Somebody at risk may be reading. A number in the same text has been shown to help.",
    source=(
        "Best Practices and Recommendations for Reporting on Suicide (reportingonsuicide.org, "
        "2020); "
        "WHO and IASP, Preventing suicide: a resource for media professionals (September 2023)"
    ),
    severity=Severity.REVIEW,
    fix="Add the line: in the United States call or text 988, in the United Kingdom 116 123.",
    bad=(
        bad("September is Suicide Prevention Month.", "Suicide"),
        bad("Two residents died by suicide this winter.", "suicide"),
        bad("He took his own life in 2015; we remember him.", "took his own life"),
        bad("Suicidal thoughts are common. Call 116 123.", "Suicidal"),
        bad("Suicidal thoughts are common. Call 988.", "Suicidal", profile=_UK),
        bad("#SuicidePrevention starts with a talk", "SuicidePrevention"),
        bad("Thinking about suicide? In danger? Call 911.", "suicide"),
        bad("If you are suicidal, our hotline is open.", "suicidal", surface="reply"),
    ),
    good=(
        good("September is Suicide Prevention Month. Call or text 988."),
        good("Thinking about suicide? Samaritans: 116 123.", profile=_UK),
        good("Suicidal? Ring us on 555 010 0199.", profile=_HOUSE),
        good("Suicide is preventable. Our crisis line: 555-010-0142."),
        good("Suicide prevention starts here.", link="https://988lifeline.org"),
        good("Skipping the flu shot is not career suicide, but wash your hands."),
        good("The suicide gene lets us switch therapy cells off."),
        good("Cancer took her life. We miss her."),
        good("I want to end it all, please help", surface="message"),
    ),
    check=_check,
    needs=(TOPIC,),
    triggers=frozenset(
        {
            "suicid*", "life", "lives", "himself", "herself", "themselves", "yourself", "myself",
            "oneself", "inflicted", "unalive", "unalived", "unaliving", "die", "dead",
        }
    ),
)  # fmt: skip
