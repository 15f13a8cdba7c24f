"""What the engine says: findings, how grave each is, and the verdict they add up to."""

import hashlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from wellspoken.engines.text import Document


class Severity(StrEnum):
    """How much a finding weighs: stops the message, asks a person, or merely tells."""

    BLOCK = "block"
    REVIEW = "review"
    ADVISE = "advise"


class Verdict(StrEnum):
    """What may happen to the message now."""

    BLOCK = "block"
    REVIEW = "review"
    ALLOW = "allow"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing one rule saw: where (in the original), why, and what to do instead.

    `start` and `end` count characters of the field named by `place`: `<place>` itself for the
    subject's text, `<place>.link` for its link, `<place>.media.<name>` for the alt text of media.
    `replacement` is what may stand in the place of exactly these characters, where one thing may.
    """

    rule: str
    family: str
    severity: Severity
    start: int
    end: int
    text: str
    message: str
    evidence: str
    source: str
    suggestion: str
    place: str
    replacement: str | None = None

    def fingerprint(self) -> str:
        """Return the same SHA-256 for the same rule, place and words, wherever they now stand."""
        words = " ".join(Document(self.text, casefold=True).folded.split())
        named = "\x1f".join((self.rule, self.place, words))
        return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()

    def as_dict(self) -> dict[str, str | int | None]:
        """Return the finding as plain values that JSON can hold."""
        return {**asdict(self), "severity": self.severity.value}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything said about one subject, under one exact set of rules."""

    verdict: Verdict
    findings: tuple[Finding, ...]
    ruleset_hash: str


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """Return the gravest consequence among the findings; advice alone lets a message pass."""
    severities = {finding.severity for finding in findings}
    if Severity.BLOCK in severities:
        return Verdict.BLOCK
    return Verdict.REVIEW if Severity.REVIEW in severities else Verdict.ALLOW
