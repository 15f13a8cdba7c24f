"""Lines for people: where, how grave, which rule, and what to do."""

from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Screener
from wellspoken.engines.screening.report_format import text_lines


class Plain:
    """`name:line:column: severity rule message`, the words found and the advice below it."""

    between = ""

    def opening(self, screener: Screener) -> str:
        """Return nothing."""
        return ""

    def document(self, document: Checked, found: Sorted) -> str:
        """Return the lines of one document's findings."""
        lines = text_lines(document.record.name, document.subject, found.report)
        return "".join(f"{line}\n" for line in lines)

    def closing(self, tally: Tally) -> str:
        """Return the sum in one sentence."""
        return f"{tally.sentence()}\n"
