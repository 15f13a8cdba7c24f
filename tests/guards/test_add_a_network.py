"""The page on adding a network works: a copy of the project follows it to the letter."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/how-to/add-a-network.md"
STEP = re.compile(
    r"^(?:Write `(?P<new>[^`]+)`|In `(?P<old>[^`]+)`, before the line `(?P<line>[^`]+)`):\n\n"
    r"```(?:python|text)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which every step of the page was taken."""
    copied = tmp_path_factory.mktemp("project")
    for folder in ("src", "tests"):
        shutil.copytree(
            ROOT / folder, copied / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", copied)
    for step in STEP.finditer(PAGE.read_text(encoding="utf-8")):
        if step["new"]:
            path = copied / step["new"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(step["code"], encoding="utf-8")
        else:
            path = copied / step["old"]
            before, found, after = path.read_text(encoding="utf-8").partition(f"{step['line']}\n")
            assert found, f"{step['old']} has no line {step['line']}"
            path.write_text(before + step["code"] + found + after, encoding="utf-8")
    return copied


def run(copy: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": f"{copy / 'src'}:{copy}", "WELLSPOKEN_CI": ""},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_page_has_every_step() -> None:
    steps = list(STEP.finditer(PAGE.read_text(encoding="utf-8")))
    page = PAGE.read_text(encoding="utf-8")
    assert len(steps) == page.count("```python") + page.count("```text") == 9


def test_the_new_network_keeps_the_contract(copy: Path) -> None:
    done = run(
        copy,
        *("pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", "lobby or every"),
        *("tests/connectors/test_contract.py", "tests/engines/test_limits.py"),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) >= 25


def test_its_code_is_written_as_the_house_writes(copy: Path) -> None:
    package = "src/wellspoken/engines/networks/lobby"
    for command in (("ruff", "check", package), ("ruff", "format", "--check", package)):
        done = run(copy, *command)
        assert done.returncode == 0, done.stdout + done.stderr
