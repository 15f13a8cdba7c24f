from wellspoken.apps.mailing.services.bounces import collect_bounces, record_bounce
from wellspoken.apps.mailing.services.lists import ListRefused, save_list
from wellspoken.apps.mailing.services.subscribe import confirm, leave, subscribe

__all__ = [
    "ListRefused",
    "collect_bounces",
    "confirm",
    "leave",
    "record_bounce",
    "save_list",
    "subscribe",
]
