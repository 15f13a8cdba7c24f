"""A real Bluesky server (PDS with its directory) in a process of its own, on loopback only."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

INSTALLED = Path(__file__).resolve().parents[2] / "var" / "bluesky"
PROGRAM = Path(__file__).parent / "bluesky" / "server.mjs"
ACCOUNT_PASSWORD = "account password"


@dataclass(frozen=True)
class BlueskyServer:
    """A running server with one account and an app password for it; `ada.test` is another one.

    Both sign in with `ACCOUNT_PASSWORD`; `directory` keeps their identities.
    """

    url: str
    did: str
    handle: str
    password: str
    directory: str


@contextmanager
def bluesky_server() -> Iterator[BlueskyServer]:
    """Start a server with empty repositories; it stops with the block."""
    process = subprocess.Popen(
        # Given as text, it finds its packages from the folder that it runs in.
        [INSTALLED / "bin" / "node", "--input-type=module", "--eval", PROGRAM.read_text()],
        cwd=INSTALLED,
        env={"PATH": os.environ["PATH"], "LOG_ENABLED": "false"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield BlueskyServer(**json.loads(process.stdout.readline()))
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
