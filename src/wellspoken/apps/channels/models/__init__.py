from wellspoken.apps.channels.models.account import Account

__all__ = ["Account"]
