"""Our answers to allauth's questions about second factors: sealed secrets, never none left."""

import base64

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser

from wellspoken.apps.people.factors import needs_second_factor


class SealedFactors(DefaultMFAAdapter):
    """Keeps codes' secrets encrypted, so that a copy of the database opens no account.

    The key comes from `SECRET_KEY`; after a change the earlier one in `SECRET_KEY_FALLBACKS`
    still opens what it sealed.
    """

    def encrypt(self, text: str) -> str:
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(encrypted_text.encode()).decode()

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


def _box() -> MultiFernet:
    secrets = [str(key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]
    return MultiFernet([Fernet(_key(secret)) for secret in secrets])


def _key(secret: str) -> bytes:
    derived = HKDF(
        algorithm=SHA256(), length=32, salt=None, info=b"wellspoken second factor"
    ).derive(secret.encode())
    return base64.urlsafe_b64encode(derived)
