"""An author's own posts on the workspace's first page, and the first steps where there are none."""

from django.template.loader import render_to_string

from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.models import Post
from wellspoken.apps.mailing.models import MailingList
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

SHOWN = 6
# What asks something of the author first, then what is under way.
_UNDER_WAY = (Post.State.CHANGES, Post.State.DRAFT, Post.State.IN_REVIEW, Post.State.APPROVED)


def first_steps(request: StaffRequest) -> str:
    """Return what to do before the first post, as far as this person may do it."""
    if Post.objects.exists():
        return ""
    may_write = can(request.user, Capability.WRITE_POST)
    may_invite = can(request.user, Capability.MANAGE_PEOPLE)
    may_list = can(request.user, Capability.MANAGE_LISTS)
    return render_to_string(
        "compose/first_steps.html",
        {
            "may_write": may_write,
            "may_invite": may_invite,
            "may_list": may_list,
            "may_connect": can(request.user, Capability.MANAGE_ACCOUNTS),
            "has_colleagues": User.objects.filter(is_active=True).count() > 1,
            "has_list": MailingList.objects.exists(),
            "has_account": Account.objects.filter(active=True).exists(),
        },
        request=request,
    )


def own_posts(request: StaffRequest) -> str:
    """Return the posts that this person has under way."""
    if not can(request.user, Capability.WRITE_POST) or not Post.objects.exists():
        return ""
    own = Post.objects.filter(created_by=request.user.pk, state__in=_UNDER_WAY)
    rows = sorted(own[: SHOWN * len(_UNDER_WAY)], key=lambda post: _UNDER_WAY.index(post.state))
    return render_to_string("compose/own_posts.html", {"rows": rows[:SHOWN]}, request=request)
