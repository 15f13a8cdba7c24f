"""How long it takes from the moment a post is due until its readers see it.

    .venv/bin/python benchmarks/bench_due_to_visible.py [--posts 500] [--database sqlite]

Five accounts on the real Bluesky server and five on the practice network; all posts are due at the
same moment. What is visible is asked of the networks every half second and dated by them: by the
time at which Bluesky's record and Mastodon's status were first seen there, never by our own table.
Beside it, in the same run, the same number of posts sent by one bare loop over the connectors, that
claims, screens, marks and reads back nothing. Results: results/due-to-visible.json.
"""

import argparse
import json
import os
import statistics
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.installed import migrated, run_in, workers  # noqa: E402  after the path
from benchmarks.real_networks import Networks, networks  # noqa: E402

RESULTS = ROOT / "benchmarks/results/due-to-visible.json"
WORKERS = {"sqlite": 1, "postgresql": 2}
SENTENCE = "Flu vaccines are free for everyone over 65. Walk in on any weekday. This is note {}."
LIMIT_SECONDS = 1800
POLL_SECONDS = 0.5


def measure(posts: int, count: int) -> dict[str, Any]:
    """Measure on the database that the environment names, with so many workers."""
    import django

    django.setup()
    from django.conf import settings

    folder = Path(settings.DATA_DIR) / "networks"
    with networks(folder, bluesky=5, mastodon=5) as running:
        return _measure(running, posts, count)


def _measure(running: Networks, posts: int, count: int) -> dict[str, Any]:
    from tests.factories.posts import make_release

    from benchmarks.joined import accounts_of, join, warm_up
    from wellspoken.apps.core.clock import now, shifted
    from wellspoken.apps.delivery.models import Delivery

    made = join(running)
    accounts = accounts_of(made)
    bare = _bare(accounts)
    with workers(count):
        warm_up(made, count)
        before = sum(len(running.seen(place)) for place in running.places)
        known = set(Delivery.objects.values_list("pk", flat=True))
        with shifted(timedelta(days=1)):  # approved for tomorrow, so that none leaves meanwhile
            for number in range(-(-posts // len(accounts))):
                make_release(*accounts, text=SENTENCE.format(number))
        due = now() + timedelta(seconds=5)
        Delivery.objects.exclude(pk__in=known).update(
            due_at=due, next_try_at=due, late_after=due + timedelta(hours=2)
        )
        seconds = _until_all_are_seen(running, posts, due.timestamp())
    shown = [words for place in running.places for words in running.seen(place)]
    ordered = sorted(seconds)
    return {
        "workers": count,
        "posts": posts,
        "visible": len(ordered),
        "duplicates": len(shown) - len(ordered) - before,
        "p50": round(statistics.median(ordered), 2),
        "p99": round(ordered[int(len(ordered) * 0.99) - 1], 2),
        "last": round(ordered[-1], 2),
        "per_second": round(len(ordered) / ordered[-1], 1),
        "bare_per_second": bare["per_second"],
        "load": round(os.getloadavg()[0], 1),
    }


def _until_all_are_seen(running: Networks, posts: int, due: float) -> list[float]:
    """Ask the networks until all is visible; return the seconds from due of each."""
    first: dict[tuple[str, str], float] = {}
    while len(first) < posts and time.time() - due < LIMIT_SECONDS:
        for place in running.places:
            known = sum(name == place.name for name, _words in first)
            if known * len(running.places) >= posts:
                continue
            for words in running.seen(place):
                if words.startswith("Flu vaccines"):
                    first.setdefault((place.name, words), time.time() - due)
        time.sleep(POLL_SECONDS)
    return list(first.values())


def _bare(accounts: list[Any], each: int = 5) -> dict[str, Any]:
    """Return how many posts a second one loop sends that does nothing but send."""
    from tests.factories.publications import make_publication

    from wellspoken.apps.channels.connectors import connector_for

    began = time.perf_counter()
    for account in accounts:
        for number in range(each):
            publication = make_publication(
                account.network, text=f"Bare {number}.", link="", hashtags=()
            )
            connector = connector_for(account)
            connector.commit(connector.prepare(publication, key=f"bare-{account.pk}-{number}"))
    sent = each * len(accounts)
    return {"per_second": round(sent / (time.perf_counter() - began), 1)}


def main() -> None:
    """Measure one database or both and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=500)
    parser.add_argument("--database", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--workers", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(measure(options.posts, options.workers)))
        return
    chosen = list(WORKERS) if options.database == "both" else [options.database]
    kept = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    for database in chosen:
        with migrated(database) as place:
            found = kept[database] = run_in(
                place, __file__, "--posts", str(options.posts),
                "--workers", str(WORKERS[database]),
            )  # fmt: skip
        print(f"{database:11} {found}")
        RESULTS.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
