"""The forms of screening's screens."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.core.days import PLAUSIBLE
from wellspoken.apps.guard.counting import Chosen
from wellspoken.apps.guard.house import LISTS
from wellspoken.apps.guard.lowering import SURFACES
from wellspoken.apps.guard.models import Authorisation
from wellspoken.engines.networks.registry import networks
from wellspoken.engines.screening import Severity, rules

_DAY = forms.DateInput(attrs={"type": "date"})
_ANY = ("", _("any"))
SEVERITIES = [
    (Severity.BLOCK.value, _("stops it")),
    (Severity.REVIEW.value, _("asks a person")),
    (Severity.ADVISE.value, _("advises")),
]


class FindingFilter(forms.Form):
    """Narrows the counts; days are those of the viewer's own zone."""

    family = forms.ChoiceField(label=_("Family"), required=False)
    rule = forms.ChoiceField(label=_("Rule"), required=False)
    surface = forms.ChoiceField(
        label=_("Surface"), required=False, choices=[_ANY, *((name, name) for name in SURFACES)]
    )
    severity = forms.ChoiceField(label=_("Severity"), required=False, choices=[_ANY, *SEVERITIES])
    since = forms.DateField(label=_("From"), required=False, widget=_DAY, validators=PLAUSIBLE)
    until = forms.DateField(label=_("To"), required=False, widget=_DAY, validators=PLAUSIBLE)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = rules()
        families = dict.fromkeys(rule.family for rule in known)
        self.fields["family"].choices = [_ANY, *((name, name) for name in families)]  # type: ignore[attr-defined]
        self.fields["rule"].choices = [_ANY, *((rule.code, rule.code) for rule in known)]  # type: ignore[attr-defined]

    def chosen(self) -> Chosen:
        """Return what the valid fields mean."""
        data = self.cleaned_data
        zone = timezone.get_current_timezone()
        since, until = data.get("since"), data.get("until")
        return Chosen(
            family=data.get("family", ""),
            rule=data.get("rule", ""),
            surface=data.get("surface", ""),
            severity=data.get("severity", ""),
            since=datetime.combine(since, time.min, zone) if since else None,
            until=datetime.combine(until + timedelta(days=1), time.min, zone) if until else None,
        )


_HELP = {
    "names": _("The organisation's own names and short names."),
    "own_phones": _("Numbers that readers may call."),
    "own_emails": _("Addresses that readers may write to."),
    "own_domains": _("Web domains that are yours; links to them, and mail at them, are your own."),
    "own_addresses": _("Streets and buildings of yours."),
    "help_lines": _("Help lines that may be named, with those of other countries."),
    "clinicians": _("People who may be named in their role."),
    "facilities": _("Hospitals, clinics and wards of yours."),
    "events": _("Events of yours, whose dates give nobody away."),
}
_LABELS = {
    "names": _("Names"),
    "own_phones": _("Phones"),
    "own_emails": _("E-mail addresses"),
    "own_domains": _("Domains"),
    "own_addresses": _("Addresses"),
    "help_lines": _("Help lines"),
    "clinicians": _("Clinicians"),
    "facilities": _("Facilities"),
    "events": _("Events"),
}


class ProfileForm(forms.Form):
    """The profile, one entry a line; tables are lines of `name = value`."""

    jurisdiction = forms.CharField(
        label=_("Country"), max_length=2, help_text=_("Its two letters, such as US or GB.")
    )
    reading_grade = forms.FloatField(
        label=_("Highest reading grade"),
        min_value=1,
        max_value=20,
        help_text=_("The highest school grade that a text may take to read."),
    )
    house_terms = forms.CharField(
        label=_("House terms"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("A line for each: what is not written = what is written instead."),
    )
    severities = forms.CharField(
        label=_("Severities"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_(
            "A line for each rule or family, if need be on one surface: stigma@reply = review. "
            "block stops a post, review asks a person, advise only tells, off is silent. Only a "
            "privacy officer lets a rule of privacy or confirmation weigh less."
        ),
    )
    reason = forms.CharField(
        label=_("Why"),
        required=False,
        max_length=1000,
        help_text=_("Needed where a rule of privacy or confirmation weighs less than before."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = {
            name: forms.CharField(
                label=_LABELS[name],
                required=False,
                help_text=_HELP[name],
                widget=forms.Textarea(attrs={"rows": 3}),
            )
            for name in LISTS
        }
        self.fields = {**own, **self.fields}

    def clean_house_terms(self) -> dict[str, str]:
        """Return the table that the lines say."""
        return _table(self.cleaned_data["house_terms"])

    def clean_severities(self) -> dict[str, str]:
        """Return the table that the lines say."""
        return _table(self.cleaned_data["severities"])

    def values(self) -> dict[str, Any]:
        """Return the profile that the valid fields say, in the form of its file."""
        data = self.cleaned_data
        lists = {name: list(dict.fromkeys(_lines(data[name]))) for name in LISTS}
        others = ("jurisdiction", "reading_grade", "house_terms", "severities")
        return {**lists, **{name: data[name] for name in others}}


def initial_of(values: dict[str, Any]) -> dict[str, Any]:
    """Return the form's fields for a profile."""
    said: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, dict):
            said[name] = "\n".join(f"{key} = {item}" for key, item in value.items())
        else:
            said[name] = "\n".join(value) if isinstance(value, list) else value
    return said


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _table(text: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _lines(text):
        name, sign, value = line.partition("=")
        if not sign or not name.strip() or not value.strip():
            raise forms.ValidationError(
                _now("“%(line)s” is not of the form name = value.") % {"line": line[:80]}
            )
        if name.strip() in table:
            raise forms.ValidationError(_now("“%(name)s” stands there twice.") % {"name": name})
        table[name.strip()] = value.strip()
    return table


class ImportForm(forms.Form):
    """A profile's file."""

    file = forms.FileField(
        label=_("Profile (TOML)"),
        help_text=_("The same file as for wellspoken check --profile."),
        widget=forms.ClearableFileInput(attrs={"accept": ".toml"}),
    )
    reason = forms.CharField(label=_("Why"), required=False, max_length=1000)


class AuthorisationForm(forms.Form):
    """What the ledger keeps of a signed authorisation or release."""

    kind = forms.ChoiceField(label=_("Kind"), choices=Authorisation.Kind.choices)
    reference = forms.CharField(
        label=_("Reference"),
        max_length=60,
        help_text=_("The number under which the paper is filed, never a name."),
    )
    given_on = forms.DateField(label=_("Given on"), widget=_DAY)
    expires_on = forms.DateField(
        label=_("Last day"),
        required=False,
        widget=_DAY,
        help_text=_("A patient's authorisation must have one."),
    )
    networks_allowed = forms.MultipleChoiceField(
        label=_("Networks"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None ticked: all."),
    )
    purposes = forms.MultipleChoiceField(
        label=_("For which content"),
        required=False,
        choices=Authorisation.Purpose.choices,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("None ticked: all."),
    )
    document = forms.FileField(
        label=_("Scan of the signed paper"),
        required=False,
        help_text=_("PDF, JPEG or PNG, at most 10 MB. It is encrypted; each reading is on record."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["networks_allowed"].choices = [  # type: ignore[attr-defined]
            (info.slug, info.name) for info in networks()
        ]
