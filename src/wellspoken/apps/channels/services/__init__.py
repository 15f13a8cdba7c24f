from wellspoken.apps.channels.services.accounts import add_account, rename_account, set_in_use
from wellspoken.apps.channels.services.credentials import (
    Renewed,
    keep_credential,
    open_credential,
    reseal_all,
)

__all__ = [
    "Renewed",
    "add_account",
    "keep_credential",
    "open_credential",
    "rename_account",
    "reseal_all",
    "set_in_use",
]
