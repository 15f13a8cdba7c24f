"""Setting up lists; each becomes an account that posts can go to."""

from django.conf import settings
from django.db import transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Account
from wellspoken.apps.mailing.models import MailingList
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability


class ListRefused(Exception):
    """The list cannot be set up like this."""


@transaction.atomic
def save_list(
    *,
    actor: User,
    name: str,
    description: str,
    is_open: bool,
    language: str = "",
    list_id: int | None = None,
) -> MailingList:
    """Create a list and its account, or change the one that `list_id` names.

    Without a language it speaks the installation's. Raises `ListRefused` for a name that is
    empty or taken, `NotAllowed` without the capability.
    """
    require(actor, Capability.MANAGE_LISTS)
    name = name.strip()
    slug = slugify(name)[:60]
    if not slug:
        raise ListRefused(_("Give the list a name with letters or digits."))
    taken = MailingList.objects.filter(name__iexact=name).exclude(pk=list_id or 0)
    if taken.exists():
        raise ListRefused(_("There is a list of this name. Choose another."))
    if list_id is None:
        if MailingList.objects.filter(slug=slug).exists():
            raise ListRefused(_("There is a list of a very similar name. Choose another."))
        mailing_list = MailingList(slug=slug)
        account = Account(network="email", config={"list": slug})
    else:
        mailing_list = MailingList.objects.select_for_update().get(pk=list_id)
        account = Account.objects.get(network="email", config__list=mailing_list.slug)
    mailing_list.name, mailing_list.description = name, description.strip()
    mailing_list.language = language or settings.LANGUAGE_CODE
    mailing_list.open = is_open
    mailing_list.save()
    account.name = name
    account.save()
    record(
        actor=person(actor),
        action="list.created" if list_id is None else "list.changed",
        target=mailing_list,
    )
    return mailing_list
