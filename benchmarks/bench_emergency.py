"""How long an emergency message takes to reach everybody, from the second approval on.

    .venv/bin/python benchmarks/bench_emergency.py [--subscribers 10000] [--database sqlite]

The message goes through its fast track (two named people) to ten accounts on the real Bluesky
server, ten on the practice network, and a mailing list whose mail is handed to an SMTP server in
another process. When an account's readers see it is asked of the networks; when mail was taken, of
the mail server. Beside it, in the same run, a program that only hands over as many messages, one
connection, nothing written down. Results: results/emergency.json.
"""

import argparse
import json
import os
import smtplib
import sys
import time
from email.message import EmailMessage
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.installed import migrated, run_in, workers  # noqa: E402  after the path
from benchmarks.mail_sink import sink  # noqa: E402
from benchmarks.real_networks import Networks, Place, networks  # noqa: E402

RESULTS = ROOT / "benchmarks/results/emergency.json"
WORKERS = {"sqlite": 1, "postgresql": 2}
TEXT = (
    "The water main at Riverside General Hospital has burst. Emergency care is open. All planned "
    "visits today are moved; we will call everybody concerned. Please do not come without a call."
)
LIMIT_SECONDS = 1800


def measure(subscribers: int, count: int) -> dict[str, Any]:
    """Measure on the database that the environment names, with so many workers."""
    import django

    django.setup()
    from django.conf import settings

    folder = Path(settings.DATA_DIR) / "networks"
    with networks(folder, bluesky=10, mastodon=10) as running, sink() as mail:
        os.environ["WELLSPOKEN_SMTP_PORT"] = str(mail.port)
        found = _send(running, subscribers, count)
    reached = found.pop("reached")
    return {
        **found,
        "messages": mail.counts["messages"],
        "addresses": mail.counts["addresses"],
        "mail_first": round(mail.counts["first"] - reached, 2),
        "mail_last": round(mail.counts["last"] - reached, 2),
        "mail_per_second": round(
            mail.counts["messages"] / (mail.counts["last"] - mail.counts["first"]), 1
        ),
        "baseline_per_second": round(baseline(min(subscribers, 2000)), 1),
        "load": round(os.getloadavg()[0], 1),
    }


def _send(running: Networks, subscribers: int, count: int) -> dict[str, Any]:
    from tests.factories.people import make_person
    from tests.factories.posts import make_account, make_post, submit

    from benchmarks.joined import accounts_of, join, warm_up
    from wellspoken.apps.delivery.models import Delivery
    from wellspoken.apps.people.roles import Role
    from wellspoken.apps.review.services import approve
    from wellspoken.apps.review.services.submit import FastTrack

    made = join(running)
    make_subscribers(subscribers)
    account = make_account("Everybody", "email", list="everybody")
    named = (make_person(Role.LEAD), make_person(Role.LEAD))
    post = make_post(
        *accounts_of(made), account, text=TEXT, title="Hospital closed", content_class="emergency"
    )
    with workers(count):
        warm_up(made, count)
        review = submit(post, fast_track=FastTrack(reason="Water main burst", named=named))
        for person in named:
            reached = time.time()
            approve(actor=person, review_id=review.pk, content_hash=review.content_hash)
        shown = _until_all_see_it(running, list(made.values()), reached)
        until = time.monotonic() + LIMIT_SECONDS
        while not _is_over(Delivery) and time.monotonic() < until:
            time.sleep(0.5)
    moments = sorted(shown.values())
    return {
        "reached": reached,
        "workers": count,
        "accounts": len(moments),
        "accounts_first": round(moments[0], 2),
        "accounts_median": round(moments[len(moments) // 2], 2),
        "accounts_last": round(moments[-1], 2),
        "states": dict(_states(Delivery)),
    }


def _until_all_see_it(running: Networks, places: list[Place], since: float) -> dict[str, float]:
    """Ask every account's readers in turn until all see it; return the seconds it took each."""
    shown: dict[str, float] = {}
    while len(shown) < len(places) and time.time() - since < LIMIT_SECONDS:
        for place in places:
            if place.name not in shown and TEXT in running.seen(place):
                shown[place.name] = time.time() - since
    return shown


def _is_over(delivery: Any) -> bool:
    return not delivery.objects.filter(state__in=["waiting", "sending", "uncertain"]).exists()


def _states(delivery: Any) -> list[tuple[str, int]]:
    from django.db.models import Count

    counted = delivery.objects.order_by().values("state").annotate(n=Count("pk"))
    return list(counted.values_list("state", "n"))


def make_subscribers(count: int) -> None:
    """Let so many addresses have confirmed a list named “everybody”."""
    from wellspoken.apps.core.clock import now
    from wellspoken.apps.mailing.models import MailingList, Subscriber

    mailing_list = MailingList.objects.create(slug="everybody", name="Everybody", language="en-gb")
    Subscriber.objects.bulk_create(
        [
            Subscriber(
                mailing_list=mailing_list,
                address=f"reader{number}@example.org",
                state=Subscriber.State.CONFIRMED,
                confirmed_at=now(),
            )
            for number in range(count)
        ],
        batch_size=1000,
    )


def baseline(count: int) -> float:
    """Return how many messages a second one connection hands over that writes nothing down."""
    with sink() as mail:
        message = EmailMessage()
        message["From"], message["To"] = "news@example.org", "reader@example.org"
        message["Subject"] = "Hospital closed"
        message.set_content(TEXT)
        began = time.perf_counter()
        with smtplib.SMTP("127.0.0.1", mail.port) as smtp:
            for number in range(count):
                smtp.sendmail("news@example.org", f"r{number}@example.org", message.as_bytes())
        took = time.perf_counter() - began
    return count / took


def main() -> None:
    """Measure one database or both and keep the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subscribers", type=int, default=10_000)
    parser.add_argument("--database", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--workers", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(measure(options.subscribers, options.workers)))
        return
    chosen = list(WORKERS) if options.database == "both" else [options.database]
    kept = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    for database in chosen:
        with migrated(database) as place:
            found = kept[database] = run_in(
                place, __file__, "--subscribers", str(options.subscribers),
                "--workers", str(WORKERS[database]),
            )  # fmt: skip
        print(f"{database:11} {found}")
        RESULTS.write_text(json.dumps(kept, indent=1) + "\n")


if __name__ == "__main__":
    main()
