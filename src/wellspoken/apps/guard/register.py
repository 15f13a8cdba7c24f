"""The door through which screening gets the organisation's own register of health claims.

The desk, which keeps it, stands above and registers itself when Django starts.
"""

from collections.abc import Callable

from wellspoken.engines.claims.answering import starter_claims
from wellspoken.engines.screening import ClaimRegister

_keepers: list[Callable[[], ClaimRegister]] = []


def register_keeper(keeper: Callable[[], ClaimRegister]) -> None:
    """Name who hands over the register; it must be the same object until something changed."""
    _keepers[:] = [keeper]


def known_claims() -> ClaimRegister:
    """Return the register as it stands; without a keeper, the one that comes with Wellspoken."""
    return _keepers[0]() if _keepers else starter_claims()
