"""Why a review cannot go on, each with the sentence that the person reads."""

from collections.abc import Callable


class ReviewError(Exception):
    """A step of the review was refused; the message says why and what to do."""


class OwnWork(ReviewError):
    """Somebody tried to approve what they wrote."""


class NotTheirStep(ReviewError):
    """The next step belongs to another role or person."""


class ContentChanged(ReviewError):
    """The content is no longer the one that was submitted."""


class NotOpen(ReviewError):
    """The review has ended."""


class NotReady(ReviewError):
    """The post cannot be submitted as it is."""


class Blocked(ReviewError):
    """Screening stops it until the finding is mended or answered for.

    `keep` writes the report that says so, once the act that it stopped has been undone.
    """

    def __init__(
        self,
        message: str,
        findings: tuple[object, ...],
        *,
        keep: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(message)
        self.findings = findings
        self.keep = keep
