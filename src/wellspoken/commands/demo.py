"""`wellspoken demo`: an example hospital on this machine, with nothing to configure."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from wellspoken.commands.loading import without_collecting
from wellspoken.engines.networks.reachable import status_of

if TYPE_CHECKING:
    from wellspoken.apps.people.models import User
    from wellspoken.engines.networks.practice import PracticeServer

HOST, PORT, MAIL_PORT, NETWORK_PORT = "127.0.0.1", 8000, 8025, 8030


def run(
    *,
    port: int = PORT,
    mail_port: int = MAIL_PORT,
    network_port: int = NETWORK_PORT,
    fresh: bool = False,
) -> int:
    """Set up what is missing, serve until interrupted, and leave the data for the next time."""
    console = Console()
    address = f"http://{HOST}:{port}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspoken.site.settings.demo"
    os.environ.setdefault("WELLSPOKEN_SITE_URL", address)
    os.environ.setdefault("WELLSPOKEN_SMTP_PORT", str(mail_port))
    import django

    with without_collecting():
        django.setup()
    # Ended from outside, it takes its processes along as it does at Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with ExitStack() as services:
        try:
            network = _start_mail_and_network(services, mail_port, network_port, fresh=fresh)
        except PortTaken as taken:
            console.print(f"[red]{taken}[/red]")
            return 1
        people = _set_up(console, network, fresh=fresh)
        return _serve_until_stopped(console, address, port, people, network.url)


def _serve_until_stopped(
    console: Console, address: str, port: int, people: "dict[str, User] | None", network: str
) -> int:
    processes = [_serve(port), _start("worker")]
    try:
        if not _wait_for(f"{address}/health/ready/", processes):
            console.print(f"[red]The site did not start. Is port {port} in use?[/red]")
            return 1
        if people is not None:
            with console.status("Publishing the first posts"):
                from wellspoken.site.example import tell_the_rest

                tell_the_rest(people)
        _print_sign_ins(console, address, network)
        while all(process.poll() is None for process in processes):
            time.sleep(0.5)
        console.print("[red]A part of the demo stopped; see the messages above.[/red]")
        return 1
    except KeyboardInterrupt:
        console.print("\nStopped. `make demo` goes on where you left.")
        return 0
    finally:
        for process in processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in processes:
            process.wait(timeout=20)


class PortTaken(Exception):
    """A port that the demo needs is in use; the message names the option that moves it."""


def _start_mail_and_network(
    services: ExitStack, mail_port: int, network_port: int, *, fresh: bool
) -> "PracticeServer":
    """Start the mail catcher and the practice network, to be stopped with `services`."""
    from django.conf import settings

    from wellspoken.engines.networks.email.catcher import catcher
    from wellspoken.engines.networks.practice import PracticeServer
    from wellspoken.site.example import store_in

    data = Path(settings.DATA_DIR)
    if fresh:
        shutil.rmtree(data / "practice", ignore_errors=True)
    mail = catcher(Path(settings.DEBUG_MAIL_CATCHER_DIR), host=HOST, port=mail_port)
    try:
        mail.start()
    except OSError:
        raise PortTaken(f"Port {mail_port} is in use. Choose another with --mail-port.") from None
    services.callback(mail.stop)
    try:
        network = PracticeServer(store_in(data), port=network_port)
    except OSError:
        raise PortTaken(
            f"Port {network_port} is in use. Choose another with --network-port."
        ) from None
    services.enter_context(network.running())
    return network


def _set_up(
    console: Console, network: "PracticeServer", *, fresh: bool
) -> "dict[str, User] | None":
    """Migrate, and fill an empty database; return the people when they are new."""
    from django.conf import settings
    from django.core.management import call_command

    data = Path(settings.DATA_DIR)
    if fresh and (data / "wellspoken.sqlite3").exists():
        for file in data.glob("wellspoken.sqlite3*"):
            file.unlink()
        (data / "installation.json").unlink(missing_ok=True)
    data.mkdir(parents=True, exist_ok=True)
    Path(settings.STATIC_ROOT).mkdir(exist_ok=True)
    with console.status("Preparing the database"):
        call_command("migrate", verbosity=0, interactive=False)
        call_command("createcachetable", verbosity=0)
    from wellspoken.apps.people.models import User
    from wellspoken.site.example import join_practice_network, make_desk, make_people, make_posts

    known = User.objects.exists()
    with console.status("Filling the example hospital"):
        people = make_people()
        practice = join_practice_network(people["ada"], network.store, network.url)
        if not known:
            make_posts(people, practice)
            make_desk(people)
    return None if known else people


def _serve(port: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603  our own interpreter with fixed arguments
        [
            sys.executable,
            "-m",
            "gunicorn",
            "--bind",
            f"{HOST}:{port}",
            "--threads",
            "8",
            "--log-level",
            "warning",
            "wellspoken.site.wsgi",
        ]
    )


def _start(command: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603  our own interpreter with fixed arguments
        [sys.executable, "-m", "wellspoken.cli", command]
    )


def _wait_for(
    url: str, processes: list["subprocess.Popen[bytes]"], *, patience: float = 60
) -> bool:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline and all(item.poll() is None for item in processes):
        if status_of(url, timeout=2) == 200:  # noqa: PLR2004  HTTP's own number
            return True
        time.sleep(0.3)
    return False


def _print_sign_ins(console: Console, address: str, network: str) -> None:
    from wellspoken.site.example import PASSWORD, PEOPLE

    table = Table(title="Sign in (these work in the demo only)", title_justify="left")
    for column in ("Role", "Name", "E-mail address"):
        table.add_column(column, no_wrap=True)
    for short, name, _job, role in PEOPLE:
        table.add_row(str(role.label), name, f"{short}@riverside.example")
    console.print(table)
    console.print(f"Password for all {PASSWORD}")
    console.print(f"Public site      {address}/")
    console.print(f"Staff workspace  {address}/workspace/")
    console.print(f"Caught mail      {address}/mail/caught/")
    console.print(f"Practice network {network}/")
    console.print("Stop with Ctrl-C.")
