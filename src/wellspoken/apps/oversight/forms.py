"""Narrowing the record to what an auditor looks for."""

from datetime import datetime, time, timedelta

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.audit.selectors import EntryFilter
from wellspoken.apps.core.days import PLAUSIBLE
from wellspoken.apps.oversight.words import GROUPS

_DAY = forms.DateInput(attrs={"type": "date"})


class ActFilter(forms.Form):
    """Every field may stay empty; days are those of the viewer's own zone."""

    name = forms.CharField(label=_("Who"), required=False, max_length=200)
    act = forms.ChoiceField(
        label=_("About"), required=False, choices=[("", _("everything")), *GROUPS.items()]
    )
    kind = forms.CharField(label=_("Kind of object"), required=False, max_length=60)
    number = forms.CharField(label=_("Its number"), required=False, max_length=60)
    content = forms.CharField(label=_("Content hash begins with"), required=False, max_length=64)
    source = forms.CharField(label=_("From where"), required=False, max_length=100)
    since = forms.DateField(label=_("From"), required=False, widget=_DAY, validators=PLAUSIBLE)
    until = forms.DateField(label=_("To"), required=False, widget=_DAY, validators=PLAUSIBLE)

    def chosen(self) -> EntryFilter:
        """Return the filter that the valid fields make."""
        data = self.cleaned_data
        zone = timezone.get_current_timezone()
        since, until = data.get("since"), data.get("until")
        return EntryFilter(
            actor_name=data.get("name", ""),
            action=f"{data['act']}." if data.get("act") else "",
            target_type=data.get("kind", ""),
            target_id=data.get("number", ""),
            content_hash=data.get("content", "").strip().lower(),
            source=data.get("source", ""),
            since=datetime.combine(since, time.min, zone) if since else None,
            until=datetime.combine(until + timedelta(days=1), time.min, zone) if until else None,
        )
