"""Ending sessions, and taking away a second factor that was lost."""

from allauth.mfa.models import Authenticator
from django.db import transaction
from django.db.models import F

from wellspoken.apps.audit import actors
from wellspoken.apps.audit.services import record
from wellspoken.apps.people.models import User
from wellspoken.apps.people.services.acting import Doer, answerable, as_user
from wellspoken.apps.people.services.roles import refuse_own


def forget_sessions(user: User) -> None:
    """Make every session of the person invalid, wherever it is kept."""
    User.objects.filter(pk=user.pk).update(session_generation=F("session_generation") + 1)
    user.refresh_from_db(fields=["session_generation"])


@transaction.atomic
def end_sessions(*, actor: Doer, user: User) -> None:
    """Sign the person out everywhere; people may do this to themselves."""
    by = actors.person(user) if as_user(actor) == user else answerable(actor)
    forget_sessions(user)
    record(actor=by, action="person.sessions_ended", target=user)


@transaction.atomic
def reset_second_factor(*, actor: Doer, user: User) -> int:
    """Remove a colleague's second factors and end their sessions; return how many there were.

    For a lost telephone or key, once the administrator knows who is asking.
    """
    by = answerable(actor)
    refuse_own(actor, user)
    count, _by_model = Authenticator.objects.filter(user=user).delete()
    forget_sessions(user)
    record(actor=by, action="second_factor.reset", target=user, detail={"removed": count})
    return count
