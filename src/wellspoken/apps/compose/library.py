"""The files that posts use: looked up together, and told when they have left the library."""

from dataclasses import replace
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.documents import get_document_model

from wellspoken.apps.compose.draft import Draft, MediaDraft
from wellspoken.apps.compose.models import Picture, Video


def files_of(media: tuple[MediaDraft, ...]) -> dict[tuple[str, int], Any]:
    """Return the files that these uses name, by kind and id; those that are gone are left out."""
    models: dict[str, Any] = {"image": Picture, "video": Video, "document": get_document_model()}
    found: dict[tuple[str, int], Any] = {}
    for kind, model in models.items():
        ids = [item.file_id for item in media if item.kind == kind]
        if ids:
            found |= {(kind, pk): row for pk, row in model.objects.in_bulk(ids).items()}
    return found


def without_lost_files(draft: Draft) -> tuple[Draft, tuple[MediaDraft, ...]]:
    """Return the draft with the files that the library still has, and the uses of the others."""
    there = files_of(draft.media)
    lost = tuple(item for item in draft.media if (item.kind, item.file_id) not in there)
    return replace(draft, media=tuple(item for item in draft.media if item not in lost)), lost


def told_of(lost: tuple[MediaDraft, ...]) -> str:
    """Return the sentence that tells which files were left out, by their alternative texts."""
    words = ", ".join(f"“{item.alt_text}”" if item.alt_text else item.kind for item in lost)
    return (
        ngettext(
            "A file is no longer in the library and was left out: %(words)s.",
            "%(count)d files are no longer in the library and were left out: %(words)s.",
            len(lost),
        )
        % {"count": len(lost), "words": words}
        + " "
        + _("Everything else is here.")
    )
