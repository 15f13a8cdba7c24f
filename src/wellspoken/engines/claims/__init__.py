"""Known health claims: recognised however they are worded, with the stance that a text takes.

    claims = starter().claims
    matcher = Matcher(Collection.of(claims))
    matcher.match("Garlic cured my covid").matches[0].claim

Nothing here says whether a text is true. It says which claim of the register a text is about, how
probably, and how the text stands to it; what happens then is for people to decide.
"""

from wellspoken.engines.claims.claim import Claim, Evidence, Verdict
from wellspoken.engines.claims.index import Collection, IndexFileError
from wellspoken.engines.claims.index.store import Store
from wellspoken.engines.claims.matching.matcher import (
    Decision,
    Match,
    Matched,
    Matcher,
    Settings,
)
from wellspoken.engines.claims.register import Fault, Register, read_jsonl, starter
from wellspoken.engines.claims.stance import Stance
from wellspoken.engines.claims.thresholds import Labelled, Thresholds, TooFew, choose_thresholds

__all__ = [
    "Claim",
    "Collection",
    "Decision",
    "Evidence",
    "Fault",
    "IndexFileError",
    "Labelled",
    "Match",
    "Matched",
    "Matcher",
    "Register",
    "Settings",
    "Stance",
    "Store",
    "Thresholds",
    "TooFew",
    "Verdict",
    "choose_thresholds",
    "read_jsonl",
    "starter",
]
