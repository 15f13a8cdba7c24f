"""A daily file that holds the end of the chain, to be copied to where nobody can rewrite it."""

import json
import os
import tempfile
from pathlib import Path

import structlog

from wellspoken.apps.audit.anchors import anchor_folder
from wellspoken.apps.audit.chain import canonical_time
from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.audit.verify_audit import read_anchors
from wellspoken.apps.core.clock import now

log = structlog.get_logger(__name__)


class AnchorRefused(Exception):
    """The chain no longer holds what an earlier anchor holds; nothing was written."""


def anchor_if_due() -> Path | None:
    """Write today's anchor when there is none yet; return its path when one was written.

    A chain that does not fit its earlier anchors is logged, never anchored over.
    """
    if _path().exists():
        return None
    try:
        return anchor()
    except AnchorRefused as refusal:
        log.error("audit.anchor_refused", explanation=str(refusal))
        return None


def anchor() -> Path | None:
    """Write today's anchor in one step, replacing an earlier one; None for an empty chain.

    Raises `AnchorRefused` when the newest anchor names an entry that is gone or different: a new
    anchor would hide it.
    """
    _refuse_to_hide()
    head = ChainHead.objects.filter(pk=1).first()
    if head is None or not head.sequence:
        return None
    path = _path()
    path.parent.mkdir(parents=True, exist_ok=True)
    data = {"sequence": head.sequence, "hash": head.hash, "at": canonical_time(now())}
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".anchor-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(data, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return path


def _refuse_to_hide() -> None:
    anchors, fault = read_anchors(str(anchor_folder()))
    if fault is not None:
        raise AnchorRefused(fault.explanation)
    if not anchors:
        return
    newest = max(anchors, key=lambda item: item.number)
    if not Entry.objects.filter(sequence=newest.number, hash=newest.hash).exists():
        raise AnchorRefused(
            f"Entry {newest.number} is not in the log as {newest.name} holds it. "
            "Run “wellspoken audit verify”."
        )


def _path() -> Path:
    return anchor_folder() / f"{now():%Y-%m-%d}.json"
