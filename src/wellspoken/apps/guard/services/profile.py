"""Setting the organisation's profile, which every gate uses from then on."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.differences import differences
from wellspoken.apps.guard.house import LISTS, as_values, profile_in_use
from wellspoken.apps.guard.lowering import lowered_privacy
from wellspoken.apps.guard.models import ProfileVersion, Ruleset
from wellspoken.apps.guard.services.rulesets import record_ruleset
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability, Role
from wellspoken.engines.screening import Profile, ProfileError

LONGEST_ENTRY, MOST_ENTRIES = 300, 2000


class CannotSetProfile(Exception):
    """The profile cannot be set like this; the message says why."""


@transaction.atomic
def set_profile(*, actor: User, values: Mapping[str, Any], reason: str = "") -> ProfileVersion:
    """Put a profile in force at every gate, and keep it as a version; nothing where it is the same.

    `values` have the form of the profile's TOML file. What keeps patients private may weigh less
    only by a privacy officer and for a reason. Only a privacy officer adds what is the house's
    own: a name on a list is never again taken for a patient's, so that whoever may write a list
    could let their own post through. Raises `ProfileError`, `CannotSetProfile` or `NotAllowed`.
    """
    require(actor, Capability.MANAGE_SCREENING)
    wanted = as_values(Profile.from_mapping(values))
    _check_sizes(wanted)
    _check_domains(wanted)
    # One profile after another: what two people set at once is compared with the other's.
    newest = ProfileVersion.objects.select_for_update().order_by("-pk").first()
    before = as_values(profile_in_use())
    if wanted == before and newest is not None:
        return newest
    lowered = lowered_privacy(before["severities"], wanted["severities"])
    if lowered and Role.PRIVACY not in actor.roles:
        raise CannotSetProfile(
            _("Only a privacy officer may let this weigh less: %(what)s.")
            % {"what": ", ".join(lowered)}
        )
    trusted = _added_to_lists(before, wanted)
    if trusted and not may_add_to_lists(actor):
        raise CannotSetProfile(
            _("Only a privacy officer may add to the lists, since they are let through: %(what)s.")
            % {"what": ", ".join(trusted)}
        )
    if lowered and not reason.strip():
        raise CannotSetProfile(
            _("Say why this may weigh less: %(what)s. The reason is part of the record.")
            % {"what": ", ".join(lowered)}
        )
    record_ruleset()
    version = ProfileVersion.objects.create(
        values=wanted, reason=reason.strip(), lowers_privacy=bool(lowered), by=actor, at=now()
    )
    record_ruleset(cause=Ruleset.Cause.PROFILE, by=actor, profile_version=version)
    changed = differences(
        {"rules": {}, "profile": before, "claims": ""},
        {"rules": {}, "profile": wanted, "claims": ""},
    )
    record(
        actor=person(actor),
        action="profile.lowered" if lowered else "profile.set",
        target=version,
        detail={
            "changed": sorted({line["what"] for line in changed if line["what"]}),
            "lowered": lowered,
            "added_to": sorted({name.partition(":")[0] for name in trusted}),
            "reason": version.reason if lowered else "",
        },
    )
    return version


def may_add_to_lists(user: User) -> bool:
    """Return whether the person decides who and what is let through as the house's own."""
    return Role.PRIVACY in user.roles


def _added_to_lists(before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    """Return each entry that the lists of what is the house's own did not have."""
    return [
        f"{key}: {entry}"
        for key in LISTS
        for entry in after.get(key, ())
        if entry not in before.get(key, ())
    ]


def _check_domains(values: Mapping[str, Any]) -> None:
    for domain in values.get("own_domains", ()):
        if "." not in domain.strip(". "):
            raise ProfileError(
                _("“%(domain)s” is no domain of yours: it stands for many others as well.")
                % {"domain": domain}
            )


def _check_sizes(values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        if not isinstance(value, list | dict):
            continue
        entries = [*value, *value.values()] if isinstance(value, dict) else value
        if len(entries) > MOST_ENTRIES:
            raise ProfileError(
                _("“%(key)s” has more than %(most)d entries.") % {"key": key, "most": MOST_ENTRIES}
            )
        if any(len(entry) > LONGEST_ENTRY or not entry.strip() for entry in entries):
            raise ProfileError(
                _("Each entry of “%(key)s” has between 1 and %(most)d characters.")
                % {"key": key, "most": LONGEST_ENTRY}
            )
