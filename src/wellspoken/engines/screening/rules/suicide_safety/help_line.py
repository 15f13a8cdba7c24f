"""suicide-safety.help-line: whoever reads about suicide sees where help is."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.crisis_lines import LINES, line_of
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import ANY, lines_in, names_service
from wellspoken.engines.screening.suicide import TOPIC, topic_of
from wellspoken.engines.text import linear

_NAMED_LINE = linear(
    r"\b(?:crisis (?:team|hotline|service|number|lines?)|(?:help|hot|warm|support|listening"
    r"|distress|counselling|counseling|care|talk|staff|nurse|women's|men's|student|youth|duty"
    r"|wellbeing|crisis) ?-?(?:lines?|phone|number)|mental health (?:line|access)"
    r"|counsell?(?:ors?|ing)|therapists?|chaplain\w{0,3}|listeners?|listen|listens"
    r"|(?:need|want|like) to talk|talk to (?:us|someone|somebody|a)|talk(?:ing)? (?:helps|it over)"
    r"|employee assistance|not alone|struggling|emotional support|volunteers? answers?)\b"
)
_SPELT_NUMBER = linear(r"\b(?:1-)?8\d\d-[a-z]{2,7}-?[a-z0-9]{2,7}\b")
_EMERGENCY = frozenset({"911", "999", "112", "000", "111", "108", "102", "100", "101", "119"})
_BOOKING = linear(
    r"\b(?:register|registration|book|booking|rsvp|tickets?|donat\w{1,4}|sign ?up|enrol\w{0,4}"
    r"|enquir\w{1,4}|press|media|appointments?)\b"
)
_LONGEST_SHORT_NUMBER = 8
_YEAR = linear(r"(?:19|20)\d\d")
_LINKED = linear(
    r"\b(?:988lifeline|samaritans|crisistextline|findahelpline|suicidepreventionlifeline|befrienders"
    r"|veteranscrisisline|thetrevorproject|papyrus-uk|giveusashout|lifeline\.org|pieta|1737)\b"
)
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
    numbers = lines_in(everything)
    if offers_help(reading, everything, numbers):
        return
    country = reading.profile.jurisdiction
    foreign = sorted(numbers & ANY, key=len, reverse=True)
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


def offers_help(reading: Reading, everything: str, numbers: set[str]) -> bool:
    """Tell whether a text names a line or a service that somebody at risk can reach."""
    profile = reading.profile
    # Without a profile nobody knows in whose country the text is read.
    here = ANY if profile == Profile() else LINES.get(profile.jurisdiction, ANY)
    own = {_digits(line) for line in profile.help_lines}
    if numbers & here or numbers & (own - {""}) or _LINKED.search(everything):
        return True
    if names_service(everything) or _SPELT_NUMBER.search(everything):
        return True
    if any(line.lower() in everything.lower() for line in profile.help_lines if line.strip()):
        return True
    local = {
        number
        for number in numbers
        if len(number) >= _SHORTEST
        and number not in ANY
        and number not in _EMERGENCY
        and not _YEAR.fullmatch(number)
    }
    if any(len(number) > _LONGEST_SHORT_NUMBER for number in local) and not (
        _BOOKING.search(everything)
    ):
        return True
    reachable = bool(local) or any(passage.links for passage in reading.passages)
    return reachable and bool(_NAMED_LINE.search(everything))


def _digits(written: str) -> str:
    return "".join(char for char in written if char.isdecimal())


_US = Profile(jurisdiction="US", names=("Pine County Hospital",))
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
        bad("Suicidal thoughts are common. Call 116 123.", "Suicidal", profile=_US),
        bad("Sad news: our old porter topped himself.", "topped himself"),
        bad("One of our volunteers ended it all on Friday.", "ended it all"),
        bad("Suicidal thoughts are common. Call 988.", "Suicidal", profile=_UK),
        bad("#SuicidePrevention starts with a talk", "SuicidePrevention"),
        bad("Thinking about suicide? In danger? Call 911.", "suicide"),
        bad("If you are suicidal, our hotline is open.", "suicidal", surface="reply"),
    ),
    good=(
        good("September is Suicide Prevention Month. Call or text 988."),
        good("Thinking about suicide? Samaritans: 116 123.", profile=_UK),
        good("Suicidal thoughts can pass. Text HELLO to 50808, free."),
        good("He survived a suicide attempt. Pieta helped him through."),
        good("Thoughts of suicide as a new mum? 1-833-TLC-MAMA, day or night."),
        good("Lost a friend to suicide? Our counsellors are on 020 7946 0182."),
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
            "oneself", "inflicted", "unalive", "unalived", "unaliving", "die", "dead", "murder*",
            "hand", "hands", "ended", "end", "ending", "ends", "copycat", "own", "attempt",
            "selfmurder", "bullycide", "bullycides", "easy", "depression", "mental", "demons",
            "mind", "overdose", "overdosed", "overdoses", "thoughts", "live", "alive", "wake",
            "exist", "living", "leave", "deaths", "death", "cruel", "here", "go",
        }
    ),
)  # fmt: skip
