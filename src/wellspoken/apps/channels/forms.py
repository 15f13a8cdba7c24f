"""What an administrator fills in about an account."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.engines.networks.registry import AccountField


class AccountForm(forms.Form):
    """How an account is called here, and what its network needs to know."""

    name = forms.CharField(
        label=_("Name"), max_length=100, help_text=_("As your colleagues know this account.")
    )
    handle = forms.CharField(label=_("Address or handle"), max_length=200, required=False)

    def __init__(self, *args: Any, asked: tuple[AccountField, ...] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked = asked
        for item in asked:
            self.fields[_key(item)] = _field(item)

    def config(self) -> dict[str, str]:
        """Return what was given and is no secret."""
        return {item.name: self._given(item) for item in self.asked if not item.secret}

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were given."""
        return {item.name: self._given(item) for item in self.asked if item.secret}

    def _given(self, item: AccountField) -> str:
        return str(self.cleaned_data[_key(item)]).strip()


class SignInForm(forms.Form):
    """How an account will be called here, and where its owner signs in."""

    prefix = "sign-in"
    name = forms.CharField(
        label=_("Name"), max_length=100, help_text=_("As your colleagues know this account.")
    )

    def __init__(self, *args: Any, asked: tuple[AccountField, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked = tuple(item for item in asked if not item.secret)
        for item in self.asked:
            self.fields[_key(item)] = _field(item)

    def config(self) -> dict[str, str]:
        """Return where the account is."""
        return {item.name: str(self.cleaned_data[_key(item)]).strip() for item in self.asked}


class SecretsForm(forms.Form):
    """The secrets of an account that is connected again."""

    def __init__(self, *args: Any, asked: tuple[AccountField, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked = tuple(item for item in asked if item.secret)
        for item in self.asked:
            self.fields[_key(item)] = _field(item)

    def secrets(self) -> dict[str, str]:
        """Return the secrets that were given."""
        return {item.name: str(self.cleaned_data[_key(item)]) for item in self.asked}


class UseForm(forms.Form):
    """Why an account is taken out of use, or back."""

    reason = forms.CharField(label=_("Why"), max_length=500)


def _key(item: AccountField) -> str:
    return f"asked_{item.name}"


def _field(item: AccountField) -> forms.CharField:
    hidden = forms.PasswordInput(attrs={"autocomplete": "off"})
    return forms.CharField(
        label=item.label,
        help_text=item.help,
        initial=item.default,
        max_length=2000,
        strip=False,
        widget=hidden if item.secret else forms.TextInput(),
    )
