"""Evidence's box on a post's page, for those who may take it."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability


def evidence_panel(request: StaffRequest, post: Post) -> SafeString:
    """Return the box, empty for everybody else."""
    may = can(request.user, Capability.TAKE_EVIDENCE)
    return render_to_string("evidence/panel.html", {"post": post, "may": may}, request=request)
