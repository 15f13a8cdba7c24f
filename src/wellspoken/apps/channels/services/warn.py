"""Saying days before a credential ends that it will, to those who can renew it."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Credential
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.selectors import people_who_can
from wellspoken.apps.people.services import send_notice


def warn_of_expiry() -> int:
    """Write one mail for each access that a person must soon give again; return how many.

    What the worker renews by itself is none of these until the whole access ends. The mark is set
    before the mail goes out: the accounts' screen shows it all the same.
    """
    kept = Credential.objects.select_related("account")
    warned = 0
    for credential in kept.filter(account__active=True, warned_at__isnull=True):
        if credential.warn_from is None or credential.warn_from > now():
            continue
        if not Credential.objects.filter(pk=credential.pk, warned_at__isnull=True).update(
            warned_at=now()
        ):
            continue
        warned += 1
        record(actor=system("worker"), action="credential.ending", target=credential.account)
        address = settings.WELLSPOKEN_SITE_URL + reverse(
            "channels:account", args=[credential.account_id]
        )
        send_notice(
            to=people_who_can(Capability.MANAGE_ACCOUNTS),
            subject=_("The access to “%(name)s” ends soon") % {"name": credential.account},
            body=_("Connect the account again before then, or nothing more is published there.")
            + f"\n\n{address}",
        )
    return warned
