"""Reading the whole chain and naming the first entry that is not as it was written."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.anchors import anchor_folder
from wellspoken.apps.audit.chain import GENESIS
from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.audit.serialise import chain_up_to
from wellspoken.apps.audit.services.anchor import anchor
from wellspoken.apps.audit.services.record import record
from wellspoken.apps.audit.verify_audit import Anchor, Fault, cut_off, read_anchors, walk

VERIFIED, FOUND_BROKEN = "audit.verified", "audit.found_broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """How many entries stand unbroken, and the first fault if there is one."""

    checked: int
    head_hash: str
    anchors: int
    fault: Fault | None = None


def verify(
    *,
    anchor_folders: Iterable[Path] = (),
    progress: Callable[[int], None] | None = None,
) -> Verification:
    """Check every entry, the end of the chain and every anchor file; write nothing.

    `anchor_folders` are copies of anchors kept elsewhere, read beside the installation's own.
    Entries are read in chunks, so that memory stays constant, and others may go on writing.
    `progress` is told how many entries were read so far.
    """
    # Anchors come before the end of the chain, and the end before the entries: what others add
    # meanwhile is then never taken for missing.
    anchors, fault = _anchors((anchor_folder(), *anchor_folders))
    head = ChainHead.objects.filter(pk=1).first()
    last, last_hash = (head.sequence, head.hash) if head else (0, GENESIS)
    if fault is not None:
        return Verification(checked=0, head_hash=GENESIS, anchors=len(anchors), fault=fault)
    result = walk(chain_up_to(last), anchors, progress)
    fault = result.fault or _fault_of_end(result.checked, result.last_hash, last, last_hash)
    return Verification(
        checked=result.checked, head_hash=result.last_hash, anchors=len(anchors), fault=fault
    )


def verify_on_record(
    *,
    actor: Actor,
    anchor_folders: Iterable[Path] = (),
    progress: Callable[[int], None] | None = None,
) -> Verification:
    """Verify, put the outcome on record, and anchor a chain that was found whole."""
    found = verify(anchor_folders=anchor_folders, progress=progress)
    if found.fault is None:
        record(
            actor=actor,
            action=VERIFIED,
            detail={"entries": found.checked, "anchors": found.anchors, "last": found.head_hash},
        )
        anchor()
        return found
    record(
        actor=actor,
        action=FOUND_BROKEN,
        detail={
            "entry": found.fault.number,
            "kind": found.fault.kind,
            "explanation": found.fault.explanation,
        },
    )
    return found


def _anchors(folders: Iterable[Path]) -> tuple[list[Anchor], Fault | None]:
    anchors: list[Anchor] = []
    for folder in folders:
        found, fault = read_anchors(str(folder))
        anchors += found
        if fault is not None:
            return anchors, fault
    return anchors, None


def _fault_of_end(checked: int, found: str, last: int, last_hash: str) -> Fault | None:
    if checked < last:
        return cut_off(checked, last, "the end of the chain")
    if found != last_hash:
        return Fault(
            last, "changed", f"Entry {last} is not the one that the end of the chain names."
        )
    beyond = Entry.objects.filter(sequence__gt=last).order_by("sequence").first()
    head = ChainHead.objects.filter(pk=1).first()
    if beyond is not None and (head is None or head.sequence == last):
        number = beyond.sequence
        return Fault(number, "added", f"Entry {number} stands behind the end of the chain.")
    return None
