"""What the command line prints is for people, or for programmes, and safe in a terminal."""

import json

from wellspoken.engines.screening import MediaItem, Screener, Subject
from wellspoken.engines.screening.report_format import jsonl_line, summary_line, text_lines

SUBJECT = Subject("First line.\nHis SSN 219-09-9999.")


def test_text_names_the_line_the_column_the_rule_and_the_way_out() -> None:
    lines = list(text_lines("post.txt", SUBJECT, Screener().screen(SUBJECT)))
    assert lines[0] == "post.txt:2:9: block privacy.ssn This reads as a social security number."
    assert lines[1] == '    found: "219-09-9999"'
    assert lines[-1] == "    do: Remove the number. It never belongs in a message."


def test_text_names_the_place_of_a_finding_outside_the_text() -> None:
    subject = Subject("Hi", media=(MediaItem(kind="image", name="a.png", alt="photo"),))
    lines = list(text_lines("post.txt", subject, Screener().screen(subject)))
    assert lines[0].startswith("post.txt:text.media.a.png:1: block accessibility.alt-text ")


def test_text_cannot_steer_the_terminal() -> None:
    subject = Subject("Hi", media=(MediaItem(kind="image", name="\x1b[2J.png", alt="\x1b]0;x"),))
    lines = list(text_lines("post.txt", subject, Screener().screen(subject)))
    assert lines
    assert all(line.isprintable() for line in lines)


def test_jsonl_holds_the_verdict_and_every_finding_on_one_line() -> None:
    report = Screener().screen(SUBJECT)
    line = jsonl_line("a\u2028b", report)
    assert len(line.splitlines()) == 1
    parsed = json.loads(line)
    assert parsed["id"] == "a\u2028b"
    assert parsed["verdict"] == "block"
    (finding,) = parsed["findings"]
    assert finding["rule"] == "privacy.ssn"
    assert finding["severity"] == "block"
    assert SUBJECT.text[finding["start"] : finding["end"]] == finding["text"]
    assert {"family", "message", "evidence", "source", "suggestion", "place"} <= set(finding)


def test_summary_counts_documents_and_findings() -> None:
    reports = [Screener().screen(SUBJECT), Screener().screen(Subject("Hello"))]
    assert summary_line(reports) == (
        "2 documents, 1 blocked; findings: 1 block, 0 review, 0 advise."
    )
    assert summary_line(reports[:1]).startswith("1 document, 1 blocked")
