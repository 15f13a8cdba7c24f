from wellspoken.apps.guard.services.authorisations import (
    LARGEST_DOCUMENT,
    CannotRecord,
    Document,
    note_uses,
    open_document,
    record_authorisation,
    revoke_authorisation,
)
from wellspoken.apps.guard.services.override import (
    CannotOverride,
    override_finding,
    why_not_override,
)
from wellspoken.apps.guard.services.profile import (
    CannotSetProfile,
    may_add_to_lists,
    set_profile,
)
from wellspoken.apps.guard.services.record_screening import record_screening
from wellspoken.apps.guard.services.rulesets import record_ruleset, want_pages

__all__ = [
    "LARGEST_DOCUMENT",
    "CannotOverride",
    "CannotRecord",
    "CannotSetProfile",
    "Document",
    "may_add_to_lists",
    "note_uses",
    "open_document",
    "override_finding",
    "record_authorisation",
    "record_ruleset",
    "record_screening",
    "revoke_authorisation",
    "set_profile",
    "want_pages",
    "why_not_override",
]
