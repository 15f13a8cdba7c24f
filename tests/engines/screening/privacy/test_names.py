"""Names of people: found in every dress, weighed by what stands about them, left alone in public."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject
from wellspoken.engines.screening.names import find_people
from wellspoken.engines.screening.names.tokens import PAD, Tokens

HERE = Path(__file__).parent
CLEAN = (HERE / "names_clean.txt").read_text(encoding="utf-8").splitlines()
NAMED = (HERE / "names_named.txt").read_text(encoding="utf-8").splitlines()
SCREENER = Screener(select=("privacy.name",), ignore=("language",))
FORMAL = re.compile(r"^(?:Mrs?|Ms)\. ")


def _found(text: str, **options: object) -> list[Finding]:
    return list(SCREENER.screen(Subject(text, **options)).findings)


def _marked(line: str) -> tuple[str, list[str]]:
    """The text of a line and the names that stand in its brackets, or after its bar."""
    text, _, named = line.partition("|")
    wanted = [named] if named else re.findall(r"\[([^\]]+)\]", text)
    return re.sub(r"[\[\]]", "", text), [FORMAL.sub("", name) for name in wanted]


@pytest.mark.parametrize("text", CLEAN)
def test_post_of_a_hospital_names_nobody_in_care(text: str) -> None:
    assert [finding.text for finding in _found(text)] == []


@pytest.mark.parametrize("line", NAMED)
def test_name_beside_care_blocks(line: str) -> None:
    text, wanted = _marked(line)
    found = {finding.text: finding.severity for finding in _found(text)}
    assert found == dict.fromkeys(wanted, Severity.BLOCK)


def test_one_person_is_weighed_alike_in_every_sentence() -> None:
    first, second = _found("Meet Noah! Noah spent 60 days in our NICU.")
    assert first.severity is second.severity is Severity.BLOCK


def test_name_in_an_export_always_blocks() -> None:
    (finding,) = _found("just saw john smith lol", surface="export")
    assert finding.severity is Severity.BLOCK


def test_reader_may_be_greeted_by_the_name_they_sign_with() -> None:
    reply = "Hi Sarah, thank you for writing."
    assert _found(reply, surface="reply", reply_to_author="sarah_m82") == []
    (unmasked,) = _found(reply, surface="reply", reply_to_author="night_owl")
    assert unmasked.severity is Severity.BLOCK


def test_part_told_once_holds_for_later_mentions() -> None:
    assert _found("Dr. Priya Raman runs the ICU. Priya says masks help after surgery.") == []


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80))
def test_words_lie_where_they_are_said_to(text: str) -> None:
    tokens = Tokens(text)
    for at in range(PAD, len(tokens.words) - PAD):
        start, end = tokens.span(at)
        assert text[start:end] == tokens.words[at]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*CLEAN, *NAMED, "@", "_", ".", "'", "-", " ", "é"])).map("".join))
def test_names_do_not_overlap_and_lie_in_the_text(text: str) -> None:
    end = 0
    for name in find_people(text):
        assert end <= name.start < name.end <= len(text)
        end = name.end


def test_long_chains_of_handles_are_read_without_depth() -> None:
    assert find_people("@" + "_".join(["mary"] * 5000)) == []
