"""Asking whether an address of our own answers, as the doctor and the demo do."""

import httpx

from wellspoken.engines.networks.trust import trusted


def status_of(url: str, *, timeout: float = 5.0) -> int | None:
    """Return the HTTP status that `url` answers with, or None when nobody answers in time."""
    try:
        with httpx.Client(timeout=timeout, trust_env=False, verify=trusted()) as client:
            return client.get(url).status_code
    except httpx.HTTPError:
        return None
