"""From the editor's fields to a draft, and back."""

import re
import zoneinfo
from dataclasses import replace
from typing import Any

from django import forms
from django.conf import settings
from django.db.models import Model, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.choosers import DocumentChooser, PictureChooser
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.models import Campaign, ContentClass, Picture, Video
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.tidy import lines

LANGUAGES = [("en", _("English")), ("es", _("Spanish")), ("fr", _("French")), ("cy", _("Welsh"))]
FOLDS = [("0", _("the first of the two")), ("1", _("the second of the two"))]
_TAG_SPLIT = re.compile(r"[\s,#]+")


class CampaignField(forms.ModelChoiceField):
    """A campaign, the archived ones marked as such."""

    def label_from_instance(self, obj: Model) -> str:
        """Return the campaign's name, and whether it is archived."""
        archived = isinstance(obj, Campaign) and obj.archived
        return gettext("%(name)s (archived)") % {"name": obj} if archived else str(obj)


def campaigns_for(draft: Draft) -> QuerySet[Campaign]:
    """Return the campaigns to choose from, with the draft's own although it be archived."""
    return Campaign.objects.filter(Q(archived=False) | Q(pk=draft.campaign_id))


def accounts_for(draft: Draft) -> QuerySet[Account]:
    """Return the accounts to choose from, with the draft's own although they be out of use."""
    own = [variant.account_id for variant in draft.variants]
    return Account.objects.filter(Q(active=True) | Q(pk__in=own))


class PostForm(forms.Form):
    """The master text and all that belongs to the whole post."""

    title = forms.CharField(label=_("Title"), max_length=200)
    text = forms.CharField(
        label=_("Text"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 10, "data-marked": True}),
    )
    link = forms.CharField(label=_("Link"), required=False, max_length=2000)
    hashtags = forms.CharField(
        label=_("Hashtags"),
        required=False,
        max_length=500,
        help_text=_(
            "Capital letters for each word (FluSeason), so that screen readers can read them."
        ),
    )
    language = forms.ChoiceField(label=_("Language of the text"), choices=LANGUAGES)
    content_class = forms.ChoiceField(label=_("Kind of content"), choices=ContentClass.choices)
    audience = forms.CharField(label=_("For whom"), required=False, max_length=150)
    campaign = CampaignField(
        label=_("Campaign"), required=False, queryset=Campaign.objects.none(), empty_label=_("none")
    )
    involves_people = forms.BooleanField(
        label=_("It shows or tells of a recognisable person"), required=False
    )
    wall_time = forms.CharField(
        label=_("Publish at"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}),
        help_text=_("Leave it empty to publish as soon as it is approved."),
    )
    zone = forms.ChoiceField(label=_("Time zone"))
    fold = forms.ChoiceField(
        label=_("If the clocks show this time twice"), choices=FOLDS, required=False
    )
    lateness_minutes = forms.IntegerField(
        label=_("Ask a person if it is late by more than (minutes)"),
        min_value=5,
        max_value=7 * 24 * 60,
    )
    add_picture = forms.ModelChoiceField(
        label=_("Add a picture"),
        required=False,
        queryset=Picture.objects.all(),
        widget=PictureChooser,
    )
    add_document = forms.ModelChoiceField(
        label=_("Add a document"),
        required=False,
        queryset=get_document_model().objects.all(),
        widget=DocumentChooser,
    )
    add_video = forms.ModelChoiceField(
        label=_("Add a video"),
        required=False,
        queryset=Video.objects.all(),
        empty_label=_("none"),
    )
    accounts = forms.ModelMultipleChoiceField(
        label=_("Accounts"),
        required=False,
        queryset=Account.objects.none(),
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, draft: Draft, locked: bool = False, **kwargs: Any) -> None:
        """Offer what is in use, and what the saved `draft` uses although it no longer is.

        In a `locked` form nothing is changed, but its text can be selected, to comment on it.
        """
        super().__init__(*args, **kwargs)
        for field in self.fields.values() if locked else ():
            kind = "readonly" if isinstance(field.widget, forms.Textarea) else "disabled"
            field.widget.attrs[kind] = True
        self.fields["campaign"].queryset = campaigns_for(draft)  # type: ignore[attr-defined]
        self.fields["accounts"].queryset = accounts_for(draft)  # type: ignore[attr-defined]
        self.fields["zone"].choices = zone_names()  # type: ignore[attr-defined]


class MoveForm(forms.Form):
    """Another day and time for a post."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    date = forms.DateField(label=_("Day"), widget=forms.DateInput(attrs={"type": "date"}))
    time = forms.TimeField(label=_("Time"), widget=forms.TimeInput(attrs={"type": "time"}))
    zone = forms.ChoiceField(label=_("Time zone"))
    fold = forms.ChoiceField(
        label=_("If the clocks show this time twice"), choices=FOLDS, required=False
    )
    void_review = forms.BooleanField(
        label=_("End the review and take back every approval"), required=False
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["zone"].choices = zone_names()  # type: ignore[attr-defined]

    def schedule(self) -> Schedule:
        """Return the schedule that the valid fields mean."""
        data = self.cleaned_data
        return Schedule(
            wall_time=f"{data['date'].isoformat()}T{data['time']:%H:%M}",
            zone=data["zone"],
            fold=int(data["fold"] or 0),
        )


def zone_names() -> list[tuple[str, str]]:
    """Return the IANA zones as choices."""
    zones = sorted(name for name in zoneinfo.available_timezones() if "/" in name)
    return [(name, name) for name in ["UTC", *zones]]


def initial_of(draft: Draft) -> dict[str, Any]:
    """Return the form's values for a draft."""
    return {
        "title": draft.title,
        "text": draft.text,
        "link": draft.link,
        "hashtags": " ".join(draft.hashtags),
        "language": draft.language,
        "content_class": draft.content_class,
        "audience": draft.audience,
        "campaign": draft.campaign_id,
        "involves_people": draft.involves_people,
        "wall_time": draft.schedule.wall_time,
        "zone": draft.schedule.zone or settings.WELLSPOKEN_TIME_ZONE,
        "fold": str(draft.schedule.fold),
        "lateness_minutes": draft.lateness_minutes,
        "accounts": [variant.account_id for variant in draft.variants],
    }


def draft_from(form: PostForm, data: QueryDict) -> Draft:
    """Return the draft that a valid form and the fields of its variants and media say."""
    values = form.cleaned_data
    campaign = values["campaign"]
    return Draft(
        title=values["title"],
        text=lines(values["text"]),
        link=values["link"],
        hashtags=tuple(tag for tag in _TAG_SPLIT.split(values["hashtags"]) if tag),
        language=values["language"],
        audience=values["audience"],
        campaign_id=campaign.pk if campaign else None,
        content_class=values["content_class"],
        involves_people=values["involves_people"],
        schedule=Schedule(
            wall_time=values["wall_time"][:16],
            zone=values["zone"],
            fold=int(values["fold"] or 0),
        ),
        lateness_minutes=values["lateness_minutes"],
        variants=tuple(_variant(account.pk, data) for account in values["accounts"]),
        media=(*_kept_media(data), *_added_media(values, data)),
    )


def draft_shown(form: PostForm, data: QueryDict, saved: Draft) -> Draft:
    """Return what the editor shows again after a save was refused: all that was typed beside the
    form's own fields, which keep their values themselves.

    Files that were to be added are left out, since their choosers still hold them.
    """
    wanted = set(data.getlist("accounts"))
    accounts = form.fields["accounts"].queryset  # type: ignore[attr-defined]
    return replace(
        saved,
        variants=tuple(_variant(pk, data) for pk in _ids(accounts) if str(pk) in wanted),
        media=tuple(_kept_media(data)),
    )


def _ids(accounts: QuerySet[Account]) -> list[int]:
    return list(accounts.order_by("pk").values_list("pk", flat=True))


def _variant(account_id: int, data: QueryDict) -> VariantDraft:
    prefix = f"v{account_id}-"
    return VariantDraft(
        account_id=account_id,
        own_text=data.get(f"{prefix}own_text") == "on",
        text=lines(data.get(f"{prefix}text", "")),
        own_link=data.get(f"{prefix}own_link") == "on",
        link=data.get(f"{prefix}link", ""),
        own_media=data.get(f"{prefix}own_media") == "on",
        as_thread=data.get(f"{prefix}as_thread") == "on",
        content_warning=data.get(f"{prefix}content_warning", ""),
    )


def _kept_media(data: QueryDict) -> list[MediaDraft]:
    """Return the media rows that were not removed, in the order of their numbers."""
    rows: list[tuple[int, int, MediaDraft]] = []
    for index in range(_number(data.get("media_count"), 0, 100)):
        prefix = f"m{index}-"
        file_id = _number(data.get(f"{prefix}file"), 0, 2**62)
        kind = data.get(f"{prefix}kind", "")
        if data.get(f"{prefix}remove") == "on" or not file_id:
            continue
        if kind not in {"image", "video", "document"}:
            continue
        account = _number(data.get(f"{prefix}account"), 0, 2**62)
        rows.append(
            (
                _number(data.get(f"{prefix}order"), 0, 1000) or 1000,
                index,
                MediaDraft(
                    kind=kind,
                    file_id=file_id,
                    alt_text=data.get(f"{prefix}alt", ""),
                    decorative=data.get(f"{prefix}decorative") == "on",
                    account_id=account or None,
                    people=data.get(f"{prefix}people", ""),
                    who=tuple(data.getlist(f"{prefix}who")),
                    attested=data.get(f"{prefix}attested") == "on",
                    authorisation_id=_number(data.get(f"{prefix}authorisation"), 0, 2**62) or None,
                    background=tuple(data.getlist(f"{prefix}background")),
                ),
            )
        )
    return [media for _order, _index, media in sorted(rows, key=lambda row: row[:2])]


def _added_media(values: dict[str, Any], data: QueryDict) -> list[MediaDraft]:
    account = _number(data.get("add_to_account"), 0, 2**62) or None
    added = []
    for name, kind in (
        ("add_picture", "image"),
        ("add_document", "document"),
        ("add_video", "video"),
    ):
        chosen = values[name]
        if chosen is not None:
            added.append(MediaDraft(kind=kind, file_id=chosen.pk, account_id=account))
    return added


def _number(text: str | None, low: int, high: int) -> int:
    """Return a whole number from a field, 0 for anything else."""
    if not text or not text.isascii() or not text.isdigit():
        return 0
    return min(max(int(text[:20]), low), high)


class VideoForm(forms.ModelForm):
    """A video for the library."""

    class Meta:
        model = Video
        fields = ("title", "file", "captions", "captions_language", "transcript")
        widgets = {"transcript": forms.Textarea(attrs={"rows": 4})}


class CommentForm(forms.Form):
    """A comment, on the post or on a passage of it."""

    quote = forms.CharField(
        label=_("About these words (optional)"), required=False, max_length=2000, strip=False
    )
    account = forms.ModelChoiceField(
        label=_("They stand in"),
        required=False,
        queryset=Account.objects.none(),
        empty_label=_("the text of the post"),
    )
    start = forms.CharField(required=False, max_length=9, widget=forms.HiddenInput)
    body = forms.CharField(label=_("Comment"), widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, draft: Draft, **kwargs: Any) -> None:
        """Offer the accounts that have a text of their own in `draft`."""
        super().__init__(*args, **kwargs)
        own = [variant.account_id for variant in draft.variants if variant.own_text]
        if own:
            self.fields["account"].queryset = Account.objects.filter(pk__in=own)  # type: ignore[attr-defined]
        else:
            del self.fields["account"]

    def clean_start(self) -> int | None:
        """Return where the passage begins; what is no number is no place."""
        text = self.cleaned_data["start"]
        return int(text) if text.isascii() and text.isdigit() else None


class TemplateForm(forms.Form):
    """The name of a template."""

    name = forms.CharField(label=_("Name of the template"), max_length=150)


class CampaignForm(forms.ModelForm):
    """A campaign."""

    class Meta:
        model = Campaign
        fields = ("name", "goal", "starts_on", "ends_on", "archived")
        widgets = {
            "goal": forms.Textarea(attrs={"rows": 3}),
            "starts_on": forms.DateInput(attrs={"type": "date"}),
            "ends_on": forms.DateInput(attrs={"type": "date"}),
        }


class OverrideForm(forms.Form):
    """Why a finding may stand."""

    fingerprint = forms.CharField(max_length=64, widget=forms.HiddenInput)
    reason = forms.CharField(label=_("Why it may stand"), max_length=1000)
