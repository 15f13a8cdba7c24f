"""The screen on which a writer says which claim of the register a draft answers."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from wellspoken.apps.compose.models import Post
from wellspoken.apps.desk import selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.forms import ClaimChoiceForm
from wellspoken.apps.desk.matching import looked_up
from wellspoken.apps.desk.models import Claim
from wellspoken.apps.desk.services.rebuttal import EDITABLE
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

_FOUND_AT_ONCE = 20


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def choose(request: StaffRequest, post_id: int) -> HttpResponse:
    """Show the claims that the draft may answer, and mark it as the answer to one of them."""
    post = get_object_or_404(Post, pk=post_id)
    if request.method == "POST":
        form = ClaimChoiceForm(request.POST)
        if not form.is_valid():
            raise Http404
        claim = form.cleaned_data["claim"]
        try:
            services.mark_as_answer(actor=request.user, post_id=post.pk, claim_id=claim.pk)
        except DeskError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("This post answers the claim now."))
            return redirect("compose:post", post.pk)
    words = request.GET.get("q", "").strip()
    return render(
        request,
        "desk/answers.html",
        {
            "post": post,
            "words": words,
            "found": selectors.claims(words=words)[:_FOUND_AT_ONCE] if words else [],
            "likely": _likely(post),
            "may_change": post.state in EDITABLE,
        },
    )


def _likely(post: Post) -> list[Claim]:
    """Return the claims that its words come near to, likeliest first."""
    keys = [one.key for one in looked_up(f"{post.title}\n{post.text}", post.language).shown]
    by_key = Claim.objects.in_bulk(keys, field_name="key")
    return [by_key[key] for key in keys if key in by_key]
