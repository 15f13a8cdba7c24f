"""The workspace's screens for mailing lists."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from wellspoken.apps.mailing import selectors
from wellspoken.apps.mailing.forms import ListForm
from wellspoken.apps.mailing.models import MailingList
from wellspoken.apps.mailing.services import ListRefused, save_list
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.READ_WORKSPACE)
def lists(request: StaffRequest) -> HttpResponse:
    """Show the lists, how many read them, and what was sent last."""
    return render(
        request,
        "mailing/staff/lists.html",
        {
            "lists": selectors.lists_with_counts(),
            "mailings": selectors.latest_mailings(),
            "may_change": can(request.user, Capability.MANAGE_LISTS),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_LISTS)
def new_list(request: StaffRequest) -> HttpResponse:
    """Set up a list."""
    return _edit(request, None)


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_LISTS)
def change_list(request: StaffRequest, list_id: int) -> HttpResponse:
    """Change a list's name, what it says of itself, or whether it takes new subscribers."""
    return _edit(request, get_object_or_404(MailingList, pk=list_id))


def _edit(request: StaffRequest, mailing_list: MailingList | None) -> HttpResponse:
    form = ListForm(request.POST or None, initial=_initial(mailing_list))
    if request.method == "POST" and form.is_valid():
        try:
            saved = save_list(
                actor=request.user,
                list_id=mailing_list.pk if mailing_list else None,
                name=form.cleaned_data["name"],
                description=form.cleaned_data["description"],
                language=form.cleaned_data["language"],
                is_open=form.cleaned_data["open"],
            )
        except ListRefused as error:
            form.add_error("name", str(error))
        else:
            messages.success(request, _("“%(name)s” is saved.") % {"name": saved.name})
            return redirect("mailing-staff:lists")
    return render(
        request,
        "mailing/staff/list.html",
        {"form": form, "list": mailing_list},
        status=422 if form.errors else 200,
    )


def _initial(mailing_list: MailingList | None) -> dict[str, object]:
    if mailing_list is None:
        return {"open": True}
    return {
        "name": mailing_list.name,
        "description": mailing_list.description,
        "language": mailing_list.language,
        "open": mailing_list.open,
    }
