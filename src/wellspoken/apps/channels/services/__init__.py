from wellspoken.apps.channels.services.accounts import add_account, rename_account, set_in_use
from wellspoken.apps.channels.services.check import check_account
from wellspoken.apps.channels.services.credentials import (
    connect,
    keep_credential,
    open_credential,
)
from wellspoken.apps.channels.services.disconnect import disconnect
from wellspoken.apps.channels.services.sign_in import begin_adding, begin_connecting, finish

__all__ = [
    "add_account",
    "begin_adding",
    "begin_connecting",
    "check_account",
    "connect",
    "disconnect",
    "finish",
    "keep_credential",
    "open_credential",
    "rename_account",
    "set_in_use",
]
