"""A span is always well formed."""

import pytest

from wellspoken.engines.text import Span


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
