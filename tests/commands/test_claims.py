"""`wellspoken claims` as scripts use it: JSON lines in and out, an exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.support.sentence_model import write_model


def claims(*arguments: str | Path, text: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "wellspoken.cli", "claims", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": "src", "COLUMNS": "200"}
    return subprocess.run(
        command, input=text, capture_output=True, env=environment, timeout=120, check=False
    )


def write(path: Path, *documents: object) -> Path:
    path.write_text("".join(f"{json.dumps(one)}\n" for one in documents), encoding="utf-8")
    return path


REGISTER = (
    {"id": "garlic", "claim": "Garlic cures covid.", "phrasings": ["eat garlic against covid"]},
    {"id": "ginger", "claim": "Ginger cures covid.", "verdict": "false", "lang": "en"},
)


def test_each_post_gets_a_line_in_order(tmp_path: Path) -> None:
    register = write(tmp_path / "claims.jsonl", *REGISTER)
    posts = write(
        tmp_path / "posts.jsonl",
        {"id": "a", "text": "Garlic cures covid!", "lang": "en"},
        {"id": 2, "text": ""},
        {"text": "Does ginger cure covid?"},
    )
    done = claims("match", posts, "--register", register, "--top", "1")
    assert done.returncode == 0, done.stderr
    first, second, third = [json.loads(line) for line in done.stdout.splitlines()]
    assert set(first) == {"id", "decision", "matches"}
    assert (first["id"], first["decision"]) == ("a", "strong")
    assert set(first["matches"][0]) == {"claim", "probability", "stance", "why"}
    assert first["matches"][0]["claim"] == "garlic"
    assert second == {"id": 2, "decision": "none", "matches": []}
    assert (third["id"], third["matches"][0]["claim"]) == (3, "ginger")
    assert third["matches"][0]["stance"] == "asks"
    assert len(first["matches"]) == 1


def test_malformed_lines_are_named_and_the_rest_is_done(tmp_path: Path) -> None:
    register = write(tmp_path / "claims.jsonl", *REGISTER)
    register.write_text(register.read_text() + "{broken\n")
    done = claims("match", "-", "--register", register, text=b'nope\n{"id": 1}\n{"id": 2, "text": "\xff"}\n{"id": 3, "text": "Garlic cures covid"}\n')  # fmt: skip
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [3]
    told = done.stderr.decode()
    assert f"{register}:3: is no JSON" in told
    assert "-:1: is no JSON" in told
    assert "-:2: has no “text”" in told
    assert "-:3: is not UTF-8" in told


def test_without_a_register_the_starter_one_is_used(tmp_path: Path) -> None:
    posts = write(tmp_path / "posts.jsonl", {"id": 1, "text": "La canela cura la diabetes"})
    done = claims("match", posts)
    assert done.returncode == 0
    assert json.loads(done.stdout)["matches"][0]["claim"] == "chronic-diabetes-cinnamon"


def test_a_register_goes_out_and_comes_back_in_each_form(tmp_path: Path) -> None:
    register = write(tmp_path / "claims.jsonl", *REGISTER)
    for form in ("csv", "jsonl", "claimreview"):
        out, back = tmp_path / f"out.{form}", tmp_path / f"back.{form}"
        assert (
            claims("export", "--format", form, "--register", register, "--out", out).returncode == 0
        )
        assert claims("import", out, "--format", form, "--out", back).returncode == 0
        found = [json.loads(line) for line in back.read_text().splitlines()]
        assert [(one["id"], one["claim"]) for one in found] == [
            (one["id"], one["claim"]) for one in REGISTER
        ]


def test_a_missing_file_or_an_unknown_form_is_said_in_words(tmp_path: Path) -> None:
    assert b"cannot be read" in claims("import", tmp_path / "no", "--format", "csv").stderr
    assert b"--format must be one of" in claims("export", "--format", "xml").stderr
    posts = write(tmp_path / "posts.jsonl", {"text": "x"})
    done = claims("match", posts, "--register", tmp_path / "none.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")
    assert claims("match", posts, "--suggest", "0.9", "--strong", "0.2").returncode == 2


def test_thresholds_are_chosen_from_what_people_decided(tmp_path: Path) -> None:
    judged = [{"probability": at / 100, "right": at > 60 or at % 10 == 0} for at in range(100)]
    decisions = write(tmp_path / "decisions.jsonl", *judged)
    done = claims("thresholds", decisions, "--base-rate", "0.4")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert 0.0 < told["suggest"]["at"] <= told["strong"]["at"] < 0.7
    assert told["strong"]["precision"]["low"] < told["strong"]["precision"]["value"]
    seldom = claims("thresholds", decisions, "--base-rate", "0.005")
    assert seldom.returncode == 1
    assert json.loads(seldom.stdout)["too_few"]["wrong_needed"] > 500


def test_a_decision_that_is_none_is_named(tmp_path: Path) -> None:
    decisions = write(
        tmp_path / "d.jsonl", {"probability": "0.3"}, {"probability": 0.3, "right": 1}
    )
    done = claims("thresholds", decisions, "--base-rate", "0.4")
    assert done.returncode == 2
    assert "d.jsonl:1: has no “probability”" in done.stderr.decode()
    assert "d.jsonl:2: “right” must be true or false" in done.stderr.decode()


def test_index_and_vectors_are_kept_and_made_anew_where_the_register_changed(
    tmp_path: Path,
) -> None:
    write_model(tmp_path / "model")
    posts = write(tmp_path / "posts.jsonl", {"id": 1, "text": "honey heals a cough", "lang": "en"})
    kept = ("--index", tmp_path / "kept", "--vectors", tmp_path / "model")
    register = write(tmp_path / "claims.jsonl", *REGISTER)
    first = claims("match", posts, "--register", register, *kept)
    assert first.returncode == 0, first.stderr
    (vectors,) = (tmp_path / "kept").glob("vectors-*")
    computed = vectors.stat().st_size
    assert claims("match", posts, "--register", register, *kept).stdout == first.stdout
    assert vectors.stat().st_size == computed
    write(register, *REGISTER, {"id": "honey", "claim": "honey heals a cough"})
    changed = json.loads(claims("match", posts, "--register", register, *kept).stdout)
    assert changed["matches"][0]["claim"] == "honey"
    assert vectors.stat().st_size > computed


def test_a_model_that_is_not_there_is_said_in_words(tmp_path: Path) -> None:
    posts = write(tmp_path / "posts.jsonl", {"text": "x"})
    done = claims("match", posts, "--vectors", tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"holds no model" in done.stderr
