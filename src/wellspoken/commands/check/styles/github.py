"""Annotations that GitHub shows beside the lines of a change."""

from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.styles.places import place_of
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Screener, Severity

_COMMANDS = {Severity.BLOCK: "error", Severity.REVIEW: "warning", Severity.ADVISE: "notice"}


class GitHub:
    """`::error file=…,line=…::message`, after GitHub's "Workflow commands" (seen 2026-11)."""

    between = ""

    def opening(self, screener: Screener) -> str:
        """Return nothing."""
        return ""

    def document(self, document: Checked, found: Sorted) -> str:
        """Return a line for each finding."""
        lines = []
        for finding in found.report.findings:
            place = place_of(document, finding)
            where = [f"file={_property(document.record.path)}", f"line={place.line}"]
            if place.column:
                where += [f"col={place.column}", f"endLine={place.end_line}"]
                where += [f"endColumn={place.end_column}"]
            where.append(f"title={_property(finding.rule)}")
            said = _data(f"{finding.message} {finding.suggestion}")
            lines.append(f"::{_COMMANDS[finding.severity]} {','.join(where)}::{said}\n")
        return "".join(lines)

    def closing(self, tally: Tally) -> str:
        """Return the sum in one sentence, which GitHub shows in the log."""
        return f"{tally.sentence()}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
