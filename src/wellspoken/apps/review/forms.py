"""What authors and reviewers fill in."""

from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import GRANTS, Capability, Role
from wellspoken.apps.review.models import ChainStep

APPROVING_ROLES = [role for role in Role if Capability.APPROVE in GRANTS[role]]
CHAIN_LENGTH = 4


class SubmitForm(forms.Form):
    """What an author tells the reviewers."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("Note to the reviewers"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class EmergencyForm(forms.Form):
    """The fast track: why it cannot wait, and which two people are asked."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    reason = forms.CharField(
        label=_("Why this cannot wait"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Part of the record, and of the report that somebody writes afterwards."),
    )
    first = forms.ModelChoiceField(label=_("First person asked"), queryset=User.objects.none())
    second = forms.ModelChoiceField(label=_("Second person asked"), queryset=User.objects.none())

    def __init__(self, *args: Any, candidates: QuerySet[User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("first", "second"):
            field = self.fields[name]
            assert isinstance(field, forms.ModelChoiceField)  # declared above
            field.queryset = candidates


class ApproveForm(forms.Form):
    """An approval names what the reviewer was shown."""

    content_hash = forms.CharField(widget=forms.HiddenInput, max_length=64)
    note = forms.CharField(
        label=_("Note (optional)"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class ChangesForm(forms.Form):
    """What the author is asked to change."""

    note = forms.CharField(
        label=_("What should change?"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )


class ReportForm(forms.Form):
    """The look back at an emergency."""

    report = forms.CharField(
        label=_("What happened, and was the fast track right?"),
        max_length=10000,
        widget=forms.Textarea(attrs={"rows": 6}),
    )


class CorrectForm(forms.ModelForm):
    """What readers are told beside the corrected text."""

    class Meta:
        model = Post
        fields = ("correction_note",)
        widgets = {"correction_note": forms.Textarea(attrs={"rows": 3})}


class ChainForm(forms.Form):
    """The steps of one chain: a role and when it is asked, in order."""

    def __init__(self, *args: Any, steps: list[ChainStep], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for number in range(1, CHAIN_LENGTH + 1):
            step = steps[number - 1] if number <= len(steps) else None
            self.fields[f"role_{number}"] = forms.ChoiceField(
                label=_("Step %(number)d: role") % {"number": number},
                choices=[
                    ("", _("nobody")),
                    *((role.value, role.label) for role in APPROVING_ROLES),
                ],
                required=False,
                initial=step.role if step else "",
            )
            self.fields[f"when_{number}"] = forms.ChoiceField(
                label=_("Step %(number)d: asked") % {"number": number},
                choices=ChainStep.When.choices,
                initial=step.when if step else ChainStep.When.ALWAYS,
            )


class DelegationForm(forms.Form):
    """Who stands in, in which role, from which day to which."""

    role = forms.ChoiceField(label=_("Role"))
    receiver = forms.ModelChoiceField(label=_("Colleague"), queryset=User.objects.none())
    first_day = forms.DateField(
        label=_("First day"), widget=forms.DateInput(attrs={"type": "date"})
    )
    last_day = forms.DateField(label=_("Last day"), widget=forms.DateInput(attrs={"type": "date"}))

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        role = self.fields["role"]
        assert isinstance(role, forms.ChoiceField)  # declared above
        role.choices = [(item.value, item.label) for item in APPROVING_ROLES if item in user.roles]
        receiver = self.fields["receiver"]
        assert isinstance(receiver, forms.ModelChoiceField)  # declared above
        receiver.queryset = User.objects.filter(is_active=True).exclude(pk=user.pk)

    def moments(self) -> tuple[datetime, datetime]:
        """Return when the first day begins and the last one ends, in the viewer's zone."""
        zone = timezone.get_current_timezone()
        assert isinstance(zone, ZoneInfo)  # set by the personal settings
        first, last = self.cleaned_data["first_day"], self.cleaned_data["last_day"]
        return (
            datetime.combine(first, time.min, zone),
            datetime.combine(last, time(23, 59, 59), zone),
        )
