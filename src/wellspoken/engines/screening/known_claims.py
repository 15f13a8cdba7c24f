"""What screening asks of a register of health claims, whoever keeps it.

The engines do not know each other: whoever sets up a screener hands it something of this shape.
"""

from collections.abc import Callable, Sequence
from typing import Protocol


class RepeatedClaim(Protocol):
    """A claim that `text[start:end]` says as its own, and what the register says of it.

    `verdict` is "false", "misleading", "unproven", "outdated", "partly-true" or another that finds
    no fault. `surely` tells that the match may be acted on. `fact` is what may be told instead, or
    empty; `source` on whose authority.
    """

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def id(self) -> str: ...
    @property
    def claim(self) -> str: ...
    @property
    def verdict(self) -> str: ...
    @property
    def surely(self) -> bool: ...
    @property
    def why(self) -> tuple[str, ...]: ...
    @property
    def fact(self) -> str: ...
    @property
    def source(self) -> str: ...


class ClaimRegister(Protocol):
    """Tells which known claims a text says."""

    @property
    def version(self) -> str:
        """A hash that changes with whatever could change an answer."""

    def repeated_in(
        self, text: str, lang: str = "", *, leans: Callable[[str], bool] | None = None
    ) -> Sequence[RepeatedClaim]:
        """Return each claim that the text says as its own, once.

        `leans` tells of a sentence whether it reads like a false claim, so that less of a likeness
        to one that is known will do.
        """
