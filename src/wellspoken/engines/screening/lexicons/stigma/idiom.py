"""Everyday sayings that borrow an illness: no harm meant, and easily said otherwise."""

from typing import Final

from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

TERMS: Final = (
    Wording(
        phrases=(
            "crazy/insane/insanely/crazily/mad/wildly busy/good/fast/fun/talented/proud/excited"
            "/amazing/delicious/hot/cold/long/weather/week/day/year/month/hours/schedule/prices/line"
            "/lines/deals/deal/low/high/much/smart/hectic/times/night/shift/idea/hard, "
            "crazy/insane/insanely, crazier, craziest, craziness, insanity, like crazy/mad, "
            "drive/drives/driving/drove me/us/you/them/everyone crazy/mad/nuts/insane/bonkers, "
            "go/goes/going/went crazy/nuts/bonkers/bananas/insane, nuts about, bonkers, "
            "stir crazy, crazy for/about, it's madness, that's nuts, this is nuts, march madness, "
            "lunacy, manic week/day/schedule, batty"
        ),
        instead="very, wildly, hectic, unbelievable, surprising",
        unless=linear(
            r"\bcrazy (?:horse|people|patients?|person|woman|man)\b|\bmarch madness\b|\bcrazy quilt"
            r"|\b(?:almonds?|peanuts?|cashews?|walnuts?|allerg\w{1,3})\b|\bnot crazy\b"
        ),
    ),
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
        phrases=(
            "turn/turned/turning/turns a blind eye, blind to the, fall/falls/fell/falling/fallen "
            "on "
            "deaf ears, tone deaf, dumb down, dumbed down, lame excuse/excuses, that's lame, so "
            "lame, "
            "the blind leading the blind, crippling debt/costs/heat/shortage/shortages/fear/bill"
            "/bills/storm/cost/inflation, crippled by debt/costs, paralyzed/paralysed by fear"
            "/indecision, spaz out, spazzing out, midget submarine, suffer/suffers from a lack"
        ),
        instead="ignored, out of touch, weak excuse, heavy debt",
        unless=linear(r"\bdouble[- ]blind|\bblind to the (?:study|treatment|group|allocation)"),
    ),
    Wording(
        phrases=("rather/wanna/want/gonna kill myself/me lol, could kill for, hang myself if"),
        instead="what you mean, or leave it out",
    ),
)
