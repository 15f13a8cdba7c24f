"""Run as a program: loads Django, then forks a process for each program that it is sent.

A message is a program's text, with three descriptors: for what it prints, for its errors, and for
a line with the process's number, followed by one with its exit code once it has ended.
"""

import os
import signal
import socket
import sys
import traceback

import django

from wellspoken.commands.loading import without_collecting


def serve(channel: socket.socket) -> None:
    """Start what is sent until nobody can send any more."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how a keeper ended
    while True:
        program, descriptors, _flags, _address = socket.recv_fds(channel, 1_000_000, 3)
        if not program:
            return
        if os.fork() == 0:
            channel.close()
            keep(program.decode(), *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def keep(program: str, output: int, errors: int, told: int) -> None:
    """Run a program in a process of its own, and tell its number and how it ended."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    process = os.fork()
    if process == 0:
        os.close(told)
        os.dup2(output, 1)
        os.dup2(errors, 2)
        run(program)
    os.close(output)
    os.close(errors)
    os.write(told, f"{process}\n".encode())
    _process, status = os.waitpid(process, 0)
    os.write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def run(program: str) -> None:
    """Run a program to its end, and end this process as Python would have."""
    code = 0
    try:
        exec(compile(program, "<program>", "exec"), {"__name__": "__main__"})
    except BaseException:  # noqa: BLE001  whatever it was is told
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    os._exit(code)


os.environ["DJANGO_SETTINGS_MODULE"] = "wellspoken.site.settings.production"
with without_collecting():
    django.setup()
serve(socket.socket(fileno=int(sys.argv[1])))
