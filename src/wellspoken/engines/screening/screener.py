"""The engine's front door: a subject in, a report out.

A `Screener` holds nothing that changes an answer, so one may serve every thread; the same subject
under the same rules always gives the same report.
"""

from bisect import bisect_left
from collections.abc import Callable
from typing import Final

from wellspoken.engines.screening.findings import Finding, Report, Severity, verdict_of
from wellspoken.engines.screening.gate import Gate, Prefilter, gate_of
from wellspoken.engines.screening.known_claims import ClaimRegister
from wellspoken.engines.screening.passage import Reading, read
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.registry import chosen
from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.ruleset import ruleset_hash
from wellspoken.engines.screening.spanish.reading import (
    FAMILIES,
    IN_ENGLISH_ONLY,
    reading_in_english,
)
from wellspoken.engines.screening.subject import Subject

_NEIGHBOURS: Final = 3
_GRAVITY: Final = {Severity.ADVISE: 0, Severity.REVIEW: 1, Severity.BLOCK: 2}


class Screener:
    """Applies the chosen rules, under one organisation's profile, in time linear in the text."""

    __slots__ = (
        "_alone", "_claims", "_gate", "_gate_in_english", "_hash", "_known_in_english",
        "_profile", "_rules", "_yields",
    )  # fmt: skip

    def __init__(
        self,
        profile: Profile | None = None,
        select: tuple[str, ...] | None = None,
        ignore: tuple[str, ...] = (),
        claims: Callable[[], ClaimRegister] | None = None,
        prefilter: Prefilter | None = None,
    ) -> None:
        """Set up the rules; `claims` hands over a register of claims, if one is to be asked.

        It is called only where a rule that needs it was chosen. `prefilter` tells how rules are
        left out that a text cannot concern: by RE2 ("re2", where it is installed), by words, or not
        at all ("none"). It changes what a report costs and nothing else.
        """
        self._profile = profile or Profile()
        self._rules = chosen(select, ignore, with_claims=claims is not None)
        asked = claims is not None and any(rule.needs_claims for rule in self._rules)
        self._claims = claims() if claims is not None and asked else None
        self._gate = gate_of(self._rules, prefilter)
        self._known_in_english = tuple(rule for rule in self._rules if rule.family in FAMILIES)
        self._gate_in_english: Gate | None = None
        self._yields = {rule.code: rule.yields_to for rule in self._rules if rule.yields_to}
        self._alone = frozenset(rule.code for rule in self._rules if rule.alone)
        version = self._claims.version if self._claims is not None else ""
        self._hash = ruleset_hash(self._profile, self._rules, version)

    @property
    def ruleset_hash(self) -> str:
        """The hash of the rules, their choice and the profile, as written on every report."""
        return self._hash

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that this screener applies."""
        return self._rules

    @property
    def prefilter(self) -> Prefilter:
        """How rules are left out that a text cannot concern."""
        return self._gate.prefilter

    def screen(self, subject: Subject) -> Report:
        """Return all that the rules see in the subject, in reading order."""
        reading = read(subject, self._profile, self._claims)
        findings = self._seen_in(reading, self._gate)
        in_english = reading_in_english(reading) if self._known_in_english else None
        if in_english is not None:
            read_anew = {passage.place for passage in in_english.passages}
            findings = [
                one
                for one in findings
                if one.rule not in IN_ENGLISH_ONLY or one.place not in read_anew
            ]
            findings += self._seen_in(in_english, self._for_english())
        kept = _without_doubles(self._yielded(findings))
        places = {passage.place: order for order, passage in enumerate(reading.passages)}
        kept.sort(key=lambda finding: (places[finding.place], finding.start, finding.end))
        return Report(verdict=verdict_of(kept), findings=tuple(kept), ruleset_hash=self._hash)

    def _for_english(self) -> Gate:
        """Return the gate of the rules that are asked of what reads in English, once it does."""
        if self._gate_in_english is None:
            self._gate_in_english = gate_of(self._known_in_english, self.prefilter)
        return self._gate_in_english

    def _seen_in(self, reading: Reading, gate: Gate) -> list[Finding]:
        found: list[Finding] = []
        for rule in gate.open_to(reading):
            for mark in rule.check(reading):
                surface = reading.subject.surface
                finding = self._profile.weighed(rule.finding_of(mark), surface)
                if finding is not None:
                    found.append(finding)
        return found

    def _yielded(self, findings: list[Finding]) -> list[Finding]:
        """Leave out what a rule says where one that it yields to says as much of the same words."""
        if not any(finding.rule in self._yields for finding in findings):
            return findings
        said: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            said.setdefault((finding.rule, finding.place), []).append(finding)
        for those in said.values():
            those.sort(key=lambda finding: finding.start)
        return [
            finding
            for finding in findings
            if not any(
                self._is_said(finding, said.get((code, finding.place), []))
                for code in self._yields.get(finding.rule, ())
            )
        ]

    def _is_said(self, finding: Finding, others: list[Finding]) -> bool:
        if finding.rule in self._alone:
            return any(_is_as_grave(other, finding) for other in others)
        return _is_said_of_the_same(finding, others)


def _is_as_grave(other: Finding, finding: Finding) -> bool:
    return _GRAVITY[other.severity] >= _GRAVITY[finding.severity]


def _is_said_of_the_same(finding: Finding, others: list[Finding]) -> bool:
    """Tell whether one of a rule's findings covers the same words and is as grave.

    `others` stand in order and hardly overlap, so that neighbours are enough.
    """
    at = bisect_left(others, finding.end, key=lambda other: other.start)
    return any(
        finding.start < other.end and _is_as_grave(other, finding)
        for other in others[max(0, at - _NEIGHBOURS) : at]
    )


def _without_doubles(findings: list[Finding]) -> list[Finding]:
    """Let the first privacy finding that claims some characters keep them from later ones.

    One that is graver is kept, since what only advises is easily passed over.
    """
    claimed: dict[tuple[str, int], int] = {}
    kept: list[Finding] = []
    for finding in findings:
        if finding.family == "privacy":
            gravity = _GRAVITY[finding.severity]
            characters = [(finding.place, at) for at in range(finding.start, finding.end)]
            if any(claimed.get(each, -1) >= gravity for each in characters):
                continue
            claimed.update(dict.fromkeys(characters, gravity))
        kept.append(finding)
    return kept
