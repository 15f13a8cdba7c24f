"""How fast texts are screened: posts a second on one core, the slowest, start-up, memory.

    .venv/bin/python benchmarks/bench_screening.py [--rules] [--seconds 6] [--keep]

Posts of about 200 characters, put together from two texts or more, so that each is new to the
engine: most are ordinary (health tips and notices of ours, and tweets of the development data where
it is there), one in eight begins with an example that some rule marks. Two thousand warm the engine
up. Beside it, in the same run, the peers that `benchmarks/peers/install.sh` installs, which look
for a part of it only and are given two hundred of the posts. We are measured with RE2 where it is
installed, and without it. A plain loop, timed in the same run, tells how fast the core was just
then: compare runs by "per_loop", texts in the time of one loop. `--rules` tells what each rule
costs. Results: results/screening.json.
"""

import argparse
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]
DATA = Path(os.environ.get("WELLSPOKEN_DATA", ROOT.parent / "shared/data"))
TARGETS = {
    "with re2": {"all": 15_000, "privacy and confirmation": 25_000},
    "without re2": {"all": 5000, "privacy and confirmation": 10_000},
}
LENGTH = 200
WARM, MEASURED, FOR_PEERS = 2000, 40_000, 200
# A blank line parts one from the next.
ORDINARY = """\
Flu vaccines are free for everyone aged 65 and over. Walk in on any weekday between 9 am and 5
pm, no appointment is needed. Bring a warm top with short sleeves. #FluSeason

Our new physiotherapy gym opens on Monday. Come and see it between 10 and 4, the kettle is on
and the team will show you round. Free parking all day in car park A.

Did you know that washing your hands for twenty seconds stops most of the germs that make people
ill at home? Wet, soap, rub, rinse, dry. Teach it to the children as a song.

Thank you to all the volunteers who gave more than two thousand hours this year. You make the
wards a kinder place. Want to join? Write to us through the form on our website.

Heat warning until Thursday: drink water often, stay out of the sun between 11 and 3, and look
in on neighbours who live alone. Never leave a child or a pet in a parked car.

We are hiring nurses for our stroke unit. Flexible hours, a kind team, and training from the
first day. Read what the work is like and apply on our careers page until Friday.

Sleep matters as much as food. Keep the bedroom dark and cool, put the phone away an hour before
bed, and get up at the same time every day, even at the weekend.

World Diabetes Day is on 14 November. Learn what the signs are, how it is treated today and
where to get support. Our diabetes team answers your questions live at 6 pm.
"""


def posts(count: int = WARM) -> list[str]:
    """Return posts of about the length, always the same and in the same order."""
    from wellspoken.engines.screening.registry import rules

    dice = random.Random(4)
    marked = [example.subject.text for rule in rules() for example in rule.bad]
    clean = [*ordinary(), *_tweets()]
    made = []
    for number in range(count):
        text = dice.choice(marked if number % 8 == 0 else clean)
        while len(text) < LENGTH - 20:
            text = f"{text} {dice.choice(clean)}"
        made.append(text[:LENGTH])
    random.Random(4).shuffle(made)
    return made


def ordinary() -> list[str]:
    """Return the health tips and notices, a line each."""
    return [" ".join(text.split()) for text in ORDINARY.split("\n\n")]


def _tweets() -> list[str]:
    found: list[str] = []
    with suppress(FileNotFoundError):
        for path in sorted((DATA / "phi/wnut17").glob("*dev*")):
            for block in path.read_text(encoding="utf-8").split("\n\n"):
                words = [line.split("\t")[0] for line in block.splitlines() if line.strip()]
                found.append(" ".join(words))
    return [text for text in found if len(text) > LENGTH // 4]


def loop() -> float:
    """Return the milliseconds of this core that a loop of 300,000 additions takes."""
    began, total = time.process_time(), 0
    for number in range(300_000):
        total += number & 7
    return (time.process_time() - began) * 1000


def pace(act: Callable[[str], object], texts: list[str], seconds: float) -> dict[str, float]:
    """Return how many a second of one core's own time, and how much of it one text takes."""
    for text in texts[:WARM]:
        act(text)
    took: list[float] = []
    loops: list[float] = []
    until = time.perf_counter() + seconds
    for place, text in enumerate(texts[WARM:]):
        if not place % WARM:
            loops.append(loop())
        began = time.process_time()
        act(text)
        took.append(time.process_time() - began)
        if time.perf_counter() > until:
            break
    per_second, loop_ms = len(took) / sum(took), statistics.median(loops)
    took.sort()
    return {
        "per_second": round(per_second),
        "loop_ms": round(loop_ms, 1),
        "per_loop": round(per_second * loop_ms / 1000, 1),
        "median_ms": round(statistics.median(took) * 1000, 3),
        "p99_ms": round(took[int(len(took) * 0.99) - 1] * 1000, 3),
    }


def costs(texts: list[str]) -> list[tuple[float, float, str]]:
    """Return what each rule costs a post on average, in microseconds, and how often it is run."""
    from wellspoken.engines.screening import Subject
    from wellspoken.engines.screening.gate import gate_of
    from wellspoken.engines.screening.passage import read
    from wellspoken.engines.screening.profile import Profile
    from wellspoken.engines.screening.registry import rules

    gate, profile = gate_of(rules()), Profile()
    spent: dict[str, list[float]] = {rule.code: [0.0, 0] for rule in rules()}
    spent |= {"(laying out)": [0.0, 0], "(gate)": [0.0, 0]}
    for round_ in range(2):
        for text in texts:
            marks = [time.process_time()]
            reading = read(Subject(text), profile)
            marks.append(time.process_time())
            opened = gate.open_to(reading)
            marks.append(time.process_time())
            for code, index in (("(laying out)", 0), ("(gate)", 1)):
                spent[code][0] += (marks[index + 1] - marks[index]) * round_
                spent[code][1] += round_
            for rule in opened:
                began = time.process_time()
                list(rule.findings(reading))
                spent[rule.code][0] += (time.process_time() - began) * round_
                spent[rule.code][1] += round_
    count = len(texts)
    rows = [(1e6 * took / count, run / count, code) for code, (took, run) in spent.items()]
    return sorted(rows, reverse=True)


STARTED = (
    "import sys; sys.modules.update({hidden})\n"
    "import time, resource; began = time.process_time()\n"
    "from wellspoken.engines.screening import Screener, Subject\n"
    "Screener().screen(Subject({text!r}))\n"
    "took = time.process_time() - began\n"
    "print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)\n"
)


_UNCOMPILED = "PYTHONDONTWRITEBYTECODE"


def start() -> tuple[float, float]:
    """Return the core's seconds until a new process has screened a text, and its megabytes."""
    from wellspoken.engines.text.automaton import is_installed

    found = []
    hidden = {} if is_installed() else {"re2": None}
    # Modules are compiled the first time, as they are where it is installed.
    usual = {name: value for name, value in os.environ.items() if name != _UNCOMPILED}
    for _again in range(5):
        done = subprocess.run(
            [sys.executable, "-c", STARTED.format(text=ordinary()[0], hidden=hidden)],
            env={**usual, "PYTHONPATH": str(ROOT / "src")},
            capture_output=True,
            text=True,
            check=True,
        )
        found.append([float(word) for word in done.stdout.split()])
    return min(row[0] for row in found), max(row[1] for row in found)


PEERS = ("scrubadub", "presidio-analyzer", "philter-ucsf", "proselint", "alex")


def peers(texts: list[str]) -> dict[str, dict[str, object]]:
    """Measure those peers that are installed; each looks for a part of it only."""
    from benchmarks.peers.asking import HOW_TO_GET, asked, is_there

    found: dict[str, dict[str, object]] = {}
    for name in PEERS:
        if not is_there(name):
            print(f"{name}: not there; {HOW_TO_GET}")
            continue
        answer = asked(name, texts)
        found[name] = {
            "version": answer.version,
            "per_second": round(len(texts) / answer.seconds),
            "texts_marked": sum(map(bool, answer.spans)),
        }
    return found


def measured(seconds: float) -> dict[str, object]:
    """Return start, memory and speed, with RE2 unless this process cannot import it."""
    from wellspoken.engines.screening import Screener, Subject

    took, megabytes = start()
    found: dict[str, object] = {"start_seconds": round(took, 2), "megabytes": round(megabytes)}
    texts = posts(WARM + MEASURED)
    for name, select in (("all", None), ("privacy and confirmation", ("privacy", "confirmation"))):
        screener = Screener(select=select)
        found[name] = pace(lambda text, on=screener: on.screen(Subject(text)), texts, seconds)
    return found


def measured_without_re2(seconds: float) -> dict[str, object]:
    """Measure in another process, for which RE2 is as good as not installed."""
    code = (
        "import sys; sys.modules['re2'] = None\n"
        "import json; from benchmarks.bench_screening import measured\n"
        f"print(json.dumps(measured({seconds})))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def main() -> None:
    """Measure, print, and keep where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rules", action="store_true", help="tell what each rule costs")
    parser.add_argument("--seconds", type=float, default=6.0, help="how long each is measured")
    parser.add_argument("--keep", action="store_true", help="write benchmarks/results")
    options = parser.parse_args()
    from wellspoken.engines.text.automaton import is_installed

    if options.rules:
        for spent, share, code in costs(posts())[:60]:
            print(f"{spent:8.1f} us a post, run on {share:6.1%}  {code}")
        return
    results: dict[str, object] = {
        "python": platform.python_version(),
        "load": round(os.getloadavg()[0], 1),
        "tweets": bool(_tweets()),
    }
    ways = {"without re2": measured_without_re2}
    if is_installed():
        ways = {"with re2": measured, **ways}
    for way, measure in ways.items():
        found = measure(options.seconds)
        results[way] = found
        print(f"{way}: start {found['start_seconds']} s, {found['megabytes']} MB")
        for name, wanted in TARGETS[way].items():
            print(f"  {name} (wanted {wanted}/s): {found[name]}")
    for name, paced in peers(posts(FOR_PEERS)).items():
        results[name] = paced
        print(f"{name}: {paced}")
    if options.keep:
        path = ROOT / "benchmarks/results/screening.json"
        path.write_text(json.dumps(results, indent=1) + "\n")


if __name__ == "__main__":
    main()
