from wellspoken.apps.channels.services.accounts import add_account, rename_account, set_in_use
from wellspoken.apps.channels.services.check import check_account
from wellspoken.apps.channels.services.credentials import (
    connect,
    keep_credential,
    open_credential,
    reseal_all,
)

__all__ = [
    "add_account",
    "check_account",
    "connect",
    "keep_credential",
    "open_credential",
    "rename_account",
    "reseal_all",
    "set_in_use",
]
