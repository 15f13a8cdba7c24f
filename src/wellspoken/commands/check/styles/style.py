"""What a format is: an opening, a piece for each document, a closing.

Pieces are made where the document was screened, in any process, and written in the order of the
documents; so a format keeps nothing from one document to the next.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Screener, Severity, Verdict


@dataclass(slots=True)
class Tally:
    """What was counted: documents, verdicts, findings by rule and by severity."""

    documents: int = 0
    unreadable: int = 0
    allowed: int = 0
    verdicts: Counter[str] = field(default_factory=Counter)
    severities: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)

    def count(self, found: Sorted) -> None:
        """Add one document."""
        self.documents += 1
        self.allowed += len(found.allowed)
        self.verdicts[found.report.verdict.value] += 1
        for finding in found.report.findings:
            self.severities[finding.severity.value] += 1
            self.rules[finding.rule] += 1

    def add(self, other: "Tally") -> None:
        """Add what another process counted."""
        self.documents += other.documents
        self.unreadable += other.unreadable
        self.allowed += other.allowed
        self.verdicts += other.verdicts
        self.severities += other.severities
        self.rules += other.rules

    @property
    def blocked(self) -> int:
        """How many documents may not go out as they are."""
        return self.verdicts[Verdict.BLOCK.value]

    def sentence(self) -> str:
        """Return one sentence for people."""
        noun = "document" if self.documents == 1 else "documents"
        told = ", ".join(f"{self.severities[one.value]} {one.value}" for one in Severity)
        parts = [f"{self.documents} {noun}, {self.blocked} blocked; findings: {told}"]
        if self.allowed:
            parts.append(f"{self.allowed} let stand for a stated reason")
        if self.unreadable:
            parts.append(f"{self.unreadable} could not be read")
        return "; ".join(parts) + "."


class Style(Protocol):
    """One output format."""

    between: str

    def opening(self, screener: Screener) -> str:
        """Return what stands before every document."""

    def document(self, document: Checked, found: Sorted) -> str:
        """Return one document's piece, which may be empty."""

    def closing(self, tally: Tally) -> str:
        """Return what stands at the end."""
