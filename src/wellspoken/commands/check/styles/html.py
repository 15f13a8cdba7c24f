"""One page to send to somebody: each text with its marks, and the findings below it.

The page loads nothing and runs nothing.
"""

from html import escape

from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Finding, Screener

_STYLE = """\
body{font:1rem/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;
color:#1d2327;background:#fff}
article{border-top:1px solid #c3c9cf;padding:1rem 0;overflow-wrap:anywhere}
h2{font-size:1.1rem}.text{white-space:pre-wrap}mark{padding:0 .1em;border-bottom:3px solid}
mark.block{background:#fde3e1;border-color:#a4130b}mark.review{background:#fdf0d0;
border-color:#8a5a00}mark.advise{background:#e2eefb;border-color:#1d5a9b}
li{margin:.5rem 0}.severity{font-weight:700;text-transform:capitalize}.why{color:#50575e}"""


class Html:
    """A page that opens anywhere; documents without a finding are only counted."""

    between = "\n"

    def opening(self, screener: Screener) -> str:
        """Return the head of the page."""
        return (
            '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width,initial-scale=1">\n'
            f"<title>Screening report</title><style>{_STYLE}</style></head><body><main>\n"
            "<h1>Screening report</h1>\n"
        )

    def document(self, document: Checked, found: Sorted) -> str:
        """Return one text with its marks."""
        if not found.report.findings:
            return ""
        own = [one for one in found.report.findings if one.place == document.subject.place]
        items = "\n".join(_item(finding) for finding in found.report.findings)
        return (
            f"<article><h2>{_shown(str(document.identity))}: {found.report.verdict.value}</h2>\n"
            f'<p class="text">{_marked(document.subject.text, own)}</p>\n<ul>{items}</ul></article>'
        )

    def closing(self, tally: Tally) -> str:
        """Return the sums and the end of the page."""
        return f"<hr><p>{_shown(tally.sentence())}</p></main></body></html>\n"


def _marked(text: str, findings: list[Finding]) -> str:
    """Return the text with each finding marked; of two that overlap the first one shows."""
    parts, at = [], 0
    for finding in findings:
        if finding.start < at or finding.start == finding.end:
            continue
        parts.append(_shown(text[at : finding.start]))
        marked = _shown(text[finding.start : finding.end])
        parts.append(f'<mark class="{finding.severity.value}">{marked}</mark>')
        at = finding.end
    parts.append(_shown(text[at:]))
    return "".join(parts)


def _item(finding: Finding) -> str:
    quoted = f" “{_shown(finding.text)}”" if finding.text else ""
    return (
        f'<li><span class="severity">{finding.severity.value}</span> '
        f"<code>{finding.rule}</code>{quoted}: {_shown(finding.message)} "
        f"{_shown(finding.suggestion)}<br>"
        f'<span class="why">Because of {_shown(finding.evidence)}. {_shown(finding.source)}</span>'
        "</li>"
    )


def _shown(text: str) -> str:
    return escape(text.encode("utf-8", "replace").decode())
