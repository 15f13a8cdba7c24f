"""How long a text is, in the units that networks count in."""

from wellspoken.engines.networks.counting.addresses import with_addresses_as, with_local_mentions
from wellspoken.engines.networks.counting.graphemes import emoji, graphemes, utf8, utf16
from wellspoken.engines.networks.counting.sms import Encoding, SmsCount, sms
from wellspoken.engines.networks.counting.weighted import weighted

__all__ = [
    "Encoding",
    "SmsCount",
    "emoji",
    "graphemes",
    "sms",
    "utf8",
    "utf16",
    "weighted",
    "with_addresses_as",
    "with_local_mentions",
]
