"""kill -9 again and again while deliveries go out: what arrived is counted on the network.

    .venv/bin/python benchmarks/bench_kill.py [--rounds 1000] [--engine sqlite]

Each round, a worker process is killed with SIGKILL at a step boundary or at a random moment, and
another goes on where it stopped. One worker process forks for each round after Django is loaded,
so that a thousand rounds take minutes. Beside it, in the same run, a publisher that only keeps a
state: it shows what the lease, the look and the phases are for. Results: results/kill-*.json.
"""

import argparse
import json
import os
import random
import signal
import sys
import time
from datetime import timedelta
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]


def run(rounds: int, seed: int) -> dict[str, object]:
    """Kill as often as asked on the database that the environment names."""
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    from tests.factories.people import make_person
    from tests.support.file_network import CRASH_POINTS
    from tests.support.workers import NETWORK, arrived

    from wellspoken.apps.channels.models import Account
    from wellspoken.apps.delivery.models import Delivery
    from wellspoken.apps.people.roles import Role

    exec(NETWORK)
    dice = random.Random(seed)
    public = Path(settings.DATA_DIR) / "public.txt"
    accounts = [
        Account.objects.create(network="file", name=f"File {n}", config={"path": str(public)})
        for n in range(5)
    ]
    author, lead = make_person(Role.AUTHOR), make_person(Role.LEAD)
    killed = made = 0
    minutes = 0
    began = time.perf_counter()
    while killed < rounds:
        if Delivery.objects.filter(state__in=["waiting", "sending", "uncertain"]).count() < 5:
            in_a_fork(partial(release, author, lead, accounts, minutes), wait=True)
            made += len(accounts)
        point = dice.choice(CRASH_POINTS) if dice.random() < 0.7 else ""
        for known in public.parent.glob("public.*"):
            if known != public:
                known.unlink()
        child = in_a_fork(partial(work, minutes, point), wait=False)
        killed += reap(child, None if point else dice.uniform(0.0, 0.4))
        minutes += 4
    for _turn in range(6):
        minutes += 10
        in_a_fork(partial(work, minutes, ""), wait=True)
    keys = arrived(public)
    states: dict[str, int] = {}
    for state in Delivery.objects.values_list("state", flat=True):
        states[state] = states.get(state, 0) + 1
    return {
        "rounds": killed,
        "deliveries": made,
        "arrived": len(keys),
        "duplicates": len(keys) - len(set(keys)),
        "lost": made - len(set(keys)) - states.get("held", 0),
        "states": states,
        "seconds": round(time.perf_counter() - began, 1),
    }


def release(author: object, lead: object, accounts: list[object], minutes: int) -> None:
    """Approve one post for every account, at the time that the workers have by now."""
    from tests.factories.posts import make_post, submit

    from wellspoken.apps.core.clock import shifted
    from wellspoken.apps.review.services import approve

    with shifted(timedelta(minutes=minutes)):
        review = submit(make_post(*accounts, author=author))  # type: ignore[arg-type]
        approve(actor=lead, review_id=review.pk, content_hash=review.content_hash)  # type: ignore[arg-type]


def work(minutes: int, point: str) -> None:
    """Work as a worker does until nothing is due, dying at a step where one is named."""
    from wellspoken.apps.core.clock import shifted
    from wellspoken.apps.delivery.worker import Worker

    os.environ["FILE_NETWORK_CRASH"] = point
    with shifted(timedelta(minutes=minutes)):
        Worker(threads=4).run(until_idle=True)


def naive(rounds: int, seed: int) -> dict[str, int]:
    """The same with a publisher that keeps a state and nothing else: sent after the answer."""
    import tempfile

    dice = random.Random(seed)
    folder = Path(tempfile.mkdtemp())
    public, done = folder / "public", folder / "done"
    done.mkdir()
    for number in range(rounds):
        for _again in range(2):
            child = os.fork()
            if child == 0:
                if not (done / str(number)).exists():
                    with public.open("a") as file:
                        file.write(f"{number}\n")
                    time.sleep(0.002)
                    (done / str(number)).touch()
                os._exit(0)
            if _again == 0:
                time.sleep(dice.uniform(0, 0.004))
                os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    keys = public.read_text().split()
    return {
        "rounds": rounds,
        "duplicates": len(keys) - len(set(keys)),
        "lost": rounds - len(set(keys)),
    }


def in_a_fork(act, *, wait: bool) -> int:
    """Run `act` in a fork with database connections of its own; return its process id."""
    from django.db import connections

    connections.close_all()
    child = os.fork()
    if child == 0:
        try:
            act()
        except BaseException:  # noqa: BLE001  a fork ends here, whatever happened
            import traceback

            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if wait:
        os.waitpid(child, 0)
    return child


def reap(child: int, after: float | None) -> int:
    """Wait for a worker, killing it after a while; return 1 when it died by SIGKILL."""
    deadline = time.monotonic() + (after if after is not None else 60)
    while time.monotonic() < deadline:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            return int(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL)
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return 1


def main() -> None:
    """Run on one database or both and keep the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--engine", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(run(options.rounds, options.seed)))
        return
    import subprocess

    from tests.support.installation import temporary_installation

    engines = ["sqlite", "postgresql"] if options.engine == "both" else [options.engine]
    for engine in engines:
        with temporary_installation(postgres=engine == "postgresql") as place:
            done = subprocess.run(
                [sys.executable, __file__, "--here", "--rounds", str(options.rounds),
                 "--seed", str(options.seed)],
                env={
                    **place.environment,
                    "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
                    "DJANGO_SETTINGS_MODULE": "wellspoken.site.settings.production",
                },
                stdout=subprocess.PIPE,
                text=True,
                check=True,
            )  # fmt: skip
        found = json.loads(done.stdout.splitlines()[-1])
        print(f"{engine:11} {found}")
        path = ROOT / f"benchmarks/results/kill-{engine}.json"
        path.write_text(json.dumps(found, indent=1) + "\n")
    print(f"{'only a state':11} {naive(min(options.rounds, 200), options.seed)}")


if __name__ == "__main__":
    main()
