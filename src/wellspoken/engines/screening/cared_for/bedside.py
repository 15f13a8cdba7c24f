"""A room or a bed of which staff tell what somebody in it has or wants: "bed 4 is fasting"."""

from typing import Final

from wellspoken.engines.screening.cared_for.words import BREAK, STATE, Sentence
from wellspoken.engines.text import word_set

_REACH: Final = 7
_WANTS: Final = word_set(
    "wants want needs need has had is was refused refuses refusing asked asks asking reacted "
    "vomited vomiting fell fallen spiked desaturated desatted collapsed missed pulled wet pressed "
    "buzzed buzzing ringing crying screaming sleeping asleep awake sore hungry thirsty cold "
    "waiting due for ready declined slept ate eats can't cannot won't hasn't still keeps says said "
    "gets got"
)
# What only somebody who lies there wants, has or is.
_OF_SOMEBODY: Final = word_set(
    "temp temperature fever bp sats pulse rigors stoma line tray meal halal kosher vegetarian "
    "vegan pureed puree soft thickened diet lunch breakfast dinner supper tea toast obs bloods "
    "meds tablets painkillers paracetamol morphine insulin antibiotics dressing dressings commode "
    "bedpan pad pads wash bath shower turning turned repositioning nil npo nbm fasting fasted "
    "theatre scan mri ct x-ray xray echo ecg discharge discharged transfer transferred home "
    "transport taxi family visitor visitors wife husband daughter son mum dad relatives "
    "interpreter physio chaplain asleep awake confused agitated wandering aggressive upset crying "
    "anxious pain breathless hypo pyrexial septic isolation isolating infectious mrsa norovirus "
    "diarrhoea diarrhea vomiting covid flu shingles scabies tb cdiff fell fall allergy allergic "
    "reacted cannula drip catheter oxygen pillow blanket slippers glasses dentures teeth hearing "
    "aid newspaper he she him her his hers he's she's gent lady gentleman baby deaf blind doctor "
    "seen ok reacting iron transfusion chemo infusion seizure seizing dnr dnacpr palliative"
)
# Of an empty room: the house's own errands.
_OF_HOUSE: Final = word_set(
    "bulb clean cleaning cleaned painted painting leak leaking repair repaired fixing broken "
    "curtain curtains wifi restocked restocking light lights heating radiator tap sink mattress "
    "empty free available vacant booked meeting training class talk workshop booking projector "
    "whiteboard door lock key keys clinic yoga choir inspection audit desk printer"
)
_KIN: Final = word_set(
    "wife husband mum mom dad daughter son sister brother family mother father partner nan gran "
    "baby girl boy visitor visitors relatives"
)


def bed_told(sentence: Sentence, last: int) -> str:
    """Return what a sentence tells of who lies in a room whose last word is given, or nothing."""
    low = sentence.low(last)
    if low.endswith("'s") and sentence.low(last + 1) in _KIN:
        return sentence.said(last, last + 1)
    if not _OF_HOUSE.isdisjoint(sentence.lows):
        return ""
    if sentence.low(last + 1) in _WANTS:
        for place in range(last + 1, last + _REACH):
            if sentence.kind(place) & BREAK and sentence.low(place) != ",":
                break
            if sentence.low(place) in _OF_SOMEBODY or sentence.kind(place) & STATE:
                return sentence.said(last, place)
    return ""
