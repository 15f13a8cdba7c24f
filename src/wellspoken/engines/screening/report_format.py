"""Reports as the command line prints them: lines for people, JSON Lines for programmes.

Text never goes to a log from here; the caller decides where the lines go.
"""

import json
from collections.abc import Iterable, Iterator

from wellspoken.engines.screening.findings import Finding, Report, Severity, Verdict
from wellspoken.engines.screening.subject import Subject

_LONGEST_QUOTE = 60


def text_lines(name: str, subject: Subject, report: Report) -> Iterator[str]:
    """Yield `name:line:column: severity rule message` for each finding, and what to do below it.

    Lines and columns count from 1 in the subject's own text; a finding in the link or the media
    names its place instead.
    """
    for finding in report.findings:
        where = _where(subject, finding)
        yield f"{name}:{where}: {finding.severity} {finding.rule} {finding.message}"
        if finding.text:
            yield f"    found: {_quoted(finding.text)}"
        yield f"    because: {_quoted(finding.evidence, mark=False)}"
        yield f"    do: {_quoted(finding.suggestion, mark=False, longest=None)}"


def jsonl_line(identity: str | int, report: Report) -> str:
    """Return one line of JSON: the document's id, its verdict, its findings, the rules' hash."""
    return json.dumps(
        {
            "id": identity,
            "verdict": report.verdict.value,
            "findings": [
                {**finding.as_dict(), "fingerprint": finding.fingerprint()}
                for finding in report.findings
            ],
            "ruleset": report.ruleset_hash,
        },
        # Escaped, so that a lone surrogate or a line separator cannot break the line.
        ensure_ascii=True,
    )


def summary_line(reports: Iterable[Report]) -> str:
    """Return one sentence that counts documents and findings by gravity."""
    documents = blocked = 0
    counts = dict.fromkeys(Severity, 0)
    for report in reports:
        documents += 1
        blocked += report.verdict is Verdict.BLOCK
        for finding in report.findings:
            counts[finding.severity] += 1
    noun = "document" if documents == 1 else "documents"
    told = ", ".join(f"{count} {severity}" for severity, count in counts.items())
    return f"{documents} {noun}, {blocked} blocked; findings: {told}."


def _where(subject: Subject, finding: Finding) -> str:
    if finding.place != subject.place:
        return f"{_printable(finding.place)}:{finding.start + 1}"
    before = subject.text[: finding.start]
    line = before.count("\n") + 1
    column = finding.start - before.rfind("\n")
    return f"{line}:{column}"


def _quoted(text: str, *, mark: bool = True, longest: int | None = _LONGEST_QUOTE) -> str:
    if longest is not None and len(text) > longest:
        text = text[: longest - 1] + "…"
    return f'"{_printable(text)}"' if mark else _printable(text)


def _printable(text: str) -> str:
    """Show what cannot be seen, and keep hostile text from steering the terminal."""
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
