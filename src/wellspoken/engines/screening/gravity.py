"""How grave it is that a way of reaching somebody stands in a text.

By person-link and surface: beside a person it gives them away; in an export nobody will look
again; elsewhere a person decides.
"""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.subject import Subject


def gravity_of_contact(subject: Subject, person: str) -> Severity:
    """Return block beside a person or in an export, review otherwise."""
    if person or subject.surface == "export":
        return Severity.BLOCK
    return Severity.REVIEW
