"""The engine's front door: a subject in, a report out.

A `Screener` holds nothing that changes, so one may serve every thread; the same subject under the
same rules always gives the same report.
"""

from wellspoken.engines.screening.findings import Finding, Report, verdict_of
from wellspoken.engines.screening.gate import Gate
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.registry import chosen
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.ruleset import ruleset_hash
from wellspoken.engines.screening.subject import Subject


class Screener:
    """Applies the chosen rules, under one organisation's profile, in time linear in the text."""

    __slots__ = ("_gate", "_hash", "_profile", "_rules")

    def __init__(
        self,
        profile: Profile | None = None,
        select: tuple[str, ...] | None = None,
        ignore: tuple[str, ...] = (),
    ) -> None:
        self._profile = profile or Profile()
        self._rules = chosen(select, ignore)
        self._gate = Gate(self._rules)
        self._hash = ruleset_hash(self._profile, self._rules)

    @property
    def ruleset_hash(self) -> str:
        """The hash of the rules, their choice and the profile, as written on every report."""
        return self._hash

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that this screener applies."""
        return self._rules

    def screen(self, subject: Subject) -> Report:
        """Return all that the rules see in the subject, in reading order."""
        reading = read(subject, self._profile)
        findings: list[Finding] = []
        for rule in self._gate.open_to(reading):
            for mark in rule.check(reading):
                finding = self._profile.weighed(rule.finding_of(mark), subject.surface)
                if finding is not None:
                    findings.append(finding)
        kept = _without_doubles(findings)
        places = {passage.place: order for order, passage in enumerate(reading.passages)}
        kept.sort(key=lambda finding: (places[finding.place], finding.start, finding.end))
        return Report(verdict=verdict_of(kept), findings=tuple(kept), ruleset_hash=self._hash)


def _without_doubles(findings: list[Finding]) -> list[Finding]:
    """Let the first privacy finding that claims some characters keep them from later ones."""
    claimed: set[tuple[str, int]] = set()
    kept: list[Finding] = []
    for finding in findings:
        if finding.family == "privacy":
            characters = [(finding.place, at) for at in range(finding.start, finding.end)]
            if not claimed.isdisjoint(characters):
                continue
            claimed.update(characters)
        kept.append(finding)
    return kept
