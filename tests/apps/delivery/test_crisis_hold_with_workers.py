"""A hold set while real workers are sending: what arrives afterwards is counted."""

from pathlib import Path

import pytest

from tests.support.installation import Installation
from tests.support.workers import (
    arrived,
    lift_hold_on,
    make_due,
    ready_to_hold,
    start_worker,
    states,
    what_it_held,
    work,
)

pytestmark = [pytest.mark.kill, pytest.mark.timeout(480)]
DELIVERIES = 60


@pytest.mark.parametrize("already", [1, 12])
def test_after_a_hold_is_set_nothing_begins_to_leave(
    installation: Installation, tmp_path: Path, already: int
) -> None:
    public = tmp_path / "public.txt"
    make_due(installation, public, accounts=10, releases=6, delay=0.4)
    holding = ready_to_hold(installation, public, already=already)
    workers = [start_worker(installation) for _number in range(2)]
    seen, on_the_way = what_it_held(holding)
    for process in workers:
        _out, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    while "waiting" in states(installation):
        work(installation)  # a worker that has just held all that it claimed takes that for idle
    keys = arrived(public)
    assert seen < DELIVERIES
    assert len(keys) - seen <= on_the_way
    assert len(keys) < DELIVERIES
    assert states(installation) == ["held"] * (DELIVERIES - len(keys)) + ["sent"] * len(keys)

    lift_hold_on(installation, again=False)
    for minutes in (0, 10):
        work(installation, minutes=minutes)
    assert arrived(public) == keys


def test_what_is_approved_again_after_a_hold_arrives_once(
    installation: Installation, tmp_path: Path
) -> None:
    public = tmp_path / "public.txt"
    make_due(installation, public, accounts=5)
    assert what_it_held(ready_to_hold(installation, public)) == (0, 0)
    work(installation)
    assert states(installation) == ["held"] * 5
    lift_hold_on(installation, again=True)
    work(installation)
    keys = arrived(public)
    assert len(keys) == len(set(keys)) == 5
