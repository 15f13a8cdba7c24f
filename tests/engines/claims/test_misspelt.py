"""A word that the register does not know is taken for the one it may be a misspelling of."""

import pytest

from wellspoken.engines.claims import Claim, Collection, Matcher, starter
from wellspoken.engines.claims.matching.misspelt import edits, meant_by

MATCHER = Matcher(Collection.of(starter().claims))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("ivermetcin cured my covid", "infectious-covid-ivermectin"),
        ("aspartme gives you cancer", "nutrition-aspartame-poison"),
        ("the vaccin contains a micrchip", "vaccines-microchip"),
    ],
)
def test_a_misspelt_post_finds_its_claim(text: str, claim: str) -> None:
    assert MATCHER.match(text).matches[0].claim == claim


def test_a_claim_added_at_run_time_is_found_by_a_misspelling_too() -> None:
    collection = Collection.of(starter().claims)
    matcher = Matcher(collection)
    collection.put(Claim(id="new", claim="Zirconium bracelets cure arthritis."))
    assert matcher.match("zircomium bracelets are a cure").matches[0].claim == "new"


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("omicron", "omicron", 0), ("omicron", "omicrno", 1), ("vaccine", "vacine", 1)],
)
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other, 2) == count


def test_short_words_and_words_far_away_are_left_alone() -> None:
    assert list(meant_by("flo", MATCHER.collection)) == []
    assert "measl" not in set(meant_by("measuring", MATCHER.collection))
