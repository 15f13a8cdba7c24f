"""Uploading a content calendar."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.forms import zone_names
from wellspoken.apps.compose.importing.source import MOST_BYTES
from wellspoken.apps.compose.importing.times import DAY_FIRST, MONTH_FIRST
from wellspoken.apps.compose.services.imports import too_large


class UploadForm(forms.Form):
    """A file, and how what is unclear in it is meant."""

    file = forms.FileField(
        label=_("File"),
        allow_empty_file=True,
        widget=forms.ClearableFileInput(
            attrs={"accept": ".csv,.tsv,.txt,.ics,text/csv,text/calendar"}
        ),
        help_text=_("CSV, as any spreadsheet program saves it, or iCalendar (.ics)."),
    )
    day_order = forms.ChoiceField(
        label=_("Days such as 03/04/2026 mean"),
        required=False,
        choices=[
            ("", _("nothing: ask me, my file has 2026-04-03")),
            (DAY_FIRST, _("3 April, the day first")),
            (MONTH_FIRST, _("March 4, the month first")),
        ],
    )
    zone = forms.ChoiceField(
        label=_("Time zone"), help_text=_("For rows that name none of their own.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = zone_names()  # type: ignore[attr-defined]
        self.fields["zone"].initial = settings.WELLSPOKEN_TIME_ZONE

    def clean_file(self) -> Any:
        """Refuse a file that is too large before it is read."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(too_large())
        return file
