"""SARIF 2.1.0 (OASIS, 27 March 2020), which editors and code hosts read."""

import json
from typing import Any

from wellspoken import __version__
from wellspoken.commands.check.documents import Checked
from wellspoken.commands.check.styles.places import place_of
from wellspoken.commands.check.styles.style import Tally
from wellspoken.commands.check.suppression import Sorted
from wellspoken.engines.screening import Finding, Screener, Severity

_LEVELS = {Severity.BLOCK: "error", Severity.REVIEW: "warning", Severity.ADVISE: "note"}
_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)


class Sarif:
    """One run; its results are written one document after another, so memory stays flat."""

    between = ",\n"

    def opening(self, screener: Screener) -> str:
        """Return the beginning of the log, with every rule that was applied."""
        driver = {
            "name": "Wellspoken",
            "version": __version__,
            "rules": [
                {
                    "id": rule.code,
                    "name": rule.name,
                    "shortDescription": {"text": rule.name},
                    "fullDescription": {"text": rule.what},
                    "help": {"text": f"{rule.why} {rule.fix} Source: {rule.source}"},
                    "defaultConfiguration": {"level": _LEVELS[rule.severity]},
                }
                for rule in screener.rules
            ],
            "properties": {"ruleset": screener.ruleset_hash},
        }
        head = f'{{"$schema": {json.dumps(_SCHEMA)}, "version": "2.1.0", "runs": [{{\n'
        head += f'"tool": {json.dumps({"driver": driver})},\n'
        return f'{head}"columnKind": "unicodeCodePoints",\n"results": [\n'

    def document(self, document: Checked, found: Sorted) -> str:
        """Return the results of one document, those that its author allows as suppressed."""
        results = [_result(document, finding) for finding in found.report.findings]
        for finding, reason in found.allowed:
            suppressed = _result(document, finding)
            suppressed["suppressions"] = [{"kind": "inSource", "justification": reason}]
            results.append(suppressed)
        return self.between.join(json.dumps(result) for result in results)

    def closing(self, tally: Tally) -> str:
        """Return the end of the log."""
        return "\n]}]}\n"


def _result(document: Checked, finding: Finding) -> dict[str, Any]:
    place = place_of(document, finding)
    region: dict[str, int] = {"startLine": place.line}
    if place.column:
        region |= {
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": f"{finding.message} {finding.suggestion}"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": document.record.path},
                    "region": region,
                }
            }
        ],
        "partialFingerprints": {"wellspoken/v1": finding.fingerprint()},
        "properties": {
            "document": document.identity,
            "place": finding.place,
            "start": finding.start,
            "end": finding.end,
            "evidence": finding.evidence,
            "source": finding.source,
        },
    }
