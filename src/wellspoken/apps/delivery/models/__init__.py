from wellspoken.apps.delivery.models.attempt import Attempt
from wellspoken.apps.delivery.models.delivery import Delivery
from wellspoken.apps.delivery.models.installation import Installation
from wellspoken.apps.delivery.models.worker import Worker

__all__ = ["Attempt", "Delivery", "Installation", "Worker"]
