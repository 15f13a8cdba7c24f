"""Around a post: who else is here, what colleagues say, what was let through."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellspoken.apps.compose import services
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.editor import noted_by_fingerprint
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.forms import CommentForm, OverrideForm
from wellspoken.apps.compose.models import Comment, Post
from wellspoken.apps.compose.selectors import authors_of
from wellspoken.apps.guard.services import CannotOverride, override_finding
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_POST
@needs(Capability.WRITE_POST)
def presence(request: StaffRequest, post_id: int) -> HttpResponse:
    """Note that this person has the post open; tell who else has, and whether it changed."""
    found = get_object_or_404(Post, pk=post_id)
    others = services.show_presence(actor=request.user, post_id=post_id)
    seen = request.POST.get("version", "")
    newer = seen.isascii() and seen.isdigit() and int(seen) < found.version
    return render(
        request, "compose/presence.html", {"others": others, "newer": newer, "post": found}
    )


@require_POST
@needs(Capability.COMMENT)
def comment(request: StaffRequest, post_id: int) -> HttpResponse:
    """Leave a comment."""
    found = get_object_or_404(Post, pk=post_id)
    form = CommentForm(request.POST, draft=draft_of(found))
    if not form.is_valid():
        messages.error(request, _("Write something first."))
        return redirect("compose:post", post_id)
    account = form.cleaned_data.get("account")
    services.comment_on_post(
        actor=request.user,
        post_id=post_id,
        body=form.cleaned_data["body"],
        quote=form.cleaned_data["quote"],
        start=form.cleaned_data["start"],
        account_id=account.pk if account else None,
    )
    messages.success(request, _("Your comment is there."))
    return redirect("compose:post", post_id)


@require_POST
@needs(Capability.COMMENT)
def resolve(request: StaffRequest, comment_id: int) -> HttpResponse:
    """Mark a comment as dealt with, or open it again."""
    found = get_object_or_404(Comment, pk=comment_id)
    services.resolve_comment(
        actor=request.user, comment_id=comment_id, resolved=found.resolved_at is None
    )
    return redirect("compose:post", found.post_id)


@require_POST
@needs(Capability.OVERRIDE_FINDING)
def override(request: StaffRequest, post_id: int) -> HttpResponse:
    """Let one finding of the saved post through, for a reason."""
    found = get_object_or_404(Post, pk=post_id)
    form = OverrideForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say why the finding may stand."))
        return redirect("compose:post", post_id)
    noted = noted_by_fingerprint(found, form.cleaned_data["fingerprint"])
    if noted is None:
        messages.error(request, _("The saved text no longer has this finding."))
        return redirect("compose:post", post_id)
    try:
        override_finding(
            actor=request.user,
            subject=found,
            noted=noted,
            reason=form.cleaned_data["reason"],
            writers=authors_of(found),
        )
    except (CannotOverride, ComposeError) as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("You answered for the finding. It is on record."))
    return redirect("compose:post", post_id)
