"""Two thresholds from judged matches: kept on other matches, aware of the base rate, honest."""

import random

import pytest

from wellspoken.engines.claims.thresholds import (
    Labelled,
    Thresholds,
    TooFew,
    choose_thresholds,
)


def judged(right: int, wrong: int, *, seed: int = 1) -> list[Labelled]:
    """Return judged matches: right ones mostly probable, wrong ones mostly not."""
    chance = random.Random(seed)
    probabilities = [(chance.betavariate(5, 2), True) for _ in range(right)]
    probabilities += [(chance.betavariate(2, 6), False) for _ in range(wrong)]
    return [Labelled(probability=p, right=is_right) for p, is_right in probabilities]


def chosen(decisions: list[Labelled], **asked: float) -> Thresholds:
    found = choose_thresholds(decisions, **{"base_rate": 0.3, **asked})
    assert isinstance(found, Thresholds)
    return found


def test_what_was_promised_is_kept_on_matches_that_nobody_had_judged() -> None:
    others = judged(4000, 4000, seed=99)
    kept = 0
    for seed in range(20):
        found = chosen(judged(150, 400, seed=seed))
        assert found.strong is not None
        recall, alarms = (
            sum(one.probability >= found.strong.at for one in others if one.right is right) / 4000
            for right in (True, False)
        )
        precision = 0.3 * recall / (0.3 * recall + 0.7 * alarms)
        kept += found.strong.precision.low <= precision <= found.strong.precision.high
        assert precision > 0.8
        assert found.suggest.at <= found.strong.at
    assert kept >= 18


def test_where_fewer_posts_carry_a_claim_it_takes_more_to_call_a_match_strong() -> None:
    decisions = judged(300, 3000)
    often, seldom = chosen(decisions, base_rate=0.3), chosen(decisions, base_rate=0.03)
    assert often.strong is not None
    assert seldom.strong is not None
    assert seldom.strong.at > often.strong.at
    assert seldom.suggest.at == often.suggest.at


def test_too_few_labels_are_told_with_how_many_it_takes() -> None:
    few = choose_thresholds(judged(8, 90), base_rate=0.3)
    assert isinstance(few, TooFew)
    assert (few.right, few.right_needed) == (8, 20)
    seldom = choose_thresholds(judged(100, 90), base_rate=0.01)
    assert isinstance(seldom, TooFew)
    assert seldom.wrong_needed > 800
    assert choose_thresholds([], base_rate=0.5) == TooFew(
        right=0, wrong=0, right_needed=20, wrong_needed=20
    )
    assert isinstance(
        choose_thresholds(judged(100, seldom.wrong_needed), base_rate=0.01), Thresholds
    )


def test_the_fewer_the_labels_the_wider_the_bounds() -> None:
    few, many = chosen(judged(40, 60)), chosen(judged(400, 600))
    assert few.strong is not None
    assert many.strong is not None
    assert many.strong.precision.high - many.strong.precision.low < (
        few.strong.precision.high - few.strong.precision.low
    )
    assert many.strong.low <= many.strong.at
    assert many.strong.high is None or many.strong.at <= many.strong.high


def test_nothing_is_called_strong_where_the_surest_matches_are_often_wrong() -> None:
    mixed = [Labelled(probability=at / 200, right=at % 2 == 0) for at in range(200)]
    found = chosen(mixed, base_rate=0.5)
    assert found.strong is None
    assert found.suggest.recall.value >= 0.9


def test_false_alarms_can_be_kept_below_a_share() -> None:
    decisions = judged(300, 1000)
    found = chosen(decisions, strong_precision=0.5, strong_false_alarms=0.01)
    assert found.strong is not None
    assert found.strong.false_alarms.value <= 0.01
    loose = chosen(decisions, strong_precision=0.5)
    assert loose.strong is not None
    assert loose.strong.at < found.strong.at


def test_shares_that_are_none_are_refused() -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        choose_thresholds([], base_rate=0.0)
    with pytest.raises(ValueError, match="between 0 and 1"):
        Labelled(probability=1.2, right=True)
