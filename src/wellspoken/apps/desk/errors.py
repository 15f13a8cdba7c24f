"""Why the desk refuses an act, with the sentence that the person reads."""


class DeskError(Exception):
    """The act does not fit the state of the signal or the claim; the message says what to do."""
