"""Does a text read as if it told of one person in care? Asked of the learned part.

A name alone is a name: of a patient, of a porter, of a poet. What surrounds it tells, and not only
by the words of care that rules know. So names weigh more in texts that read like tales of people in
care, and less in those that surely do not.
"""

from typing import Final

from wellspoken.engines.screening.learned.likely import score_in
from wellspoken.engines.screening.passage import Passage

# Hundredths of log-odds. Of texts that identify somebody, by hands left out of the training, four
# in five lie above the first, 98 in a hundred above the second and six in seven above the third;
# of texts alike that identify nobody, one in eight, half and one in six.
TELLS: Final = -10
GENERAL: Final = -250
HARDLY: Final = -50
_ENOUGH_WORDS: Final = 10


def tells_of_somebody(passage: Passage) -> bool:
    """Tell whether a text reads like one about somebody in care."""
    return passage.document.language == "en" and score_in(passage, "privacy") > TELLS


def is_general(passage: Passage) -> bool:
    """Tell whether a text surely reads like one about nobody in care; few words tell too little."""
    if len(passage.in_order) < _ENOUGH_WORDS:
        return False
    return passage.document.language == "en" and score_in(passage, "privacy") < GENERAL


def hardly_tells(passage: Passage) -> bool:
    """Tell whether a text hardly reads like one about somebody in care, so that advice will do."""
    return passage.document.language == "en" and score_in(passage, "privacy") < HARDLY
