"""One's own API tokens."""

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from wellspoken.apps.api.forms import TokenForm
from wellspoken.apps.api.models import Token
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.services import ApiError, issue_token, revoke_token
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.READ_WORKSPACE)
def tokens(request: StaffRequest) -> HttpResponse:
    """List one's tokens and make one; its secret is shown in this one answer only."""
    form, secret = TokenForm(request.POST or None), ""
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            issued = issue_token(
                actor=request.user,
                name=data["name"],
                scopes=[Scope(value) for value in data["scopes"]],
                days=data["days"],
            )
        except ApiError as error:
            form.add_error(None, str(error))
        else:
            form, secret = TokenForm(), issued.secret
    labels = dict(Scope.choices)
    moment = now()
    rows = [
        {
            "token": token,
            "scopes": [labels[value] for value in token.scopes],
            "expired": token.expires_at <= moment,
        }
        for token in Token.objects.filter(person=request.user)
    ]
    return render(
        request,
        "api/tokens.html",
        {"form": form, "secret": secret, "rows": rows, "switched_on": settings.WELLSPOKEN_API},
        status=422 if form.errors else 200,
    )


@require_POST
@needs(Capability.READ_WORKSPACE)
def revoke(request: StaffRequest, token_id: int) -> HttpResponse:
    """End one of one's own tokens."""
    try:
        revoke_token(actor=request.user, token_id=token_id)
    except Token.DoesNotExist:
        raise Http404 from None
    messages.success(request, _("The token has ended; whatever used it is refused from now on."))
    return redirect("tokens:tokens")
