"""What each role may do, in words for whoever gives it."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.people.roles import GRANTS, Capability, Role

_SAYS: dict[Capability, str | Promise] = {
    Capability.READ_WORKSPACE: _("read everything in the workspace"),
    Capability.WRITE_POST: _("write posts and send them into review"),
    Capability.COMMENT: _("comment on posts"),
    Capability.APPROVE: _("approve posts whose step is theirs"),
    Capability.FAST_TRACK: _("approve emergencies and report on them"),
    Capability.OVERRIDE_FINDING: _("let a finding stand, with a reason on record"),
    Capability.MANAGE_DELIVERY: _("hold, release and cancel deliveries"),
    Capability.HOLD_SENDING: _("set and lift a crisis hold"),
    Capability.ACKNOWLEDGE_HOLD: _("say that they have seen a crisis hold"),
    Capability.CORRECT_PUBLISHED: _("correct or retract what is published"),
    Capability.MANAGE_CAMPAIGNS: _("manage campaigns"),
    Capability.MANAGE_LISTS: _("manage mailing lists"),
    Capability.MANAGE_ACCOUNTS: _("connect accounts on networks"),
    Capability.MANAGE_CHAINS: _("set up review chains"),
    Capability.MANAGE_WEBHOOKS: _("set up webhooks, which tell other systems what happens"),
    Capability.MANAGE_PEOPLE: _("invite people and give roles"),
    Capability.RESUME_SENDING: _("let a restored installation send again"),
    Capability.USE_DESK: _("judge signals at the misinformation desk"),
    Capability.MANAGE_CLAIMS: _("change the register of claims"),
    Capability.MANAGE_SCREENING: _("change the organisation's profile for screening"),
    Capability.RECORD_AUTHORISATION: _("record who may be shown, and revoke it"),
    Capability.READ_AUDIT: _("read the audit"),
    Capability.TAKE_EVIDENCE: _("take the evidence about a post away"),
}


def role_guide() -> dict[Role, list[str]]:
    """Return, for each role, what it lets a person do."""
    return {
        role: [str(says) for capability, says in _SAYS.items() if capability in GRANTS[role]]
        for role in Role
    }
