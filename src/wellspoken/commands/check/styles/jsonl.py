"""JSON Lines for programmes: one line a document, in order."""

import json

from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Screener
from wellspoken.engines.screening.report_format import jsonl_line


class JsonLines:
    """The document's id, verdict and findings; `allowed` where its author let something stand."""

    between = ""

    def opening(self, screener: Screener) -> str:
        """Return nothing."""
        return ""

    def document(self, document: Checked, found: Sorted) -> str:
        """Return the document's line."""
        line = jsonl_line(document.identity, found.report)
        if found.allowed:
            allowed = [
                {"rule": finding.rule, "start": finding.start, "end": finding.end, "reason": reason}
                for finding, reason in found.allowed
            ]
            line = f'{line[:-1]}, "allowed": {json.dumps(allowed)}}}'
        return f"{line}\n"

    def closing(self, tally: Tally) -> str:
        """Return nothing."""
        return ""
