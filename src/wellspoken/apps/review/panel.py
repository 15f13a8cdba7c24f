"""Review's box on a post's page: the next step towards the public, in one place."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from wellspoken.apps.compose.models import Post
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.forms import SubmitForm
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.services.submit import SUBMITTABLE


def review_panel(request: StaffRequest, post: Post) -> SafeString:
    """Return the box: submit, or how far the review is."""
    review = post.reviews.order_by("-submitted_at").first()
    decisions = review.decisions.select_related("by") if review else []
    return render_to_string(
        "review/panel.html",
        {
            "post": post,
            "review": review,
            "decisions": decisions,
            "is_open": review is not None and review.state == Review.State.OPEN,
            "may_submit": post.state in SUBMITTABLE and can(request.user, Capability.WRITE_POST),
            "may_correct": post.state == Post.State.PUBLISHED
            and can(request.user, Capability.CORRECT_PUBLISHED),
            "form": SubmitForm(initial={"version": post.version}),
        },
        request=request,
    )
