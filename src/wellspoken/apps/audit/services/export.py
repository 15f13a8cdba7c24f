"""The chain as a file that anybody can verify without Wellspoken."""

import json
import zipfile
from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import IO

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.anchors import anchor_folder
from wellspoken.apps.audit.serialise import chain_up_to
from wellspoken.apps.audit.services.record import record

VERIFIER = "verify_audit.py"
_READ_ME = """\
The audit log of a Wellspoken installation, complete up to the export itself.

audit.jsonl      one act a line: who, when, what, on which object and content, from where
anchors/         the end of the log on single days, as the installation kept it
verify_audit.py  python3 verify_audit.py audit.jsonl
                 needs Python 3.8 or later and nothing else; --help explains it

Times are in UTC. Each line's "hash" seals its other fields and the hash of the line before it.
"""


def export(out: IO[bytes], *, actor: Actor, progress: Callable[[int], None] | None = None) -> int:
    """Write a ZIP with every entry as JSON Lines, the anchors and a stand-alone verifier.

    Returns the number of entries. The export goes on record first and is the last entry in it.
    """
    last = _note(actor)
    for chunk in _zipped(last, progress):
        out.write(chunk)
    return last


def export_chunks(*, actor: Actor) -> Iterator[bytes]:
    """Put an export on record and return the same ZIP piece by piece, in constant memory."""
    return _zipped(_note(actor), None)


def _note(actor: Actor) -> int:
    return record(actor=actor, action="audit.exported").sequence


class _Pieces:
    """What `zipfile` writes, waiting to be handed on; it cannot go back, so nothing is kept."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._waiting.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """Do nothing: the pieces are taken when the reader wants them."""

    def take(self) -> bytes:
        taken = b"".join(self._waiting)
        self._waiting.clear()
        return taken


def _zipped(last: int, progress: Callable[[int], None] | None) -> Iterator[bytes]:
    pieces = _Pieces()
    with zipfile.ZipFile(pieces, "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[call-overload]  # writes are all it needs
        archive.writestr("README.txt", _READ_ME)
        script = files("wellspoken.apps.audit").joinpath(VERIFIER).read_text(encoding="utf-8")
        archive.writestr(VERIFIER, script)
        for path in sorted(anchor_folder().glob("*.json")):
            archive.write(path, f"anchors/{path.name}")
        with archive.open("audit.jsonl", "w", force_zip64=True) as lines:
            for count, entry in enumerate(chain_up_to(last), start=1):
                line = json.dumps(entry, sort_keys=True, ensure_ascii=False)
                lines.write(line.encode() + b"\n")
                if count % 1000 == 0:
                    if progress is not None:
                        progress(count)
                    yield pieces.take()
    yield pieces.take()
