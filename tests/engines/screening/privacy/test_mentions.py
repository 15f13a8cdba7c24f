"""Rooms, days, ages and places told in passing are somebody's by the words about them."""

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Severity, Subject
from wellspoken.engines.screening.mentions import leaning
from wellspoken.engines.screening.mentions.asked import weighed_mentions
from wellspoken.engines.screening.mentions.found import mentions_in
from wellspoken.engines.screening.names.tokens import Tokens
from wellspoken.engines.screening.passage import read
from wellspoken.engines.screening.profile import Profile

PRIVACY = Screener(select=("privacy",))
GRAVE = {Severity.REVIEW, Severity.BLOCK}
ASKED = "The family in 14 asked us to take the photo down."


def grave(text: str, profile: Profile | None = None, **told: str) -> list[Finding]:
    screener = Screener(profile, select=("privacy",)) if profile else PRIVACY
    found = screener.screen(Subject(text, **told)).findings  # type: ignore[arg-type]
    return [one for one in found if one.severity in GRAVE]


def found_in(text: str) -> list[tuple[str, str]]:
    tokens = Tokens(text)
    return [
        (one.kind, text[tokens.span(one.first)[0] : tokens.span(one.last)[1]])
        for one in mentions_in(tokens, text)
    ]


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("He left Willow 4 on Easter Monday.", [("room", "Willow 4"), ("date", "Easter Monday")]),
        ("The corner bed, 12b and bay two.", [("room", "corner bed"), ("room", "12b"), ("room", "bay two")]),
        ("Ninety-six, or the 103rd?", [("age", "Ninety-six"), ("age", "103rd")]),
        ("From the Old Mill on 3 June 2024", [("place", "Old Mill"), ("date", "3 June 2024")]),
        ("Last night, this Thursday, in May.", [("date", "Last night"), ("date", "this Thursday"), ("date", "May")]),
        ("You may march at 90.", [("age", "90")]),
        ("Call 020 7946 0123, born on 12 May 1820.", []),
    ],
)  # fmt: skip
def test_mentions_are_found_by_their_form(text: str, mentions: list[tuple[str, str]]) -> None:
    assert found_in(text) == mentions


@pytest.mark.parametrize(
    ("theirs", "anybodys", "surface"),
    [
        (ASKED, "The projector in 14 is broken again, so bring a cable.", "message"),
        (
            "Bed eleven has asked for more chilli again, and she gets it.",
            "Bed eleven has a new mattress and a lamp, and it works.",
            "post",
        ),
    ],
)
def test_a_mention_asks_where_the_words_about_it_are_of_somebody_in_care(
    theirs: str, anybodys: str, surface: str
) -> None:
    (found,) = grave(theirs, surface=surface)
    assert (found.rule, found.severity) == ("privacy.told-in-passing", Severity.REVIEW)
    assert grave(anybodys, surface=surface) == []


def test_it_yields_to_rules_that_know() -> None:
    found = grave("He was moved to ICU 3 last night, and on Sunday his daughter sang to him there.")
    of_room = [one for one in found if one.text.endswith("ICU 3")]
    assert [one.rule for one in of_room] == ["privacy.room"]


def test_the_houses_own_places_are_left_alone() -> None:
    text = "She asked for her fiddle back from Willow 4 and played us all home from her bed."
    assert "Willow 4" in {one.text for one in grave(text)}
    house = Profile(facilities=("Willow 4",))
    assert "Willow 4" not in {one.text for one in grave(text, house)}


def test_a_day_is_not_the_houses_own_for_a_name_that_holds_it() -> None:
    text = "He went into hospice in April, said his goodbyes and died with his dog on the bed."
    assert "privacy.told-in-passing" in {one.rule for one in grave(text)}
    house = Profile(names=("Aprilia Clinic",))
    assert grave(text, house) == grave(text)


@pytest.mark.parametrize("told", [{"lang": "fr"}, {"surface": "export"}])
def test_other_languages_and_exports_are_left_to_the_rules(told: dict[str, str]) -> None:
    assert "privacy.told-in-passing" not in {one.rule for one in grave(ASKED, **told)}


@given(st.text(alphabet="abeinorst 0194AMS,.!'-@#\n5é", max_size=200))
def test_a_mention_leans_by_the_sum_of_what_is_seen_about_it(text: str) -> None:
    passage = read(Subject(text), Profile()).passages[0]
    tokens, table = Tokens(passage.folded), weights()
    found = mentions_in(tokens, passage.folded)
    for mention in found:
        seen = leaning.seen(tokens, mention, "post", len(found))
        total = table[""] + sum(table.get(one, 0) for one in seen)
        assert leaning.leaning(tokens, mention, "post", len(found)) == total
    words = [at for one in found for at in range(one.first, one.last + 1)]
    assert len(words) == len(set(words))
    for one in weighed_mentions(passage, "post"):
        assert passage.folded[one.span.start : one.span.end].strip()


def test_weights_are_whole_numbers_each_seen_once_and_in_order() -> None:
    names = list(weights())
    assert names[0] == ""
    assert names == sorted(names)
    assert all(weight for name, weight in weights().items() if name)


def weights() -> dict[str, int]:
    path = files("wellspoken.engines.screening.mentions") / "leaning.txt"
    rows = [line for line in path.read_text(encoding="utf-8").split("\n") if "\t" in line]
    table = {row.rpartition("\t")[0]: int(row.rpartition("\t")[2]) for row in rows}
    assert len(table) == len(rows)
    return table
