"""suicide-safety.place: no place becomes known for suicide through us."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.suicide import told_in
from wellspoken.engines.text import Span, linear

_SPOT = (
    r"(?:bridge|cliffs?|tower|station|platform|roof|rooftop|railway|tracks?|garage|car ?park"
    r"|parking (?:garage|lot|structure|deck)|balcony|woods|forest|park|hotel|motel|cell|jail|prison"
    r"|dorm|dormitory|bathroom|bedroom|basement|building|quarry|overpass|viaduct|level crossing"
    r"|lake|river|reservoir|pier|barn|attic|campus|barracks|bluff|dam|gorge|falls|beach|apartment"
    r"|flat|shed|closet|stairwell|high-rise|skyscraper|monument|tunnel|home|house|school|room|car"
    r"|ward|Bridge|Point|Head)"
)
_AT = linear(
    r"\b(?:at|from|off|on|in|near|under|inside|outside|behind|into|beneath)"
    r" (?:the |a |an |his |her |their |our |its )?"
    rf"(?:[\w'-]{{1,14}} ){{0,3}}{_SPOT}\b"
)
_KNOWN_FOR = linear(
    r"\bsuicide (?:hot ?-?spots?|bridge|spots?|forest|cliff|point|location|site|magnet)\b"
    r"|\b(?:notorious|popular|known|famous|favou?rite|infamous) (?:spot|place|location|site|bridge)"
    r"? ?(?:for|of) (?:\w{2,10} )?suicides?\b"
)
_EVENT = linear(
    r"\b(?:died by suicide|suicided|took (?:his|her|their) (?:own )?(?:life|lives)|ended (?:his|her"
    r"|their) (?:own )?(?:life|lives)|killed (?:him|her|them)sel(?:f|ves)|committed suicide"
    r"|(?:apparent |suspected |fatal |public |attempted |tried )?suicides? (?:attempts? )?(?:at"
    r"|from"
    r"|off|on|in|near)|suicide death|deaths? by suicide|hanged (?:him|her|them)sel(?:f|ves)"
    r"|jumped|leapt|attempted suicide|suicide attempt|found dead)\b"
)
_NEAR = 48
_GATHERS = linear(
    r"\b(?:walk|walks|event|training|workshop|talk|conference|vigil|barriers?|nets?|netting|phones?"
    r"|signs?|installed|class|support group|meet|meets|join|register|offered|available|webinar"
    r"|night checks|counsell?ors|chaplains?|screening|fair"
    r"|booth|open house|service|memorial|room [0-9]|prevention (?:at|in|on))\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for found in _KNOWN_FOR.finditer(passage.folded):
            yield _mark(passage, Span(*found.span()))
        for sentence in passage.sentences:
            written = passage.folded[sentence.start : sentence.end]
            event = _EVENT.search(written)
            if event is None or told_in(written) is None or _GATHERS.search(written):
                continue
            for at in _AT.finditer(written):
                # Farther off it tells where help is, or who speaks.
                if at.start() - event.end() <= _NEAR and event.start() - at.end() <= _NEAR:
                    start = sentence.start + at.start()
                    yield _mark(passage, Span(start, start + len(at.group())))
                    break


def _mark(passage: Passage, span: Span) -> Mark:
    return Mark(
        passage=passage,
        span=passage.document.origin(span.start, span.end),
        message="This tells the place of a suicide.",
        evidence=f'"{passage.folded[span.start : span.end]}"',
        suggestion="Leave the place out, or name the town at most. Add a help line.",
    )


RULE = Rule(
    code="suicide-safety.place",
    name="Place of a suicide",
    what="Where somebody died by suicide, and words that make a place known for it.",
    why="A place that is named draws people at risk to it.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the place out.",
    bad=(
        bad("A man died by suicide at Harbour Bridge. Call 988.", "at Harbour Bridge"),
        bad("She took her own life in the hospital garage. 988", "in the hospital garage"),
        bad("The cliff is a known suicide hotspot. Call 988.", "suicide hotspot"),
        bad("Third suicide on the railway this year. Call 988.", "on the railway"),
        bad("He ended his life in his cell. Call 988.", "in his cell"),
        bad("Inmate killed himself in County Jail. Call 988.", "in County Jail"),
    ),
    good=(
        good("Suicide prevention walk at Riverside Park on Sunday. Call 988."),
        good("A barrier at the bridge prevents suicides. Call 988."),
        good("He died by suicide last year. His friends started this fund. 988"),
        good("The bridge is closed for repairs on Monday."),
        good("Talk about suicide in our school workshop. Call 988."),
        good("Crisis phones were installed at the station; suicides fell. 988"),
    ),
    check=_check,
    needs=(_KNOWN_FOR, _AT),
    triggers=frozenset({"suicid*", "life", "lives", "himself", "herself", "themselves"}),
)
