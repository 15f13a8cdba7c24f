"""Whom a connection trusts, read from the disk once."""

import ssl
from functools import cache

import httpx


@cache
def trusted() -> ssl.SSLContext:
    """Return the context in which servers' certificates are checked.

    To read the authorities takes some 50 ms of the processor's time, and a client without a
    context reads them for itself, even for an address without TLS.
    """
    return httpx.create_ssl_context(trust_env=False)
