from wellspoken.apps.channels.models.account import Account
from wellspoken.apps.channels.models.credential import Credential

__all__ = ["Account", "Credential"]
