from wellspoken.apps.hooks.services.endpoints import (
    Secret,
    add_endpoint,
    change_endpoint,
    change_secret,
    remove_endpoint,
    send_again,
    send_test,
    switch_off,
    switch_on,
)

__all__ = [
    "Secret",
    "add_endpoint",
    "change_endpoint",
    "change_secret",
    "remove_endpoint",
    "send_again",
    "send_test",
    "switch_off",
    "switch_on",
]
