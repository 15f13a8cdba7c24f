"""What visitors fill in, and what staff set up."""

from django import forms
from django.conf import settings
from django.utils.encoding import punycode
from django.utils.translation import gettext_lazy as _


class SubscribeForm(forms.Form):
    """An address, its domain in the form that mail servers take (RFC 5891)."""

    address = forms.EmailField(
        label=_("Your e-mail address"),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )

    def clean_address(self) -> str:
        """Return the address with an ASCII domain."""
        local, _at, domain = str(self.cleaned_data["address"]).rpartition("@")
        return f"{local}@{punycode(domain)}"


class ListForm(forms.Form):
    """What a list is called and what it says of itself."""

    name = forms.CharField(label=_("Name"), max_length=100)
    description = forms.CharField(
        label=_("What subscribers get, and how often"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    language = forms.ChoiceField(
        label=_("Language"),
        help_text=_("Of the words around each message, such as the link to leave the list."),
        choices=lambda: settings.LANGUAGES,
    )
    open = forms.BooleanField(label=_("Open to new subscribers"), required=False)
