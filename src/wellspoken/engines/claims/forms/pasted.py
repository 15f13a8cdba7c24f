"""What somebody pasted or uploaded, read in whichever of our forms it is.

A web page is read for its blocks of JSON-LD; nothing is fetched and nothing of the page is run.
"""

import json
import re
from collections.abc import Iterator

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.forms.claimreview import read_claimreview
from wellspoken.engines.claims.forms.table import read_csv
from wellspoken.engines.claims.register import Fault, Register, read_jsonl

_OPENING = re.compile(r"<script\b", re.IGNORECASE)
_CLOSING = re.compile(r"</script", re.IGNORECASE)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([\w/+.-]+)""", re.IGNORECASE)
_LONGEST_TAG = 1000
FORMS = ("claimreview", "csv", "jsonl")


def form_of(text: str) -> str:
    """Return the form that a text is likeliest in: one of `FORMS`, or "page"."""
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("<"):
        return "page"
    if not start.startswith(("{", "[")):
        return "csv"
    first = start.split("\n", 1)[0].strip()
    try:
        told = json.loads(first)
    except (ValueError, RecursionError):
        return "claimreview"
    lines = isinstance(told, dict) and "claim" in told and "id" in told
    return "jsonl" if lines else "claimreview"


def read_any(text: str) -> Register:
    """Read claims in any form; faults name the line, the row or the review."""
    form = form_of(text)
    if form == "csv":
        return read_csv(text)
    if form == "jsonl":
        return read_jsonl(text.split("\n"))
    return read_page(text) if form == "page" else read_claimreview(text)


def read_page(html: str) -> Register:
    """Read every ClaimReview in the JSON-LD blocks of a page; other blocks are no fault."""
    claims: dict[str, Claim] = {}
    faults: list[Fault] = []
    for number, block in enumerate(_blocks(html), start=1):
        if "ClaimReview" not in block:
            continue
        read = read_claimreview(block)
        for claim in read.claims:
            claims.setdefault(claim.id, claim)
        faults += [Fault(fault.line, f"(block {number}) {fault.message}") for fault in read.faults]
    if not claims and not faults:
        faults.append(Fault(1, "is a page without ClaimReview"))
    return Register(tuple(claims.values()), tuple(faults))


def _blocks(html: str) -> Iterator[str]:
    """Yield what stands in each `<script type="application/ld+json">`, in time linear in the page.

    Looked for by its two ends alone: a parser of pages takes hours over one that is made to.
    """
    at = 0
    while (opened := _OPENING.search(html, at)) is not None:
        begins = html.find(">", opened.end())
        if begins < 0:
            return
        ended = _CLOSING.search(html, begins)
        ends = ended.start() if ended else len(html)
        kind = _TYPE.search(html, opened.end(), min(begins, opened.end() + _LONGEST_TAG))
        if kind is not None and kind[1].lower() == "application/ld+json":
            yield html[begins + 1 : ends]
        at = ends + 1
