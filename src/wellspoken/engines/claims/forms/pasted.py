"""What somebody pasted or uploaded, read in whichever of our forms it is.

A web page is read for its blocks of JSON-LD; nothing is fetched and nothing of the page is run.
"""

import json
from html.parser import HTMLParser

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.forms.claimreview import read_claimreview
from wellspoken.engines.claims.forms.table import read_csv
from wellspoken.engines.claims.register import Fault, Register, read_jsonl

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
    finder = _Blocks()
    finder.feed(html)
    finder.close()
    claims: dict[str, Claim] = {}
    faults: list[Fault] = []
    for number, block in enumerate(finder.blocks, start=1):
        if "ClaimReview" not in block:
            continue
        read = read_claimreview(block)
        for claim in read.claims:
            claims.setdefault(claim.id, claim)
        faults += [Fault(fault.line, f"(block {number}) {fault.message}") for fault in read.faults]
    if not claims and not faults:
        faults.append(Fault(1, "is a page without ClaimReview"))
    return Register(tuple(claims.values()), tuple(faults))


class _Blocks(HTMLParser):
    """Collects the contents of `<script type="application/ld+json">`."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kind = (dict(attrs).get("type") or "").split(";")[0].strip().lower()
        self._inside = tag == "script" and kind == "application/ld+json"
        if self._inside:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.blocks[-1] += data
