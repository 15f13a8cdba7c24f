"""What can go wrong with people and invitations, in words for whoever tried."""


class PeopleError(Exception):
    """The act does not fit the state of things; the message says what to do instead."""


class InvitationClosed(PeopleError):
    """The invitation was used, withdrawn or is too old."""
