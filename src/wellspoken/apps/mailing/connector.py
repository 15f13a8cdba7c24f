"""Builds the e-mail connector for an account that is a mailing list."""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import override

from wellspoken.apps.core.clock import now
from wellspoken.apps.mailing.models import MailingList
from wellspoken.apps.mailing.roster import DatabaseRoster
from wellspoken.engines.networks import PermanentFailure
from wellspoken.engines.networks.email import EmailList, Journal, SmtpServer
from wellspoken.engines.networks.email.journal import journal_from
from wellspoken.engines.networks.email.message import Letterhead


def build_connector(
    config: Mapping[str, str], *, heartbeat: Callable[[], None] | None = None
) -> EmailList:
    """Return the connector; `config["list"]` is the list's short name.

    Raises `PermanentFailure` when there is no such list or the journal's setting is wrong.
    """
    mailing_list = MailingList.objects.filter(slug=config.get("list", "")).first()
    if mailing_list is None:
        raise PermanentFailure("The account names no mailing list.", code="no-list")
    return EmailList(
        roster=DatabaseRoster(mailing_list),
        server=SmtpServer(
            host=settings.EMAIL_HOST,
            port=settings.EMAIL_PORT,
            user=settings.EMAIL_HOST_USER,
            password=settings.EMAIL_HOST_PASSWORD,
            security=_security(),
            timeout=settings.EMAIL_TIMEOUT,
        ),
        letterhead=letterhead_of(mailing_list),
        now=now,
        journal=_journal(),
        journal_address=settings.WELLSPOKEN_MAIL_JOURNAL_ADDRESS,
        heartbeat=heartbeat,
    )


def letterhead_of(mailing_list: MailingList) -> Letterhead:
    """Return what all messages of a list share, in the list's language."""
    host = urlsplit(settings.WELLSPOKEN_SITE_URL).hostname or "localhost"
    with override(mailing_list.language):
        return Letterhead(
            organisation=settings.WELLSPOKEN_ORGANISATION_NAME,
            sender=settings.WELLSPOKEN_MAIL_FROM,
            list_id=f"<{mailing_list.slug}.{host}>",
            home_url=settings.WELLSPOKEN_SITE_URL + "/",
            unsubscribe_words=_("Leave this list"),
            correction_words=_("Correction"),
            retraction_words=_("Retracted"),
        )


def _journal() -> Journal:
    try:
        return journal_from(settings.WELLSPOKEN_MAIL_JOURNAL)
    except ValueError as error:
        raise PermanentFailure(
            f"WELLSPOKEN_MAIL_JOURNAL cannot be used: {error}", code="journal-setting"
        ) from error


def _security() -> str:
    if settings.EMAIL_USE_SSL:
        return "tls"
    return "starttls" if settings.EMAIL_USE_TLS else "none"
