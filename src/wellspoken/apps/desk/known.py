"""The desk's register and the starter register as screening asks them."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from threading import Lock

from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.engine_claims import as_whole_claim
from wellspoken.apps.desk.models import Claim
from wellspoken.apps.desk.selectors import register_state
from wellspoken.engines import claims as engine
from wellspoken.engines.claims.answering import KnownClaims, starter_claims

_lock = Lock()


@dataclass(slots=True)
class _Kept:
    """What this process last handed over, and the state of the register behind it."""

    known: KnownClaims | None = None
    state: object = None


_kept = _Kept()


def known_claims() -> KnownClaims:
    """Return the claims that a post is screened against: ours, and those of the starter register.

    A claim of the starter register that the desk has edited or retired counts as the desk left it.
    The same object is returned until the register or the day changes, after which evidence may be
    out of date.
    """
    today = now().date()
    register = register_state()
    if not register.count:
        return starter_claims()
    state = (register, today)
    with _lock:
        if _kept.known is None or _kept.state != state:
            _kept.known, _kept.state = _read(today), state
        return _kept.known


def _read(today: date) -> KnownClaims:
    rows = list(Claim.objects.prefetch_related("evidence").order_by("pk"))
    starter = {claim.id: claim for claim in engine.starter().claims}
    ours = [_with_other_languages(as_whole_claim(row, today), starter) for row in rows]
    here = {row.key for row in rows}
    listed = [*ours, *(claim for key, claim in starter.items() if key not in here)]
    version = hashlib.sha256(starter_claims().version.encode())
    version.update(today.isoformat().encode())
    for row in rows:
        version.update(f"\n{row.key} {row.updated_at.isoformat()}".encode())
    return KnownClaims(lambda: listed, version=version.hexdigest(), today=lambda: now().date())


def _with_other_languages(claim: engine.Claim, starter: dict[str, engine.Claim]) -> engine.Claim:
    """Keep the starter register's answer in other languages where ours is still the same."""
    given = starter.get(claim.id)
    if given is None or not claim.rebuttal or given.rebuttal != claim.rebuttal:
        return claim
    return replace(claim, rebuttals_in=given.rebuttals_in)
