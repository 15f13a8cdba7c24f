"""What people fill in at the desk."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from wellspoken.apps.desk.models import Claim, HealthTopic, Kind, Signal
from wellspoken.apps.desk.risk import Audience, Harm, Reach, Uncertainty

# The others are raised by other parts of the system.
_RAISED = {Signal.Source.DRAFT, Signal.Source.INBOX, Signal.Source.LISTENING}
BROUGHT_BY_PEOPLE = [
    (source.value, source.label) for source in Signal.Source if source not in _RAISED
]
MOST_BYTES = 20 * 1024 * 1024
LANGUAGES = [("", _("not known")), ("en", _("English")), ("es", _("Spanish"))]


def _area(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def _share_input() -> forms.NumberInput:
    return forms.NumberInput(attrs={"step": "any"})


class ClaimChoiceForm(forms.Form):
    """A claim of the register, chosen with its button."""

    claim = forms.ModelChoiceField(Claim.objects.all())


class SignalForm(forms.Form):
    """A text that somebody saw."""

    text = forms.CharField(
        label=_("What was said"),
        help_text=_("The words as they stand. Leave out names and anything else about a person."),
        max_length=5000,
        widget=_area(6),
    )
    source = forms.ChoiceField(label=_("Where from"), choices=BROUGHT_BY_PEOPLE)
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
    doi = forms.CharField(
        label=_("DOI, where it is a paper"),
        help_text=_("Such as 10.1000/182. Papers that were retracted are refused."),
        required=False,
        max_length=300,
    )
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


class TopicForm(forms.Form):
    """A topic of MedlinePlus that somebody has read today."""

    topic_id = forms.ModelChoiceField(
        label=_("Topic"), queryset=HealthTopic.objects.all(), widget=forms.HiddenInput
    )
    review_by = forms.DateField(
        label=_("I read it today. To be looked at again by"),
        widget=forms.DateInput(attrs={"type": "date"}),
    )

    def clean_topic_id(self) -> int:
        """Hand the service a number, as it asks for."""
        return int(self.cleaned_data["topic_id"].pk)


class ImportForm(forms.Form):
    """A register from elsewhere: a file, or what was copied from one or from a web page."""

    file = forms.FileField(
        label=_("File"),
        help_text=_("ClaimReview (JSON), a saved web page, CSV or JSON lines; at most 20 MB."),
        required=False,
    )
    text = forms.CharField(
        label=_("Or paste it"),
        help_text=_("A page's source is read for the ClaimReview in it. Nothing is fetched."),
        required=False,
        widget=_area(6),
    )
    words = forms.CharField(
        label=_("Only claims with one of these words"),
        help_text=_("Parted by commas, such as: vaccine, cancer. Empty means all."),
        required=False,
        max_length=300,
    )

    def clean(self) -> dict[str, Any]:
        """Ask for one of the two, as text."""
        told = super().clean() or self.cleaned_data
        file = told.get("file")
        if bool(file) == bool((told.get("text") or "").strip()):
            raise forms.ValidationError(_("Choose a file or paste something: one of the two."))
        if file:
            if file.size > MOST_BYTES:
                raise forms.ValidationError(_("The file is larger than 20 MB. Part it first."))
            try:
                told["text"] = file.read().decode("utf-8-sig")
            except UnicodeDecodeError:
                raise forms.ValidationError(_("The file is not UTF-8 text.")) from None
        return told


class ListForm(forms.Form):
    """A file of a list that others publish."""

    file = forms.FileField(label=_("File"))


class ThresholdForm(forms.Form):
    """The two thresholds."""

    suggest = forms.FloatField(
        label=_("Suggest from"), min_value=0.01, max_value=1, widget=_share_input()
    )
    strong = forms.FloatField(
        label=_("Strong from"), min_value=0.01, max_value=1, widget=_share_input()
    )
    reason = forms.CharField(label=_("Why"), required=False, max_length=300)


class ChoosingForm(forms.Form):
    """What the thresholds should keep."""

    base_rate = forms.FloatField(
        label=_("Share of texts whose first match is right"),
        help_text=_("Of all that comes in, not only of what was brought to the desk. 0.1 is 10 %."),
        min_value=0.001,
        max_value=0.999,
        widget=_share_input(),
    )
    strong_precision = forms.FloatField(
        label=_("Of the strong matches, how many must be right"),
        min_value=0.01,
        max_value=0.99,
        widget=_share_input(),
    )
    suggest_recall = forms.FloatField(
        label=_("Of the right matches, how many must be suggested"),
        min_value=0.01,
        max_value=0.99,
        widget=_share_input(),
    )


class ClaimStateForm(forms.Form):
    """Retired or in use."""

    state = forms.ChoiceField(choices=Claim.State.choices)
