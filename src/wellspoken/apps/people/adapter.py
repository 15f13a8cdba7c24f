"""Our answers to allauth's questions: nobody signs up, only the invited come in."""

import hashlib
import time
from smtplib import SMTPException
from typing import Any

import structlog
from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.authentication import get_authentication_records
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.conf import settings
from django.contrib import messages
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wellspoken.apps.audit.middleware import client_address
from wellspoken.apps.people.models import User
from wellspoken.apps.people.services import accept_by_provider, sign_in

log = structlog.get_logger(__name__)

_NOTE_LOCK_OUT_EVERY = 15 * 60


class ClosedAccountAdapter(DefaultAccountAdapter):
    """Sign-in for people who exist; there is no sign-up."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "too_many_login_attempts": gettext_lazy(
            "Too many attempts failed, so sign-in with this address rests for a while. Try again "
            "in a quarter of an hour, or ask an administrator."
        ),
        "email_password_mismatch": gettext_lazy(
            "The address and the password do not belong together. Check both and try again."
        ),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_client_ip(self, request: HttpRequest) -> str:
        """Count attempts by the address that the audit believes as well."""
        return client_address(request)

    def is_reauthentication_required(self, *, app: str) -> bool:
        """Take a sign-in of the last minutes as proof enough; ask again only later."""
        request = context.request
        records = get_authentication_records(request, request.user)
        last = max((float(entry.get("at", 0)) for entry in records), default=0.0)
        return time.time() - last >= settings.ACCOUNT_REAUTHENTICATION_TIMEOUT

    def pre_authenticate(self, request: HttpRequest, **credentials: object) -> None:
        """Refuse after too many failures, and put the beginning of each lock-out on record."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            email = str(credentials.get("email", ""))
            digest = hashlib.sha256(f"{email}|{client_address(request)}".encode()).hexdigest()
            if cache.add(f"people:locked-out:{digest}", 1, _NOTE_LOCK_OUT_EVERY):
                sign_in.note_locked_out(email=email)
            raise

    def format_email_subject(self, subject: str) -> str:
        """Put the organisation's name in front of the subject."""
        return f"{settings.WELLSPOKEN_ORGANISATION_NAME}: {subject}"

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send a notice; a mail server that fails is logged and keeps nobody from their act."""
        try:
            super().send_mail(
                template_prefix,
                email,
                {**context, "organisation_name": settings.WELLSPOKEN_ORGANISATION_NAME},
            )
        except (OSError, SMTPException) as error:
            log.warning("notice.not_sent", count=1, error=type(error).__name__)


class InvitedSocialAdapter(DefaultSocialAccountAdapter):
    """Sign-in through the organisation's identity provider, for the known and the invited."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Connect a first sign-in to the person with the same verified address, or refuse."""
        if sociallogin.state.get("process") != AuthProcess.LOGIN:
            self._refuse(request, _("Sign out first, then sign in through your organisation."))
        if sociallogin.is_existing:
            return
        email = _verified_address(sociallogin)
        user = User.objects.filter(email__iexact=email, is_active=True).first() if email else None
        if user is None and email:
            user = accept_by_provider(email=email)
        if user is None:
            self._refuse(
                request, _("There is no account for this address here. Ask for an invitation.")
            )
        sociallogin.connect(request, user)

    def _refuse(self, request: HttpRequest, words: str) -> None:
        messages.error(request, words)
        raise ImmediateHttpResponse(redirect("account_login"))


def _verified_address(sociallogin: SocialLogin) -> str:
    """Return the address that the provider says it has verified, or nothing.

    An unverified address proves nothing: whoever can write it there would become its owner here.
    """
    data: dict[str, Any] = sociallogin.account.extra_data
    for claims in (data.get("userinfo"), data.get("id_token"), data):
        if isinstance(claims, dict) and claims.get("email_verified") is True:
            return str(claims.get("email", "")).strip().lower()
    return ""
