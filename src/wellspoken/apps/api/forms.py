"""The form that makes a token."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.api.scopes import Scope


class TokenForm(forms.Form):
    """A token's name, use and life."""

    name = forms.CharField(
        label=_("Name"),
        max_length=60,
        help_text=_("What program will use it. The record shows this name beside every act."),
    )
    scopes = forms.MultipleChoiceField(
        label=_("It may"), choices=Scope.choices, widget=forms.CheckboxSelectMultiple
    )
    days = forms.TypedChoiceField(
        label=_("Valid for"),
        choices=[(7, _("a week")), (30, _("30 days")), (90, _("90 days")), (365, _("a year"))],
        coerce=int,
        initial=90,
    )
