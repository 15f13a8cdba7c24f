"""A cell that a spreadsheet program would calculate leaves as text, and comes back as it was."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.text.spreadsheet import as_written, harmless


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "＝1", "''@x", " =1", "' =1"],  # noqa: RUF001
)
def test_a_formula_leaves_as_text_and_comes_back_as_it_was(cell: str) -> None:
    assert harmless(cell).startswith("'")
    assert as_written(harmless(cell)) == cell


@given(st.text(alphabet="=+-@'\t\r\n;ab ＝", max_size=10))  # noqa: RUF001
def test_no_text_changes_on_its_way_through_a_sheet(text: str) -> None:
    cell = harmless(text)
    for part in cell.split(";"):
        assert part.lstrip(" ")[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n", "＝"}  # noqa: RUF001
    assert as_written(cell) == text


def test_a_sign_behind_a_semicolon_begins_a_cell_where_lists_are_parted_by_it() -> None:
    assert harmless("Walk in; =1+1") == "Walk in;' =1+1"
    assert harmless("Walk in; it is free") == "Walk in; it is free"


@pytest.mark.parametrize("piece", [" ", "'", "; ", ";'", "' "])
def test_long_cells_of_signs_take_no_time(piece: str) -> None:
    began = time.monotonic()
    harmless(piece * 100_000)
    as_written(piece * 100_000)
    assert time.monotonic() - began < 2
