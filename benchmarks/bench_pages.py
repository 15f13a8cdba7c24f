"""How long pages take and how many queries they make, at two sizes, on both databases.

Every request goes through the whole WSGI handler with its middleware. A page is within its bounds
when the median is under 200 ms and the number of queries does not grow with the data.

    .venv/bin/python benchmarks/bench_pages.py [--quick] [--database sqlite|postgres]
"""

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RESULTS = ROOT / "benchmarks" / "results"
BOUND_MS = 200
MONTH_POSTS = 1_000


@dataclass(frozen=True)
class Size:
    """How much there is: posts in the list, open reviews, deliveries, audit entries, articles."""

    posts: int
    reviews: int
    deliveries: int
    entries: int
    articles: int


SMALL = Size(posts=1_000, reviews=50, deliveries=900, entries=1_000, articles=30)
LARGE = Size(posts=100_000, reviews=200, deliveries=5_000, entries=50_000, articles=2_000)
QUICK = Size(posts=5_000, reviews=100, deliveries=2_000, entries=5_000, articles=100)


@dataclass
class Measured:
    """One page at one size."""

    page: str
    posts: int
    median_ms: float
    p95_ms: float
    cpu_ms: float
    queries: int
    kilobytes: float


def measure(database: str, *, quick: bool) -> list[Measured]:
    """Fill an empty database twice and measure every page each time."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "wellspoken.site.settings.test"
    if database == "postgres":
        os.environ["WELLSPOKEN_TEST_DATABASE"] = "postgres"
        os.environ["WELLSPOKEN_DATABASE_URL"] = "postgres:///wellspoken_bench_pages"
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection
    from django.test.utils import setup_test_environment

    setup_test_environment()
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    connection.creation.create_test_db(verbosity=0, autoclobber=True)
    try:
        world = World()
        found = []
        for size in (SMALL, QUICK if quick else LARGE):
            world.grow_to(size)
            found += [
                time_page(name, world.client(who), path, size, rounds=10 if quick else 30)
                for name, who, path in world.pages()
            ]
        return found
    finally:
        connection.creation.destroy_test_db(settings.DATABASES["default"]["NAME"], verbosity=0)


class World:
    """An organisation whose rows are made in bulk and whose newest post is made by hand."""

    def __init__(self) -> None:
        sys.path.insert(0, str(ROOT))
        from tests.factories.people import make_person
        from tests.factories.posts import make_account, make_post, make_release

        from wellspoken.apps.people.roles import Role

        self.people = {role.value: make_person(role) for role in Role}
        self.account = make_account()
        self.post = make_post(self.account, author=self.people["author"])
        self.release = make_release(self.account)
        self.size = Size(0, 0, 0, 0, 0)

    def client(self, role: str):
        from django.test import Client
        from tests.factories.people import sign_in

        return sign_in(Client(), self.people[role]) if role else Client()

    def grow_to(self, size: Size) -> None:
        """Add rows until there are as many as the size says."""
        from django.db import connection, transaction

        with transaction.atomic():
            self._posts(size.posts)
            self._reviews(size.reviews)
            self._deliveries(size.deliveries)
            self._entries(size.entries)
            self._articles(size.articles)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        self.size = size

    def pages(self) -> list[tuple[str, str, str]]:
        """Return name, role and path of every page that is measured."""
        from django.urls import NoReverseMatch, reverse

        article = f"/news/2026/article-{self.size.articles - 1}/"
        found = [
            ("public home", "", "/"),
            ("public article", "", article),
            ("public archive", "", "/news/"),
            ("workspace home", "lead", "/workspace/"),
            ("composer", "author", reverse("compose:post", args=[self.post.pk])),
            ("list of posts", "author", reverse("compose:posts")),
            ("review queue", "lead", reverse("review:queue")),
            ("delivery board", "lead", reverse("delivery:board") + "?show=upcoming"),
        ]
        for name, role, address in (
            ("calendar of a month", "author", "compose:calendar"),
            ("audit list", "auditor", "oversight:acts"),
        ):
            try:
                found.append((name, role, reverse(address)))
            except NoReverseMatch:
                sys.stderr.write(f"Not measured, because it is not there: {name}\n")
        return found

    def _posts(self, count: int) -> None:
        from wellspoken.apps.compose.models import Post, Variant
        from wellspoken.apps.core.clock import now

        moment = now()
        first = moment.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        have = Post.objects.count()
        made = []
        for number in range(have, count):
            due = (
                first + timedelta(minutes=40 * (number % MONTH_POSTS))
                if (number < MONTH_POSTS)
                else None
            )
            made.append(
                Post(
                    title=f"Post {number} about the clinic",
                    text="Flu vaccines are free for everyone over 65. Walk in on any weekday.",
                    content_class="service",
                    state="draft",
                    created_by=self.people["author"],
                    updated_at=moment - timedelta(seconds=number + 60),
                    wall_time=f"{due:%Y-%m-%dT%H:%M}" if due else "",
                    zone="UTC" if due else "",
                    due_at=due,
                )
            )
        Post.objects.bulk_create(made, batch_size=2_000)
        bare = Post.objects.filter(variants__isnull=True).values_list("pk", flat=True)
        Variant.objects.bulk_create(
            [Variant(post_id=pk, account=self.account) for pk in bare], batch_size=2_000
        )

    def _reviews(self, count: int) -> None:
        from wellspoken.apps.compose.models import Post
        from wellspoken.apps.core.clock import now
        from wellspoken.apps.review.models import Review, ReviewStep

        have = Review.objects.filter(state="open").count()
        posts = Post.objects.filter(reviews__isnull=True, title__startswith="Post ")
        made = Review.objects.bulk_create(
            Review(
                post=post,
                version=1,
                content_hash="0" * 64,
                submitted_by=self.people["author"],
                expires_at=now() + timedelta(days=14),
            )
            for post in posts[: count - have]
        )
        ReviewStep.objects.bulk_create(
            ReviewStep(review=review, position=1, role="lead") for review in made
        )

    def _deliveries(self, count: int) -> None:
        from wellspoken.apps.compose.models import Post
        from wellspoken.apps.core.clock import now
        from wellspoken.apps.delivery.models import Delivery
        from wellspoken.apps.review.models import Release, Review

        have = Delivery.objects.count()
        moment = now() + timedelta(days=30)
        free = Post.objects.filter(reviews__isnull=True, title__startswith="Post ")
        reviews = Review.objects.bulk_create(
            [
                Review(
                    post=post,
                    version=1,
                    content_hash="0" * 64,
                    state="approved",
                    submitted_by=self.people["author"],
                    expires_at=moment,
                )
                for post in free[: count - have]
            ],
            batch_size=2_000,
        )
        releases = Release.objects.bulk_create(
            [
                Release(
                    review=review,
                    post=review.post,
                    content_hash="0" * 64,
                    content=self.release.content,
                    window_start=moment,
                    window_end=moment + timedelta(hours=2),
                )
                for review in reviews
            ],
            batch_size=2_000,
        )
        Delivery.objects.bulk_create(
            [
                Delivery(
                    release=release,
                    account=self.account,
                    key=f"bench-{release.pk}",
                    digest="0" * 64,
                    due_at=moment,
                    late_after=moment + timedelta(hours=2),
                    next_try_at=moment,
                )
                for release in releases
            ],
            batch_size=2_000,
        )

    def _entries(self, count: int) -> None:
        from wellspoken.apps.audit.models import ChainHead, Entry
        from wellspoken.apps.core.clock import now

        head = ChainHead.objects.get(pk=1)
        moment = now()
        hashes = [head.hash, *(f"{number:064x}" for number in range(head.sequence + 1, count + 1))]
        Entry.objects.bulk_create(
            [
                Entry(
                    sequence=number,
                    at=moment,
                    actor_kind="person",
                    actor_id=str(self.people["author"].pk),
                    actor_name="Person",
                    action="post.saved",
                    target_type="compose.post",
                    target_id=str(self.post.pk),
                    previous_hash=hashes[number - head.sequence - 1],
                    hash=hashes[number - head.sequence],
                )
                for number in range(head.sequence + 1, count + 1)
            ],
            batch_size=2_000,
        )
        ChainHead.objects.filter(pk=1).update(sequence=max(count, head.sequence), hash=hashes[-1])

    def _articles(self, count: int) -> None:
        from wellspoken.apps.core.clock import now
        from wellspoken.apps.newsroom.models import Article

        have = Article.objects.count()
        moment = now()
        Article.objects.bulk_create(
            Article(
                key=f"bench-{number}",
                digest="0" * 64,
                path=f"/news/2026/article-{number}/",
                title=f"Article {number}",
                text="Flu vaccines are free for everyone over 65.\n\n" * 8,
                content_class="service",
                published_at=moment - timedelta(minutes=number),
            )
            for number in range(have, count)
        )


def time_page(name: str, client, path: str, size: Size, *, rounds: int) -> Measured:
    """Ask for a page again and again; the first answer warms templates and is not counted."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    answer = client.get(path)
    if answer.status_code != 200:
        raise SystemExit(f"{path} answered {answer.status_code}")
    with CaptureQueriesContext(connection) as captured:
        client.get(path)
        queries = len(captured)
    times, processor = [], []
    for _round in range(rounds):
        began, worked = time.perf_counter(), time.process_time()
        client.get(path)
        times.append((time.perf_counter() - began) * 1000)
        processor.append((time.process_time() - worked) * 1000)
    times.sort()
    return Measured(
        page=name,
        posts=size.posts,
        median_ms=round(statistics.median(times), 1),
        p95_ms=round(times[min(int(len(times) * 0.95), len(times) - 1)], 1),
        cpu_ms=round(statistics.median(processor), 1),
        queries=queries,
        kilobytes=round(len(answer.content) / 1000, 1),
    )


def main() -> int:
    """Measure each database in a process of its own; answer 1 where a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rows and rounds")
    parser.add_argument("--database", choices=["sqlite", "postgres"])
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.child:
        rows = measure(chosen.database, quick=chosen.quick)
        sys.stdout.write(json.dumps([asdict(row) for row in rows]))
        return 0
    broken = 0
    for database in [chosen.database] if chosen.database else ["sqlite", "postgres"]:
        command = [sys.executable, __file__, "--child", "--database", database]
        answer = subprocess.run(
            command + (["--quick"] if chosen.quick else []),
            env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
            stdout=subprocess.PIPE,
            check=True,
        )
        rows = json.loads(answer.stdout)
        broken += report(database, rows)
        if not chosen.quick:
            keep(database, rows)
    return 1 if broken else 0


def report(database: str, rows: list[dict]) -> int:
    """Print a table; return how many pages break a bound."""
    broken = 0
    by_page: dict[str, list[dict]] = {}
    for row in rows:
        by_page.setdefault(row["page"], []).append(row)
    print(f"\n{database:22} {'median':>8} {'p95':>8} {'cpu':>8} {'queries':>8} {'kB':>7}")
    for page, (small, large) in by_page.items():
        fine = large["median_ms"] < BOUND_MS and small["queries"] == large["queries"]
        broken += not fine
        for row in (small, large):
            print(
                f"{page:22} {row['median_ms']:8} {row['p95_ms']:8} {row['cpu_ms']:8}"
                f" {row['queries']:8} {row['kilobytes']:7}  {row['posts']} posts"
                f"{'' if fine else '  <--'}"
            )
    return broken


def keep(database: str, rows: list[dict]) -> None:
    """Write down a full run with the command and the machine that made it."""
    about = {
        "command": f"benchmarks/bench_pages.py --database {database}",
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "bound_ms": BOUND_MS,
        "sizes": {"small": asdict(SMALL), "large": asdict(LARGE)},
    }
    RESULTS.mkdir(parents=True, exist_ok=True)
    file = RESULTS / f"pages-{database}.json"
    file.write_text(json.dumps({"about": about, "pages": rows}, indent=1) + "\n")


if __name__ == "__main__":
    sys.exit(main())
