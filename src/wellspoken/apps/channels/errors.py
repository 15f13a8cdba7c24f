"""Why an account cannot be set up or used, each with the sentence that the person reads."""


class AccountError(Exception):
    """The account cannot be changed like this; the message says what to do instead."""


class CannotRenew(AccountError):
    """The network refused to renew the credential: a person must connect the account again."""
