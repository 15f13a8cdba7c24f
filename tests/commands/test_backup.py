"""Backup and restore: whole or not at all, and silent until a person says otherwise."""

import io
import json
import signal
import subprocess
import sys
import tarfile
import time
from pathlib import Path

import pytest

from tests.support.installation import Installation

PEOPLE = (
    "from wellspoken.apps.audit.actors import system\n"
    "from wellspoken.apps.people.services import add_person\n"
    "add_person(actor=system('test'), email='{email}', first_name='Ada',"
    " roles=['administrator'], password='correct horse battery')\n"
)
NETWORK = (
    "from tests.support.file_network import build_connector\n"
    "from wellspoken.engines.networks import Limits, registry\n"
    "registry.register(registry.NetworkInfo(slug='file', name='File',"
    " builder='tests.support.file_network:build_connector', limits=Limits(max_text=5000),"
    " measure=lambda publication: len(publication.text)))\n"
)
DUE = NETWORK + (
    "from tests.factories.posts import make_release\n"
    "from wellspoken.apps.channels.models import Account\n"
    "make_release(Account.objects.create(network='file', name='File', config={{'path': '{path}'}}))\n"
)
WORK = NETWORK + ("from wellspoken.apps.delivery.worker import run\nrun(until_idle=True)\n")
ROOT = Path(__file__).resolve().parents[2]


def people(installation: Installation) -> list[str]:
    return sorted(row[0] for row in installation.sql("SELECT email FROM people_user"))


@pytest.fixture
def filled(installation: Installation) -> Installation:
    installation.python(PEOPLE.format(email="ada@riverside.example"))
    picture = installation.data_dir / "media" / "releases" / "ab" / "abcd"
    picture.parent.mkdir(parents=True)
    picture.write_bytes(b"picture")
    installation.run("audit", "verify")
    return installation


@pytest.fixture
def archive(filled: Installation, tmp_path: Path) -> Path:
    path = tmp_path / "backup.tar"
    done = filled.run("backup", str(path))
    assert done.returncode == 0, done.stderr
    return path


def test_backup_restores_into_an_empty_installation(archive: Path, empty: Installation) -> None:
    done = empty.run("restore", str(archive))
    assert done.returncode == 0, done.stderr
    assert people(empty) == ["ada@riverside.example"]
    assert (empty.data_dir / "media/releases/ab/abcd").read_bytes() == b"picture"
    assert list((empty.data_dir / "anchors").glob("*.json"))
    assert empty.run("audit", "verify").returncode == 0


def test_installation_in_use_is_replaced_only_when_told_to(
    filled: Installation, archive: Path
) -> None:
    filled.python(PEOPLE.format(email="ben@riverside.example"))
    refused = filled.run("restore", str(archive))
    assert refused.returncode == 2
    assert "--replace" in refused.stderr
    assert len(people(filled)) == 2
    assert filled.run("restore", str(archive), "--replace").returncode == 0
    assert people(filled) == ["ada@riverside.example"]


def test_restored_installation_sends_nothing_until_somebody_says_so(
    archive: Path, empty: Installation
) -> None:
    empty.run("restore", str(archive))
    shown = empty.run("resume", "--show")
    assert shown.returncode == 1
    assert "paused" in shown.stdout
    without = empty.run("resume")
    assert without.returncode == 2
    assert "reason" in without.stderr
    assert empty.run("resume", "--reason", "Checked the board").returncode == 0
    assert empty.run("resume", "--show").returncode == 0
    actions = [row[0] for row in empty.sql("SELECT action FROM audit_entry ORDER BY sequence")]
    assert actions[-3:] == ["backup.restored", "installation.paused", "installation.resumed"]


def with_tests(installation: Installation) -> Installation:
    """Return the installation with the tests' own network at hand."""
    return installation.having(PYTHONPATH=f"{ROOT / 'src'}:{ROOT}")


def test_due_delivery_of_a_restored_database_stays_until_somebody_says_so(
    filled: Installation, empty: Installation, tmp_path: Path
) -> None:
    timeline = tmp_path / "timeline"
    with_tests(filled).python(DUE.format(path=timeline))
    assert filled.run("backup", str(tmp_path / "due.tar")).returncode == 0
    with_tests(filled).python(WORK)
    assert len(timeline.read_text().splitlines()) == 1
    assert empty.run("restore", str(tmp_path / "due.tar")).returncode == 0
    with_tests(empty).python(WORK)
    assert len(timeline.read_text().splitlines()) == 1
    empty.run("resume", "--reason", "It did not go out")
    with_tests(empty).python(WORK)
    assert len(timeline.read_text().splitlines()) == 2


@pytest.mark.parametrize("moved", ["another folder", "another machine"])
def test_copied_database_sends_nothing(filled: Installation, tmp_path: Path, moved: str) -> None:
    timeline = tmp_path / "timeline"
    known = filled.having(WELLSPOKEN_INSTALLATION_ID="one")
    with_tests(known).python(WORK)  # this machine is now the one that may send
    with_tests(known).python(DUE.format(path=timeline))
    if moved == "another machine":
        copy = filled.having(WELLSPOKEN_INSTALLATION_ID="two")
    else:
        (filled.data_dir / "installation.json").rename(tmp_path / "left-behind.json")
        copy = known
    with_tests(copy).python(WORK)
    assert not timeline.exists()
    assert copy.run("resume", "--show").returncode == 1


def damaged(archive: Path, change: str) -> Path:
    """Return a copy of the archive with one thing wrong."""
    target = archive.with_name(f"{change}.tar")
    if change == "cut":
        target.write_bytes(archive.read_bytes()[: archive.stat().st_size // 2])
        return target
    if change == "nothing":
        target.write_bytes(b"this is no backup")
        return target
    with tarfile.open(archive) as old, tarfile.open(target, "w") as new:
        for info in old:
            source = old.extractfile(info)
            assert source is not None
            data = source.read()
            if change == "changed" and info.name.startswith("media/"):
                data = b"another"
            if change == "newer" and info.name == "manifest.json":
                data = json.dumps(json.loads(data) | {"version": "99.0"}).encode()
            if change == "outside" and info.name.startswith("media/"):
                info.name = "../../outside"
            info.size = len(data)
            new.addfile(info, io.BytesIO(data))
        if change == "link":
            link = tarfile.TarInfo("media/link")
            link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
            new.addfile(link)
    return target


@pytest.mark.parametrize("change", ["cut", "nothing", "changed", "newer", "outside", "link"])
def test_damaged_backup_is_refused_before_anything_is_touched(
    filled: Installation, archive: Path, change: str
) -> None:
    filled.python(PEOPLE.format(email="ben@riverside.example"))
    done = filled.run("restore", str(damaged(archive, change)), "--replace")
    assert done.returncode == 2, done.stdout
    assert "was not restored" in done.stderr
    assert len(people(filled)) == 2
    assert (filled.data_dir / "media/releases/ab/abcd").exists()
    assert not (filled.data_dir.parent.parent / "outside").exists()


@pytest.mark.kill
def test_killed_backup_leaves_the_earlier_one_whole(
    filled: Installation, archive: Path, empty: Installation
) -> None:
    before = archive.read_bytes()
    big = filled.data_dir / "media" / "big"
    with big.open("wb") as file:
        file.truncate(400 * 1024 * 1024)
    process = subprocess.Popen(
        [sys.executable, "-m", "wellspoken.cli", "backup", str(archive)],
        env=filled.environment,
        stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 60
    while time.monotonic() < until and not list(archive.parent.glob(".backup.tar-*")):
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert archive.read_bytes() == before
    assert empty.run("restore", str(archive)).returncode == 0
