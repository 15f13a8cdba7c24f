"""How matching grows with the register: a thousand claims to a million, beside plain BM25.

    .venv/bin/python benchmarks/grow_claims.py [--sizes 1000,15000,100000,1000000]

The starter register is in every size; the rest are synthetic variations of its sentences (another
thing of the same kind in the place of each that is named, a made-up name, a number), so they say
how time, disk and memory grow, and only roughly how hard it is to tell real claims apart.
Each size is built and then opened by a process of its own. Times are the process's own (CPU).
Beside them stands how long a fixed loop took, for machines are busy and differ. With --vectors the
posts are matched by meaning too; the vectors of so many synthetic wordings are then random ones, as
computing real ones takes hours and the search is as long for any.
Written to benchmarks/results/claims.json under "growth".
"""

import argparse
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.bench_claims import OUT, PlainBM25, saved  # noqa: E402
from benchmarks.claims_posts import labelled_posts  # noqa: E402
from wellspoken.engines.claims import Claim, Matcher, Store, starter  # noqa: E402
from wellspoken.engines.claims.lexicon import concepts  # noqa: E402

SYLLABLES = ("ba", "de", "fi", "go", "lu", "ma", "ne", "pi", "ro", "su", "ta", "ve", "wi", "zo",
             "ka", "le", "mo", "nu", "pa", "ri", "sa", "to", "vu", "ze")  # fmt: skip
ONE_CORE = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
PLAIN_POSTS = 25  # plain BM25 takes seconds a post at a million claims


def made_up(size: int) -> Iterator[Claim]:
    """Yield the starter register, then variations of it, until there are `size` claims."""
    known = starter().claims
    yield from known[:size]
    chooser = random.Random(7)
    others: dict[str, list[str]] = {}
    for line in concepts():
        others.setdefault(line.kind, []).append(line.name)
    shapes = [[_shape(text) for text in (one.claim, *one.phrasings[:2])] for one in known]
    for number in range(len(known), size):
        base, shape = known[number % len(known)], shapes[number % len(known)]
        name = "".join(chooser.choices(SYLLABLES, k=4)).capitalize()
        things = {kind: chooser.choice(names) for kind, names in others.items()}
        count = chooser.randint(2, 900)
        first, *rest = ("".join(things.get(part, part) for part in parts) for parts in shape)
        yield Claim(
            id=f"{base.id}-{number}",
            claim=f"{first} So says {name} after {count} days.",
            phrasings=tuple(f"{text} {name}" for text in rest),
        )


def _shape(text: str) -> list[str]:
    """Cut a text where it names a thing, and put the thing's kind in its place."""
    kinds = {name: line.kind for line in concepts() for name in line.names["en"] if len(name) > 3}
    parts = re.split(r"(\w+)", text)
    return [kinds.get(part.lower(), part) for part in parts]


def build(size: int, folder: Path) -> dict[str, float]:
    """Build an index and tell what that took."""
    claims = list(made_up(size))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.process_time()
    Store.create(folder, claims)
    return {
        "build_cpu_s": round(time.process_time() - began, 2),
        "build_peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        "of_which_the_claims_themselves_mb": round(before),
        "disk_mb": round(sum(path.stat().st_size for path in folder.iterdir()) / 1e6, 1),
    }


def match(_size: int, folder: Path) -> dict[str, float]:
    """Open an index and match the labelled posts."""
    posts = [post for post in labelled_posts() if post.lang == "en"]
    began = time.process_time()
    matcher = Matcher(Store(folder).collection())
    opened = time.process_time() - began
    for post in posts[:20]:
        matcher.match(post.text, post.lang)
    spent, slowest, right, about = 0.0, 0.0, 0, 0
    for post in posts:
        began = time.process_time()
        found = matcher.match(post.text, post.lang).matches
        took = time.process_time() - began
        spent, slowest = spent + took, max(slowest, took)
        if post.claim:
            about += 1
            right += bool(found) and found[0].claim == post.claim
    return {
        "open_cpu_ms": round(opened * 1000, 2),
        "match_cpu_ms": round(spent / len(posts) * 1000, 2),
        "slowest_cpu_ms": round(slowest * 1000, 2),
        "first_is_right": round(right / about, 3),
        **_memory(),
    }


def plain(size: int, _folder: Path) -> dict[str, float]:
    """Do the same with plain BM25 in memory."""
    posts = [post for post in labelled_posts() if post.lang == "en" and post.claim][::8]
    began = time.process_time()
    known = PlainBM25(list(made_up(size)))
    built = time.process_time() - began
    began = time.process_time()
    right = [known.ranked(post.text)[:1] == [post.claim] for post in posts[:PLAIN_POSTS]]
    spent = time.process_time() - began
    return {
        "plain_build_cpu_s": round(built, 2),
        "plain_match_cpu_ms": round(spent / len(right) * 1000, 2),
        "plain_first_is_right": round(sum(right) / len(right), 3),
        "plain_resident_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def _memory() -> dict[str, int]:
    """Return what the process holds; of that, the pages of the index file can be shared."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    held = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith("Rss")}
    whole = sum(held.values())
    return {
        "resident_mb": round(whole / 1024),
        "of_which_the_shared_file_mb": round(held.get("RssFile", 0) / 1024),
    }


def loop() -> float:
    """Return how long ten million simple steps take here and now."""
    began, total = time.process_time(), 0
    for number in range(10_000_000):
        total += number & 7
    return round(time.process_time() - began, 2)


def vectors(size: int, folder: Path) -> dict[str, float]:
    """Match the labelled posts by words and by meaning, the rows being random."""
    import numpy as np

    from wellspoken.engines.claims.vectors.finding import model_in
    from wellspoken.engines.claims.vectors.kept import Kept
    from wellspoken.engines.claims.vectors.meaning import RegisterMeaning

    real = model_in(VECTORS)

    class RandomRows:
        """The real model for posts, random rows for the register's wordings."""

        width, fingerprint = real.width, f"random-{size}"

        def vectors(self, texts: list[str]) -> "np.ndarray":
            if len(texts) == 1:
                return real.vectors(texts)
            rows = np.random.default_rng(1).normal(size=(len(texts), self.width))
            return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)

    kept = Kept(RandomRows(), folder)
    matcher = Matcher(Store(folder).collection(), meaning=RegisterMeaning(kept))
    posts = [post for post in labelled_posts() if post.lang == "en"][:120]
    matcher.match(posts[0].text, "en")
    del kept, matcher
    began = time.process_time()
    matcher = Matcher(
        Store(folder).collection(), meaning=RegisterMeaning(Kept(RandomRows(), folder))
    )
    matcher.match(posts[0].text, "en")
    opened = time.process_time() - began
    began = time.process_time()
    for post in posts[20:]:
        matcher.match(post.text, post.lang)
    spent = time.process_time() - began
    memory = _memory()
    return {
        "vectors_open_cpu_ms": round(opened * 1000, 1),
        "vectors_match_cpu_ms": round(spent / len(posts[20:]) * 1000, 2),
        "vectors_resident_mb": memory["resident_mb"],
        "vectors_of_which_shared_files_mb": memory["of_which_the_shared_file_mb"],
        "vectors_disk_mb": round(sum(p.stat().st_size for p in folder.glob("vectors-*")) / 1e6, 1),
    }


VECTORS = "installed"
STEPS = {"build": build, "match": match, "plain": plain, "vectors": vectors}


def main() -> None:
    """Measure each size, each step in a process of its own."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default="1000,15000,100000,1000000")
    parser.add_argument("--vectors", help="the model's folder, or “installed”")
    parser.add_argument("--only", help="steps, parted by commas")
    parser.add_argument("--step", choices=STEPS)
    parser.add_argument("--folder", type=Path)
    asked = parser.parse_args()
    sizes = [int(size) for size in asked.sizes.split(",")]
    global VECTORS  # noqa: PLW0603
    VECTORS = asked.vectors or VECTORS
    steps = asked.only.split(",") if asked.only else [s for s in STEPS if s != "vectors"]
    if asked.vectors and "vectors" not in steps:
        steps.append("vectors")
    if asked.step:
        told = STEPS[asked.step](sizes[0], asked.folder)
        sys.stdout.write(json.dumps(told | {f"{asked.step}_loop_cpu_s": loop()}))
        return
    found = json.loads(OUT.read_text()).get("growth", {}) if OUT.exists() else {}
    for size in sizes:
        told: dict[str, float] = {}
        folder = Path(tempfile.mkdtemp(prefix="wellspoken-claims-"))
        try:
            for step in steps:
                command = [sys.executable, __file__, "--sizes", str(size), "--vectors", VECTORS]
                done = subprocess.run(
                    [*command, "--step", step, "--folder", str(folder)],
                    check=True, capture_output=True, text=True, env=ONE_CORE,
                )  # fmt: skip
                told |= json.loads(done.stdout)
        finally:
            shutil.rmtree(folder)
        found[str(size)] = found.get(str(size), {}) | told
        sys.stdout.write(f"{size}: {json.dumps(told, indent=1)}\n")
        sys.stdout.flush()
        saved("growth", found)


if __name__ == "__main__":
    main()
