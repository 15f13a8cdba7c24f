"""professionalism.likened: nobody is measured against a brick, a goldfish or a brewery."""

from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.caricature import LIKENED
from wellspoken.engines.screening.lexicons.derision import PEOPLE, POWERS, RIVALS, TRADES
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.company import check_together

_KINDS: Final = Kinds(
    whom=", ".join((TRADES, POWERS, RIVALS, PEOPLE)),
    likened=LIKENED,
    shield=(
        "sorry/i'm/we're/i/we/me/us/myself/ourselves/wifi/printer/lift/toddlers'/children/child/"
        "child's/feel/feels/felt/free, please don't, no one/nobody should"
    ),
)

RULE: Final = Rule(
    code="professionalism.likened",
    name="People measured against low things",
    what=(
        "Somebody said to have the charm of a parking ticket, to be as useful as some broken "
        "thing, or unable to do what anybody can. What is said of oneself is left alone."
    ),
    why="Readers who are ill or worried take it personally, and it cannot be taken back.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Say plainly what happened and what you ask for.",
    bad=(
        bad("The new director has the empathy of a brick.", "director has the empathy of a brick"),
        bad("He is about as helpful as a chocolate kettle.", "He is about as helpful as a"),
        bad("They couldn't run a bath over at the council.", "They couldn't run a bath"),
        bad(
            "Our boss couldn't find a vein to save her life.",
            "boss couldn't find a vein to save her life",
        ),
    ),
    good=(
        good("She has the patience of a saint and the warmth of a kitchen."),
        good("I am as useful as a chocolate teapot before coffee."),
        good("The new ward is as bright as a button."),
        good("Is your child slower than a snail at breakfast? Mine too."),
        good("Our WiFi is slower than a snail today. Sorry."),
        good("He learnt first aid to save his neighbour's life."),
    ),
    check=check_together(
        _KINDS,
        (Pair("whom", "likened", turned=True, unless=("shield",)),),
        "This makes somebody small by a comparison.",
        "Say plainly what happened, or leave it out.",
    ),
    triggers=_KINDS.noticed_by("likened"),
    also=_KINDS.noticed_by("whom"),
)
