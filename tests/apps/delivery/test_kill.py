"""kill -9 at every step, several workers at once, clocks that jump: what arrives is counted."""

import contextlib
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.file_network import CRASH_POINTS
from tests.support.installation import ON_POSTGRES, Installation, migrated_once
from tests.support.own_postgres import copy_database, own_postgres
from tests.support.workers import arrived, make_due, start_worker, states, work

pytestmark = [pytest.mark.kill, pytest.mark.timeout(300)]


@pytest.fixture
def public(tmp_path: Path) -> Path:
    """Where the public sees what was published."""
    return tmp_path / "public.txt"


@pytest.mark.parametrize("point", [point for point in CRASH_POINTS if "find" not in point])
def test_a_worker_killed_at_any_step_neither_doubles_nor_loses(
    installation: Installation, public: Path, point: str
) -> None:
    make_due(installation, public)
    assert work(installation, crash=point) == -signal.SIGKILL
    for minutes in (5, 10, 15):
        work(installation, minutes=minutes)
    assert len(arrived(public)) == 1
    assert states(installation) == ["sent"]


@pytest.mark.parametrize("point", ["before-find", "after-find"])
def test_a_worker_killed_while_looking_neither_doubles_nor_loses(
    installation: Installation, public: Path, point: str
) -> None:
    make_due(installation, public)
    assert work(installation, crash="after-commit") == -signal.SIGKILL
    work(installation, minutes=2)  # the lost lease is found; the look comes later
    assert work(installation, minutes=5, crash=point) == -signal.SIGKILL
    for minutes in (10, 15):
        work(installation, minutes=minutes)
    assert len(arrived(public)) == 1
    assert states(installation) == ["sent"]


def test_three_workers_at_once_send_everything_once(
    installation: Installation, public: Path
) -> None:
    make_due(installation, public, accounts=10, releases=2, delay=0.02)
    workers = [start_worker(installation) for _number in range(3)]
    for process in workers:
        _out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    keys = arrived(public)
    assert len(keys) == len(set(keys)) == 20
    assert states(installation) == ["sent"] * 20


def test_workers_killed_again_and_again_still_send_everything_once(
    installation: Installation, public: Path
) -> None:
    make_due(installation, public, accounts=10, releases=2, delay=0.1)
    for turn in range(3):
        process = start_worker(installation, minutes=turn * 5)
        until = time.monotonic() + 20
        before = len(arrived(public))
        while time.monotonic() < until and len(arrived(public)) < before + 2:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.communicate()
    for minutes in (20, 25, 30, 35):
        work(installation, minutes=minutes)
    keys = arrived(public)
    assert len(keys) == len(set(keys)) == 20
    assert states(installation) == ["sent"] * 20


def test_a_worker_told_to_stop_finishes_what_it_carries(
    installation: Installation, public: Path
) -> None:
    make_due(installation, public, accounts=10, delay=0.3)
    process = start_worker(installation)
    while not arrived(public):
        time.sleep(0.01)
    process.terminate()
    _out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert set(states(installation)) <= {"sent", "waiting"}
    work(installation)
    keys = arrived(public)
    assert len(keys) == len(set(keys)) == 10


def test_a_clock_that_is_put_back_an_hour_sends_nothing_twice(
    installation: Installation, public: Path
) -> None:
    make_due(installation, public)
    work(installation, minutes=60)
    work(installation)
    assert states(installation) == ["sent"]
    assert len(arrived(public)) == 1


def test_a_clock_far_ahead_asks_a_person_and_sends_nothing(
    installation: Installation, public: Path
) -> None:
    make_due(installation, public)
    work(installation, minutes=24 * 60)
    assert states(installation) == ["held"]
    assert arrived(public) == []


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that the database server's user may enter, as pytest's own may not be."""
    with tempfile.TemporaryDirectory(prefix="wellspoken-") as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.fixture
def small_disk(open_folder: Path) -> Iterator[Path]:
    """A file system with room for a few megabytes more than an installation takes."""
    folder = open_folder / "small"
    folder.mkdir()
    size = "64m" if ON_POSTGRES else "12m"
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0777", "tmpfs", folder],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("A full disk is tested with a small tmpfs, which takes root to mount.")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


@pytest.fixture
def crowded(small_disk: Path, open_folder: Path) -> Iterator[Installation]:
    """An installation whose database stands on the small disk."""
    migrated, data = migrated_once(), small_disk / "data"
    shutil.copytree(migrated.data_dir, data)
    if not migrated.database:
        yield Installation(data)
        return
    # A server that cannot write a checkpoint refuses everybody, so this one is the test's own.
    with own_postgres(open_folder) as socket:
        copy_database(migrated.database, to_host=socket, tablespace_in=small_disk / "tables")
        yield Installation(data, migrated.database, host=str(socket))


def fill(disk: Path) -> Path:
    """Write until the disk takes nothing more; return the file to delete."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"0" * 4096)
    return filler


def test_a_full_disk_loses_and_doubles_nothing(
    crowded: Installation, small_disk: Path, public: Path
) -> None:
    make_due(crowded, public, accounts=3)
    filler = fill(small_disk)
    process = start_worker(crowded)
    try:
        process.communicate(timeout=15)
    except subprocess.TimeoutExpired:
        process.kill()  # it waits for room, as it should
        process.communicate()
    filler.unlink()
    for minutes in (5, 10, 15):
        work(crowded, minutes=minutes)
    keys = arrived(public)
    assert len(keys) == len(set(keys)) == 3
    assert states(crowded) == ["sent"] * 3
