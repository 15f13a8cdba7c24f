#!/usr/bin/env python3
"""Verify an evidence pack with nothing but Python 3.8 or later.

Usage: python3 -I verify_pack.py PACK [--expect SHA256] [--log audit.jsonl]

PACK is the ZIP file or the folder that it was unpacked into. verify_audit.py has to stand beside
this script. Found are files that were changed, added or removed, entries of the record that are
not as they were sealed, and, in a ZIP file, any byte that differs.

Whoever changes a pack can also seal it anew. Two things tell: the SHA-256 of the ZIP file stands in
the record of the installation that made it (--expect), and the record, exported after the pack was
taken, says with that SHA-256 that it was, and holds every entry of it in its place (--log, with its
anchors beside it). A folder is made into its ZIP file again for that.

Exit code 0: everything is as it was made. 1: something is not, and it is named. 2: the pack could
not be read.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import struct
import sys
import zipfile
import zlib
from typing import Any, Callable, Iterable, Iterator, NamedTuple

MANIFEST = "manifest.json"
FORMAT = 1
CHUNK = 1 << 16
# 1 January 1980, the first day that a ZIP file knows: the same state gives the same bytes.
_NO_DAY = 0x21
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    ValueError,
    EOFError,
    KeyError,
    OSError,
)


class Member(NamedTuple):
    """One file of a pack: its name in ASCII, its size, its CRC-32, and how to read it."""

    name: str
    size: int
    crc: int
    chunks: Callable[[], Iterable[bytes]]


class TooLarge(Exception):
    """A pack has less than four gigabytes."""


def archive(members: Iterable[Member]) -> Iterator[bytes]:
    """Yield a ZIP file of the members by name, uncompressed, the same bytes for the same files."""
    offset, count, directory = 0, 0, b""
    for member in sorted(members, key=lambda item: item.name):
        name = member.name.encode("ascii")
        shape = (0, 0, 0, _NO_DAY, member.crc, member.size, member.size, len(name), 0)
        local = struct.pack("<4s5H3I2H", b"PK\3\4", 20, *shape) + name
        if offset + len(local) + member.size >= 1 << 32:
            raise TooLarge("The pack would have more than four gigabytes.")
        directory += struct.pack("<4s2H", b"PK\1\2", (3 << 8) | 20, 20)
        directory += struct.pack("<4H3I2H", *shape)
        directory += struct.pack("<3H2I", 0, 0, 0, 0o100644 << 16, offset) + name
        offset, count = offset + len(local) + member.size, count + 1
        yield local
        for chunk in member.chunks():
            yield chunk
    yield directory
    yield struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, count, count, len(directory), offset, 0)


def canonical(value: Any) -> bytes:
    """Return a value as JSON with sorted keys and no white space: what hashes are made of."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def readable(value: Any) -> bytes:
    """Return a value as JSON that people can read, the same for the same value."""
    return (json.dumps(value, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def sealed(manifest: dict[str, Any]) -> dict[str, Any]:
    """Return the manifest with the seal over everything else in it."""
    rest = {key: value for key, value in manifest.items() if key != "seal"}
    return {**rest, "seal": hashlib.sha256(canonical(rest)).hexdigest()}


class Pack:
    """A pack as a ZIP file or as a folder: its names, and what is read under each."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.zip = None if os.path.isdir(path) else zipfile.ZipFile(path)

    def names(self) -> list[str]:
        """Return every name, sorted; a name that stands twice is here twice."""
        if self.zip is not None:
            return sorted(info.filename for info in self.zip.infolist())
        found = []
        for folder, folders, files in os.walk(self.path):
            links = [one for one in folders if os.path.islink(os.path.join(folder, one))]
            for name in [*files, *links]:
                whole = os.path.relpath(os.path.join(folder, name), self.path)
                found.append(whole.replace(os.sep, "/"))
        return sorted(found)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes under a name."""
        opened: Any
        if self.zip is not None:
            opened = self.zip.open(name)
        else:
            opened = open(os.path.join(self.path, *name.split("/")), "rb")
        with opened as stream:
            for chunk in iter(lambda: stream.read(CHUNK), b""):
                yield chunk

    def read(self, name: str) -> bytes:
        """Return the bytes under a name."""
        return b"".join(self.chunks(name))


def faults_of(pack: Pack) -> list[str]:
    """Return everything in a pack that is not as it was made, in words; read no log for it."""
    names = pack.names()
    if MANIFEST not in names:
        return ["%s is missing: this is no evidence pack, or it was taken apart." % MANIFEST]
    try:
        data = pack.read(MANIFEST)
        manifest = json.loads(data)
        files, kind = manifest["files"], manifest["format"]
        whole = readable(manifest) == data and sealed(manifest) == manifest
    except (*_BROKEN, TypeError, AttributeError, RecursionError):
        return ["%s was changed." % MANIFEST]
    if not whole or not isinstance(files, dict):
        return ["%s was changed." % MANIFEST]
    if kind != FORMAT:
        return ["The pack has format %s; this script knows %d." % (kind, FORMAT)]
    faults = list(_wrong_files(pack, names, files))
    # What follows reads files that are known to be whole.
    if not faults:
        faults += _wrong_releases(pack, manifest)
        faults += _wrong_entries(pack, manifest)
        faults += _wrong_container(pack, files)
    return faults


def _wrong_files(pack: Pack, names: list[str], files: dict[str, Any]) -> Iterator[str]:
    for name in sorted(set(names) - {MANIFEST} - set(files)):
        yield "%s was added." % name
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield "%s stands twice." % name
    for name, said in sorted(files.items()):
        if name not in names:
            yield "%s is missing." % name
            continue
        digest = hashlib.sha256()
        try:
            for chunk in pack.chunks(name):
                digest.update(chunk)
        except _BROKEN:
            yield "%s was changed: it cannot be read any more." % name
            continue
        if digest.hexdigest() != said["sha256"]:
            yield "%s was changed." % name


def _wrong_releases(pack: Pack, manifest: dict[str, Any]) -> Iterator[str]:
    """Hold each release against its hash, its approvals, its files and its deliveries."""
    absent = set(manifest["absent"])
    contents = {}
    for release in manifest["releases"]:
        data = pack.read(release["content"])
        contents[release["id"]] = json.loads(data)
        if hashlib.sha256(data).hexdigest() != release["content_hash"]:
            yield "%s is not the content that its hash names." % release["content"]
        for digest, name in release["files"].items():
            if digest not in absent and manifest["files"][name]["sha256"] != digest:
                yield "%s is not the file that the release names." % name
        for approval in release["approvals"]:
            if approval != release["content_hash"]:
                yield "An approval of release %s names another content." % release["id"]
    for delivery in json.loads(pack.read("deliveries.json")):
        if delivery["act"] == "retract":
            continue
        found = [
            {key: value for key, value in item.items() if key != "account_id"}
            for item in contents[delivery["release"]]["publications"]
            if item["account_id"] == delivery["account_id"]
        ]
        if not found or hashlib.sha256(canonical(found[0])).hexdigest() != delivery["digest"]:
            yield "Delivery %s is not of the content that was released." % delivery["id"]


def _wrong_entries(pack: Pack, manifest: dict[str, Any]) -> Iterator[str]:
    """Hold each entry of the record against its seal, and neighbours against each other."""
    seal_of = audit_verifier().seal_of
    before: dict[str, Any] | None = None
    for entry in entries_of(pack):
        number = entry["sequence"]
        if seal_of(entry) != entry["hash"]:
            yield "Entry %s of the record was changed after it was written." % number
        if before is not None:
            step = number - before["sequence"]
            if step < 1:
                yield "Entry %s of the record is not in its place." % number
            elif step == 1 and entry["previous_hash"] != before["hash"]:
                yield "Entry %s of the record does not continue from the one before it." % number
        before = entry
    end = manifest["chain"]
    last = before["hash"] if before and before["sequence"] == end["sequence"] else end["hash"]
    if last != end["hash"]:
        yield "The last entry is not the one at which the record stood."


def _wrong_container(pack: Pack, files: dict[str, Any]) -> Iterator[str]:
    """Make the ZIP file again and compare every byte, so that nothing hides between its files."""
    if pack.zip is None:
        return
    with open(pack.path, "rb") as stream:
        for chunk in _made_again(pack, files):
            if stream.read(len(chunk)) != chunk:
                yield "The ZIP file was changed between its files."
                return
        if stream.read(1):
            yield "Something was added at the end of the ZIP file."


def _made_again(pack: Pack, files: Iterable[str]) -> Iterator[bytes]:
    """Yield the ZIP file that these files make, however they are kept here."""
    members = []
    for name in [MANIFEST, *files]:
        size, crc = 0, 0
        for chunk in pack.chunks(name):
            size, crc = size + len(chunk), zlib.crc32(chunk, crc)
        members.append(Member(name, size, crc, lambda name=name: pack.chunks(name)))  # type: ignore[misc]
    return archive(members)


def entries_of(pack: Pack) -> list[dict[str, Any]]:
    """Return the entries of the record that the pack holds."""
    return [json.loads(line) for line in pack.read("audit.jsonl").splitlines()]


def faults_in_log(pack: Pack, log: str) -> list[str]:
    """Return what of the pack does not stand in an exported record, or is in it and not here.

    That the pack was taken, byte for byte, has to stand there: entries alone say nothing of the
    files beside them. Called for packs in which `faults_of` has found nothing.
    """
    audit = audit_verifier()
    manifest = json.loads(pack.read(MANIFEST))
    held = {entry["sequence"]: entry for entry in entries_of(pack)}
    taken = _taken(pack, manifest)
    end, seen, told = manifest["chain"], set(), []
    faults: list[str] = []

    def watched() -> Iterator[dict[str, Any]]:
        for entry in audit.entries_of(log):
            number = entry["sequence"]
            seen.add(number)
            faults.extend(_wrong_in_log(entry, held, manifest))
            if number > end["sequence"] and _names(entry) == taken:
                told.append(number)
            yield entry

    beside = os.path.dirname(os.path.abspath(log))
    anchors, fault = audit.read_anchors(os.path.join(beside, "anchors"))
    result = audit.walk(watched(), anchors)
    faults += ["Entry %s is not in the record." % number for number in sorted(set(held) - seen)]
    if not told:
        faults.append(
            "The record does not say that this pack was taken: it was changed, or the record was "
            "exported before."
        )
    if end["sequence"] and end["sequence"] not in seen:
        faults.append("The record ends before entry %s." % end["sequence"])
    for broken in (fault, result.fault):
        if broken is not None:
            faults.append("The record itself is not whole. %s" % broken.explanation)
    return faults


def _taken(pack: Pack, manifest: dict[str, Any]) -> tuple[str, ...]:
    """Return what the entry says by which the record knows that these very bytes were taken."""
    whole = hashlib.sha256()
    for chunk in _made_again(pack, manifest["files"]):
        whole.update(chunk)
    return ("evidence.taken", "compose.post", str(manifest["post"]), whole.hexdigest())


def _names(entry: dict[str, Any]) -> tuple[str, ...]:
    return tuple(entry[name] for name in ("action", "target_type", "target_id", "content_hash"))


def _wrong_in_log(
    entry: dict[str, Any], held: dict[int, Any], manifest: dict[str, Any]
) -> Iterator[str]:
    """Hold an entry of the record against the pack."""
    number, end = entry["sequence"], manifest["chain"]
    about = [entry["target_type"], entry["target_id"]]
    if number in held:
        if held[number] != entry:
            yield "Entry %s is not the one in the record." % number
    elif number <= end["sequence"] and about in manifest["subjects"]:
        yield "Entry %s is about this post and was left out." % number
    if number == end["sequence"] and entry["hash"] != end["hash"]:
        yield "The record stood at another entry %s." % number


def audit_verifier() -> Any:
    """Return verify_audit.py, which verifies exports of the whole record; it stands beside."""
    here = os.path.dirname(os.path.abspath(__file__))
    for path in ("verify_audit.py", os.path.join("..", "audit", "verify_audit.py")):
        whole = os.path.join(here, path)
        if os.path.exists(whole):
            spec = importlib.util.spec_from_file_location("verify_audit", whole)
            assert spec is not None and spec.loader is not None
            module = importlib.util.module_from_spec(spec)
            # Python would leave a file of its own beside it, which no pack has.
            sys.dont_write_bytecode = True
            # Its typed tuples look themselves up there.
            sys.modules[spec.name] = module
            spec.loader.exec_module(module)
            return module
    raise FileNotFoundError("verify_audit.py has to stand beside this script.")


def digest_of(path: str) -> str:
    """Return the SHA-256 of a file."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(CHUNK), b""):
            digest.update(chunk)
    return digest.hexdigest()


def main(arguments: list[str] | None = None) -> int:
    """Verify the pack that the command line names."""
    parser = argparse.ArgumentParser(description="Verify an evidence pack.")
    parser.add_argument("pack", help="the ZIP file, or the folder it was unpacked into")
    parser.add_argument("--expect", help="the SHA-256 that the record holds for the ZIP file")
    parser.add_argument("--log", help="audit.jsonl of an exported record, with anchors beside it")
    given = parser.parse_args(arguments)
    try:
        return _verify(given)
    except (*_BROKEN, audit_verifier().Unreadable) as error:
        return _say(2, "It cannot be read: %s" % error)


def _verify(given: Any) -> int:
    is_folder = os.path.isdir(given.pack)
    if not is_folder and not os.path.exists(given.pack):
        return _say(2, "There is no %s." % given.pack)
    if given.expect and is_folder:
        return _say(2, "--expect is about the ZIP file, not about a folder.")
    digest = "" if is_folder else digest_of(given.pack)
    if given.expect and given.expect.strip().lower() != digest:
        return _say(1, "This is not the pack that the record holds: its SHA-256 is %s." % digest)
    try:
        pack = Pack(given.pack)
    except _BROKEN:
        return _say(1, "The ZIP file was changed: it cannot be opened any more.")
    faults = faults_of(pack)
    if not faults and given.log:
        faults = faults_in_log(pack, given.log)
    if faults:
        return _say(1, "\n".join(faults))
    manifest = json.loads(pack.read(MANIFEST))
    said = [
        "%d files and %d entries of the record are as they were made."
        % (len(manifest["files"]) + 1, len(entries_of(pack)))
    ]
    said += ["The pack says itself that it lacks the file %s." % one for one in manifest["absent"]]
    if digest:
        said.append("SHA-256 of the ZIP file: %s" % digest)
    if given.log:
        said.append("The record says that this very pack was taken.")
        said.append("Every entry stands in the record in its place, and none was left out.")
    return _say(0, "\n".join(said))


def _say(code: int, words: str) -> int:
    sys.stdout.write(words + "\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
