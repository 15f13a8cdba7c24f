"""The organisation's profile: read, changed, taken away and brought."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.guard import house, services
from wellspoken.apps.guard.change_words import difference_in_words
from wellspoken.apps.guard.differences import differences
from wellspoken.apps.guard.forms import ImportForm, ProfileForm, initial_of
from wellspoken.apps.guard.models import ProfileVersion
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.screening import ProfileError

LARGEST_FILE = 1_000_000
SHOWN = 100


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.READ_WORKSPACE)
def profile(request: StaffRequest) -> HttpResponse:
    """Show the profile that every gate uses; change it, where the person may."""
    may_change = can(request.user, Capability.MANAGE_SCREENING)
    values = house.as_values(house.profile_in_use())
    form = ProfileForm(request.POST or None, initial=initial_of(values))
    if request.method == "POST" and form.is_valid():
        try:
            services.set_profile(
                actor=request.user, values=form.values(), reason=form.cleaned_data["reason"]
            )
        except (ProfileError, services.CannotSetProfile) as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The profile is in force at every gate from now on."))
            return redirect("guard:profile")
    if not may_change:
        for field in form.fields.values():
            field.disabled = True
        del form.fields["reason"]
    return _page(request, form, ImportForm(), may_change=may_change)


@require_POST
@needs(Capability.MANAGE_SCREENING)
def bring(request: StaffRequest) -> HttpResponse:
    """Put a file's profile in force."""
    form = ImportForm(request.POST, request.FILES)
    if form.is_valid():
        try:
            services.set_profile(
                actor=request.user,
                values=house.from_toml(_text_of(form.cleaned_data["file"])),
                reason=form.cleaned_data["reason"],
            )
        except (ProfileError, services.CannotSetProfile) as error:
            form.add_error("file", str(error))
        else:
            messages.success(request, _("The file's profile is in force at every gate."))
            return redirect("guard:profile")
    own = ProfileForm(initial=initial_of(house.as_values(house.profile_in_use())))
    return _page(request, own, form, may_change=True)


def _text_of(file: Any) -> str:
    if file.size > LARGEST_FILE:
        raise ProfileError(_("The file is larger than 1 MB: this is no profile."))
    try:
        return str(file.read().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ProfileError(_("The file is not UTF-8 text.")) from error


def _page(
    request: StaffRequest, form: ProfileForm, file_form: ImportForm, *, may_change: bool
) -> HttpResponse:
    return render(
        request,
        "guard/profile.html",
        {
            "form": form,
            "import_form": file_form,
            "may_change": may_change,
            "may_add": services.may_add_to_lists(request.user),
            "version": ProfileVersion.objects.select_related("by").first(),
            "file": settings.WELLSPOKEN_PROFILE,
        },
        status=422 if form.errors or file_form.errors else 200,
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def history(request: StaffRequest) -> HttpResponse:
    """List the versions of the profile with what each changed."""
    rows = list(ProfileVersion.objects.select_related("by")[: SHOWN + 1])
    before = [*(row.values for row in rows[1:]), _file_values()][: len(rows)]
    return render(
        request,
        "guard/profile_history.html",
        {
            "rows": [
                (row, _changed(old, row.values)) for row, old in zip(rows, before, strict=True)
            ][:SHOWN]
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def version(request: StaffRequest, version_id: int) -> HttpResponse:
    """Show one version of the profile as its file."""
    row = get_object_or_404(ProfileVersion.objects.select_related("by"), pk=version_id)
    older = ProfileVersion.objects.filter(pk__lt=row.pk).first()
    return render(
        request,
        "guard/profile_version.html",
        {
            "row": row,
            "file": house.to_toml(row.values),
            "changed": _changed(older.values if older else _file_values(), row.values),
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def take_away(request: StaffRequest) -> HttpResponse:
    """Hand out the profile in force as the file that `wellspoken check` reads."""
    text = house.to_toml(house.as_values(house.profile_in_use()))
    answer = HttpResponse(text, content_type="application/toml; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="profile.toml"'
    return answer


def _file_values() -> dict[str, Any]:
    try:
        return house.as_values(house.profile_of(0))
    except ProfileError:
        return {}


def _changed(old: dict[str, Any], new: dict[str, Any]) -> list[Any]:
    if old == new:
        return []
    lines = differences(
        {"rules": {}, "profile": old, "claims": ""}, {"rules": {}, "profile": new, "claims": ""}
    )
    return [difference_in_words(line) for line in lines]
