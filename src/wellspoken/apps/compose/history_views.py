"""A post's history: what changed between two versions, and going back to one."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from wellspoken.apps.compose import services
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.history import compare
from wellspoken.apps.compose.library import told_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services.save import EDITABLE, VOIDING
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

SHOWN = 100
LONGEST_NUMBER = 9


@require_safe
@needs(Capability.READ_WORKSPACE)
def history(request: StaffRequest, post_id: int) -> HttpResponse:
    """List the versions and show the difference between two of them."""
    found = get_object_or_404(Post, pk=post_id)
    revisions = list(found.revisions.select_related("by")[:SHOWN])
    by_version = {str(revision.version): revision for revision in revisions}
    newest = revisions[0] if revisions else None
    after = by_version.get(request.GET.get("after", ""), newest)
    earlier = [item for item in revisions if after and item.version < after.version]
    before = by_version.get(request.GET.get("before", ""), earlier[0] if earlier else None)
    changes = compare(before.content, after.content) if before and after else []
    return render(
        request,
        "compose/history.html",
        {
            "post": found,
            "revisions": revisions,
            "before": before,
            "after": after,
            "changes": changes,
            "may_restore": can(request.user, Capability.WRITE_POST)
            and found.state in EDITABLE | VOIDING,
            "voiding": found.state in VOIDING,
        },
    )


@require_POST
@needs(Capability.WRITE_POST)
def restore_version(request: StaffRequest, post_id: int) -> HttpResponse:
    """Save an earlier version again as the newest."""
    get_object_or_404(Post, pk=post_id)
    version = _number(request.POST.get("restore", ""))
    try:
        restored = services.restore_version(
            actor=request.user,
            post_id=post_id,
            version=version,
            expected_version=_number(request.POST.get("version", "")),
            void_review=request.POST.get("void_review") == "on",
        )
    except ComposeError as error:
        messages.error(request, str(error))
        return redirect("compose:history", post_id)
    _tell(request, restored, version)
    return redirect("compose:history", post_id)


def _tell(request: StaffRequest, restored: services.Restored, version: int) -> None:
    if not restored.changed:
        messages.info(request, _("The post reads like that version already."))
        return
    messages.success(
        request,
        _(
            "Version %(new)d reads as version %(old)d did. To take this back, restore version "
            "%(before)d."
        )
        % {"new": restored.post.version, "old": version, "before": restored.before},
    )
    if restored.kept_time:
        messages.warning(
            request, _("The time of that version has passed: the post keeps the time it had.")
        )
    if restored.lost:
        messages.warning(request, told_of(restored.lost))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER else 0
