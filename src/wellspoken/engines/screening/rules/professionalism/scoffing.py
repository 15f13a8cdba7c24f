"""professionalism.scoffing: complaints are answered, not laughed at, and thanks are meant."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.company import Kinds, Pair
from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.derision import PEOPLE, POWERS, TRADES
from wellspoken.engines.screening.lexicons.jibes import FEIGNED
from wellspoken.engines.screening.lexicons.scoffing import (
    AMUSED,
    GRUMBLE,
    MISDEED,
    THANKS,
    VERDICTS,
)
from wellspoken.engines.screening.passage import Mark, Passage, Reading
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.company import check_together
from wellspoken.engines.screening.shelf import Shelf
from wellspoken.engines.text import Span, linear

_KINDS: Final = Kinds(
    grumble=GRUMBLE,
    amused=AMUSED,
    thanks=THANKS,
    misdeed=MISDEED,
    feigned=FEIGNED,
    whom=", ".join((PEOPLE, TRADES, POWERS)),
    shield=(
        "sorry/apologise/apologize/apologies/please/survived/survivors/help/helped/helps/donated/"
        "volunteered/volunteers/stayed/raised/bravely, let us know"
    ),
)
_MESSAGE: Final = "This scoffs at somebody."
_SUGGESTION: Final = "Say what you ask for, or thank and answer in earnest."
_together = check_together(
    _KINDS,
    (
        Pair("grumble", "amused", turned=True, across=True, unless=("shield",)),
        Pair("feigned", "whom", within=12, turned=True, across=True, unless=("shield",)),
        Pair("thanks", "misdeed", within=16, unless=("shield",)),
    ),
    _MESSAGE,
    _SUGGESTION,
)
_ABOUT: Final = Kinds(somebody=", ".join((PEOPLE, TRADES)), thanks=THANKS)
_WORDS: Final = linear(r"[\w'-]+")
_LONGEST: Final = 5
_ALONE: Final = frozenset(VERDICTS.split(", "))
_VERDICTS: Final = frozenset(
    tuple(verdict.replace("-", " ").replace("'", " ").split()) for verdict in _ALONE
)
_SHELF: Final = Shelf([(1, _VERDICTS)])


def _check(reading: Reading) -> Iterator[Mark]:
    yield from _together(reading)
    for passage in reading.of_kind("text"):
        if passage.document.language != "en":
            continue
        for span in _verdicts(passage):
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message=_MESSAGE,
                evidence=f'"{passage.folded[span.start : span.end]}", after a story about somebody',
                suggestion=_SUGGESTION,
            )


def _verdicts(passage: Passage) -> Iterator[Span]:
    """Yield sentences that are nothing but an ironic verdict on people told of before."""
    if not _SHELF.standing_in(passage):
        return
    about: dict[int, set[str]] = {}
    for met in _ABOUT.met_in(passage):
        about.setdefault(met.sentence, set()).add(met.kind)
    # A sentence is met under the number of those that have begun: the one before under its place.
    for place, sentence in enumerate(passage.sentences[1:], start=1):
        words = _WORDS.findall(passage.folded[sentence.start : sentence.end].lower())
        if (
            len(words) <= _LONGEST
            and " ".join(words) in _ALONE
            and about.get(place) == {"somebody"}
        ):
            yield Span(sentence.start, sentence.end)


RULE: Final = Rule(
    code="professionalism.scoffing",
    name="Scoffing at complaints, or thanks that are not meant",
    what=(
        "A complaint or review beside laughter, a dartboard, its grammar or its writer's sofa; "
        "thanks for what nobody is thanked for; a verdict such as “Classy.” after a story about "
        "somebody."
    ),
    why="Others read how a house treats those who complain, and think of their own visit.",
    source=(
        "GMC, Using social media as a medical professional (January 2024); NMC, Social "
        "media guidance (2019)"
    ),
    severity=Severity.REVIEW,
    fix="Answer what was said, or say plainly what you ask for.",
    bad=(
        bad("Your complaint now hangs on our dartboard.", "complaint now hangs on our dartboard"),
        bad(
            "Loved the review, most of all the spelling. Frame it!",
            "review, most of all the spelling",
        ),
        bad(
            "Thank you to the man who parked across the ambulance bay.",
            "Thank you to the man who parked",
        ),
        bad("A visitor ate the ward's cake while we ran. Stay classy.", "Stay classy."),
        bad(
            "Another angry letter; we read it out loud and laughed till we cried.",
            "letter; we read it out",
        ),
        bad("Alert the press, a consultant answered his bleep.", "Alert the press, a consultant"),
    ),
    good=(
        good("Your complaint went to our quality team, who answer within ten days."),
        good("Sorry about the spelling in our letter. A new one is in the post."),
        good("Thank you to everybody who left us a review."),
        good("Thank you to the man who stopped and helped at the crash."),
        good("We framed your lovely card."),
        good("Please tell us in your feedback what we got wrong."),
    ),
    check=_check,
    triggers=_KINDS.wordings("amused", "misdeed", "feigned") | _VERDICTS,
)
