"""Rows of one import that say about the same, so that a claim does not come in twice at once."""

from collections.abc import Sequence
from dataclasses import replace

from wellspoken.apps.desk.matching import thresholds
from wellspoken.engines import claims as engine

_LOOKED_AT = 5


def earlier_likes(claims: Sequence[engine.Claim]) -> dict[int, int]:
    """Return, by number from 1, the first earlier claim that one is strongly like.

    Claims of which one denies what the other says are not alike, nor are those that only ask.
    """
    numbered = [replace(claim, id=str(number)) for number, claim in enumerate(claims, start=1)]
    matcher = engine.Matcher(engine.Collection.of(numbered))
    strong = thresholds().strong
    found: dict[int, int] = {}
    for number, claim in enumerate(numbered, start=1):
        matches = matcher.match(claim.claim, claim.lang, top=_LOOKED_AT).matches
        likes = [
            int(match.claim)
            for match in matches
            if match.probability >= strong and match.stance == engine.Stance.REPEATS
        ]
        earlier = min((other for other in likes if other < number), default=None)
        if earlier is not None:
            found[number] = earlier
    return found
