from wellspoken.apps.audit.services.anchor import AnchorRefused, anchor, anchor_if_due
from wellspoken.apps.audit.services.export import export, export_chunks
from wellspoken.apps.audit.services.record import record
from wellspoken.apps.audit.services.verify import (
    FOUND_BROKEN,
    VERIFIED,
    Verification,
    verify,
    verify_on_record,
)
from wellspoken.apps.audit.verify_audit import Fault

__all__ = [
    "FOUND_BROKEN",
    "VERIFIED",
    "AnchorRefused",
    "Fault",
    "Verification",
    "anchor",
    "anchor_if_due",
    "export",
    "export_chunks",
    "record",
    "verify",
    "verify_on_record",
]
