"""Installations that benchmarks fill and throw away, and the workers that run on them."""

import json
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from tests.support.installation import (  # noqa: E402  after the path
    Installation,
    run_on_server,
    temporary_installation,
)

WORKER = (
    "import os, django; "
    "os.environ['DJANGO_SETTINGS_MODULE'] = 'wellspoken.site.settings.production'; "
    "django.setup(); "
    "from wellspoken.apps.delivery.worker import run; run(threads={threads})"
)


@contextmanager
def migrated(database: str) -> Iterator[Installation]:
    """Give an installation whose tables are made: that takes a minute, and is done once.

    `database` is `sqlite` or `postgresql`; the latter takes a role that may create databases.
    """
    with temporary_installation(postgres=database == "postgresql") as place:
        for command in ("migrate", "createcachetable"):
            subprocess.run(
                [sys.executable, "-m", "django", command, "--verbosity", "0"],
                env=_environment(place),
                check=True,
            )
        yield place


@contextmanager
def copy_of(place: Installation) -> Iterator[Installation]:
    """Give a copy of an installation for as long as the block lasts."""
    with tempfile.TemporaryDirectory() as folder:
        copy = replace(place, data_dir=Path(folder) / "data")
        shutil.copytree(place.data_dir, copy.data_dir)
        if place.database:
            copy = replace(copy, database=f"{place.database}_part")
            run_on_server(f"CREATE DATABASE {copy.database} TEMPLATE {place.database}")
        try:
            yield copy
        finally:
            if copy.database:
                run_on_server(f"DROP DATABASE {copy.database} WITH (FORCE)")


def run_in(place: Installation, program: str, *arguments: str) -> dict[str, Any]:
    """Run a benchmark in a process of its own on an installation; return what it printed last."""
    done = subprocess.run(
        [sys.executable, program, "--here", *arguments],
        env=_environment(place),
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{program} ended with {done.returncode}.")
    return dict(json.loads(done.stdout.splitlines()[-1]))


@contextmanager
def workers(count: int, *, threads: int = 4) -> Iterator[None]:
    """Run so many workers on this process's installation; they stop with the block."""
    command = [sys.executable, "-c", WORKER.format(threads=threads)]
    running = [subprocess.Popen(command) for _number in range(count)]
    try:
        yield
    finally:
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            process.wait(60)


def _environment(place: Installation) -> dict[str, str]:
    return {
        **place.environment,
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        "DJANGO_SETTINGS_MODULE": "wellspoken.site.settings.production",
        "WELLSPOKEN_LOG_LEVEL": "CRITICAL",
    }
