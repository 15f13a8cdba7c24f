"""suicide-safety.spot: places known for suicide, told without the word."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.suicide_safety.setting import is_set
from wellspoken.engines.text import Span, linear

_PLACE: Final = (
    r"(?:bridge|cliffs?|tower|station|platform|roof|rooftop|railway|tracks?|line|car ?park|garage"
    r"|balcony|woods|forest|park|hotel|cell|jail|prison|dorm|hostel|bathroom|bedroom|basement"
    r"|building|quarry|flyover|overpass|viaduct|crossing|lake|river|reservoir|canal|pier|barn|shed"
    r"|fields?|campus|barracks|dam|gorge|falls|beach|farm|garden|stairwell|tunnel|tree|well|gate"
    r"|house|home|flat|ward|toilets?|spot)"
)
# These say it whatever else stands in the text.
_JUMPERS: Final = linear(
    r"\b(?:another|latest|second|third|fourth|the|stop the|a) jumpers? (?:on|at|from|off)\b"
    r"|\b(?:after|another|stop|stopping) (?:another |a |the |more )?jumpers?[.,?!]"
    r"|\b(?:second|third|fourth|fifth|another) (?:person|man|woman|student|teen|teenager|patient"
    r"|boy"
    r"|girl|pupil|resident) (?:has |had )?(?:jumped|fell|fallen|leapt) (?:from|off) (?:the |a |our "
    r"|its )?"
    r"(?:[\w'-]{1,14} )?[\w'-]{1,14}\b"
    r"|\b(?:tragic|another|fatal|apparent) (?:jump|leap|plunge|fall) (?:from|off) (?:the |an? )?"
    r"(?:[\w'-]{1,14} )?[\w'-]{1,14}\b"
    r"|\bsuicide (?:capital|town|valley|village|city|stretch|corner|hotel|tree|rock|leap)\b"
    r"|\bcutters and jumpers\b|\b(?:notorious|infamous) (?:for|as a) (?:jump\w{0,4}|deaths|spot)\b"
)
_FOUND: Final = linear(
    r"\b(?:found|discovered) (?:(?:him|her|them|dead|hanging|lifeless|unresponsive|his body|her "
    r"body)"
    r" ){1,2}(?:in|at|under|near|by|on|beneath|beside|behind|off) (?:[\w'.-]{1,14} ){0,3}"
    rf"{_PLACE}\b"
    rf"|\b(?:fences?|fencing|barriers?|nets|netting|patrols?|cameras?) (?:[\w'-]{{1,12}} "
    rf"){{0,2}}(?:at|on|along|around) (?:the )?[A-Z]?[\w'-]{{2,14}} (?:[\w'-]{{2,14}} )?(?:bridge"
    rf"|cliffs?|lookout|viaduct|crossing|point|head|gap|pier|gorge)\b"
    rf"|\bin front of (?:trains|traffic) at (?:[\w'-]{{2,14}} ){{0,2}}[\w'-]{{2,14}}"
    rf"|\bit was the (?:[\w'-]{{2,12}} )?{_PLACE} again\b"
    rf"|\b(?:on|from) the (?:\w{{4,9}}|[0-9]{{1,2}}\w{{2}}) floor\b"
    rf"|\b(?:body|bodies) (?:was |were )?(?:found|recovered|pulled) (?:in|at|under|near|by|from|on"
    rf"|beneath) (?:[\w'.-]{{1,14}} ){{0,3}}{_PLACE}\b"
    r"|\b(?:our|the|its|county's|city's|country's) (?:worst|most popular|favou?rite|well-known"
    r"|notorious|deadliest|usual) (?:spot|place|bridge|stretch|location|cliff|crossing)\b"
    rf"|\b(?:lost|lose|went|died|ended it|gone|lives?) (?:[\w',-]{{1,14}} ){{0,6}}(?:under|at|off"
    rf"|in"
    rf"|from|near|on) (?:the|his|her|their|our)(?: own)? (?:[\w'-]{{1,14}} )?{_PLACE}"
    r"(?: (?:near|by|beside|on|at) [\w']{2,14}| where|,| this| last|\.| yesterday| again)"
    rf"|\b(?:going|went|walked|headed|climbed) (?:up )?(?:to|on to|onto) the (?:[\w'-]{{2,14}} )?"
    r"(?:tower|bridge|roof|rooftop|cliffs?|viaduct|ledge|railings?|tracks?|railway(?: line)?"
    r"|quarry)\b"
    r"|\b(?:same|very) (?:spot|woods|bridge|place|cliff|tree|tracks?) (?:as|where)\b"
    r"|\bin (?:the )?same (?:spot|woods|park|room|cell)\b|\bmap of where\b"
)
_HELD: Final = linear(
    r"\b(?:walk on|vigil|service|meet(?:s|ing)?|gather\w{0,3}|funeral|memorial|barriers?|netting"
    r"|phones? (?:at|on)|trained|volunteers? (?:at|in)|support group|workshop|talked down|came down"
    r"|dementia|missing)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage in reading.of_kind("text", "alt"):
        if passage.document.language != "en":
            continue
        for pattern in (_JUMPERS, _FOUND):
            for found in pattern.finditer(passage.folded):
                span = Span(*found.span())
                sentence = passage.around(span.start, span.end)
                if pattern is _FOUND and _HELD.search(sentence):
                    continue
                if pattern is _FOUND and not is_set(reading, passage):
                    continue
                yield Mark(
                    passage=passage,
                    span=passage.document.origin(span.start, span.end),
                    message="This tells the place of a suicide, or makes a place known for it.",
                    evidence=f'"{found.group()}"',
                    suggestion="Leave the place out, or name the town at most. Add a help line.",
                )


RULE = Rule(
    code="suicide-safety.spot",
    name="Place of a suicide told without the word",
    what=(
        "Where somebody jumped or was found, in a text that speaks of suicide or names a crisis "
        'line; "jumpers", and names such as "suicide capital".'
    ),
    why="A place that is named draws people at risk to it.",
    source=(
        "WHO and IASP, Preventing suicide: a resource for media professionals, update 2023 "
        "(September 2023)"
    ),
    severity=Severity.BLOCK,
    fix="Leave the place out.",
    bad=(
        bad("They found her under the old bridge. Samaritans 116 123.",
            "found her under the old bridge"),
        bad("Traffic news: another jumper on the flyover.", "another jumper on"),
        bad("A second student fell from Hall B. 988 is open.", "second student fell from Hall B"),
        bad("We do not want to be the suicide capital of the north. 988", "suicide capital"),
        bad("We must speak of our worst spot. 13 11 14.", "our worst spot"),
        bad("Copycat fear: a body found in the woods.", "body found in the woods"),
    ),
    good=(
        good("The bridge is closed for repairs. Sorry for the wait."),
        good("We gather at the old pier to remember those we lost to suicide. Call 988."),
        good("He was found at home by his sister, in time, and is well. See our first-aid class."),
        good("Warm jumpers for the baby unit, please! Size nought to three months."),
        good("Mind yourself: talk to us at the farm show on Sunday. Samaritans 116 123."),
        good("Volunteers at the station are trained to listen. Samaritans 116 123."),
    ),
    check=_check,
    needs=(_JUMPERS, _FOUND),
    yields_to=frozenset(("suicide-safety.place",)),
)  # fmt: skip
