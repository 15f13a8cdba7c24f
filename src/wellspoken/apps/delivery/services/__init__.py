from wellspoken.apps.delivery.services.hold import (
    Covered,
    acknowledge_hold,
    lift_hold,
    set_hold,
)
from wellspoken.apps.delivery.services.look_again import approve_again, drop
from wellspoken.apps.delivery.services.people_decide import (
    cancel_delivery,
    confirm_arrived,
    send_after_all,
    try_again,
)
from wellspoken.apps.delivery.services.retract import retract_post

__all__ = [
    "Covered",
    "acknowledge_hold",
    "approve_again",
    "cancel_delivery",
    "confirm_arrived",
    "drop",
    "lift_hold",
    "retract_post",
    "send_after_all",
    "set_hold",
    "try_again",
]
