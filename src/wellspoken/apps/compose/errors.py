"""Why a post cannot be changed as asked, each with the sentence that the person reads."""


class ComposeError(Exception):
    """A change to a post was refused; the message says why and what to do."""


class EditConflict(ComposeError):
    """Somebody saved another version meanwhile; nothing was overwritten."""

    def __init__(self, message: str, *, current_version: int) -> None:
        super().__init__(message)
        self.current_version = current_version


class NotEditable(ComposeError):
    """The post is in a state in which it is not edited."""


class BadSchedule(ComposeError):
    """The wanted time does not exist, exists twice, or has passed."""
