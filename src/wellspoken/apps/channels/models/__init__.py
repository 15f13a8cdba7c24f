from wellspoken.apps.channels.models.account import Account
from wellspoken.apps.channels.models.credential import Credential
from wellspoken.apps.channels.models.registration import Registration

__all__ = ["Account", "Credential", "Registration"]
