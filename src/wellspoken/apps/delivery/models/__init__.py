from wellspoken.apps.delivery.models.attempt import Attempt
from wellspoken.apps.delivery.models.delivery import Delivery
from wellspoken.apps.delivery.models.foreseen import Foreseen
from wellspoken.apps.delivery.models.hold import Hold
from wellspoken.apps.delivery.models.hold_seen import HoldSeen
from wellspoken.apps.delivery.models.installation import Installation
from wellspoken.apps.delivery.models.preflight import Preflight
from wellspoken.apps.delivery.models.stop import Stop
from wellspoken.apps.delivery.models.worker import Worker

__all__ = [
    "Attempt",
    "Delivery",
    "Foreseen",
    "Hold",
    "HoldSeen",
    "Installation",
    "Preflight",
    "Stop",
    "Worker",
]
