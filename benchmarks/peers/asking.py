"""Peers in environments of their own, asked about the same texts in the same run.

Each has a runner that reads a JSON list of texts, looks through all of them once to be warm and
once more by the clock of its process, and tells the seconds with the spans that it found.
"""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / "var" / "peers"
RUNNERS = Path(__file__).parent / "runners"
HOW_TO_GET = "benchmarks/peers/install.sh installs it"
_PYTHON = ("scrubadub", "presidio-analyzer", "philter-ucsf", "proselint")


@dataclass(frozen=True, slots=True)
class Answer:
    """What a peer found in each text, in characters, and the seconds of its core for all."""

    version: str
    seconds: float
    spans: list[list[tuple[int, int]]]


def is_there(name: str) -> bool:
    """Tell whether a peer is installed."""
    return _command(name) is not None


def asked(name: str, texts: list[str]) -> Answer:
    """Return what the peer says; `name` is that of its package."""
    command = _command(name)
    if command is None:
        raise LookupError(f"{name} is not there: {HOW_TO_GET}.")
    done = subprocess.run(
        command,
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        cwd=PLACE / name,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    spans = [[(start, end) for start, end in found] for found in told["spans"]]
    return Answer(told["version"], told["seconds"], spans)


def _command(name: str) -> list[str] | None:
    if name == "alex":
        # Given as text, it finds its packages from the folder that it runs in.
        runner = (RUNNERS / "alex.mjs").read_text(encoding="utf-8")
        is_installed = (PLACE / name / "node_modules" / "alex").is_dir()
        return ["node", "--input-type=module", "--eval", runner] if is_installed else None
    python = PLACE / name / "bin" / "python"
    if name not in _PYTHON or not python.exists():
        return None
    return [str(python), str(RUNNERS / f"{name.partition('-')[0]}_runner.py")]
