"""What people fill in to set a crisis hold, to end it, and to decide about what it stopped."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Campaign
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.forms import ReasonForm
from wellspoken.apps.delivery.holds import folded
from wellspoken.apps.delivery.models import Hold
from wellspoken.apps.delivery.services import Covered
from wellspoken.engines.networks.registry import name_of

_Scope = Hold.Scope


class HoldForm(forms.Form):
    """One control: what, why, until when, and whether it is a drill."""

    what = forms.ChoiceField(label=_("Hold"))
    tag = forms.CharField(
        label=_("Hashtag"),
        required=False,
        max_length=100,
        help_text=_("Only for “everything with one hashtag”."),
    )
    reason = forms.CharField(
        label=_("Why"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Everybody in the workspace reads it, with your name."),
    )
    until = forms.DateTimeField(
        label=_("Until"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}),
        help_text=_("In your own time zone. Leave it empty to hold until somebody lifts it."),
    )
    drill = forms.BooleanField(
        label=_("This is a drill"),
        required=False,
        help_text=_("A drill stops nothing. It notes what would have been held, and times it."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["what"]
        assert isinstance(choice, forms.ChoiceField)  # declared above
        choice.choices = _choices()

    def clean_until(self) -> datetime | None:
        """Refuse a time that is over."""
        until: datetime | None = self.cleaned_data["until"]
        if until is not None and until <= now():
            raise forms.ValidationError(_("This time is over. Choose a later one, or none."))
        return until

    def clean(self) -> dict[str, Any]:
        """Ask for the hashtag where one is held."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("what") == _Scope.TAG and not folded(cleaned.get("tag", "")):
            self.add_error("tag", _("Say which hashtag."))
        return cleaned

    def covered(self) -> Covered:
        """Return what is to be held; the form is valid."""
        kind, _colon, value = self.cleaned_data["what"].partition(":")
        scope = _Scope(kind)
        return Covered(
            scope=scope,
            network=value if scope is _Scope.NETWORK else "",
            account=Account.objects.get(pk=value) if scope is _Scope.ACCOUNT else None,
            campaign=Campaign.objects.get(pk=value) if scope is _Scope.CAMPAIGN else None,
            tag=self.cleaned_data["tag"],
        )


class LiftForm(ReasonForm):
    """Why the hold ends, and whether later posts are looked at too."""

    planned_too = forms.BooleanField(
        label=_("Have everything that was held looked at again, also what is due later"),
        required=False,
        initial=True,
        help_text=_("Without it, what is due later goes at its time as it was approved before."),
    )

    def __init__(self, *args: Any, drill: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if drill:
            del self.fields["planned_too"]


class LookAgainForm(ReasonForm):
    """Which deliveries, and why."""

    deliveries = forms.TypedMultipleChoiceField(coerce=int)

    def __init__(self, *args: Any, numbers: list[int], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choice = self.fields["deliveries"]
        assert isinstance(choice, forms.TypedMultipleChoiceField)  # declared above
        choice.choices = [(number, str(number)) for number in numbers]
        choice.error_messages["required"] = _("Tick at least one post.")


def _choices() -> list[tuple[Any, Any]]:
    accounts = list(Account.objects.order_by("name"))
    slugs = sorted({account.network for account in accounts})
    groups: list[tuple[Any, list[tuple[str, Any]]]] = [
        (_("A network"), [(f"network:{slug}", name_of(slug)) for slug in slugs]),
        (_("An account"), [(f"account:{account.pk}", account.name) for account in accounts]),
        (
            _("A campaign"),
            [(f"campaign:{item.pk}", item.name) for item in Campaign.objects.order_by("name")],
        ),
    ]
    return [
        (_Scope.ORGANISATION.value, _("everything, on every account")),
        *(group for group in groups if group[1]),
        (_Scope.TAG.value, _("everything with one hashtag")),
    ]
