"""What follows a save: back to the post, and the browser may forget what it kept of it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.decorators import StaffRequest

SAVED = "compose-saved-draft"


def saved_page(request: StaffRequest, saved: Post) -> HttpResponse:
    """Lead back to a post that was saved, and name to the browser which of its drafts it was."""
    request.session[SAVED] = request.POST.get("draft_key", "")[:60]
    messages.success(request, _("Saved as version %(version)d.") % {"version": saved.version})
    return redirect("compose:post", saved.pk)
