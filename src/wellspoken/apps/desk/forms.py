"""What people fill in at the desk."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.desk.models import Claim, Kind, Signal
from wellspoken.apps.desk.risk import Audience, Harm, Reach, Uncertainty

LANGUAGES = [("", _("not known")), ("en", _("English")), ("es", _("Spanish"))]


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class SignalForm(forms.Form):
    """A text that somebody saw."""

    text = forms.CharField(
        label=_("What was said"),
        help_text=_("The words as they stand. Leave out names and anything else about a person."),
        max_length=5000,
        widget=_area(6),
    )
    source = forms.ChoiceField(label=_("Where from"), choices=Signal.Source.choices)
    address = forms.URLField(
        label=_("Address"), required=False, max_length=500, assume_scheme="https"
    )
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES, required=False)
    seen_at = forms.DateTimeField(
        label=_("Seen"),
        help_text=_("Empty means now."),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}),
    )


class NewClaimForm(forms.Form):
    """A claim that the register does not have."""

    sentence = forms.CharField(
        label=_("A new claim, in one sentence"),
        help_text=_("As those say it who believe it."),
        max_length=500,
    )


class AssessForm(forms.Form):
    """Four questions; the level of risk follows from the answers."""

    harm = forms.TypedChoiceField(
        label=_("Harm, if people act on it"), choices=Harm.choices, coerce=int
    )
    reach = forms.TypedChoiceField(label=_("Reach"), choices=Reach.choices, coerce=int)
    audience = forms.ChoiceField(label=_("Who hears it"), choices=Audience.choices)
    uncertainty = forms.ChoiceField(
        label=_("How uncertain are these answers?"), choices=Uncertainty.choices
    )


class EvidenceNoteForm(forms.Form):
    """What the evidence comes to, in the words of whoever read it."""

    note = forms.CharField(label=_("What the evidence comes to"), max_length=2000, widget=_area(3))


class ResponseForm(forms.Form):
    """What to do, and why."""

    kind = forms.ChoiceField(label=_("What to do"), choices=Kind.choices, widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Why"), max_length=2000, widget=_area(3))


class MeasureForm(forms.Form):
    """What came of it."""

    note = forms.CharField(
        label=_("What came of it"),
        help_text=_("Is it still said? Did the answer reach those who heard the claim?"),
        max_length=2000,
        widget=_area(3),
    )


class PhrasingForm(forms.Form):
    """One more way of saying a claim."""

    text = forms.CharField(
        label=_("Another wording"),
        help_text=_("As people really write it, without names. It counts in the next match."),
        max_length=500,
    )
    language = forms.ChoiceField(label=_("Language"), choices=LANGUAGES[1:])


class AnswerForm(forms.Form):
    """What we say to a claim, in the order in which it is said."""

    verdict = forms.ChoiceField(label=_("Verdict"), choices=Claim.Verdict.choices)
    fact = forms.CharField(
        label=_("The fact"), help_text=_("Short and plain; it comes first."), widget=_area(3)
    )
    warning = forms.CharField(
        label=_("A warning that says the claim once"),
        help_text=_("Empty: one is put together from the claim and its verdict."),
        required=False,
        widget=_area(2),
    )
    fallacy = forms.CharField(label=_("How it misleads"), required=False, widget=_area(2))
    closing = forms.CharField(label=_("The fact again"), required=False, widget=_area(2))
    review_by = forms.DateField(
        label=_("To be looked at again by"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class EvidenceForm(forms.Form):
    """A source that somebody has looked at today."""

    source = forms.CharField(label=_("Source"), max_length=200)
    url = forms.URLField(label=_("Link"), required=False, max_length=500, assume_scheme="https")
    grade = forms.CharField(
        label=_("Grade"), help_text=_("Such as high, moderate or low."), max_length=40
    )
    review_by = forms.DateField(
        label=_("To be looked at again by"), widget=forms.DateInput(attrs={"type": "date"})
    )


class RenewForm(forms.Form):
    """Until when a source that was looked at today may be offered."""

    review_by = forms.DateField(
        label=_("I looked at it today. To be looked at again by"),
        widget=forms.DateInput(attrs={"type": "date"}),
    )


class ClaimStateForm(forms.Form):
    """Retired or in use."""

    state = forms.ChoiceField(choices=Claim.State.choices)
