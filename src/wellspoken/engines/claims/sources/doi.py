"""Digital object identifiers in one spelling, so that two lists name a paper alike.

ISO 26324 and the DOI Handbook (2.4): a DOI is case-insensitive in ASCII, begins with `10.`, a
registrant's number and a slash; `doi:` and the resolver's address are ways of writing it, no part.
"""

import re
from typing import Final
from urllib.parse import unquote

LONGEST: Final = 255
_BEFORE: Final = re.compile(
    r"\A(?:https?://(?:www\.|dx\.)?doi\.org/|(?:dx\.)?doi\.org/|doi\s*:\s*|info:doi/)+", re.I
)
_WHOLE: Final = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S{1,240}")
_IN_ADDRESS: Final = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[^\s?#]{1,240}")
# Punctuation of the sentence or the list that a DOI stood in.
_AFTER: Final = ".,;:'\"\u201d\u2019>]}"
# What publishers put behind a DOI in the address of a page.
_VIEWS: Final = re.compile(r"/(?:full|abstract|pdf|epdf|html|meta|fulltext|references)\Z", re.I)


def normal_doi(text: str) -> str:
    """Return a DOI in its one spelling, lower case and without resolver; empty for no DOI."""
    plain = unquote(_BEFORE.sub("", text.strip()))
    match = _WHOLE.fullmatch(plain)
    return _trimmed(match.group()) if match else ""


def doi_of_address(address: str) -> str:
    """Return the DOI that a link names, the resolver's or a publisher's; empty where none does."""
    if doi := normal_doi(address):
        return doi
    match = _IN_ADDRESS.search(unquote(address))
    return _VIEWS.sub("", _trimmed(match.group())) if match else ""


def _trimmed(doi: str) -> str:
    doi = doi.rstrip(_AFTER)
    # A closing bracket belongs to the DOI where it has the opening one as well.
    while doi.endswith(")") and doi.count(")") > doi.count("("):
        doi = doi[:-1].rstrip(_AFTER)
    lowered = "".join(chr(ord(one) + 32) if "A" <= one <= "Z" else one for one in doi)
    return lowered if not lowered.endswith("/") and len(lowered) <= LONGEST else ""
