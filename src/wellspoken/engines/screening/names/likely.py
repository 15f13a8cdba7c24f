"""Does a text read as if it told of one person in care? Asked of the learned part.

A name alone is a name: of a patient, of a porter, of a poet. What surrounds it tells, and not only
by the words of care that rules know. So names weigh more in texts that read like tales of people in
care, and less in those that surely do not.
"""

from typing import Final

from wellspoken.engines.screening.learned.likely import score_in
from wellspoken.engines.screening.passage import Passage

# Hundredths of log-odds. Above the first lie half of the texts that identify somebody, written by
# hands left out of the training, and one in eight of those alike that do not; below the second one
# in seven of the former, and half of the latter (`train_families.py`).
TELLS: Final = -80
GENERAL: Final = -300
_ENOUGH_WORDS: Final = 10


def tells_of_somebody(passage: Passage) -> bool:
    """Tell whether a text reads like one about somebody in care."""
    return passage.document.language == "en" and score_in(passage, "privacy") > TELLS


def is_general(passage: Passage) -> bool:
    """Tell whether a text surely reads like one about nobody in care; few words tell too little."""
    if len(passage.in_order) < _ENOUGH_WORDS:
        return False
    return passage.document.language == "en" and score_in(passage, "privacy") < GENERAL
