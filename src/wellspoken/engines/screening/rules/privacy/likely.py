"""privacy.likely: a tale of one person in care, where no rule knows what gives them away."""

from typing import Final

from wellspoken.engines.screening.laws import speaks_of_law
from wellspoken.engines.screening.learned.likely import Bounds, heaviest_part, likely_rule
from wellspoken.engines.screening.names.in_care import tale_in
from wellspoken.engines.screening.names.leant import NO_TALE
from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.tallies import counts_in

_FEWEST_WORDS: Final = 6
_ADVISE, _REVIEW = 40, 75


def _tale(reading: Reading, passage: Passage) -> int:
    tale = tale_in(reading, passage)
    if tale <= _ADVISE:
        return tale
    words = sum(not word.isdigit() for word in passage.in_order)
    if words < _FEWEST_WORDS:
        return NO_TALE
    told = heaviest_part(passage, "privacy")
    if speaks_of_law(passage, told) or counts_in(passage, told):
        return NO_TALE
    return tale


def beside(known: tuple[Rule, ...]) -> Rule:
    """Return the rule of the learned part, which yields to those that know an identifier."""
    return likely_rule(
        family="privacy",
        bounds=Bounds(advise=_ADVISE, review=_REVIEW),
        name="Text that reads like a tale of one person in care",
        like="a tale of one person in care, who may be recognised",
        why=(
            "People are recognised by what they did, said, wear or love as surely as by a name: "
            "first by themselves, then by their family, then by the town."
        ),
        source=(
            "45 CFR 164.514(b)(2)(i)(R) and (ii) (65 FR 82462, 28 December 2000, as amended); "
            "UK GDPR, recital 26"
        ),
        fix=(
            "Take out whatever points to one person (a name, an age, a day, a place, a room, a "
            "rare fact), or have their written authorisation recorded."
        ),
        bad=(
            "He came in on a stretcher on Tuesday and went home dancing the day after his hip.",
            "She asked for her fiddle back from the ward cupboard, and played us all home.",
        ),
        good=(
            "Most people go home the day after a new hip.",
            "Visiting on the ward is from two to eight.",
            "One in four of us will have a mental health problem in any year.",
        ),
        known=known,
        may_ask=True,
        may_quote=False,
        alone=True,
        score_of_passage=_tale,
    )
