"""Noting that screening stands on other rules, or another profile, than before."""

from django.db import transaction

from wellspoken import __version__
from wellspoken.apps.audit.actors import person, system
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.differences import described, differences
from wellspoken.apps.guard.house import as_values, profile_number, profile_of
from wellspoken.apps.guard.models import ProfileVersion, Ruleset
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.guard.register import known_claims
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


def record_ruleset(
    *,
    cause: Ruleset.Cause = Ruleset.Cause.SOFTWARE,
    by: User | None = None,
    profile_version: ProfileVersion | None = None,
) -> Ruleset:
    """Return the version of the rules in force, written down first where it is new.

    Asking costs one query as long as nothing changed.
    """
    engine = screener()
    newest = Ruleset.objects.order_by("-pk").first()
    if newest is not None and newest.hash == engine.ruleset_hash:
        return newest
    with transaction.atomic():
        if newest is not None:
            # Whoever comes second waits here, and finds the first one's row.
            Ruleset.objects.select_for_update().get(pk=newest.pk)
            newest = Ruleset.objects.order_by("-pk").first()
            if newest is not None and newest.hash == engine.ruleset_hash:
                return newest
        return _write(newest, engine.ruleset_hash, cause, by, profile_version)


def _write(
    before: Ruleset | None,
    ruleset_hash: str,
    cause: Ruleset.Cause,
    by: User | None,
    profile_version: ProfileVersion | None,
) -> Ruleset:
    number = profile_number()
    kept = {
        "rules": described(screener().rules),
        "profile": as_values(profile_of(number)),
        "claims": known_claims().version,
    }
    row = Ruleset.objects.create(
        hash=ruleset_hash,
        software=__version__,
        cause=cause if before is not None else Ruleset.Cause.FIRST,
        differences=differences(
            {"rules": before.rules, "profile": before.profile, "claims": before.claims}, kept
        )
        if before is not None
        else [],
        profile_version=profile_version or ProfileVersion.objects.filter(pk=number).first(),
        by=by,
        at=now(),
        looked_at=now() if before is None else None,
        **kept,
    )
    record(
        actor=person(by) if by is not None else system("screening"),
        action="ruleset.in-use",
        target=row,
        content_hash=ruleset_hash,
        detail={"cause": row.cause, "differences": len(row.differences)},
    )
    return row


@transaction.atomic
def want_pages(*, actor: User, ruleset_id: int) -> Ruleset:
    """Ask for the published posts to be screened by the newest rules; asking again begins anew.

    Posts are looked through by the worker. Raises `NotAllowed`.
    """
    require(actor, Capability.MANAGE_SCREENING)
    row = Ruleset.objects.select_for_update().get(pk=ruleset_id)
    if row.pk != Ruleset.objects.order_by("-pk").values_list("pk", flat=True).first():
        return row
    row.pages_wanted_at, row.pages_wanted_by, row.pages_looked_at = now(), actor, None
    row.pages_done, row.pages_last = 0, 0
    row.save()
    record(actor=person(actor), action="ruleset.pages-wanted", target=row)
    return row
