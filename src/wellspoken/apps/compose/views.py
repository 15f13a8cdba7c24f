"""The editor: one post, its variants, what screening says, and saving without losing anything."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.timezone import get_current_timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.selectors import limits_for
from wellspoken.apps.compose import services
from wellspoken.apps.compose.calendar import day_in
from wellspoken.apps.compose.draft import Draft, VariantDraft, draft_of
from wellspoken.apps.compose.editor import ledger_to_choose, live, media_rows
from wellspoken.apps.compose.errors import BadSchedule, ComposeError, EditConflict
from wellspoken.apps.compose.forms import (
    CommentForm,
    PostForm,
    accounts_for,
    draft_from,
    draft_shown,
    initial_of,
)
from wellspoken.apps.compose.merge_views import conflict_page
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.panels import render_panels
from wellspoken.apps.compose.passages import remarks_on
from wellspoken.apps.compose.saved import SAVED, saved_page
from wellspoken.apps.compose.schedule import Schedule
from wellspoken.apps.compose.services.save import EDITABLE, VOIDING
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def new(request: StaffRequest) -> HttpResponse:
    """Begin a post: a title is enough; a day may come along from the calendar."""
    title = request.POST.get("title", "").strip()
    if request.method == "POST" and title:
        try:
            return redirect("compose:post", _begun(request, title).pk)
        except BadSchedule as error:
            messages.error(request, str(error))
    elif request.method == "POST":
        messages.error(request, _("Give the post a title; you can change it later."))
    day = day_in(request.POST.get("day") or request.GET.get("day") or "")
    return render(request, "compose/new.html", {"title": title, "day": day})


def _begun(request: StaffRequest, title: str) -> Post:
    own_site = Account.objects.filter(network="own-site", active=True)
    day = day_in(request.POST.get("day", ""))
    return services.create_post(
        actor=request.user,
        draft=Draft(
            title=title,
            schedule=services.on_day(Post(), day, zone=str(get_current_timezone()))
            if day
            else Schedule(),
            lateness_minutes=settings.WELLSPOKEN_LATENESS_MINUTES,
            variants=tuple(VariantDraft(account_id=account.pk) for account in own_site),
        ),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.READ_WORKSPACE)
def post(request: StaffRequest, post_id: int) -> HttpResponse:
    """Show a post; save it, where the person may write and nobody saved meanwhile."""
    found = get_object_or_404(Post.objects.select_related("campaign", "created_by"), pk=post_id)
    if request.method != "POST":
        return _show(request, found, draft_of(found))
    form = PostForm(request.POST, draft=draft_of(found))
    shown = draft_shown(form, request.POST, draft_of(found))
    if not form.is_valid():
        return _show(request, found, shown, form=form, status=422)
    draft = draft_from(form, request.POST)
    try:
        saved = services.save_post(
            actor=request.user,
            post_id=post_id,
            expected_version=_version(request),
            draft=draft,
            void_review=request.POST.get("void_review") == "on",
        )
    except EditConflict:
        return conflict_page(request, found, base_version=_version(request), yours=draft)
    except BadSchedule as error:
        form.add_error("wall_time", str(error))
        return _show(request, found, shown, form=form, status=422)
    except ComposeError as error:
        form.add_error(None, str(error))
        return _show(request, found, shown, form=form, status=422)
    return saved_page(request, saved)


@require_POST
@needs(Capability.READ_WORKSPACE)
def live_panel(request: StaffRequest, post_id: int) -> HttpResponse:
    """Answer with counters, previews and findings for what is being typed; nothing is saved."""
    found = get_object_or_404(Post, pk=post_id)
    saved = draft_of(found)
    form = PostForm(request.POST, draft=saved)
    draft = draft_from(form, request.POST) if form.is_valid() else saved
    return render(
        request,
        "compose/live.html",
        {"post": found, "live": live(found, draft, request.user), **_may(request, found)},
    )


@require_POST
@needs(Capability.WRITE_POST)
def autosave(request: StaffRequest, post_id: int) -> JsonResponse:
    """Save what is being typed, unless that would void a review or overwrite somebody."""
    form = PostForm(request.POST, draft=draft_of(get_object_or_404(Post, pk=post_id)))
    if not form.is_valid():
        return JsonResponse(
            {"state": "invalid", "message": _("Not saved yet: see the marked fields.")}
        )
    try:
        saved = services.save_post(
            actor=request.user,
            post_id=post_id,
            expected_version=_version(request),
            draft=draft_from(form, request.POST),
        )
    except EditConflict:
        told = _("Somebody else saved meanwhile. Press Save to see both versions side by side.")
        return JsonResponse({"state": "conflict", "message": told}, status=409)
    except ComposeError as error:
        return JsonResponse({"state": "refused", "message": str(error)}, status=422)
    return JsonResponse({"state": "saved", "version": saved.version, "message": _("Saved.")})


def _version(request: StaffRequest) -> int:
    text = request.POST.get("version", "")
    return int(text) if text.isascii() and text.isdigit() else 0


def _may(request: StaffRequest, found: Post) -> dict[str, object]:
    return {
        "may_write": can(request.user, Capability.WRITE_POST),
        "may_comment": can(request.user, Capability.COMMENT),
        "may_correct": can(request.user, Capability.CORRECT_PUBLISHED),
        "editable": found.state in EDITABLE,
        "voiding": found.state in VOIDING,
    }


def _show(
    request: StaffRequest,
    found: Post,
    draft: Draft,
    *,
    form: PostForm | None = None,
    status: int = 200,
) -> HttpResponse:
    variants = {variant.account_id: variant for variant in draft.variants}
    accounts = accounts_for(draft)
    rows = media_rows(draft)
    may = _may(request, found)
    locked = not may["may_write"] or not (may["editable"] or may["voiding"])
    context = {
        "post": found,
        "draft": draft,
        "form": form or PostForm(initial=initial_of(draft), draft=draft, locked=locked),
        "accounts": [
            (
                account,
                variants.get(account.pk),
                [row for row in rows if row.media.account_id == account.pk],
                limits_for(account),
            )
            for account in accounts
        ],
        "media": [row for row in rows if row.media.account_id is None],
        "media_count": len(draft.media),
        "ledger": ledger_to_choose(draft.media) if draft.media else [],
        "live": live(found, draft, request.user),
        "saved_key": request.session.pop(SAVED, ""),
        "draft_key": request.POST.get("draft_key", "")[:60],
        "panels": render_panels(request, found),
        "remarks": remarks_on(found),
        "comment_form": CommentForm(draft=draft_of(found)),
        "locked": locked,
        **may,
    }
    return render(request, "compose/post.html", context, status=status)
