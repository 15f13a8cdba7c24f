"""False claims that are known: repeated ones are found, whatever else is said of them is not."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from wellspoken.engines.claims.answering import KnownClaims, starter_claims
from wellspoken.engines.claims.register import starter
from wellspoken.engines.screening import (
    MissingClaimsError,
    Screener,
    Severity,
    Subject,
    Verdict,
    rules,
)

CORPORA = Path(__file__).parent / "corpora"
SCREENER = Screener(select=("misinformation.repeated-claim",), claims=starter_claims)
FALSE = "The MMR vaccine causes autism in children."


def _lines(name: str) -> list[str]:
    lines = (CORPORA / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_finding_names_the_claim_its_verdict_the_fact_and_whose_word_it_is() -> None:
    report = SCREENER.screen(Subject(f"Good morning. {FALSE} See you on Friday."))
    (finding,) = report.findings
    assert report.verdict is Verdict.REVIEW
    assert finding.text == FALSE
    assert "vaccines-mmr-autism" in finding.evidence
    assert "verdict false" in finding.evidence
    assert "just as common" in finding.suggestion
    assert "WHO" in finding.source


def test_seven_in_ten_repeated_claims_are_found() -> None:
    found, missed = _lines("misinformation-marked.txt"), _lines("misinformation-missed.txt")
    assert [text for text in missed if SCREENER.screen(Subject(text)).findings] == []
    assert len(found) >= 0.7 * len(found + missed)


GOOD = [
    pytest.param(example.subject, id=f"{rule.code}-{number}")
    for rule in rules()
    if rule.family not in {"misinformation", "suicide-safety"}
    for number, example in enumerate(rule.good)
]


@pytest.mark.parametrize("subject", GOOD)
def test_what_other_rules_hold_to_be_good_is_no_misinformation(subject: Subject) -> None:
    found = SCREENER.screen(subject).findings
    assert [finding.text for finding in found if finding.family == "misinformation"] == []


def test_false_claim_in_a_long_page_is_marked_where_it_stands() -> None:
    page = " ".join(_lines("misinformation-clean.txt")[:30])
    text = f"{page} {FALSE} {page}"
    findings = SCREENER.screen(Subject(text, surface="page")).findings
    assert [finding.text for finding in findings] == [FALSE]


@pytest.mark.parametrize(
    "text",
    [
        f"{FALSE} That is a myth.",
        f"“{FALSE}” No. This is false, and has been for 25 years.",
        f"Some people believe it: {FALSE.lower()}",
        "Does the MMR vaccine cause autism in children?",
        "The MMR vaccine doesn't cause autism in children.",
    ],
)
def test_claim_that_is_answered_or_asked_about_is_left_alone(text: str) -> None:
    assert SCREENER.screen(Subject(text)).findings == ()


def test_spanish_claim_is_answered_in_spanish() -> None:
    text = "La vacuna triple vírica causa autismo en los niños."
    (finding,) = [
        found
        for found in SCREENER.screen(Subject(text, lang="es")).findings
        if found.family == "misinformation"
    ]
    assert "autismo es igual de frecuente" in finding.suggestion


def test_fact_past_its_review_date_is_not_told() -> None:
    old = KnownClaims(lambda: starter().claims, version="1", today=lambda: date(2199, 1, 1))
    screener = Screener(select=("misinformation",), claims=lambda: old)
    (finding,) = screener.screen(Subject(FALSE)).findings
    assert "due for review" in finding.suggestion
    assert finding.severity is Severity.REVIEW


def test_without_a_register_the_rule_is_left_out_and_refused_where_it_is_selected() -> None:
    assert "misinformation.repeated-claim" not in {rule.code for rule in Screener().rules}
    asking = Screener(claims=starter_claims)
    assert "misinformation.repeated-claim" in {rule.code for rule in asking.rules}
    with pytest.raises(MissingClaimsError, match="register of claims"):
        Screener(select=("misinformation",))


def test_ruleset_hash_tells_which_register_was_asked() -> None:
    hashes = {
        Screener(claims=lambda version=version: KnownClaims(tuple, version=version)).ruleset_hash
        for version in ("1", "2")
    }
    assert len(hashes) == 2
    assert Screener().ruleset_hash not in hashes


def test_register_is_neither_loaded_nor_asked_for_where_nobody_selects_the_rule() -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from wellspoken.commands.check.pool import Job\n"
        "from wellspoken.commands.check.documents import Defaults\n"
        "from wellspoken.engines.screening import Profile, Subject\n"
        "job = Job(profile=Profile(), select=('privacy',), ignore=(), style='text',\n"
        "          defaults=Defaults())\n"
        "job.screener().screen(Subject('Garlic cures covid.'))\n"
        "print([name for name in sys.modules if name.startswith('wellspoken.engines.claims')])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[]"
