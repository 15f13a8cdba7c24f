"""What an administrator fills in about a webhook."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.hooks.events import EventType


class EndpointForm(forms.Form):
    """Who listens, where, and for what."""

    name = forms.CharField(
        label=_("Name"), max_length=60, help_text=_("The system that listens, such as “Intranet”.")
    )
    url = forms.CharField(
        label=_("Address"),
        max_length=500,
        help_text=_("Begins with https://. It is sent a POST for each event."),
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off"}),
    )
    events = forms.MultipleChoiceField(
        label=_("Tell it when"), choices=EventType.choices, widget=forms.CheckboxSelectMultiple
    )

    def chosen(self) -> list[EventType]:
        """Return the events that were ticked."""
        return [EventType(value) for value in self.cleaned_data["events"]]
