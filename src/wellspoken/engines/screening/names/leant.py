"""What rules say of a name and what the learned parts say of it, weighed together.

Rules know turns of phrase; the learned parts know which words stand about people in care and which
about staff, givers and guests. A name of the latter is let go, and one of the former asked about.
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.learned.likely import score_at, score_in
from wellspoken.engines.screening.names.leaning import leaning
from wellspoken.engines.screening.names.links import MESSAGES, Link
from wellspoken.engines.screening.names.parts import Named, Part
from wellspoken.engines.screening.names.tokens import Tokens
from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.subject import Subject

# Hundredths of log-odds, chosen on hands that were left out of the training; what they give there
# is counted by `train_leaning.py --check`.
_OF_TEXT, _OF_NAME, _WITH_NAME, _NAMELESS = 0.71, 0.5, 67, -8
# Below the first a name that a rule marks only advises; below the second one beside words of care;
# above the third one that was only mentioned asks for review.
LET_GO: Final = 0
FIRM: Final = -200
ASKED: Final = 100
# What surely is no tale.
NO_TALE: Final = -1000


def tale_about(named: Named, tokens: Tokens, passage: Passage, subject: Subject, names: int) -> int:
    """Return a hundred times the log-odds that a text tells of somebody in care, who is named so.

    `names` is how many names the text has. Of a long text the part about the name is heard.
    """
    lean = leaning(tokens, named.name, subject.surface, names)
    about = score_at(passage, "privacy", named.name.start)
    return round(_OF_TEXT * about + _OF_NAME * lean) + _WITH_NAME


def tale_of_nobody(passage: Passage) -> int:
    """Return the same for a text that names nobody."""
    return round(_OF_TEXT * score_in(passage, "privacy")) + _NAMELESS


def is_weighed(named: Named, passage: Passage, subject: Subject) -> bool:
    """Tell whether the learned parts are heard: of private people's names in English.

    What is to be exported names nobody, and is left to the rules.
    """
    return (
        named.part is Part.PRIVATE
        and passage.document.language == "en"
        and subject.surface != "export"
    )


def leant(link: Link | None, tale: int) -> Link | None:
    """Return how a name weighs once the tale it stands in is heard; `link` is what rules say.

    Where words beside it tell of care, a name is let go less easily.
    """
    if link is None:
        return None
    if link.severity is Severity.ADVISE:
        asked = Link(Severity.REVIEW, MESSAGES["likely"], "the words about it")
        return asked if tale > ASKED else link
    return (
        Link(Severity.ADVISE, MESSAGES["alone"], link.evidence)
        if tale < (FIRM if link.firm else LET_GO)
        else link
    )
