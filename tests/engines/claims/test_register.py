"""A register is read whole, or every fault of it is told by its line."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.claims import Claim, Evidence, Verdict, read_jsonl, starter
from wellspoken.engines.claims.forms.claimreview import read_claimreview, write_claimreview
from wellspoken.engines.claims.forms.table import read_csv, write_csv
from wellspoken.engines.claims.register import verdict_of, write_jsonl

GARLIC = {"id": "garlic", "claim": "Garlic cures colds.", "phrasings": ["eat garlic"],
          "verdict": "false", "rebuttal": "It does not.", "topic": "nutrition",
          "source_name": "A source", "source_url": "https://a.example/", "lang": "en"}  # fmt: skip


def test_the_starter_register_is_without_fault() -> None:
    register = starter()
    assert register.faults == ()
    assert len(register.claims) >= 150
    assert all("es" in claim.phrasings_in and claim.rebuttal for claim in register.claims)
    assert all(claim.evidence and claim.review_by for claim in register.claims)


def test_faults_name_their_line_and_the_rest_is_read() -> None:
    lines = [
        json.dumps(GARLIC),
        "nope",
        "",
        json.dumps({"id": "x"}),
        json.dumps({**GARLIC, "id": "y", "phrasings": "not a list"}),
        json.dumps(GARLIC),
        json.dumps({**GARLIC, "id": "z", "review_by": "soon"}),
        json.dumps({**GARLIC, "id": 7}),
        b"\xff\xfe",
        "[1]",
    ]
    read = read_jsonl(lines)
    assert [claim.id for claim in read.claims] == ["garlic", "7"]
    assert [fault.line for fault in read.faults] == [2, 4, 5, 6, 7, 9, 10]
    assert "line 1" in str(read.faults[3])


@pytest.mark.parametrize(
    ("given_word", "ours"),
    [("FALSE", Verdict.FALSE), ("Pants on Fire!", Verdict.FALSE), ("Half True", Verdict.MISLEADING),
     ("partly-true", Verdict.PARTLY_TRUE), ("No evidence", Verdict.UNPROVEN),
     ("Four Pinocchios", Verdict.UNRATED)],
)  # fmt: skip
def test_publishers_words_find_their_place_on_our_scale(given_word: str, ours: Verdict) -> None:
    assert verdict_of(given_word) is ours


words = st.text(st.characters(codec="utf-8", exclude_characters="|\x00"), min_size=1).filter(
    lambda text: text.strip() == text and text
)
claims = st.builds(
    Claim,
    id=words,
    claim=words,
    phrasings=st.lists(words, max_size=3).map(tuple),
    verdict=st.sampled_from(Verdict),
    evidence=st.lists(st.builds(Evidence, source=words, url=words), max_size=1).map(tuple),
    rebuttal=words,
    review_by=st.none() | st.dates(),
)


@given(st.lists(claims, max_size=4, unique_by=lambda claim: claim.id))
def test_json_lines_come_back_as_they_went(register: list[Claim]) -> None:
    assert list(read_jsonl(write_jsonl(register)).claims) == register


@given(st.lists(claims, max_size=4, unique_by=lambda claim: claim.id))
def test_tables_come_back_as_they_went(register: list[Claim]) -> None:
    def plain(text: str) -> bool:
        return "\r" not in text and not text.startswith("'")

    register = [
        claim
        for claim in register
        if all(plain(text) for text in (claim.id, claim.claim, claim.rebuttal, *claim.phrasings))
        and all(plain(one.source) and plain(one.url) for one in claim.evidence)
    ]
    assert list(read_csv("\n".join(write_csv(register))).claims) == register


def test_a_table_does_not_run_as_a_formula() -> None:
    claim = Claim(id="x", claim="=cmd()", phrasings=("-1 degree",))
    assert "\n".join(write_csv([claim])).splitlines()[1].startswith("x,'=cmd(),'-1 degree")
    assert read_csv("\n".join(write_csv([claim]))).claims == (claim,)


@pytest.mark.parametrize("words", ["Tea;=cmd()", "＝1+1", " =1", "'=1", "One\n=2"])  # noqa: RUF001
def test_a_table_hides_no_formula_in_other_spellings(words: str) -> None:
    claim = Claim(id="x", claim="Tea cures flu.", rebuttal=words.strip())
    written = "\n".join(write_csv([claim]))
    assert read_csv(written).claims == (claim,)
    cells = next(row for row in csv.DictReader(io.StringIO(written)) if row["id"] == "x")
    assert not any(
        part.lstrip(" ").startswith(("=", "＝"))  # noqa: RUF001
        for part in cells["rebuttal"].split(";")
    )


def test_a_table_without_its_columns_says_which() -> None:
    assert "claim" in read_csv("id,text\n1,a\n").faults[0].message


def test_claim_reviews_are_found_wherever_they_stand() -> None:
    review = {"@type": "ClaimReview", "claimReviewed": "Garlic cures colds",
              "url": "https://c.example/garlic", "datePublished": "2024-05-01T10:00:00Z",
              "author": {"@type": "Organization", "name": "Checkers"},
              "reviewRating": {"ratingValue": "1", "bestRating": 5, "worstRating": 1,
                               "alternateName": "Bogus"}}  # fmt: skip
    other = {**review, "@type": ["ClaimReview"], "claimReviewed": "Ginger cures colds"}
    feed = {"dataFeedElement": [{"@type": "DataFeedItem", "item": [review]}, {"@graph": [other]}]}
    read = read_claimreview(json.dumps(feed))
    assert [claim.claim for claim in read.claims] == ["Garlic cures colds", "Ginger cures colds"]
    first = read.claims[0]
    assert (first.verdict, first.verdict_as_given) == (Verdict.FALSE, "Bogus")
    assert first.evidence[0].checked is not None
    assert len({claim.id for claim in read.claims}) == 2


def test_a_claim_review_without_a_claim_is_told() -> None:
    assert "claimReviewed" in str(read_claimreview('{"@type": "ClaimReview"}').faults[0])
    assert "no ClaimReview" in str(read_claimreview("{}").faults[0])
    assert "no JSON" in str(read_claimreview("{").faults[0])


def test_the_starter_register_goes_out_and_comes_back_as_claim_reviews() -> None:
    read = read_claimreview("\n".join(write_claimreview(starter().claims)))
    assert [(claim.id, claim.claim, claim.verdict) for claim in read.claims] == [
        (claim.id, claim.claim, claim.verdict) for claim in starter().claims
    ]
