"""How fast deliveries are claimed and settled, and how late they are at a steady pace.

    .venv/bin/python benchmarks/bench_delivery.py [--deliveries 2000] [--pace 50]

Real workers with four threads each on a database of its own, one on SQLite, which has one writer
at a time, two on PostgreSQL; the network answers at once, so that only our own work is measured.
Beside it, in the same run, a baseline that marks a row as sent without lease, re-screening,
look-up or record: what is given up for them. Results: benchmarks/results/delivery.json.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
TARGETS = {"sqlite": 100, "postgresql": 200}
WORKERS = {"sqlite": 1, "postgresql": 2}


def measure(deliveries: int, pace: int, seconds: int, workers: int) -> dict[str, float]:
    """Measure on the database that the environment names."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    from benchmarks.instant_network import register
    from wellspoken.apps.core.clock import now
    from wellspoken.apps.delivery.models import Delivery
    from wellspoken.apps.delivery.worker import Worker

    register()
    make(deliveries)
    baseline = naive(deliveries)
    shown = all_at_once(workers)
    moments = list(Delivery.objects.filter(state="sent").order_by("sent_at").values_list("sent_at"))
    sent, took = len(moments), (moments[-1][0] - moments[0][0]).total_seconds()
    make(pace * seconds, due=now(), spacing=1 / pace)
    worker = Worker(threads=4)
    thread = threading.Thread(target=worker.run)
    thread.start()
    time.sleep(seconds + 8)
    worker.stop()
    thread.join()
    paced = Delivery.objects.filter(state="sent").order_by("-pk")[: pace * seconds]
    lateness = sorted((row.sent_at - row.due_at).total_seconds() for row in paced)
    return {
        "workers": workers,
        "deliveries": sent,
        "per_second": round(sent / took, 1),
        "baseline_per_second": round(baseline, 1),
        "duplicates": len(shown) - len(set(shown)),
        "lost": deliveries - sent,
        "paced": len(lateness),
        "lateness_median": round(statistics.median(lateness), 3),
        "lateness_p99": round(lateness[int(len(lateness) * 0.99) - 1], 3),
        "load": round(os.getloadavg()[0], 1),
    }


def all_at_once(workers: int) -> list[str]:
    """Send everything that is due with so many processes; return the keys that were shown."""
    command = [sys.executable, __file__, "--work"]
    running = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _number in range(workers)
    ]
    return [key for process in running for key in json.loads(process.communicate()[0])]


def work() -> None:
    """Work until nothing is due, and print what was shown."""
    import django

    django.setup()
    from benchmarks.instant_network import INSTANT, register
    from wellspoken.apps.delivery.worker import run

    register()
    run(threads=4, until_idle=True)
    print(json.dumps(INSTANT))


def make(count: int, due: object = None, spacing: float = 0.0) -> None:
    """Make deliveries through the front door, ten accounts a release."""
    from datetime import timedelta

    from tests.factories.posts import make_account, make_release

    from wellspoken.apps.delivery.models import Delivery

    accounts = [make_account(f"Instant {number}", "instant") for number in range(10)]
    before = Delivery.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    for _number in range(-(-count // 10)):
        make_release(*accounts)
    fresh = list(Delivery.objects.filter(pk__gt=before).order_by("pk"))
    for surplus in fresh[count:]:
        Delivery.objects.filter(pk=surplus.pk).update(state="cancelled")
    if due is None:
        return
    from wellspoken.apps.core.clock import now

    start = now() + timedelta(seconds=2)
    for index, row in enumerate(fresh[:count]):
        row.due_at = row.next_try_at = start + timedelta(seconds=index * spacing)
    Delivery.objects.bulk_update(fresh[:count], ["due_at", "next_try_at"], batch_size=200)


def naive(count: int) -> float:
    """Return how many rows a second a publisher settles that only flips a state."""
    from django.db import transaction

    from wellspoken.apps.delivery.models import Delivery

    rows = list(Delivery.objects.filter(state="waiting")[: min(count, 500)])
    began = time.perf_counter()
    for row in rows:
        with transaction.atomic():
            Delivery.objects.filter(pk=row.pk, state="waiting").update(explanation="naive")
    return len(rows) / (time.perf_counter() - began)


def in_a_process(engine: str, options: argparse.Namespace) -> dict[str, float]:
    """Measure in a process of its own, on a new database."""
    from tests.support.installation import temporary_installation

    with temporary_installation(postgres=engine == "postgresql") as place:
        environment = {
            **place.environment,
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
            "DJANGO_SETTINGS_MODULE": "wellspoken.site.settings.production",
        }
        arguments = [
            "--here", "--deliveries", str(options.deliveries), "--pace", str(options.pace),
            "--seconds", str(options.seconds), "--workers", str(WORKERS[engine]),
        ]  # fmt: skip
        done = subprocess.run(
            [sys.executable, __file__, *arguments],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
    if done.returncode:
        raise SystemExit(done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def main() -> None:
    """Measure both databases and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deliveries", type=int, default=2000)
    parser.add_argument("--pace", type=int, default=50, help="due each second")
    parser.add_argument("--seconds", type=int, default=20, help="how long the pace is kept")
    parser.add_argument("--workers", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--work", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.work:
        work()
        return
    if options.here:
        found = measure(options.deliveries, options.pace, options.seconds, options.workers)
        print(json.dumps(found))
        return
    results = {}
    for engine, target in TARGETS.items():
        found = results[engine] = in_a_process(engine, options)
        print(
            f"{engine:11} {found['per_second']:7.1f}/s (wanted {target}; baseline "
            f"{found['baseline_per_second']:.0f}/s), p99 lateness {found['lateness_p99']:.2f} s at "
            f"{options.pace}/s, {found['duplicates']} duplicates, {found['lost']} lost, "
            f"load {found['load']}"
        )
    path = ROOT / "benchmarks/results/delivery.json"
    path.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
