from wellspoken.apps.delivery.services.people_decide import (
    cancel_delivery,
    confirm_arrived,
    send_after_all,
    try_again,
)
from wellspoken.apps.delivery.services.retract import retract_post

__all__ = [
    "cancel_delivery",
    "confirm_arrived",
    "retract_post",
    "send_after_all",
    "try_again",
]
