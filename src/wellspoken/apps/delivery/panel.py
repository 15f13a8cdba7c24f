"""Delivery's box on a post's page: where the post is, account by account."""

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from wellspoken.apps.compose.models import Post
from wellspoken.apps.delivery.selectors import deliveries_of
from wellspoken.apps.people.decorators import StaffRequest


def delivery_panel(request: StaffRequest, post: Post) -> SafeString:
    """Return the box, empty before the first release."""
    rows = list(deliveries_of(post.pk)[:50])
    return render_to_string("delivery/panel.html", {"rows": rows}, request=request)
