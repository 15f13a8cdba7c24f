"""What a webhook cannot be."""


class HookError(Exception):
    """It cannot be done like this; the message says what to do instead."""
