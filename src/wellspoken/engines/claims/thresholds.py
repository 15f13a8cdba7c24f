"""The two thresholds of an organisation, chosen from matches that its own people judged.

What share of a stream is about known claims decides how many of the matches above a threshold are
right: where 95 % of the right ones and 1 % of the wrong ones pass, nine of ten are right if every
tenth text has a claim, and half if every hundredth has. So precision is worked out from the two
shares that pass and a stated base rate, never read off the judged sample, which people chose.

Bounds are Wilson's for each share at 95 % (J. Am. Stat. Assoc. 22, 1927, 209), put together on the
unfavourable side, so that together they hold more often than that.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

# Recall cannot be told from fewer right ones, nor the share of false alarms from fewer wrong ones.
LEAST_RIGHT, LEAST_WRONG = 20, 20
# With fewer wrong ones than show a threshold that still finds this much, more labels are asked for.
_WORTH_FINDING = 0.5
_NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A person's word on a match: how probable the match was said to be, and was it right?"""

    probability: float
    right: bool

    def __post_init__(self) -> None:
        if not 0.0 <= self.probability <= 1.0:
            raise ValueError("A probability lies between 0 and 1.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A share as measured, with the bounds that it lies between 19 times of 20."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """A probability from which on matches count, and what may be expected of them.

    `low` and `high` are the thresholds that the favourable and the unfavourable bounds would have
    given; `high` is None where on the unfavourable bound no threshold would do.
    """

    at: float
    low: float
    high: float | None
    precision: Share
    recall: Share
    false_alarms: Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Both thresholds; `strong` is None where even the surest matches are wrong too often."""

    suggest: Threshold
    strong: Threshold | None
    right: int
    wrong: int
    base_rate: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TooFew:
    """There are too few labels to choose from: how many there are, and how many it takes."""

    right: int
    wrong: int
    right_needed: int
    wrong_needed: int


def choose_thresholds(
    decisions: Sequence[Labelled],
    *,
    base_rate: float,
    strong_precision: float = 0.9,
    suggest_recall: float = 0.9,
    strong_false_alarms: float = 1.0,
) -> Thresholds | TooFew:
    """Return the thresholds that keep what is asked, or how many more labels that takes.

    `decisions` should be of texts of every probability: matches below the suggest threshold that
    nobody saw cannot be judged, so no threshold lower than the lowest label is ever chosen.
    `base_rate` is the share of the stream's first matches that are right. Strong is the lowest
    threshold of which `strong_precision` of the matches are right at that base rate, and from
    which no more than `strong_false_alarms` of the texts without a claim are called strong.
    Suggest is the highest threshold that lets `suggest_recall` of the right matches pass.

    Raises `ValueError` where a share is not between 0 and 1.
    """
    for share in (base_rate, strong_precision, suggest_recall):
        if not 0.0 < share < 1.0:
            raise ValueError("Base rate, precision and recall lie between 0 and 1.")
    if not 0.0 < strong_false_alarms <= 1.0:
        raise ValueError("The share of false alarms lies between 0 and 1.")
    counted = _Counted.of(decisions, base_rate)
    allowed = min(
        strong_false_alarms,
        _WORTH_FINDING * (1 / strong_precision - 1) * base_rate / (1 - base_rate),
    )
    wrong_needed = max(LEAST_WRONG, math.ceil(_SMOOTHED / allowed) - 1)
    if counted.right < LEAST_RIGHT or counted.wrong < wrong_needed:
        return TooFew(
            right=counted.right,
            wrong=counted.wrong,
            right_needed=LEAST_RIGHT,
            wrong_needed=wrong_needed,
        )
    suggest = _suggest(counted, suggest_recall)
    strong = _strong(counted, strong_precision, strong_false_alarms)
    if strong is not None and suggest.at > strong.at:
        suggest = counted.threshold(strong.at, low=min(suggest.low, strong.at), high=strong.at)
    return Thresholds(
        suggest=suggest,
        strong=strong,
        right=counted.right,
        wrong=counted.wrong,
        base_rate=base_rate,
    )


# None seen of so many does not mean none: half a false alarm is added (Jeffreys).
_SMOOTHED = 0.5


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many right and wrong ones pass each probability that occurs, from the lowest up."""

    base_rate: float
    right: int
    wrong: int
    passing: tuple[tuple[float, int, int], ...]

    @classmethod
    def of(cls, decisions: Sequence[Labelled], base_rate: float) -> "_Counted":
        right = sum(one.right for one in decisions)
        wrong = len(decisions) - right
        left, passing = [right, wrong], []
        ordered = sorted(decisions, key=lambda one: one.probability)
        for at, one in enumerate(ordered):
            if not at or ordered[at - 1].probability < one.probability:
                passing.append((one.probability, left[0], left[1]))
            left[not one.right] -= 1
        return cls(base_rate, right, wrong, tuple(passing))

    def recall(self, found: int) -> Share:
        low, high = _wilson(found, self.right)
        return Share(value=found / self.right, low=low, high=high)

    def false_alarms(self, found: int) -> Share:
        low, high = _wilson(found, self.wrong)
        value = (found + _SMOOTHED) / (self.wrong + 1)
        return Share(value=value, low=min(low, value), high=max(high, value))

    def precision(self, right: int, wrong: int) -> Share:
        recall, alarms = self.recall(right), self.false_alarms(wrong)
        return Share(
            value=self._precision(recall.value, alarms.value),
            low=self._precision(recall.low, alarms.high),
            high=self._precision(recall.high, alarms.low),
        )

    def _precision(self, recall: float, alarms: float) -> float:
        true, false = self.base_rate * recall, (1 - self.base_rate) * alarms
        return true / (true + false) if true + false else 0.0

    def threshold(self, at: float, *, low: float, high: float | None) -> Threshold:
        """Return a threshold with what passes it; `at` is a probability that occurs."""
        right, wrong = next((r, w) for probability, r, w in self.passing if probability == at)
        return Threshold(
            at=at,
            low=low,
            high=high,
            precision=self.precision(right, wrong),
            recall=self.recall(right),
            false_alarms=self.false_alarms(wrong),
        )


def _suggest(counted: _Counted, recall: float) -> Threshold:
    """Return the highest threshold that the right ones pass; the lowest label always does."""
    shares = [(at, counted.recall(right)) for at, right, _wrong in counted.passing]
    first = shares[0][0]
    chosen = max((at for at, share in shares if share.value >= recall), default=first)
    return counted.threshold(
        chosen,
        # To be as sure of the recall as the labels allow, one would go down to `low`.
        low=max((at for at, share in shares if share.low >= recall), default=first),
        high=max((at for at, share in shares if share.high >= recall), default=first),
    )


def _strong(counted: _Counted, precision: float, false_alarms: float) -> Threshold | None:
    """Return the lowest threshold that keeps both, or nothing."""
    told = [
        (at, counted.precision(right, wrong), counted.false_alarms(wrong))
        for at, right, wrong in counted.passing
        if right
    ]
    chosen = [at for at, p, f in told if p.value >= precision and f.value <= false_alarms]
    if not chosen:
        return None
    return counted.threshold(
        chosen[0],
        low=next(at for at, p, f in told if p.high >= precision and f.low <= false_alarms),
        high=next((at for at, p, f in told if p.low >= precision and f.high <= false_alarms), None),
    )


def _wilson(found: int, of: int) -> tuple[float, float]:
    """Return the bounds of a share of which `found` of `of` were seen."""
    if not of:
        return 0.0, 1.0
    share, squared = found / of, _NORMAL_95**2
    middle = share + squared / (2 * of)
    half = _NORMAL_95 * math.sqrt(share * (1 - share) / of + squared / (4 * of * of))
    scale = 1 + squared / of
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)
