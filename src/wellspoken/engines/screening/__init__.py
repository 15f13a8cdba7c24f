"""Screening: every word that leaves or arrives, read by one explainable engine.

from wellspoken.engines.screening import Screener, Subject

report = Screener().screen(Subject("The patient was seen on April 12, 2023."))
for finding in report.findings:
    print(finding.rule, finding.text, finding.suggestion)
"""

from wellspoken.engines.screening.findings import Finding, Report, Severity, Verdict
from wellspoken.engines.screening.known_claims import ClaimRegister, RepeatedClaim
from wellspoken.engines.screening.profile import Profile, ProfileError
from wellspoken.engines.screening.registry import rule, rules
from wellspoken.engines.screening.rule import (
    Example,
    MissingClaimsError,
    Rule,
    UnknownRuleError,
)
from wellspoken.engines.screening.screener import Screener
from wellspoken.engines.screening.subject import MediaItem, MediaKind, Subject, Surface

__all__ = [
    "ClaimRegister",
    "Example",
    "Finding",
    "MediaItem",
    "MediaKind",
    "MissingClaimsError",
    "Profile",
    "ProfileError",
    "RepeatedClaim",
    "Report",
    "Rule",
    "Screener",
    "Severity",
    "Subject",
    "Surface",
    "UnknownRuleError",
    "Verdict",
    "rule",
    "rules",
]
