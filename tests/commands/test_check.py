"""`wellspoken check` as a linter is used: files in, findings out, an exit code for scripts."""

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import parquet

from wellspoken.commands.check.fix import fixed
from wellspoken.engines.screening import Screener, Subject

SSN = "His SSN is 219-09-9999."
CLEAN = "Free flu shots this Friday, 9 to 5. No appointment needed."


def check(*arguments: str | Path, text: bytes | str = b"") -> "subprocess.CompletedProcess[bytes]":
    given = text.encode() if isinstance(text, str) else text
    command = [sys.executable, "-m", "wellspoken.cli", "check", *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": "src", "COLUMNS": "200"}
    return subprocess.run(
        command, input=given, capture_output=True, env=environment, timeout=120, check=False
    )


def lines(done: "subprocess.CompletedProcess[bytes]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def write_jsonl(path: Path, *documents: object) -> Path:
    path.write_text("".join(f"{json.dumps(one)}\n" for one in documents), encoding="utf-8")
    return path


def test_exit_code_tells_scripts_whether_something_stops_a_text(tmp_path: Path) -> None:
    (tmp_path / "clean.txt").write_text(CLEAN)
    (tmp_path / "bad.md").write_text(SSN)
    assert check(tmp_path / "clean.txt").returncode == 0
    assert check(tmp_path / "bad.md").returncode == 1
    missing = check(tmp_path / "clean.txt", tmp_path / "missing.txt")
    assert missing.returncode == 2
    assert b"missing.txt: cannot be read" in missing.stderr
    assert b"1 document" in missing.stdout


def test_person_is_told_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "post.txt"
    path.write_text(f"First line.\nMore: {SSN}")
    said = check(path).stdout.decode()
    assert f"{path}:2:18: block privacy.ssn" in said
    assert '"219-09-9999"' in said


def test_jsonl_gives_a_line_a_document_in_order_with_offsets_into_the_original(
    tmp_path: Path,
) -> None:
    texts = [f"Number {n}: \u200b{SSN}" if n % 3 else CLEAN for n in range(900)]
    path = write_jsonl(
        tmp_path / "many.jsonl", *({"id": n, "text": t} for n, t in enumerate(texts))
    )
    done = check(path, "--format", "jsonl", "--jobs", "2")
    answers = lines(done)
    assert [answer["id"] for answer in answers] == list(range(900))
    for answer, text in zip(answers, texts, strict=True):
        assert answer["verdict"] == ("block" if "SSN" in text else "allow")
        for finding in answer["findings"]:
            assert text[finding["start"] : finding["end"]] == finding["text"] == "219-09-9999"
    alone = check(path, "--format", "jsonl", "--jobs", "1")
    assert alone.stdout == done.stdout


def test_malformed_lines_are_named_and_the_rest_is_done(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(
        b'\xef\xbb\xbf{"id": "a", "text": "Fine."}\n\nnope\n{"id": 2}\n[1]\n{"text": "\xff"}\n'
        b'{"text": "x", "surface": "poster"}\n{"id": "z", "text": "Fine."}'
    )
    done = check(path, "--format", "jsonl")
    assert done.returncode == 2
    assert [answer["id"] for answer in lines(done)] == ["a", "z"]
    for number in (3, 4, 5, 6, 7):
        assert f"{path}:{number}: ".encode() in done.stderr


def test_what_is_nested_without_end_is_named_and_the_rest_is_done(tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    deep = "[" * 100_000
    path.write_text(f"text,media\nFine.,{deep}\nAlso fine.,[]\n")
    done = check(path, "--format", "jsonl")
    assert done.returncode == 2
    assert len(lines(done)) == 1
    assert b"must be a JSON list" in done.stderr
    done = check("-", text='{"a":' + deep)
    assert b"Traceback" not in done.stderr


def test_an_objects_own_fields_win_over_the_options(tmp_path: Path) -> None:
    call = "It was 555-201-4477."
    path = write_jsonl(
        tmp_path / "two.jsonl", {"id": 1, "text": call}, {"id": 2, "text": call, "surface": "post"}
    )
    answers = lines(check(path, "--surface", "export", "--format", "jsonl"))
    assert [answer["verdict"] for answer in answers] == ["block", "review"]


def test_media_are_read_with_the_text(tmp_path: Path) -> None:
    media = [{"kind": "image", "alt": ""}, {"kind": "video", "alt": "A walk", "captions": None}]
    path = write_jsonl(tmp_path / "media.jsonl", {"id": 1, "text": CLEAN, "media": media})
    (answer,) = lines(check(path, "--format", "jsonl"))
    assert {finding["rule"] for finding in answer["findings"]} == {
        "accessibility.alt-text",
        "accessibility.captions",
    }


def test_csv_and_parquet_are_read_row_by_row(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": CLEAN}, {"id": "b", "text": f"Two\nlines. {SSN}"}]
    table = tmp_path / "posts.csv"
    with table.open("w", newline="") as file:
        writer = csv.DictWriter(file, ["id", "text"])
        writer.writeheader()
        writer.writerows(rows)
    columns = tmp_path / "posts.parquet"
    parquet.write_table(pa.Table.from_pylist(rows), columns)
    for path in (table, columns):
        answers = lines(check(path, "--format", "jsonl"))
        assert [(one["id"], one["verdict"]) for one in answers] == [("a", "allow"), ("b", "block")]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("no.csv", b"body\nx\n", "no column"),
        ("no.parquet", b"PAR1 but not really", "is no Parquet"),
        ("short.csv", b"id,text\nx\n", "has 1 fields"),
        ("latin.txt", b"caf\xe9", "is not UTF-8"),
    ],
)
def test_file_that_is_not_what_its_name_says_is_named(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    done = check(path)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_standard_input_is_a_text_or_json_lines_as_it_begins() -> None:
    assert check("-", text=SSN).returncode == 1
    (answer,) = lines(check("--format", "jsonl", text=json.dumps({"id": 7, "text": SSN})))
    assert answer["id"] == 7


def test_rules_are_chosen_and_left_out_by_code_and_family() -> None:
    text = f"{SSN} See http://stmary.example/flu."

    def codes(*arguments: str) -> set[str]:
        (answer,) = lines(check("--format", "jsonl", *arguments, text=text))
        return {finding["rule"] for finding in answer["findings"]}

    assert codes("--select", "privacy") == {"privacy.ssn"}
    assert codes("--select", "privacy.ssn,network", "--ignore", "privacy") == {"network.link"}
    unknown = check("--select", "nonsense", text=text)
    assert unknown.returncode == 2
    assert b"wellspoken rules" in unknown.stderr


def test_profile_names_what_is_the_organisations_own(tmp_path: Path) -> None:
    profile = tmp_path / "house.toml"
    profile.write_text('own_phones = ["555-201-4477"]\n[severities]\n"privacy.ssn" = "review"\n')
    done = check("--format", "jsonl", "--profile", profile, text=f"Call 555-201-4477. {SSN}")
    (answer,) = lines(done)
    assert [(f["rule"], f["severity"]) for f in answer["findings"]] == [("privacy.ssn", "review")]
    profile.write_text("reading_grade = 'nine'\n")
    assert b"reading_grade" in check("--profile", profile, text="x").stderr


def test_author_may_let_a_finding_stand_only_with_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "guide.md"
    directive = "<!-- wellspoken: allow privacy.ssn{} -->"
    for reason, verdict in (("", "block"), (": a made-up number of the style guide", "allow")):
        path.write_text(f"{directive.format(reason)}\n{SSN}\n")
        (answer,) = lines(check(path, "--format", "jsonl"))
        assert answer["verdict"] == verdict
    assert answer["allowed"][0]["reason"] == "a made-up number of the style guide"
    path.write_text(f"{directive.format(': an example')}\n{SSN}\n\nBelow it: {SSN}\n")
    (answer,) = lines(check(path, "--format", "jsonl"))
    assert len(answer["findings"]) == len(answer["allowed"]) == 1


def test_sarif_names_rules_places_and_what_was_let_stand(tmp_path: Path) -> None:
    path = tmp_path / "post.txt"
    path.write_text(f"Hello.\n{SSN}")
    log = json.loads(check(path, path, "--format", "sarif").stdout)
    (run,) = log["runs"]
    known = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert len(run["results"]) == 2
    result = run["results"][0]
    assert result["ruleId"] in known
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 12, "endLine": 2, "endColumn": 23}


def test_html_report_escapes_hostile_text_and_loads_nothing(tmp_path: Path) -> None:
    path = write_jsonl(
        tmp_path / "x.jsonl", {"id": "<b>", "text": f"<script>alert(1)</script> {SSN}"}
    )
    page = check(path, "--format", "html").stdout.decode()
    assert "<script" not in page
    assert "<b>" not in page
    assert '<mark class="block">219-09-9999</mark>' in page
    assert "http" not in page.split("</style>")[0]


def test_github_annotations_keep_to_one_line(tmp_path: Path) -> None:
    path = tmp_path / "post.txt"
    path.write_text(SSN)
    first, _sum = check(path, "--format", "github").stdout.decode().splitlines()
    assert first.startswith(f"::error file={path},line=1,col=12,")


def test_reader_that_stops_early_gets_no_traceback(tmp_path: Path) -> None:
    path = write_jsonl(tmp_path / "x.jsonl", *({"id": n, "text": SSN} for n in range(5000)))
    command = [sys.executable, "-m", "wellspoken.cli", "check", str(path), "--format", "jsonl"]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": "src"},
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        said = process.stderr.read()
    assert process.returncode == 2
    assert b"Traceback" not in said


def test_mending_replaces_only_what_has_a_replacement() -> None:
    found = Screener().screen(Subject(SSN)).findings
    assert fixed(SSN, list(found)) == (SSN, 0)


def test_mending_keeps_lines_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    content = b'{"id": 1, "text": "Fine."}\nnope \xff\n\n{"id": 2, "text": 5}'
    path.write_bytes(content)
    done = check(path, "--fix")
    assert path.read_bytes() == content
    assert done.stderr.count(b"kept as it is") == 2


def test_rules_can_be_listed_and_explained() -> None:
    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "wellspoken.cli", *arguments],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": "src"},
            check=False,
        )

    listed = [json.loads(line) for line in run("rules", "--format", "json").stdout.splitlines()]
    assert {"code", "source", "severity"} <= set(listed[0])
    explained = run("rule", "privacy.ssn")
    assert explained.returncode == 0
    assert "Left alone" in explained.stdout
    assert run("rule", "privacy.nonsense").returncode == 2


def test_repeated_false_claim_asks_for_review_and_tells_the_fact(tmp_path: Path) -> None:
    path = write_jsonl(
        tmp_path / "posts.jsonl",
        {"id": 1, "text": "The MMR vaccine causes autism in children."},
        {"id": 2, "text": "The MMR vaccine does not cause autism in children."},
        {"id": 3, "text": "Does the MMR vaccine cause autism in children?"},
    )
    answers = lines(check(path, "--format", "jsonl", "--select", "misinformation"))
    assert [answer["verdict"] for answer in answers] == ["review", "allow", "allow"]
    (finding,) = answers[0]["findings"]
    assert finding["rule"] == "misinformation.repeated-claim"
    assert "vaccines-mmr-autism" in finding["evidence"]
