"""Telling the stance of a text from its signs.

A debunk shares almost every word with the claim that it debunks, so the topic tells nothing. What
tells are phrases, denials against the claim's own, questions and who is speaking; their weights are
learnt (`scripts/train_stance.py`). Where they do not suffice the answer is "unsure".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wellspoken.engines.claims.index import Record, Wording
from wellspoken.engines.claims.reading import Reading
from wellspoken.engines.claims.stance.model import StanceModel, shipped
from wellspoken.engines.claims.stance.phrases import Phrase, phrases_in
from wellspoken.engines.claims.stance.signs import Signs, signs_of


class Stance(StrEnum):
    """What a text does with a claim."""

    REPEATS = "repeats"
    REBUTS = "rebuts"
    ASKS = "asks"
    MENTIONS = "mentions"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Stood:
    """A stance with the words that give it away."""

    stance: Stance
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """A text with the phrases in it, found once for all the claims that it is compared with."""

    reading: Reading
    phrases: tuple[Phrase, ...]

    @classmethod
    def of(cls, reading: Reading) -> "Heard":
        """Find the phrases of a text."""
        return cls(reading, phrases_in(reading))


# Saying that somebody repeats a falsehood is the graver error, so it needs more.
LEAST: Mapping[Stance, float] = {
    Stance.REPEATS: 0.80,
    Stance.REBUTS: 0.4,
    Stance.ASKS: 0.4,
    Stance.MENTIONS: 0.4,
}
# Signs of how somebody speaks, not of what they make of the claim.
_NO_STANCE = frozenset({"says_little", "speaks_to_you", "speaks_of_oneself", "advises", "shouts",
                        "exclaims"})  # fmt: skip
_SAYS = {
    Stance.REPEATS: "it says so without doubt or denial",
    Stance.REBUTS: "it denies this",
    Stance.ASKS: "it asks",
    Stance.MENTIONS: "it tells what others say",
}


def stance_of(
    heard: Heard,
    wording: Wording,
    record: Record,
    near: dict[str, float],
    model: StanceModel | None = None,
    *,
    nearer_the_answer: bool = False,
) -> Stood:
    """Return how the text stands to a claim.

    `wording` is the one of the record's that it comes closest to; `near` says how far each term of
    a claim stands in the text. `nearer_the_answer` tells that vectors find it to mean about as much
    what the claim's rebuttal says.
    """
    signs = heard_signs(heard, wording, record, near)
    if signs is None:
        return Stood(Stance.UNSURE, ("no sentence of it says the claim",))
    model = model or shipped()
    chances = model.probabilities(signs)
    stance = Stance(max(chances, key=lambda name: chances[name]))
    if stance is Stance.REPEATS and (doubt := _doubt(signs, nearer_the_answer=nearer_the_answer)):
        return Stood(Stance.UNSURE, (doubt,))
    if chances[stance] < LEAST[stance]:
        return Stood(Stance.UNSURE, (f"its words do not tell; perhaps {stance.value}",))
    shown = next((signs[sign] for sign in model.speaking_for(stance, signs) if signs[sign]), "")
    return Stood(stance, (f"{_SAYS[stance]}: “{shown}”" if shown else _SAYS[stance],))


def _doubt(signs: Signs, *, nearer_the_answer: bool) -> str:
    """Return why a text that seems to repeat a claim may not mean to, or nothing."""
    if irony := signs.get("ironic:here") or signs.get("ironic:elsewhere"):
        return f"it may be meant as a joke: “{irony}”"
    if "asks_in_short" in signs:
        # "Nut allergy?" names the topic of what follows and says nothing.
        return "a short question names it and says nothing of it"
    if nearer_the_answer:
        return "it means about what the answer to the claim says"
    if "says_little" in signs and signs.keys() <= _NO_STANCE:
        return "it says little of the claim, and nothing of how it is meant"
    return ""


def heard_signs(
    heard: Heard, wording: Wording, record: Record, near: dict[str, float]
) -> Signs | None:
    """Return the signs of a text beside a claim, or nothing where it says nothing of it."""
    focus = _focus(heard.reading, wording)
    if focus is None:
        return None
    return signs_of(heard.reading, heard.phrases, wording, record, *focus, near)


def _focus(reading: Reading, wording: Wording) -> tuple[int, list[int]] | None:
    """Return which sentence shares most with the wording, and the places of what it shares."""
    terms = set(wording.terms)
    best: tuple[int, int, list[int]] | None = None
    for number, sentence in enumerate(reading.sentences):
        shared = [
            place
            for term, place in zip(sentence.terms, sentence.places, strict=True)
            if term in terms
        ]
        count = len({sentence.words[place] for place in shared})
        if best is None or count > best[0]:
            best = (count, number, shared)
    if best is None:
        return None
    _count, number, shared = best
    shared = shared or list(reading.sentences[number].places)
    return (number, shared) if shared else None
