"""The claim that a sentence says, and whether what stands around it takes it back."""

from wellspoken.engines.claims.matching.matcher import Match, Matcher
from wellspoken.engines.claims.matching.model import shipped
from wellspoken.engines.claims.matching.said import Said, is_denied, said
from wellspoken.engines.claims.stance import Stance

# Of a sentence that says the claim word for word it is often not sure how it stands to it; what
# denies it or asks about it was told apart before.
_SAID = frozenset((Stance.REPEATS, Stance.UNSURE))
_TAKEN_BACK = frozenset((Stance.REBUTS, Stance.ASKS, Stance.MENTIONS))


class Reader:
    """Reads sentences against a matcher's register."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._model = shipped()

    def said_in(
        self, sentence: str, lang: str, *, leaning: bool = False
    ) -> tuple[Said, Match] | None:
        """Return the claim that a sentence says as its own, and how surely it does.

        `leaning` tells that the sentence reads like a false claim.
        """
        query, ranked = self._matcher.ranked(sentence, lang)
        if not ranked:
            return None
        score, candidate, features = ranked[0]
        probability = self._model.probability(score, self._matcher.settings.base_rate)
        how = said(probability, features, leaning=leaning)
        if how is Said.NO or is_denied(query.reading.sentences, candidate.best):
            return None
        match = self._matcher.match(sentence, lang, top=1).matches[0]
        return (
            (how, match) if match.stance in _SAID and not sentence.rstrip().endswith("?") else None
        )

    def takes_back(self, text: str, lang: str, claim: str) -> bool:
        """Tell whether a text denies a claim, asks about it or tells that others say it."""
        matches = self._matcher.match(text, lang).matches
        return any(match.claim == claim and match.stance in _TAKEN_BACK for match in matches)
