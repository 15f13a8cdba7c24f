"""Speaking as the house would be heard: with respect, and on nobody's side."""

from typing import Final

from wellspoken.engines.screening.learned.likely import unless_foreign
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.professionalism import (
    campaign,
    caricature,
    contempt,
    curt_reply,
    derision,
    dig,
    insult,
    likely,
    likened,
    mockery,
    partisan,
    patient_joke,
    politics,
    profanity,
    retort,
    sarcasm,
    scoffing,
    slur,
    sneer,
)

_HEAVY: Final[tuple[Rule, ...]] = (
    sneer.RULE,
    mockery.RULE,
    contempt.RULE,
    partisan.RULE,
)
_KNOWN: Final[tuple[Rule, ...]] = (
    slur.RULE,
    profanity.RULE,
    insult.RULE,
    patient_joke.RULE,
    sarcasm.RULE,
    politics.RULE,
    curt_reply.RULE,
    derision.RULE,
    dig.RULE,
    likened.RULE,
    campaign.RULE,
    caricature.RULE,
    retort.RULE,
    scoffing.RULE,
    *unless_foreign("professionalism", _HEAVY),
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
