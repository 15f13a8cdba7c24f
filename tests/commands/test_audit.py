"""The record from the terminal: verified, exported, anchored."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.support.installation import Installation

WRITE = (
    "from wellspoken.apps.audit.actors import system\n"
    "from wellspoken.apps.audit.services import record\n"
    "for n in range(20): record(actor=system('test'), action='post.saved', detail={'n': n})\n"
)


def test_whole_record_is_found_whole_and_anchored(installation: Installation) -> None:
    installation.python(WRITE)
    done = installation.run("audit", "verify")
    assert done.returncode == 0, done.stderr
    assert "20 entries" in done.stdout
    anchored = installation.run("audit", "anchor").stdout.strip()
    assert json.loads(Path(anchored).read_text())


def test_changed_entry_is_named_and_the_exit_code_says_so(installation: Installation) -> None:
    installation.python(WRITE)
    if installation.database:
        installation.sql("ALTER TABLE audit_entry DISABLE TRIGGER ALL")
    else:
        for (name,) in installation.sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'"
        ):
            installation.sql(f'DROP TRIGGER "{name}"')
    installation.sql("UPDATE audit_entry SET actor_name = 'somebody else' WHERE sequence = 7")
    done = installation.run("audit", "verify")
    assert done.returncode == 1
    assert "Entry 7" in done.stdout


def test_export_verifies_elsewhere(installation: Installation, tmp_path: Path) -> None:
    installation.python(WRITE)
    target = tmp_path / "record.zip"
    assert installation.run("audit", "export", str(target)).returncode == 0
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path / "out")
    found = subprocess.run(
        [sys.executable, "-I", tmp_path / "out/verify_audit.py", tmp_path / "out/audit.jsonl"],
        check=False,
        capture_output=True,
    )
    assert found.returncode == 0


def test_export_that_cannot_be_written_leaves_what_was_there(
    installation: Installation, tmp_path: Path
) -> None:
    done = installation.run("audit", "export", str(tmp_path / "no" / "such" / "folder.zip"))
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
