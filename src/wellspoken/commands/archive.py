"""The file that a backup is: a tar with a manifest of checksums, whole or not there at all."""

import hashlib
import io
import json
import os
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

MANIFEST = "manifest.json"
FORMAT = 1
_CHUNK = 1 << 20

Told = Callable[[str], None]


class BadArchive(Exception):
    """The file is no backup, is damaged, or was made by a newer version."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of itself; `files` holds each member's SHA-256."""

    version: str
    made_at: str
    engine: str
    files: dict[str, str]


@contextmanager
def replaced_whole(path: Path) -> Iterator[IO[bytes]]:
    """Give a file to write that takes the place of `path` only once it is complete on disk.

    A power cut, a full disk or an error leaves what stood there before.
    """
    handle, name = tempfile.mkstemp(dir=path.resolve().parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(path)
        _sync_folder(path.resolve().parent)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write(
    out: IO[bytes],
    members: list[tuple[str, Path]],
    *,
    version: str,
    made_at: str,
    engine: str,
    told: Told = lambda _name: None,
) -> Manifest:
    """Write the members, each hashed as it is read, and the manifest after them."""
    files: dict[str, str] = {}
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, path in members:
            info = tarfile.TarInfo(name)
            info.size, info.mtime = path.stat().st_size, int(path.stat().st_mtime)
            with path.open("rb") as source:
                hashing = _Hashing(source)
                archive.addfile(info, hashing)
            files[name] = hashing.digest()
            told(name)
        manifest = Manifest(version=version, made_at=made_at, engine=engine, files=files)
        data = json.dumps({"format": FORMAT, **_plain(manifest)}, indent=1).encode()
        info = tarfile.TarInfo(MANIFEST)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
    return manifest


def unpack(path: Path, folder: Path, *, told: Told = lambda _name: None) -> Manifest:
    """Unpack a backup into an empty folder, checking every member against the manifest.

    Raises `BadArchive` for a file that is no backup or not whole; what was unpacked by then is
    the caller's to throw away.
    """
    found: dict[str, str] = {}
    manifest: Manifest | None = None
    try:
        with tarfile.open(path, mode="r:") as archive:
            for info in archive:
                source = archive.extractfile(info) if info.isfile() else None
                if source is None or not _is_safe(info.name):
                    raise BadArchive(f"It holds “{info.name}”, which no backup of ours holds.")
                if info.name == MANIFEST:
                    manifest = _read(source.read())
                    continue
                target = folder / info.name
                target.parent.mkdir(parents=True, exist_ok=True)
                found[info.name] = _copy(source, target)
                told(info.name)
    except (tarfile.TarError, EOFError) as error:
        raise BadArchive(f"It is no backup, or not a whole one ({error}).") from error
    if manifest is None:
        raise BadArchive("It has no manifest: it is no backup, or not a whole one.")
    for name in sorted(manifest.files.keys() | found.keys()):
        if manifest.files.get(name) != found.get(name):
            raise BadArchive(f"“{name}” is not as it was when the backup was made.")
    return manifest


class _Hashing(io.RawIOBase):
    """Reads from a file and hashes what was read."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._sum = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._source.read(size)
        self._sum.update(data)
        return data

    def digest(self) -> str:
        return self._sum.hexdigest()


def _copy(source: IO[bytes], target: Path) -> str:
    digest = hashlib.sha256()
    with target.open("wb") as out:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            out.write(chunk)
        out.flush()
        os.fsync(out.fileno())
    return digest.hexdigest()


def _is_safe(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name


def _read(data: bytes) -> Manifest:
    try:
        value = json.loads(data)
        if int(value.pop("format")) > FORMAT:
            raise BadArchive("It was made by a newer version of Wellspoken. Upgrade first.")
        return Manifest(**value)
    except (ValueError, TypeError, KeyError) as error:
        raise BadArchive("Its manifest cannot be read.") from error


def _plain(manifest: Manifest) -> dict[str, object]:
    return {
        "version": manifest.version,
        "made_at": manifest.made_at,
        "engine": manifest.engine,
        "files": manifest.files,
    }


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
