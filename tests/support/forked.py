"""Processes with Django ready, forked from one that has loaded it: that takes longer than they do."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from select import select
from typing import IO

SERVER = (Path(__file__).parent / "forking.py").read_text()


@dataclass
class Forked:
    """A running program, to be used as `subprocess.Popen` is."""

    pid: int
    stdout: IO[str]
    stderr: IO[str]
    told: IO[str]
    returncode: int | None = None

    def wait(self, timeout: float | None = None) -> int:
        """Wait until it has ended and return its exit code, negative for a signal."""
        if self.returncode is None:
            if not select([self.told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("a forked program", timeout or 0)
            self.returncode = int(self.told.readline())
            self.told.close()
        return self.returncode

    def poll(self) -> int | None:
        """Return the exit code, None while it runs."""
        try:
            return self.wait(0)
        except subprocess.TimeoutExpired:
            return None

    def communicate(self, timeout: float | None = None) -> tuple[str, str]:
        """Wait for its end and return what it printed, which is little, and its errors."""
        self.wait(timeout)
        with self.stdout, self.stderr:
            self.stderr.seek(0)
            return self.stdout.read(), self.stderr.read()

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


class Loaded:
    """A process that has loaded Django in an environment, and forks programs."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-c", SERVER, str(theirs.fileno())],
                env=environment,
                pass_fds=[theirs.fileno()],
            )

    def start(self, program: str) -> Forked:
        """Start a program in a process of its own."""
        errors = tempfile.TemporaryFile("w+")  # noqa: SIM115  closed once it was read
        output, told = os.pipe(), os.pipe()
        socket.send_fds(self._channel, [program.encode()], [output[1], errors.fileno(), told[1]])
        os.close(output[1])
        os.close(told[1])
        line = os.fdopen(told[0])
        number = line.readline()
        assert number, "Django could not be loaded; the errors above say why."
        return Forked(int(number), os.fdopen(output[0]), errors, line)

    def close(self) -> None:
        """End it; what it started runs on."""
        self._channel.close()
        self._process.wait(30)


_last: list[Loaded] = []


def start_in(environment: dict[str, str], program: str) -> Forked:
    """Start a Python program with Django ready in this environment."""
    if not _last or _last[0].environment != environment:
        stop()
        _last.append(Loaded(environment))
    return _last[0].start(program)


def stop() -> None:
    """End the process that would be forked for the next program."""
    while _last:
        _last.pop().close()
