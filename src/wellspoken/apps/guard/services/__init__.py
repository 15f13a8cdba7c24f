from wellspoken.apps.guard.services.override import (
    CannotOverride,
    override_finding,
    why_not_override,
)
from wellspoken.apps.guard.services.record_screening import record_screening

__all__ = ["CannotOverride", "override_finding", "record_screening", "why_not_override"]
