"""Subscribing, confirming and leaving, for everybody."""

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from wellspoken.apps.audit.source import current_source
from wellspoken.apps.mailing import services
from wellspoken.apps.mailing.forms import SubscribeForm
from wellspoken.apps.mailing.models import MailingList, Subscriber
from wellspoken.apps.mailing.tokens import read_confirm, read_unsubscribe
from wellspoken.apps.people.decorators import public_view

PER_ADDRESS_AN_HOUR = 3
PER_CLIENT_AN_HOUR = 30


@public_view
@require_safe
def lists(request: HttpRequest) -> HttpResponse:
    """Show the lists that are open."""
    return render(request, "mailing/lists.html", {"lists": MailingList.objects.filter(open=True)})


@public_view
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest, slug: str) -> HttpResponse:
    """Ask for an address; the answer never tells whether it was known."""
    mailing_list = get_object_or_404(MailingList, slug=slug, open=True)
    form = SubscribeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        address = form.cleaned_data["address"]
        if _too_often(f"subscribe:{current_source()}", PER_CLIENT_AN_HOUR):
            form.add_error(None, _("Too many requests from here. Try again in an hour."))
        else:
            if not _too_often(f"subscribe:{slug}:{address.lower()}", PER_ADDRESS_AN_HOUR):
                services.subscribe(mailing_list=mailing_list, address=address)
            return render(request, "mailing/asked.html", {"list": mailing_list})
    return render(
        request,
        "mailing/subscribe.html",
        {"list": mailing_list, "form": form},
        status=422 if form.errors else 200,
    )


@public_view
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """Show a button, and confirm when it is pressed: mail scanners open links by themselves."""
    if request.method == "POST":
        subscriber = services.confirm(token=token)
        if subscriber is not None:
            return render(request, "mailing/confirmed.html", {"subscriber": subscriber})
    elif read_confirm(token) is not None:
        return render(request, "mailing/confirm.html")
    return render(request, "mailing/expired.html", status=410)


@public_view
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """Leave a list: by the button, or by the mail program's single POST (RFC 8058).

    The token is the permission; a POST that comes without cookies must work.
    """
    if request.method == "POST":
        subscriber = services.leave(token=token)
    else:
        pk = read_unsubscribe(token)
        subscriber = Subscriber.objects.filter(pk=pk).first() if pk else None
    if subscriber is None:
        return render(request, "mailing/expired.html", status=410)
    left = subscriber.state == Subscriber.State.LEFT
    return render(
        request,
        "mailing/left.html" if left else "mailing/unsubscribe.html",
        {"subscriber": subscriber},
    )


def _too_often(key: str, limit: int) -> bool:
    """Count one more event under a key within the hour; return whether it is too many."""
    cache.add(key, 0, timeout=3600)
    try:
        return cache.incr(key) > limit
    except ValueError:
        return False
