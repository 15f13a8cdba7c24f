"""No delivery stays in a state for ever: each is settled, or stands before a person."""

from datetime import timedelta
from itertools import product

import pytest

from tests.apps.delivery.test_road import MakeAccount, carry_all, look_all
from tests.factories.posts import make_release
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.sweep import sweep

pytestmark = pytest.mark.django_db
STATE, PHASE = Delivery.State, Delivery.Phase
ENDS = {STATE.SENT, STATE.FAILED, STATE.CANCELLED, STATE.HELD}
MOMENTS = {"long ago": timedelta(days=-30), "now": timedelta(), "far away": timedelta(days=30)}


@pytest.mark.parametrize(
    ("state", "phase", "lease", "next_try"),
    [
        *product([STATE.SENDING], PHASE.values, MOMENTS, MOMENTS),
        *product([STATE.WAITING, STATE.UNCERTAIN], ["", "committing"], ["none", "now"], MOMENTS),
    ],
)
def test_however_odd_a_row_is_it_ends_or_stands_before_a_person(
    file_account: MakeAccount, state: str, phase: str, lease: str, next_try: str
) -> None:
    make_release(file_account())
    Delivery.objects.update(
        state=state,
        phase=phase,
        lease="" if lease == "none" else "dead",
        lease_until=None if lease == "none" else now() + MOMENTS[lease],
        next_try_at=now() + MOMENTS[next_try],
    )
    for hours in (0, 1, 3, 9, 24, 48):
        with shifted(timedelta(hours=hours)):
            sweep(worker="test")
            look_all()
            carry_all()
    assert Delivery.objects.get().state in ENDS


def test_every_state_of_a_delivery_is_one_the_sweepers_know() -> None:
    swept = {STATE.WAITING, STATE.SENDING, STATE.UNCERTAIN}
    assert set(STATE) == swept | ENDS
