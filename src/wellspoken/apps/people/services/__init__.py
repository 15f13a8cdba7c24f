"""What can be done to people; every act goes on record."""

from wellspoken.apps.people.services.arrive import add_person
from wellspoken.apps.people.services.invite import (
    Invited,
    accept_by_provider,
    accept_invitation,
    invite_person,
    open_invitation,
    resend_invitation,
    withdraw_invitation,
)
from wellspoken.apps.people.services.leave import deactivate_person, reactivate_person
from wellspoken.apps.people.services.notice import send_notice, send_to_addresses
from wellspoken.apps.people.services.profile import change_profile
from wellspoken.apps.people.services.roles import grant_role, revoke_role
from wellspoken.apps.people.services.sessions import end_sessions, reset_second_factor

__all__ = [
    "Invited",
    "accept_by_provider",
    "accept_invitation",
    "add_person",
    "change_profile",
    "deactivate_person",
    "end_sessions",
    "grant_role",
    "invite_person",
    "open_invitation",
    "reactivate_person",
    "resend_invitation",
    "reset_second_factor",
    "revoke_role",
    "send_notice",
    "send_to_addresses",
    "withdraw_invitation",
]
