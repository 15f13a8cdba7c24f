"""Does a text say where a figure or a praise comes from?"""

from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.text import linear

_NAMED_SOURCE = linear(
    r"\b(?:according to|sources?:|source:|based on|reported (?:by|in)|as reported|data (?:from|by)"
    r"|figures from|published|stud(?:y|ies)|trials?|meta-analysis|systematic review|survey|registry"
    r"|audit|annual report|report|journal|lancet|nejm|jama|bmj|cochrane|pubmed|doi|cdc|nhs|fda|nih"
    r"|nice|hse|phe|ecdc|paho|unicef|icmr|ncdc|aihw|samhsa|nida|nimh|acip|isrctn|cancer research uk"
    r"|ukhsa|nci|ahrq|acs|aap|acog|uspstf|world health organi[sz]ation|american (?:cancer"
    r"|heart"
    r"|lung|diabetes|academy|college|stroke)|u\.?s\.? news|newsweek|leapfrog|cms|medicare"
    r"|healthgrades"
    r"|joint commission|press ganey|hcahps|magnet|cqc|vizient|becker'?s|forbes|census|gallup"
    r"|(?:ranked|rated|named|recogni[sz]ed|awarded|designated|accredited|certified"
    r"|voted) (?:\w{2,12} ){0,3}"
    r"by|researchers|scientists at|university|estimates)\b"
    r"|\(?(?:19|20)[0-9]{2}\)|\bper (?:the|our)\b|\bwho\.int\b|\[[0-9]{1,2}\]"
)
_WHO = linear(r"\bWHO\b", ignore_case=False)


def names_source(text: str) -> bool:
    """Tell whether the words name a study, an authority, a survey or a year of publication."""
    return bool(_NAMED_SOURCE.search(text) or _WHO.search(text))


def points_to_source(reading: Reading, passage: Passage) -> bool:
    """Tell whether the text names a source anywhere, or links to where one may be read."""
    return bool(passage.links or reading.subject.link.strip() or names_source(passage.folded))
