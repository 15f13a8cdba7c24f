#!/usr/bin/env python3
"""Verify an exported audit log with nothing but Python 3.8 or later.

Usage: python3 verify_audit.py audit.jsonl [--anchors FOLDER]

Each line holds one act, its hash and the hash of the line before. The hash is the SHA-256 of the
line's other fields as JSON with sorted keys and no white space. Anchors are small files that hold
the end of the log on one day; a folder named "anchors" beside the log is read without being asked
for. Give your own copies of them: whoever can rewrite the log can rewrite anchors beside it.

Exit code 0: every entry stands as it was written. 1: one does not, and it is named. 2: the log
could not be read. Wellspoken verifies its own database with this very file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from typing import Any, Callable, Iterable, Iterator, NamedTuple

GENESIS = "0" * 64
CHUNK = 2000
# An entry that was moved is looked for this many places before and after where it stands.
NEIGHBOURHOOD = 10000


class Fault(NamedTuple):
    """What is wrong, at which entry."""

    number: int
    kind: str
    explanation: str


class Anchor(NamedTuple):
    """The end of the log on one day, as a file kept it."""

    name: str
    number: int
    hash: str


class Result(NamedTuple):
    """How many entries stand, the hash of the last of them, and the first fault if any."""

    checked: int
    last_hash: str
    fault: Fault | None


def seal_of(entry: dict[str, Any]) -> str:
    """Return the hash that an entry's other fields ask for."""
    fields = {name: value for name, value in entry.items() if name != "hash"}
    body = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(body.encode()).hexdigest()


def walk(
    entries: Iterable[dict[str, Any]],
    anchors: Iterable[Anchor] = (),
    progress: Callable[[int], None] | None = None,
) -> Result:
    """Follow the chain and stop at the first entry that is not as it was written."""
    anchored: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        anchored.setdefault(anchor.number, []).append(anchor)
    stream = iter(entries)
    checked, previous = 0, GENESIS
    for entry in stream:
        fault = _fault_of(entry, checked, previous, stream)
        if fault is None:
            fault = _rewritten(entry, anchored.get(entry["sequence"], []))
        if fault is not None:
            return Result(checked, previous, fault)
        checked, previous = checked + 1, entry["hash"]
        if progress is not None and checked % CHUNK == 0:
            progress(checked)
    last = max(anchored, default=0)
    if last > checked:
        return Result(checked, previous, cut_off(checked, last, anchored[last][0].name))
    return Result(checked, previous, None)


def cut_off(checked: int, known: int, witness: str) -> Fault:
    """Return the fault of a log that ends before an entry that is known to have been written."""
    return Fault(
        checked + 1,
        "missing",
        "Entry %d is missing: the log ends at %d, but %s knows of entry %d. "
        "Entries were cut off at the end." % (checked + 1, checked, witness, known),
    )


def _fault_of(
    entry: dict[str, Any], checked: int, previous: str, rest: Iterator[dict[str, Any]]
) -> Fault | None:
    expected, number = checked + 1, entry["sequence"]
    if number < expected:
        return Fault(
            number, "duplicated", "Entry %d stands twice: again after %d." % (number, checked)
        )
    if number > expected:
        if any(later["sequence"] == expected for later in rest):
            words = "Entry %d was moved: it stands after entry %d." % (expected, number)
            return Fault(expected, "reordered", words)
        words = "Entry %d is missing: %d follows %d." % (expected, number, checked)
        return Fault(expected, "missing", words)
    if seal_of(entry) != entry["hash"]:
        home = None if entry["previous_hash"] == previous else _home_of(entry)
        if home is not None:
            words = "Entry %d is not in its place: it was written as entry %d." % (number, home)
            return Fault(number, "reordered", words)
        return Fault(number, "changed", "Entry %d was changed after it was written." % number)
    if entry["previous_hash"] != previous:
        return _broken_link(entry, rest)
    return None


def _home_of(entry: dict[str, Any]) -> int | None:
    """Return the number under which a moved entry's seal fits."""
    number = entry["sequence"]
    for home in range(max(1, number - NEIGHBOURHOOD), number + NEIGHBOURHOOD):
        if seal_of({**entry, "sequence": home}) == entry["hash"]:
            return home
    return None


def _broken_link(entry: dict[str, Any], rest: Iterator[dict[str, Any]]) -> Fault:
    """Say which of two entries was replaced; the entry after them is the witness."""
    number = entry["sequence"]
    following = next(rest, None)
    if number > 1 and (following is None or following["previous_hash"] == entry["hash"]):
        return Fault(
            number - 1,
            "replaced",
            "Entry %d was replaced by another: entry %d still names the hash of the one that "
            "was written." % (number - 1, number),
        )
    return Fault(
        number,
        "replaced",
        "Entry %d was replaced by another: it does not continue from the entry before it." % number,
    )


def _rewritten(entry: dict[str, Any], anchors: list[Anchor]) -> Fault | None:
    for anchor in anchors:
        if anchor.hash != entry["hash"]:
            return Fault(
                entry["sequence"],
                "rewritten",
                "Entry %d is not the one that %s holds: the log was rewritten up to here."
                % (entry["sequence"], anchor.name),
            )
    return None


def read_anchors(folder: str) -> tuple[list[Anchor], Fault | None]:
    """Return the anchors in a folder, and a fault for the first that cannot be read."""
    anchors: list[Anchor] = []
    if not os.path.isdir(folder):
        return anchors, None
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        try:
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                data = json.load(file)
            anchors.append(Anchor(name, int(data["sequence"]), str(data["hash"])))
        except (OSError, ValueError, KeyError, TypeError):
            return anchors, Fault(0, "anchor", "The anchor %s cannot be read any more." % name)
    return anchors, None


class Unreadable(Exception):
    """A line is not an entry."""


def entries_of(path: str) -> Iterator[dict[str, Any]]:
    """Yield the entries of an exported log, line by line."""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                entry = json.loads(line)
                if not isinstance(entry["sequence"], int) or not isinstance(entry["hash"], str):
                    raise TypeError
                entry["previous_hash"]
            except (ValueError, KeyError, TypeError):
                raise Unreadable("Line %d is not an entry of the log." % number) from None
            yield entry


def main(arguments: list[str] | None = None) -> int:
    """Verify the log that the command line names."""
    parser = argparse.ArgumentParser(description="Verify an exported audit log.")
    parser.add_argument("log", help="the exported audit.jsonl")
    parser.add_argument("--anchors", help="folder with the anchor files, best your own copies")
    given = parser.parse_args(arguments)
    folder = given.anchors or os.path.join(os.path.dirname(os.path.abspath(given.log)), "anchors")
    if given.anchors and not os.path.isdir(folder):
        return _say(2, "There is no folder %s." % folder)
    anchors, fault = read_anchors(folder)
    if fault is not None:
        return _say(1, fault.explanation)
    try:
        result = walk(entries_of(given.log), anchors)
    except Unreadable as error:
        return _say(1, str(error))
    except (OSError, UnicodeDecodeError) as error:
        return _say(2, "The log cannot be read: %s" % error)
    if result.fault is not None:
        return _say(1, result.fault.explanation)
    return _say(
        0,
        "%d entries stand as they were written, %d anchors fit; the last hash is %s"
        % (result.checked, len(anchors), result.last_hash),
    )


def _say(code: int, words: str) -> int:
    sys.stdout.write(words + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
