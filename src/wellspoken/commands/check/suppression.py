"""What an author lets stand, with the reason, written beside the words.

In a text, on a line of its own:

    <!-- wellspoken: allow privacy.phone: the example of the style guide -->

holds for the paragraph below it; `allow-file` holds for the whole text. A reason is asked for: a
directive without one lets nothing stand. Only the command honours this; in the workspace a finding
is answered for by a person with the right role.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from wellspoken.engines.screening import Finding, Report
from wellspoken.engines.screening.findings import verdict_of
from wellspoken.engines.text import Span, linear

_DIRECTIVE = linear(
    r"(?:<!--|#|//) {0,4}wellspoken: {0,4}(allow|allow-file) {1,4}([a-z0-9.*, -]{1,200})"
    r"(?::([^\n]{0,400}))?"
)
_EVERYWHERE = Span(0, 1 << 62)


@dataclass(frozen=True, slots=True)
class Allowed:
    """A rule or family that may say what it likes in a stretch of the text, and why."""

    code: str
    reason: str
    span: Span = field(default=_EVERYWHERE)

    def covers(self, finding: Finding) -> bool:
        """Tell whether the finding may stand."""
        return (
            bool(self.reason)
            and self.code in {finding.rule, finding.family}
            and self.span.start <= finding.start <= self.span.end
        )


@dataclass(frozen=True, slots=True)
class Sorted:
    """A report with the findings that the author answers for taken out, each with its reason."""

    report: Report
    allowed: tuple[tuple[Finding, str], ...]


def sort_out(report: Report, allowed: tuple[Allowed, ...]) -> Sorted:
    """Take out what the author answers for; the verdict is that of the rest."""
    if not allowed:
        return Sorted(report, ())
    kept: list[Finding] = []
    let: list[tuple[Finding, str]] = []
    for finding in report.findings:
        answer = next((one for one in allowed if one.covers(finding)), None)
        if answer is None:
            kept.append(finding)
        else:
            let.append((finding, answer.reason))
    left = Report(verdict=verdict_of(kept), findings=tuple(kept), ruleset_hash=report.ruleset_hash)
    return Sorted(left, tuple(let))


def allowed_in(text: str) -> tuple[Allowed, ...]:
    """Return what the directives of a text allow, those without a reason included."""
    return tuple(_allowed(text)) if "wellspoken:" in text else ()


def _allowed(text: str) -> Iterator[Allowed]:
    for found in _DIRECTIVE.finditer(text):
        reason = (found.group(3) or "").replace("-->", "").strip()
        span = _EVERYWHERE
        if found.group(1) == "allow":
            begins = text.find("\n", found.end())
            begins = len(text) if begins < 0 else begins
            ends = text.find("\n\n", begins + 1)
            span = Span(begins, len(text) if ends < 0 else ends)
        for code in found.group(2).split(","):
            if code.strip(" -"):
                yield Allowed(code.strip(" -"), reason, span)


def without_directives(text: str) -> str:
    """Blank the directives out, so that they are not screened and every offset stays true."""
    if "wellspoken:" not in text:
        return text
    lines = text.split("\n")
    return "\n".join(" " * len(line) if _DIRECTIVE.search(line) else line for line in lines)
