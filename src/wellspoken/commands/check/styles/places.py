"""Where a finding stands in its file, as editors and CI want it told."""

from dataclasses import dataclass

from wellspoken.commands.check.documents import Checked
from wellspoken.engines.screening import Finding


@dataclass(frozen=True, slots=True)
class Place:
    """Lines and columns from 1; a column of 0 says that only the line is known."""

    line: int
    column: int = 0
    end_line: int = 0
    end_column: int = 0


def place_of(document: Checked, finding: Finding) -> Place:
    """Return the place in the file: exact in a whole text, the record's line in a table."""
    if document.record.number:
        return Place(document.record.number)
    if finding.place != document.subject.place:
        return Place(1)
    line, column = _at(document.subject.text, finding.start)
    end_line, end_column = _at(document.subject.text, finding.end)
    return Place(line, column, end_line, end_column)


def _at(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - before.rfind("\n")
