"""A post's fields as people say them: names instead of numbers."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, MediaDraft, VariantDraft
from wellspoken.apps.compose.library import files_of
from wellspoken.apps.compose.models import Campaign, ContentClass
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.guard.people_shown import who_words
from wellspoken.engines.networks.people import PEOPLE


def people_said(media: MediaDraft) -> str:
    """Return the answer about people in a file as one says it, empty where there is none."""
    if not media.people:
        return ""
    if media.people != PEOPLE:
        return _("nobody can be recognised")
    words = who_words()
    said = [_("shows %(who)s") % {"who": ", ".join(words[item] for item in media.who) or "?"}]
    if media.attested:
        said.append(_("who agreed"))
    if media.authorisation_id is not None:
        row = Authorisation.objects.filter(pk=media.authorisation_id).only("reference").first()
        said.append(_("on %(reference)s") % {"reference": row or media.authorisation_id})
    return "; ".join(said)


def field_names() -> dict[str, str]:
    """Return each field's name as the editor shows it."""
    return {
        "title": _("Title"),
        "text": _("Text"),
        "link": _("Link"),
        "hashtags": _("Hashtags"),
        "language": _("Language"),
        "audience": _("For whom"),
        "campaign_id": _("Campaign"),
        "content_class": _("Kind of content"),
        "involves_people": _("Recognisable person"),
        "schedule": _("Publish at"),
        "lateness_minutes": _("May be late by"),
        "media": _("Pictures, videos, documents"),
        "own_text": _("own text"),
        "own_link": _("own link"),
        "own_media": _("own media"),
        "as_thread": _("as a thread"),
        "content_warning": _("content warning"),
    }


class Sayings:
    """Looks up once what the fields of these drafts name, and says it."""

    def __init__(self, *drafts: Draft) -> None:
        self._accounts = Account.objects.in_bulk(
            {variant.account_id for draft in drafts for variant in draft.variants}
        )
        self._campaigns = Campaign.objects.in_bulk({draft.campaign_id for draft in drafts} - {None})
        self._files = files_of(tuple(item for draft in drafts for item in draft.media))
        self._names = field_names()

    def label(self, key: str) -> str:
        """Return the name of a field, of an account's version, or of an account's media."""
        kind, _colon, number = key.partition(":")
        if not number:
            return self._names.get(key, key)
        account = self._accounts.get(int(number), number)
        if kind == "media":
            return _("Media for %(account)s") % {"account": account}
        return _("Its own version for %(account)s") % {"account": account}

    def of(self, key: str, value: Any) -> str:
        """Return what a part says, empty for nothing."""
        if value is None or value == "":
            return ""
        special: dict[str, Callable[[Any], str]] = {
            "variant": self._variant,
            "media": lambda files: "\n".join(self._file(item) for item in files),
            "campaign_id": lambda pk: str(self._campaigns.get(pk, pk)),
            "content_class": lambda name: str(dict(ContentClass.choices).get(name, name)),
            "hashtags": lambda tags: " ".join(f"#{tag}" for tag in tags),
            "schedule": lambda time: f"{time.wall_time.replace('T', ' ')} {time.zone}".strip(),
            "involves_people": lambda there: _("yes") if there else _("no"),
        }
        return special.get(key.partition(":")[0], str)(value)

    def _variant(self, variant: VariantDraft) -> str:
        own = []
        if variant.own_text:
            own.append(variant.text)
        if variant.own_link:
            own.append(_("Link: %(link)s") % {"link": variant.link})
        if variant.own_media:
            own.append(_("Own media"))
        if variant.as_thread:
            own.append(_("As a thread where it is too long for one post"))
        if variant.content_warning:
            own.append(_("Content warning: %(words)s") % {"words": variant.content_warning})
        return "\n".join(own) or _("Published as the post is written")

    def _file(self, media: Any) -> str:
        file = self._files.get((media.kind, media.file_id))
        words = _("decorative") if media.decorative else media.alt_text
        told = f"{file.title if file else media.kind}: {words}".rstrip(": ")
        return f"{told} ({answer})" if (answer := people_said(media)) else told
