"""Everyday sayings that borrow an illness: no harm meant, and easily said otherwise."""

from typing import Final

from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

TERMS: Final = (
    Wording(
        phrases=(
            "so/totally/bit/my/being/super/such/little/kinda/slightly/very ocd, "
            "ocd about, so/totally/super/being/little/bit adhd/bipolar/add/psychotic/schizo, "
            "gave/gives/giving me/us anxiety/ptsd/depression, having an adhd moment, squirrel "
            "moment, "
            "bipolar weather, weather is bipolar, is so bipolar, schizophrenic weather, "
            "weather is schizophrenic, schizophrenic approach/policy/market, "
            "i'm so depressed, trauma dumping, panic attack over, "
            "gives/gave/giving me/us a heart attack, almost had a heart attack, "
            "am having/had a stroke reading, cancer of/on our/the society/city/culture, "
            "has/have a case of the mondays, autistic screeching, on the spectrum lol"
        ),
        instead="tidy, changeable, upset, torn",
        unless=linear(
            r"\bocd (?:awareness|clinic|treatment|symptoms|therapy|specialist|is)\b|\bdiagnos"
            r"|\b(?:has|have|with|about|treat|for|living with) (?:\w{1,12} )?bipolar\b"
        ),
    ),
    Wording(
        phrases="spaz out, spazzing out, the blind leading the blind, that's lame, so lame",
        instead="what you mean, in plain words",
    ),
    Wording(
        phrases=("rather/wanna/want/gonna kill myself/me lol, could kill for, hang myself if"),
        instead="what you mean, or leave it out",
    ),
)
