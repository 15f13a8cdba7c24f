"""The desk's box on a post's page: which claim the post answers."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from wellspoken.apps.compose.models import Post
from wellspoken.apps.desk.models import Rebuttal
from wellspoken.apps.desk.services.rebuttal import EDITABLE
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability


def answer_panel(request: StaffRequest, post: Post) -> SafeString:
    """Return the box; nothing where the post answers no claim and nobody may say that it does."""
    rebuttal = Rebuttal.objects.select_related("claim").filter(post=post).first()
    may_change = post.state in EDITABLE and can(request.user, Capability.WRITE_POST)
    if rebuttal is None and not may_change:
        return SafeString("")
    return render_to_string(
        "desk/panel.html",
        {
            "post": post,
            "rebuttal": rebuttal,
            "may_change": may_change,
            "has_changed": rebuttal and rebuttal.claim.updated_at > rebuttal.taken_at,
        },
        request=request,
    )
