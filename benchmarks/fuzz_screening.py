"""Fuzzing the screener: no crash, no span outside its text, no time beyond linear.

    python3 -m venv /tmp/fuzz && /tmp/fuzz/bin/pip install atheris
    PYTHONPATH=src:.venv/lib/python3.11/site-packages /tmp/fuzz/bin/python \\
        benchmarks/fuzz_screening.py [--minutes 10] [--found FOLDER] [--go-on]

atheris (libFuzzer) drives `Screener.screen` with texts for every surface and language, grown from
the examples of the rules by coverage of the engines' code. One input in 40 is also repeated to
4,000 and to 8,000 characters: the longer may take at most three times as long, in the best of
three tries. What breaks a promise is kept in the folder and ends the run; with `--go-on` the run
goes on, keeps the shortest input of each kind, and counts in kept.json how often each was met.
"""

import argparse
import json
import re
import struct
import sys
import time
from collections import Counter
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

with atheris.instrument_imports(include=["wellspoken.engines"]):
    from wellspoken.engines.screening import MediaItem, Screener, Subject, rules
    from wellspoken.engines.screening.passage import read
    from wellspoken.engines.screening.profile import Profile

SURFACES = ("post", "reply", "page", "message", "export")
LANGUAGES = ("en", "en-GB", "es", "de", "")
LENGTH = 4000
EVERY = 40
# Twice the text in three times the time is linear on a busy machine; quadratic would be four.
TIMES = 3.0
LEAST_SECONDS = 0.01
SCREENER = Screener()
_count = 0


class Broken(AssertionError):
    """A promise of the engine that an input breaks."""


def subject_of(data: bytes) -> Subject:
    """Return what some bytes stand for: two choose surface and language, the rest is text."""
    surface, lang = (*data[:2], 0, 0)[:2]
    text = data[2:].decode("utf-8", "surrogateescape" if surface & 128 else "replace")
    kind = SURFACES[surface % len(SURFACES)]
    before, found, after = text.partition("\x1e")
    return Subject(
        before,
        surface=kind,
        lang=LANGUAGES[lang % len(LANGUAGES)],
        in_reply_to=after if found and kind == "reply" else None,
        media=(MediaItem(kind="image", name=after[:80], alt=after),)
        if found and kind != "reply"
        else (),
    )


def check(data: bytes) -> None:
    """Raise for an input that the engine does not take as it promises."""
    global _count  # noqa: PLW0603  atheris calls a plain function
    _count += 1
    subject = subject_of(data)
    text = subject.text
    for finding in SCREENER.screen(subject).findings:
        if finding.place != subject.place:
            continue
        if not 0 <= finding.start <= finding.end <= len(text):
            raise Broken(f"{finding.rule}: {finding.start}..{finding.end} of {len(text)}")
        if text[finding.start : finding.end] != finding.text:
            raise Broken(f"{finding.rule}: {finding.text!r} does not stand there")
    if _count % EVERY == 0 and text:
        _check_time(subject)


def _check_time(subject: Subject) -> None:
    times = -(-LENGTH // len(subject.text))
    short, long = subject.text * times, subject.text * times * 2
    for _again in range(3):
        one, two = _seconds(short, subject), _seconds(long, subject)
        if two < LEAST_SECONDS or two <= TIMES * one:
            return
    slowest = _slowest(long, subject)
    raise Broken(f"{slowest}: {len(long)} characters take {two:.3f} s, half of them {one:.3f} s")


def _seconds(text: str, subject: Subject) -> float:
    began = time.process_time()
    SCREENER.screen(_again(text, subject))
    return time.process_time() - began


def _again(text: str, subject: Subject) -> Subject:
    return Subject(text, surface=subject.surface, lang=subject.lang)


def _slowest(text: str, subject: Subject) -> str:
    """Return the code of the rule that takes the longest for the text."""
    reading, took = read(_again(text, subject), Profile()), {}
    for rule in rules():
        began = time.process_time()
        list(rule.findings(reading))
        took[rule.code] = time.process_time() - began
    return max(took, key=lambda code: took[code])


class Kept:
    """What broke a promise: how often each kind was met, and its shortest input in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._met: Counter[str] = Counter()
        self._shortest: dict[str, int] = {}

    def check(self, data: bytes) -> None:
        """Check an input, and keep it where it breaks something."""
        try:
            check(data)
        except Exception as broken:  # noqa: BLE001  whatever it is, it is what we look for
            kind = re.sub(r"\W+", "-", f"{type(broken).__name__} {broken}")[:60]
            if isinstance(broken, Broken):
                kind = f"Broken-{str(broken).partition(':')[0]}"
            self._met[kind] += 1
            # libFuzzer ends the process without a word to Python, so it is told each time.
            (self._folder / "kept.json").write_text(json.dumps(self._met, indent=1) + "\n")
            if len(data) < self._shortest.get(kind, 1 << 30):
                self._shortest[kind] = len(data)
                (self._folder / f"kept-{kind}").write_bytes(data)


def write_seeds(folder: Path) -> None:
    """Put every example of every rule into a folder, for the fuzzer to begin with."""
    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for rule in rules():
        for example in (*rule.bad, *rule.good):
            surface = SURFACES.index(example.subject.surface)
            text = example.subject.text
            if example.subject.in_reply_to:
                text += "\x1e" + example.subject.in_reply_to
            (folder / f"seed{number:04}").write_bytes(
                struct.pack("BB", surface, number % len(LANGUAGES)) + text.encode()
            )
            number += 1


def main() -> None:
    """Fuzz for so many minutes, or look once more at the files that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--found", type=Path, default=Path("/tmp/fuzz-found"))
    parser.add_argument("--go-on", action="store_true", help="keep what is found and go on")
    parser.add_argument("inputs", nargs="*", type=Path)
    options = parser.parse_args()
    if options.inputs:
        for path in options.inputs:
            print(path, repr(subject_of(path.read_bytes())))
            check(path.read_bytes())
        return
    corpus = options.found / "corpus"
    write_seeds(options.found / "seeds")
    corpus.mkdir(parents=True, exist_ok=True)
    arguments = [
        sys.argv[0],
        f"-max_total_time={int(options.minutes * 60)}",
        "-max_len=2000",
        # By the clock, which says little on a busy machine: `_check_time` goes by the processor.
        "-timeout=600",
        f"-artifact_prefix={options.found}/",
        str(corpus),
        str(options.found / "seeds"),
    ]
    atheris.Setup(arguments, Kept(options.found).check if options.go_on else check)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
