from wellspoken.apps.hooks.models.attempt import Attempt
from wellspoken.apps.hooks.models.endpoint import Endpoint
from wellspoken.apps.hooks.models.event import Event
from wellspoken.apps.hooks.models.message import Message

__all__ = ["Attempt", "Endpoint", "Event", "Message"]
