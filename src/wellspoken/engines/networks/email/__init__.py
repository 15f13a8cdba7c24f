"""E-mail lists as a network: one message for each confirmed address, once each."""

from wellspoken.engines.networks.email.connector import EmailList
from wellspoken.engines.networks.email.ports import (
    Addressee,
    Journal,
    Kind,
    Mailing,
    Outcome,
    Roster,
    Tally,
)
from wellspoken.engines.networks.email.smtp import SmtpServer

__all__ = [
    "Addressee",
    "EmailList",
    "Journal",
    "Kind",
    "Mailing",
    "Outcome",
    "Roster",
    "SmtpServer",
    "Tally",
]
