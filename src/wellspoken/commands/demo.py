"""`wellspoken demo`: an example hospital on this machine, with nothing to configure."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table

from wellspoken.engines.networks.reachable import status_of

if TYPE_CHECKING:
    from wellspoken.apps.people.models import User

HOST, PORT, MAIL_PORT = "127.0.0.1", 8000, 8025


def run(*, port: int = PORT, mail_port: int = MAIL_PORT, fresh: bool = False) -> int:
    """Set up what is missing, serve until interrupted, and leave the data for the next time."""
    console = Console()
    address = f"http://{HOST}:{port}"
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspoken.site.settings.demo"
    os.environ.setdefault("WELLSPOKEN_SITE_URL", address)
    os.environ.setdefault("WELLSPOKEN_SMTP_PORT", str(mail_port))
    import django

    django.setup()
    people = _set_up(console, fresh=fresh)
    from django.conf import settings

    from wellspoken.engines.networks.email.catcher import catcher

    # Ended from outside, it takes its processes along as it does at Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    mail = catcher(Path(settings.DEBUG_MAIL_CATCHER_DIR), host=HOST, port=mail_port)
    try:
        mail.start()
    except OSError:
        console.print(f"[red]Port {mail_port} is in use. Choose another with --mail-port.[/red]")
        return 1
    processes = [_serve(port), _start("worker")]
    try:
        if not _wait_for(f"{address}/health/ready/", processes):
            console.print(f"[red]The site did not start. Is port {port} in use?[/red]")
            return 1
        if people is not None:
            with console.status("Publishing the first posts"):
                from wellspoken.site.example import tell_the_rest

                tell_the_rest(people)
        _print_sign_ins(console, address)
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
        mail.stop()


def _set_up(console: Console, *, fresh: bool) -> "dict[str, User] | None":
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

    if User.objects.exists():
        return None
    from wellspoken.site.example import make_people, make_posts

    with console.status("Filling the example hospital"):
        people = make_people()
        make_posts(people)
    return people


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


def _print_sign_ins(console: Console, address: str) -> None:
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
    console.print("Stop with Ctrl-C.")
