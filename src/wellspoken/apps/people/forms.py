"""Forms about people; they shape input, the services decide."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_text_html
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.zones import zone_choices

_ANY = ("", _("Any"))


class PeopleFilter(forms.Form):
    """Narrows the list of people."""

    words = forms.CharField(
        label=_("Name, address or job"),
        required=False,
        widget=forms.TextInput(attrs={"type": "search"}),
    )
    role = forms.ChoiceField(label=_("Role"), choices=[_ANY, *Role.choices], required=False)
    state = forms.ChoiceField(
        label=_("Account"),
        choices=[_ANY, ("active", _("open")), ("closed", _("closed"))],
        required=False,
    )
    factor = forms.ChoiceField(
        label=_("Second factor"),
        choices=[_ANY, ("yes", _("set up")), ("no", _("none"))],
        required=False,
    )


class InviteForm(forms.Form):
    """Whom to invite, and to which roles."""

    email = forms.EmailField(label=_("E-mail address"))
    first_name = forms.CharField(label=_("First name"), max_length=100)
    last_name = forms.CharField(label=_("Last name"), max_length=100, required=False)
    roles = forms.MultipleChoiceField(
        label=_("Roles"),
        choices=Role.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("What each role may do is listed beside the form."),
    )


class GrantForm(forms.Form):
    """Which role to give to a colleague."""

    role = forms.ChoiceField(label=_("Role to give"))

    def __init__(self, *args: Any, held: set[Role], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role_field = self.fields["role"]
        assert isinstance(role_field, forms.ChoiceField)  # declared above
        role_field.choices = [(role.value, role.label) for role in Role if role not in held]


class ProfileForm(forms.ModelForm):
    """One's own name, zone and language."""

    class Meta:
        model = User
        fields = ("first_name", "last_name", "job_title", "time_zone", "language")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ours = _("The organisation's (%(zone)s)") % {"zone": settings.WELLSPOKEN_TIME_ZONE}
        self.fields["time_zone"] = forms.ChoiceField(
            label=_("Time zone"),
            choices=[("", ours), *zone_choices()],
            required=False,
            help_text=_("All times are shown to you in this zone."),
        )
        self.fields["language"] = forms.ChoiceField(
            label=_("Language"),
            choices=[("", _("The organisation's")), *settings.LANGUAGES],
            required=False,
        )


class AcceptForm(forms.Form):
    """What an invited person says about themselves."""

    first_name = forms.CharField(
        label=_("First name"),
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    last_name = forms.CharField(
        label=_("Last name"),
        max_length=100,
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
    )
    password = forms.CharField(
        label=_("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=password_validators_help_text_html,
    )
    again = forms.CharField(
        label=_("Password again"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )
    time_zone = forms.ChoiceField(label=_("Time zone"), choices=zone_choices)

    def clean_again(self) -> str:
        """Refuse two passwords that differ."""
        again = str(self.cleaned_data["again"])
        if again != self.cleaned_data.get("password"):
            raise forms.ValidationError(_("The two passwords differ. Type the same one twice."))
        return again
