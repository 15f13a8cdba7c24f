"""Reading what a mail server sends back: which message bounced, and whether for good."""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

_TAG = re.compile(r"\bbounce\+([0-9]{1,18})-([0-9a-f]{16})@", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class BounceReport:
    """One delivery report: the tag of the address it came to, its status (RFC 3463), its words."""

    recipient_id: int
    signature: str
    status: str
    words: str

    @property
    def permanent(self) -> bool:
        """Return whether the address will not work later either."""
        return self.status.startswith("5")


def read_bounce(data: bytes) -> BounceReport | None:
    """Return the report in a message (RFC 3464), or None when it is none of ours."""
    message = message_from_bytes(data)
    tag = _tag(message)
    if tag is None:
        return None
    for part in message.walk():
        if part.get_content_type() == "message/delivery-status":
            status, words = _status(part)
            if status:
                return BounceReport(int(tag.group(1)), tag.group(2), status, words)
    return None


def _tag(message: Message) -> "re.Match[str] | None":
    for header in ("Delivered-To", "X-Original-To", "To"):
        for value in message.get_all(header, []):
            match = _TAG.search(str(value))
            if match is not None:
                return match
    return None


def _status(part: Message) -> tuple[str, str]:
    payload = part.get_payload()
    blocks = payload if isinstance(payload, list) else []
    for block in blocks:
        if not isinstance(block, Message):
            continue
        status = str(block.get("Status", "")).strip()
        if status:
            return status.split()[0], str(block.get("Diagnostic-Code", "")).strip()[:300]
    return "", ""
