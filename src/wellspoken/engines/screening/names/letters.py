"""Letters that stand for a thing everybody knows, and so for nobody: "U.S.", "i.v.", "GP"."""

from typing import Final

from wellspoken.engines.screening.lexicons.acronyms import KNOWN, MEANINGS
from wellspoken.engines.text import word_set

_THINGS: Final = word_set(
    "US UK EU UN USA DC BC NYC LA SF NZ AD CE AM PM MD RN DO PA NP PHD BSN MSN DDS DVM JD MBA EG "
    "IE PS NB RSVP ID IV ED ER OR OT PT TV HR IT PR QA BP GP GI ENT EKG ICU IM TB MS CF OK VA MPH "
    "ST NE NW SE SW CA NY TX FL OH NJ NC SC WA CO AZ IL IN MI MN MO WI DR MR JR SR HQ TLC CT AI QI"
)


def stands_for_thing(letters: str) -> bool:
    """Tell whether letters are a short form that everybody knows, with or without its dots."""
    bare = letters.replace(".", "").replace(" ", "")
    if "." in letters:
        return bare.upper() in _THINGS
    return bare in _THINGS or (len(bare) > 1 and (bare in KNOWN or bare in MEANINGS))
