"""Everything that touches a network: one contract, typed outcomes, one package per network."""

from wellspoken.engines.networks.limits import DatedLimit, Limits
from wellspoken.engines.networks.outcomes import (
    NetworkError,
    PermanentFailure,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.protocol import (
    Connector,
    Found,
    Lookup,
    Observed,
    Prepared,
    Problem,
    Receipt,
    Sought,
    Standing,
)
from wellspoken.engines.networks.publication import MediaFile, Publication

__all__ = [
    "Connector",
    "DatedLimit",
    "Found",
    "Limits",
    "Lookup",
    "MediaFile",
    "NetworkError",
    "Observed",
    "PermanentFailure",
    "Prepared",
    "Problem",
    "Publication",
    "Receipt",
    "Sought",
    "Standing",
    "TemporaryFailure",
    "UnknownOutcome",
]
