"""What the box on a post's page does with the claim that the post answers."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellspoken.apps.compose.models import Post
from wellspoken.apps.desk import services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


def _act(
    service: Callable[..., object], done: Callable[[], str], promise: str
) -> Callable[..., HttpResponseBase]:
    def view(request: StaffRequest, post_id: int) -> HttpResponse:
        get_object_or_404(Post, pk=post_id)
        try:
            service(actor=request.user, post_id=post_id)
        except DeskError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, done())
        return redirect("compose:post", post_id)

    view.__doc__ = promise
    return require_POST(needs(Capability.WRITE_POST)(view))


renew = _act(
    services.renew_rebuttal,
    lambda: _("Verdict and sources are those of the register today."),
    "Take verdict and sources from the register anew.",
)
unmark = _act(
    services.unmark_answer,
    lambda: _("This is an ordinary post now: its page names no claim."),
    "Let a draft be an ordinary post again.",
)
