"""kill -9 again and again while posts go to Bluesky and Mastodon: counted is what these show.

    .venv/bin/python benchmarks/bench_kill_networks.py [--rounds 1000] [--database sqlite]

Bluesky is the real server of the tests, Mastodon the practice network with its deviations switched
on, one after another and together; both run in processes of their own. In each round a worker is
killed by SIGKILL before, while or after a step of its road or at a random moment, and another goes
on where it stopped. Some posts carry a picture, some are threads, some say again on purpose what
another one said. At the end of a part, what waits for a person is settled as a person would settle
it, after looking at the network. Parts are kept in results/kill-networks.json as they end: started
again, the program does what is missing.
"""

import argparse
import json
import math
import random
import sys
import time
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_kill import in_a_fork, reap  # noqa: E402  after the path
from benchmarks.installed import copy_of, migrated, run_in  # noqa: E402
from benchmarks.real_networks import Networks, Place, networks  # noqa: E402

RESULTS = ROOT / "benchmarks/results/kill-networks.json"
ROUNDS_A_PART = 100
DEVIATIONS: dict[str, dict[str, object]] = {
    "none": {},
    "ignores Idempotency-Key": {"ignore_idempotency_key": True},
    "ignores scheduled_at": {"ignore_schedule": True},
    "instance endpoint fails": {"instance_fails": True},
    "drops language": {"drop_language": True},
    "404 on history and source": {"no_history": True, "no_source": True},
    "slow": {"slow_seconds": 0.1},
    "429 with reset": {"rate_limited_for": 90},
    "accepts and hangs up": {"lose_answers": 3, "ignore_idempotency_key": True},
    "accepts and answers 502": {"fail_after_accepting": 3},
    "503": {"refuse_for_now": 3},
    "media takes its time": {"media_takes": 1},
    "together": {
        "ignore_idempotency_key": True,
        "ignore_schedule": True,
        "instance_fails": True,
        "drop_language": True,
        "no_history": True,
        "no_source": True,
        "slow_seconds": 0.05,
        "media_takes": 1,
        "lose_answers": 2,
        "fail_after_accepting": 1,
        "refuse_for_now": 1,
    },
}
OPEN = ["waiting", "sending", "uncertain"]
MINUTES_A_ROUND = 4
SENTENCE = "Flu vaccines are free for everyone over 65. Walk in on any weekday from 9 am to 5 pm. "


@dataclass(slots=True)
class Part:
    """One installation, killed so many times."""

    networks: Networks
    dice: random.Random
    minutes: int = 0
    posts: int = 0
    last: tuple[str, str] = ("", "")
    kills: Counter[str] = field(default_factory=Counter)
    deviations: Counter[str] = field(default_factory=Counter)
    accounts: dict[int, Place] = field(default_factory=dict)
    people: dict[str, Any] = field(default_factory=dict)

    def run(self, rounds: int) -> dict[str, Any]:
        """Kill as often as asked, let everything come to rest, and count."""
        from wellspoken.apps.delivery.models import Delivery

        began = time.perf_counter()
        self._make_accounts()
        self._release()
        # Once in this process, so that what is loaded is not loaded anew in every round.
        _work(0, "", 0, 0.0)
        done = 0
        while done < rounds:
            if Delivery.objects.filter(state__in=OPEN).count() < 2 * len(self.accounts):
                self._release()
            name = "together" if done % 3 == 2 else list(DEVIATIONS)[done // 3 % len(DEVIATIONS)]
            self.networks.behave(**DEVIATIONS[name])
            killed = self._round()
            if killed:
                done += 1
                self.deviations[name] += 1
                print(f"\r{done} of {rounds}", end="", file=sys.stderr, flush=True)
        self.networks.behave()
        self._rest()
        found = {"rounds": done, **self._count("")}
        found |= self._as_a_person()
        self._rest()
        found |= self._count("final_")
        return found | {
            "killed_at": dict(sorted(self.kills.items())),
            "deviations": dict(sorted(self.deviations.items())),
            "seconds": round(time.perf_counter() - began, 1),
        }

    def _make_accounts(self) -> None:
        from tests.factories.people import make_person

        from benchmarks.joined import join
        from wellspoken.apps.people.roles import Role

        self.people = {"author": make_person(Role.AUTHOR), "lead": make_person(Role.LEAD)}
        self.accounts = join(self.networks)

    def _release(self) -> None:
        """Approve one post for every account, at the time that the workers have by now."""
        self.posts += 1
        kind = self.dice.choice(["plain", "plain", "picture", "thread", "again", "again"])
        text = f"{SENTENCE}This is note {self.posts}."
        if kind == "thread":
            text = " ".join(f"{SENTENCE}Part {n} of note {self.posts}." for n in range(8))
        if kind == "again" and self.last != ("", ""):
            kind, text = self.last
        self.last = (kind, text)
        _approve(self, kind, text)

    def _round(self) -> bool:
        """Let one worker work until it dies or nothing is due; return whether it died."""
        from benchmarks.kill_points import POINTS

        point = self.dice.choice(POINTS) if self.dice.random() < 0.75 else "at a random moment"
        act = partial(
            _work, self.minutes, point, self.dice.choice([1, 1, 1, 2, 3, 5]), self.dice.random()
        )
        child = in_a_fork(act, wait=False)
        after = self.dice.uniform(0.05, 1.5) if point == "at a random moment" else None
        died = reap(child, after)
        # What was on its way arrives before minutes pass: they would in truth.
        self.networks.settle()
        self._pass(MINUTES_A_ROUND)
        if died:
            self.kills[point] += 1
        return bool(died)

    def _pass(self, minutes: int) -> None:
        self.minutes += minutes
        self.networks.move_clock(self.minutes)

    def _rest(self) -> None:
        """Let workers work undisturbed until nothing is open any more."""
        from wellspoken.apps.delivery.models import Delivery

        for _turn in range(60):
            in_a_fork(partial(_work, self.minutes, "", 0, 0.0), wait=True)
            self._pass(10)
            if not Delivery.objects.filter(state__in=OPEN).exists():
                return

    def _count(self, prefix: str) -> dict[str, Any]:
        """Compare what the networks show with what was to be there and what is known of it."""
        from wellspoken.apps.delivery.models import Delivery

        totals: Counter[str] = Counter()
        states: Counter[str] = Counter()
        for number, place in self.accounts.items():
            seen = Counter(self.networks.seen(place))
            wanted: Counter[str] = Counter()
            sent: Counter[str] = Counter()
            may: Counter[str] = Counter()
            for row in Delivery.objects.filter(account_id=number).select_related("release"):
                state = f"{row.state} {row.held_for}".strip()
                states[state] += 1
                words = Counter(_words(row))
                wanted += words
                sent += words if row.state == "sent" else Counter()
                may += words if state in {"held unknown", "uncertain"} else Counter()
            totals["posts_wanted"] += wanted.total()
            totals["posts_seen"] += seen.total()
            totals["duplicates"] += (seen - wanted).total()
            totals["lost"] += (sent - seen).total()
            totals["there_but_untold"] += (seen - sent - may).total()
        totals["deliveries"] = sum(states.values())
        totals["unsettled"] = sum(states[name] for name in OPEN)
        same_place = Delivery.objects.filter(state="sent").values_list("account_id", "remote_id")
        totals["one_copy_for_two"] = len(same_place) - len(set(same_place))
        return {f"{prefix}{name}": value for name, value in totals.items()} | {
            f"{prefix}states": dict(sorted(states.items()))
        }

    def _as_a_person(self) -> dict[str, Any]:
        """Decide what waits for a person, after a look at the network."""
        acts: Counter[str] = Counter()
        from wellspoken.apps.delivery.models import Delivery

        for row in Delivery.objects.filter(state__in=["held", "failed"]).order_by("pk"):
            acts[in_words := self._decide(row)] += 1
            if in_words.startswith("failed"):
                acts[row.explanation[:80]] += 1
        return {"decided_by_a_person": dict(sorted(acts.items()))}

    def _decide(self, row: Any) -> str:
        from wellspoken.apps.core.clock import shifted
        from wellspoken.apps.delivery.models import Delivery
        from wellspoken.apps.delivery.services import people_decide

        place = self.accounts[row.account_id]
        reason = "Looked at the network"
        by = {"actor": self.people["lead"], "delivery_id": row.pk, "reason": reason}
        with shifted(timedelta(minutes=self.minutes)):
            if row.state == "failed":
                people_decide.try_again(**by)
                return "failed: tried again"
            if row.held_for != "unknown":
                people_decide.send_after_all(**by)
                return f"{row.held_for}: sent after all"
            others: Counter[str] = Counter()
            theirs: set[str] = set()
            for other in Delivery.objects.filter(account_id=row.account_id, state="sent"):
                others += Counter(_words(other))
                theirs.update(other.receipt.get("ids", other.remote_id).split(","))
            there = Counter(self.networks.seen(place)) - others
            mine = Counter(_words(row))
            if not mine - there:
                people_decide.confirm_arrived(**by, url="")
                return "unknown: has arrived"
            if mine & there and place.network == "mastodon":
                half = mine & there
                for number, words in self.networks.seen_with_ids(place):
                    if half[words] > 0 and str(number) not in theirs:
                        self.networks.take_down(place, number)
                        half[words] -= 1
                people_decide.try_again(**by)
                return "unknown: half a thread, taken down by hand and sent again"
            people_decide.try_again(**by)
            return "unknown: has not arrived, sent again"


def _words(row: Any) -> list[str]:
    """Return what a delivery is to show, post by post."""
    from wellspoken.apps.review.publications import publication_for
    from wellspoken.engines.networks.wording import posts_of

    return list(posts_of(publication_for(row.release, account_id=row.account_id)))


def _approve(part: Part, kind: str, text: str) -> None:
    from django.core.files.base import ContentFile
    from PIL import Image
    from tests.factories.posts import make_draft, submit

    from wellspoken.apps.channels.models import Account
    from wellspoken.apps.compose.draft import MediaDraft, VariantDraft
    from wellspoken.apps.compose.models import Picture
    from wellspoken.apps.compose.services import create_post
    from wellspoken.apps.core.clock import shifted
    from wellspoken.apps.review.services import approve

    accounts = list(Account.objects.filter(pk__in=part.accounts))
    fields: dict[str, Any] = {"text": text, "lateness_minutes": 240}
    if kind == "picture":
        data = BytesIO()
        Image.new("RGB", (4, 4), "teal").save(data, "PNG")
        file = ContentFile(data.getvalue(), "teal.png")
        picture = Picture.objects.create(title="Teal", file=file)
        fields["media"] = (
            MediaDraft(
                kind="image",
                file_id=picture.pk,
                alt_text="A teal square, as on our doors",
                people="nobody",
            ),
        )
    variants = tuple(
        VariantDraft(account_id=account.pk, as_thread=kind == "thread") for account in accounts
    )
    with shifted(timedelta(minutes=part.minutes)):
        draft = replace(make_draft(**fields), variants=variants)
        review = submit(create_post(actor=part.people["author"], draft=draft))
        approve(actor=part.people["lead"], review_id=review.pk, content_hash=review.content_hash)


def _work(minutes: int, point: str, nth: int, seed: float) -> None:
    """Work as a worker does until nothing is due, dying at a step where one is named."""
    from benchmarks import kill_points, moved_sessions
    from wellspoken.apps.core.clock import shifted
    from wellspoken.apps.delivery.worker import Worker

    moved_sessions.register(minutes)
    if point in kill_points.POINTS:
        kill_points.arm(point, nth=nth, seed=int(seed * 1e9))
    worker = Worker(threads=4)
    if point:
        # What is done beside sending sends nothing, and would be most of what a round costs.
        worker._next_chores = math.inf  # noqa: SLF001  a round is too short for chores
    with shifted(timedelta(minutes=minutes)):
        worker.run(until_idle=True)


def part(rounds: int, seed: int) -> dict[str, Any]:
    """Run one part on the database that the environment names."""
    import django

    django.setup()
    from django.conf import settings

    with networks(Path(settings.DATA_DIR) / "networks", bluesky=2, mastodon=2) as running:
        return Part(running, random.Random(seed)).run(rounds)


def summed(parts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the sum of all parts' counts."""
    total: dict[str, Any] = {}
    for found in parts:
        for name, value in found.items():
            if isinstance(value, dict):
                total[name] = dict(sorted((Counter(total.get(name, {})) + Counter(value)).items()))
            else:
                total[name] = round(total.get(name, 0) + value, 1)
    return total


def main() -> None:
    """Do what is missing of the rounds asked for, on one database or on both in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=1000, help="in all, over the databases")
    parser.add_argument("--database", choices=["sqlite", "postgresql", "both"], default="both")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--results", type=Path, default=RESULTS)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        print(json.dumps(part(options.rounds, options.seed)))
        return
    databases = ["sqlite", "postgresql"] if options.database == "both" else [options.database]
    kept: dict[str, Any] = {"parts": {}}
    with suppress(FileNotFoundError):
        kept = json.loads(options.results.read_text())
    wanted = -(-options.rounds // len(databases))
    with ExitStack() as stack:
        places = {name: stack.enter_context(migrated(name)) for name in databases}
        while True:
            missing = {
                name: wanted - sum(item["rounds"] for item in kept["parts"].get(name, []))
                for name in databases
            }
            database = max(missing, key=lambda name: missing[name])
            if missing[database] <= 0:
                return
            mine = kept["parts"].setdefault(database, [])
            rounds = min(ROUNDS_A_PART, missing[database])
            seed = options.seed * 1000 + len(mine)
            with copy_of(places[database]) as place:
                found = run_in(place, __file__, "--rounds", str(rounds), "--seed", str(seed))
            mine.append(found)
            kept["total"] = {name: summed(parts) for name, parts in kept["parts"].items()}
            options.results.write_text(json.dumps(kept, indent=1) + "\n")
            _tell(database, kept["total"][database])


def _tell(database: str, total: dict[str, Any]) -> None:
    print(
        f"\r{database:11} {total['rounds']:.0f} rounds, {total['deliveries']:.0f} deliveries: "
        f"{total['duplicates']:.0f} duplicates, {total['lost']:.0f} lost, "
        f"{total['unsettled']:.0f} unsettled; in the end {total['final_duplicates']:.0f}, "
        f"{total['final_lost']:.0f}, {total['final_unsettled']:.0f}; "
        f"{total['seconds'] / total['rounds']:.1f} s a round",
        flush=True,
    )


if __name__ == "__main__":
    main()
