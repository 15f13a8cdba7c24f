"""Our answers to allauth's questions about second factors: sealed secrets, never none left."""

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser

from wellspoken.apps.core.sealing import seal, unseal
from wellspoken.apps.people.factors import needs_second_factor

PURPOSE = "second factor"


class SealedFactors(DefaultMFAAdapter):
    """Keeps codes' secrets sealed, so that a copy of the database opens no account."""

    def encrypt(self, text: str) -> str:
        return seal(text, purpose=PURPOSE)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text, purpose=PURPOSE)

    def get_totp_issuer(self) -> str:
        """Name the organisation in the person's authenticator app."""
        return f"Wellspoken, {settings.WELLSPOKEN_ORGANISATION_NAME}"

    def _get_site_name(self) -> str:
        return f"Wellspoken, {settings.WELLSPOKEN_ORGANISATION_NAME}"

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Keep the last code or key of a person who must have one."""
        if not needs_second_factor(authenticator.user):
            return True
        others = Authenticator.objects.filter(user=authenticator.user).exclude(
            type=Authenticator.Type.RECOVERY_CODES
        )
        return others.exclude(pk=authenticator.pk).exists()

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        """Name the account by its address."""
        return str(user.get_username())
