"""A span is always well formed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.text import Span, Stretches


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_span_refuses_to_run_backwards_or_below_zero(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="span"):
        Span(start, end)


def test_spans_that_only_touch_do_not_overlap() -> None:
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))
    assert Span(0, 9).contains(Span(3, 5))
    assert not Span(0, 4).contains(Span(3, 5))
    assert len(Span(2, 5)) == 3


SPANS = st.builds(
    lambda start, size: Span(start, start + size), st.integers(0, 60), st.integers(0, 9)
)


@given(st.lists(SPANS, max_size=30), SPANS)
def test_stretches_overlap_what_one_of_their_spans_overlaps(taken: list[Span], asked: Span) -> None:
    stretches = Stretches(taken)
    if asked.start < asked.end:
        wanted = any(one.overlaps(asked) for one in taken if one.start < one.end)
        assert stretches.overlap(asked) == wanted
