"""What a person says when they decide about a delivery."""

from django import forms
from django.utils.translation import gettext_lazy as _


class ReasonForm(forms.Form):
    """Why; the reason is part of the record."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("It goes on record with your name."),
    )


class ArrivedForm(ReasonForm):
    """Where a person has seen the copy."""

    url = forms.URLField(label=_("Address where you saw it"), required=False, assume_scheme="https")


class RetractForm(forms.Form):
    """What readers find in the place of a retracted post."""

    note = forms.CharField(
        label=_("Note to readers"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_(
            "Readers see this where the post stood. Say what was wrong and where to find the "
            "right information; do not repeat the mistake."
        ),
    )
