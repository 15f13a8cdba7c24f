"""A claim is recognised however it is worded, and another claim is not taken for it."""

import pytest
from benchmarks.claims_posts import labelled_posts
from hypothesis import given, settings
from hypothesis import strategies as st

from wellspoken.engines.claims import (
    Claim,
    Collection,
    Decision,
    Matcher,
    Settings,
    Stance,
    starter,
)

MATCHER = Matcher(Collection.of(starter().claims))
HELD = [post for post in labelled_posts() if post.split == "held"]


def test_the_labelled_posts_are_enough_and_half_are_kept_out_of_tuning() -> None:
    posts = labelled_posts()
    assert len(posts) >= 300
    assert 0.35 < len(HELD) / len(posts) < 0.65
    assert {post.claim for post in HELD if post.claim}.isdisjoint(
        post.claim for post in posts if post.split == "tune"
    )


def test_posts_kept_out_of_tuning_find_their_claim() -> None:
    about = [post for post in HELD if post.claim]
    first = [MATCHER.match(post.text, post.lang).matches[:1] for post in about]
    right = sum(bool(m) and m[0].claim == p.claim for p, m in zip(about, first, strict=True))
    assert right >= 0.95 * len(about)


def test_debunks_kept_out_of_tuning_are_seldom_called_repeats() -> None:
    debunks = [post for post in HELD if post.stance == "rebuts"]
    called = [
        match.stance
        for post in debunks
        for match in MATCHER.match(post.text, post.lang).matches
        if match.claim == post.claim
    ]
    assert called.count(Stance.REPEATS) <= 0.08 * len(debunks)


def test_most_true_repeats_kept_out_of_tuning_are_strong_matches() -> None:
    repeats = [post for post in HELD if post.stance == "repeats"]
    strong = sum(
        answer.decision == "strong" and answer.matches[0].claim == post.claim
        for post in repeats
        if (answer := MATCHER.match(post.text, post.lang))
    )
    assert strong >= 0.70 * len(repeats)


def test_what_rebuts_a_claim_that_denies_is_what_affirms_it() -> None:
    claim = Claim(id="aids", claim="HIV does not cause AIDS.", rebuttal="HIV destroys cells.")
    matcher = Matcher(Collection.of([claim]))
    said = {text: matcher.match(text).matches[0].stance for text in (
        "HIV does not cause AIDS", "It is false that HIV does not cause AIDS",
    )}  # fmt: skip
    assert list(said.values()) == [Stance.REPEATS, Stance.REBUTS]


def test_a_swapped_thing_is_seldom_a_strong_match() -> None:
    swaps = [post for post in HELD if post.kind == "swap"]
    taken = sum(
        match.claim == post.near and MATCHER.settings.decide(match.probability) == "strong"
        for post in swaps
        for match in MATCHER.match(post.text, post.lang).matches
    )
    assert taken <= 0.10 * len(swaps)


def test_another_number_is_another_claim() -> None:
    claim = Claim(id="one", claim="The flu vaccine works in 10% of people.")
    matcher = Matcher(Collection.of([*starter().claims, claim]))
    same, other = (
        next((m.probability for m in matcher.match(text).matches if m.claim == "one"), 0.0)
        for text in (
            "The flu vaccine works in ten per cent of people",
            "The flu vaccine works in 1% of people",
        )
    )
    assert other < 0.5 < same


def test_the_answer_says_why() -> None:
    match = MATCHER.match("Cinnamon cured my diabetes").matches[0]
    assert match.claim == "chronic-diabetes-cinnamon"
    assert any("cinnamon" in reason for reason in match.why)


def test_where_fewer_posts_carry_a_claim_the_same_words_are_weaker_evidence() -> None:
    rare = Matcher(MATCHER.collection, Settings(base_rate=0.01))
    text = "Cinnamon cured my diabetes"
    assert rare.match(text).matches[0].probability < MATCHER.match(text).matches[0].probability


@pytest.mark.parametrize("values", [{"suggest": 0.9, "strong": 0.5}, {"base_rate": 0.0}])
def test_settings_that_make_no_sense_are_refused(values: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"must|between"):
        Settings(**values)


@pytest.mark.parametrize("text", ["", " ", "https://x.example/", "@somebody", "😀"])
def test_a_text_without_words_matches_nothing(text: str) -> None:
    assert MATCHER.match(text).matches == ()
    assert MATCHER.match(text).decision is Decision.NONE


def test_an_empty_register_matches_nothing() -> None:
    assert Matcher(Collection.of([])).match("Garlic cures covid").matches == ()


@settings(max_examples=40)
@given(st.text(max_size=300))
def test_any_text_gets_an_answer_and_the_same_one_again(text: str) -> None:
    answer = MATCHER.match(text)
    assert answer == MATCHER.match(text)
    assert all(0.0 <= match.probability <= 1.0 for match in answer.matches)
    ordered = [match.probability for match in answer.matches]
    assert ordered == sorted(ordered, reverse=True)
