from wellspoken.apps.mailing.models.bounce import Bounce
from wellspoken.apps.mailing.models.mailing import Mailing
from wellspoken.apps.mailing.models.mailing_list import MailingList
from wellspoken.apps.mailing.models.recipient import Recipient
from wellspoken.apps.mailing.models.subscriber import Subscriber

__all__ = ["Bounce", "Mailing", "MailingList", "Recipient", "Subscriber"]
