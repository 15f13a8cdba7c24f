"""The verifier names the first entry that is not as it was written, and so does the script."""

import ast
import io
import json
import subprocess
import sys
import zipfile
from datetime import timedelta
from importlib.resources import files
from pathlib import Path

import pytest
from django.conf import settings

from tests.apps.audit.tampering import exchange, run, tamper, without_triggers, write
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.chain import seal
from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.audit.serialise import exported
from wellspoken.apps.audit.services import (
    AnchorRefused,
    anchor,
    anchor_if_due,
    export,
    export_chunks,
    verify,
    verify_on_record,
)
from wellspoken.apps.core.clock import shifted

pytestmark = pytest.mark.django_db
ME = system("test")


def fault() -> tuple[str, int]:
    found = verify().fault
    assert found is not None
    assert str(found.number) in found.explanation
    return found.kind, found.number


def forge(sequence: int, **changes: object) -> str:
    """Change an entry and seal it anew, as somebody who knows the arithmetic would."""
    entry = Entry.objects.get(sequence=sequence)
    for name, value in changes.items():
        setattr(entry, name, value)
    fields = exported(entry)
    del fields["hash"]
    new = seal(fields, str(fields["previous_hash"]))
    run(
        "UPDATE audit_entry SET actor_name = %s, previous_hash = %s, hash = %s WHERE sequence = %s",
        entry.actor_name, entry.previous_hash, new, sequence,
    )  # fmt: skip
    return new


def forge_from(sequence: int) -> None:
    """Rewrite the whole end of the chain, its head included."""
    with without_triggers():
        new = forge(sequence, actor_name="Somebody else")
        last = ChainHead.objects.get().sequence
        for number in range(sequence + 1, last + 1):
            new = forge(number, previous_hash=new)
        run("UPDATE audit_chainhead SET hash = %s", new)


def test_an_empty_log_is_whole():
    found = verify()
    assert (found.checked, found.fault) == (0, None)


def test_a_log_is_whole_as_it_was_written():
    write(7)
    found = verify()
    assert (found.checked, found.fault) == (7, None)
    assert found.head_hash == ChainHead.objects.get().hash


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("actor_name", "Somebody else"),
        ("actor_id", "99"),
        ("action", "post.approved"),
        ("at", "2020-01-01 00:00:00+00:00"),
        ("target_id", "12"),
        ("content_hash", "b" * 64),
        ("source", "192.0.2.1"),
        ("detail", '{"version": 77}'),
    ],
)
def test_a_change_in_any_field_is_found(column, value):
    write(5)
    tamper(f"UPDATE audit_entry SET {column} = %s WHERE sequence = 3", value)
    assert fault() == ("changed", 3)


def test_the_first_of_several_changes_is_named():
    write(6)
    tamper("UPDATE audit_entry SET actor_name = 'Somebody else' WHERE sequence IN (5, 2, 4)")
    assert fault() == ("changed", 2)


def test_a_missing_entry_is_found():
    write(5)
    tamper("DELETE FROM audit_entry WHERE sequence = 3")
    assert fault() == ("missing", 3)


def test_a_missing_first_entry_is_found():
    write(3)
    tamper("DELETE FROM audit_entry WHERE sequence = 1")
    assert fault() == ("missing", 1)


@pytest.mark.parametrize(("first", "second"), [(3, 4), (2, 6), (1, 2), (5, 6)])
def test_exchanged_entries_are_found(first, second):
    write(6)
    exchange(first, second)
    assert fault() == ("reordered", first)


def test_a_cut_off_end_is_found_by_the_head():
    write(5)
    tamper("DELETE FROM audit_entry WHERE sequence > 3")
    assert fault() == ("missing", 4)


def test_a_cut_off_end_with_a_head_set_back_is_found_by_the_anchor():
    write(5)
    anchor()
    third = Entry.objects.get(sequence=3)
    tamper("DELETE FROM audit_entry WHERE sequence > 3")
    run("UPDATE audit_chainhead SET sequence = 3, hash = %s", third.hash)
    assert fault() == ("missing", 4)


def test_an_emptied_log_is_found_by_the_anchor():
    write(2)
    anchor()
    tamper("DELETE FROM audit_entry")
    run("DELETE FROM audit_chainhead")
    assert fault() == ("missing", 1)


def test_an_entry_that_was_sealed_anew_is_found_by_the_one_after_it():
    write(6)
    with without_triggers():
        forge(3, actor_name="Somebody else")
    assert fault() == ("replaced", 3)


def test_a_last_entry_that_was_sealed_anew_is_found_by_the_head():
    write(4)
    with without_triggers():
        forge(4, actor_name="Somebody else")
    assert fault() == ("changed", 4)


def test_a_rewritten_chain_is_found_by_the_anchor():
    write(6)
    anchor()
    forge_from(2)
    assert fault() == ("rewritten", 6)


def test_a_rewritten_chain_is_found_by_a_copy_of_an_anchor_kept_elsewhere(tmp_path):
    write(4)
    path = anchor()
    assert path is not None
    path.rename(tmp_path / path.name)
    forge_from(2)
    assert verify().fault is None
    found = verify(anchor_folders=[tmp_path]).fault
    assert found is not None
    assert (found.kind, found.number) == ("rewritten", 4)


def test_an_entry_behind_the_end_is_found():
    write(3)
    second = Entry.objects.get(sequence=2)
    run("UPDATE audit_chainhead SET sequence = 2, hash = %s", second.hash)
    assert fault() == ("added", 3)


def test_a_spoilt_anchor_is_found():
    write(2)
    path = anchor()
    assert path is not None
    path.write_text("{}")
    found = verify().fault
    assert found is not None
    assert (found.kind, path.name in found.explanation) == ("anchor", True)


def test_acts_written_while_the_verifier_reads_are_no_fault():
    write(4100)
    found = verify(progress=lambda count: write(1) and None)
    assert found.fault is None


def test_one_anchor_a_day_is_written_with_the_end_of_the_chain():
    write(3)
    first = anchor_if_due()
    assert first is not None
    assert json.loads(first.read_text())["sequence"] == 3
    write(1)
    assert anchor_if_due() is None
    with shifted(timedelta(days=1)):
        second = anchor_if_due()
    assert second is not None
    assert second != first
    assert json.loads(second.read_text())["hash"] == ChainHead.objects.get().hash
    assert (
        list(first.parent.iterdir()) == sorted([first, second])
        or len(list(first.parent.iterdir())) == 2
    )


def test_an_empty_log_is_not_anchored():
    assert anchor_if_due() is None


def test_an_anchor_never_hides_that_the_end_was_cut_off():
    write(5)
    path = anchor()
    assert path is not None
    third = Entry.objects.get(sequence=3)
    tamper("DELETE FROM audit_entry WHERE sequence > 3")
    run("UPDATE audit_chainhead SET sequence = 3, hash = %s", third.hash)
    with pytest.raises(AnchorRefused, match="Entry 5"):
        anchor()
    with shifted(timedelta(days=1)):
        assert anchor_if_due() is None
    assert json.loads(path.read_text())["sequence"] == 5


def test_a_verification_is_itself_on_record_and_anchored():
    write(3)
    assert verify_on_record(actor=ME).checked == 3
    entry = Entry.objects.get(sequence=4)
    assert (entry.action, entry.detail["entries"]) == ("audit.verified", 3)
    assert len(list((Path(settings.DATA_DIR) / "anchors").glob("*.json"))) == 1


def test_a_verification_that_finds_a_fault_is_on_record_and_anchors_nothing():
    write(3)
    tamper("DELETE FROM audit_entry WHERE sequence = 2")
    assert verify_on_record(actor=ME).fault is not None
    entry = Entry.objects.order_by("-sequence").first()
    assert entry is not None
    assert (entry.action, entry.detail["entry"]) == ("audit.found_broken", 2)
    assert not (Path(settings.DATA_DIR) / "anchors").exists()


def test_the_verifier_asks_the_database_little_and_in_chunks(django_assert_max_num_queries):
    write(2500)
    with django_assert_max_num_queries(6):
        verify()


# The export and its stand-alone script


def unpack(folder: Path) -> Path:
    """Export the log and unpack the ZIP."""
    out = io.BytesIO()
    export(out, actor=ME)
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder / "audit.jsonl"


def script(log: Path, *arguments: str) -> tuple[int, str]:
    """Run the exported script, isolated from this project."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "verify_audit.py", log.name, *arguments],
        cwd=log.parent, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def test_the_script_confirms_an_export(tmp_path):
    write(5)
    anchor()
    code, said = script(unpack(tmp_path))
    assert code == 0
    assert said.startswith("6 entries stand as they were written, 1 anchors fit")
    assert verify().head_hash in said


def test_an_export_is_on_record_and_is_the_last_entry_in_it(tmp_path):
    write(2)
    lines = unpack(tmp_path).read_text().splitlines()
    assert json.loads(lines[-1])["action"] == "audit.exported"
    assert Entry.objects.count() == len(lines) == 3


def test_an_export_that_nobody_reads_to_its_end_is_on_record_all_the_same():
    export_chunks(actor=ME)
    assert Entry.objects.get().action == "audit.exported"


def test_an_export_in_pieces_is_the_same_archive(tmp_path):
    write(2100)
    chunks = list(export_chunks(actor=ME))
    assert len(chunks) > 2
    with zipfile.ZipFile(io.BytesIO(b"".join(chunks))) as archive:
        assert len(archive.read("audit.jsonl").splitlines()) == 2101


def changed(lines: list[str]) -> list[str]:
    return [line.replace('"version": 2', '"version": 9') for line in lines]


SPOILT = {
    "changed": (changed, "Entry 2 was changed"),
    "missing": (lambda lines: lines[:2] + lines[3:], "Entry 3 is missing"),
    "reordered": (
        lambda lines: [*lines[:2], lines[3], lines[2], *lines[4:]],
        "Entry 3 was moved: it stands after entry 4",
    ),
    "duplicated": (lambda lines: lines[:3] + lines[2:], "Entry 3 stands twice"),
    "cut off": (lambda lines: lines[:3], "Entry 4 is missing: the log ends at 3"),
    "garbled": (lambda lines: [*lines[:2], "{", *lines[3:]], "Line 3 is not an entry"),
}


@pytest.mark.parametrize("how", SPOILT)
def test_the_script_names_what_was_done_to_an_export(tmp_path, how):
    write(5)
    anchor()
    log = unpack(tmp_path)
    spoil, words = SPOILT[how]
    log.write_text("".join(f"{line}\n" for line in spoil(log.read_text().splitlines())))
    code, said = script(log)
    assert code == 1
    assert words in said


@pytest.mark.parametrize("how", ["change", "delete", "exchange", "forge"])
def test_the_script_and_the_verifier_say_the_same(tmp_path, how):
    write(8)
    if how == "change":
        tamper("UPDATE audit_entry SET action = 'post.approved' WHERE sequence = 5")
    elif how == "delete":
        tamper("DELETE FROM audit_entry WHERE sequence = 5")
    elif how == "exchange":
        exchange(4, 6)
    else:
        with without_triggers():
            forge(5, actor_name="Somebody else")
    found = verify().fault
    assert found is not None
    code, said = script(unpack(tmp_path))
    assert code == 1
    assert said.strip() == found.explanation


def test_the_script_tells_an_unreadable_log_from_a_broken_one(tmp_path):
    write(1)
    log = unpack(tmp_path)
    log.unlink()
    assert script(log)[0] == 2
    log.write_bytes(b"\xff\xfe\x00")
    assert script(log)[0] == 2


def test_the_script_refuses_a_folder_of_anchors_that_is_not_there(tmp_path):
    write(1)
    assert script(unpack(tmp_path), "--anchors", "elsewhere")[0] == 2


def test_the_script_is_plain_python_3_8_with_the_standard_library_alone():
    text = files("wellspoken.apps.audit").joinpath("verify_audit.py").read_text(encoding="utf-8")
    tree = ast.parse(text, feature_version=(3, 8))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [x.name for x in node.names]
        )
    }
    assert imported <= set(sys.stdlib_module_names)
