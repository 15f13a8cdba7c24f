"""The review queue, one review, and the ways into it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import EditConflict, begin_correction
from wellspoken.apps.people.access import NotAllowed, can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review import selectors, services
from wellspoken.apps.review.authority import authority, next_step, writers
from wellspoken.apps.review.changes import changes_since
from wellspoken.apps.review.errors import Blocked, ReviewError
from wellspoken.apps.review.forms import (
    ApproveForm,
    ChangesForm,
    CorrectForm,
    EmergencyForm,
    ReportForm,
    SubmitForm,
)
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.presenter import present
from wellspoken.apps.review.screening import refuse_blocked_note
from wellspoken.apps.review.services.fast_track_report import report_fast_track
from wellspoken.apps.review.services.submit import FastTrack

SHOWN = 50


@require_safe
@needs(Capability.READ_WORKSPACE)
def queue(request: StaffRequest) -> HttpResponse:
    """Show what waits for this person, then everything else that is under review."""
    mine = selectors.waiting_for(request.user)
    mine_ids = {review.pk for review, _step in mine}
    others = [
        (review, selectors.waiting_step(review))
        for review in selectors.open_reviews()[:200]
        if review.pk not in mine_ids
    ]
    return render(
        request,
        "review/queue.html",
        {
            "mine": mine[:SHOWN],
            "mine_more": max(len(mine) - SHOWN, 0),
            "others": others[:SHOWN],
            "others_more": max(len(others) - SHOWN, 0),
            "emergencies": selectors.unreported_emergencies()[:50],
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def review(request: StaffRequest, review_id: int) -> HttpResponse:
    """Show exactly what is under review, what screening says, and the chain so far."""
    return _show(request, review_id)


@require_POST
@needs(Capability.WRITE_POST)
def submit(request: StaffRequest, post_id: int) -> HttpResponse:
    """Send the post, as it was last saved, into review."""
    form = SubmitForm(request.POST)
    if not form.is_valid():
        messages.error(
            request, _("The post could not be submitted. Reload the page and try again.")
        )
        return redirect("compose:post", post_id)
    return _into_review(
        request,
        post_id,
        lambda: services.submit_post(
            actor=request.user,
            post_id=post_id,
            expected_version=form.cleaned_data["version"],
            note=form.cleaned_data["note"],
        ),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def emergency(request: StaffRequest, post_id: int) -> HttpResponse:
    """Ask two named people instead of the chain."""
    post = get_object_or_404(Post, pk=post_id)
    candidates = selectors.fast_track_candidates(
        exclude=frozenset({request.user.pk, post.created_by_id})
    )
    form = EmergencyForm(
        request.POST or None, candidates=candidates, initial={"version": post.version}
    )
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        return _into_review(
            request,
            post_id,
            lambda: services.submit_post(
                actor=request.user,
                post_id=post_id,
                expected_version=data["version"],
                fast_track=FastTrack(reason=data["reason"], named=[data["first"], data["second"]]),
            ),
        )
    return render(
        request,
        "review/emergency.html",
        {"post": post, "form": form},
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.CORRECT_PUBLISHED)
def correct(request: StaffRequest, post_id: int) -> HttpResponse:
    """Begin a correction of a published post: a new draft that replaces the public copies."""
    post = get_object_or_404(Post, pk=post_id)
    form = CorrectForm(request.POST or None, instance=post)
    form.fields["correction_note"].required = True
    if request.method == "POST" and form.is_valid():
        try:
            refuse_blocked_note(form.cleaned_data["correction_note"], language=post.language)
            begin_correction(
                actor=request.user, post_id=post_id, note=form.cleaned_data["correction_note"]
            )
        except (ReviewError, ComposeError, ValueError) as error:
            form.add_error(None, str(error))
        else:
            messages.success(
                request, _("Change the text, then submit it: the correction is reviewed as well.")
            )
            return redirect("compose:post", post_id)
    return render(
        request,
        "review/correct.html",
        {"post": post, "form": form},
        status=422 if form.errors else 200,
    )


@require_POST
@needs(Capability.APPROVE)
def approve(request: StaffRequest, review_id: int) -> HttpResponse:
    """Approve the content that was shown."""
    form = ApproveForm(request.POST, auto_id="approve-%s")
    if not form.is_valid():
        return _show(request, review_id, approve_form=form, status=422)
    return _decide(
        request,
        review_id,
        lambda: services.approve(actor=request.user, review_id=review_id, **form.cleaned_data),
        _("Approved. Your approval is on record."),
    )


@require_POST
@needs(Capability.APPROVE)
def request_changes(request: StaffRequest, review_id: int) -> HttpResponse:
    """Send the post back to its author."""
    form = ChangesForm(request.POST, auto_id="changes-%s")
    if not form.is_valid():
        return _show(request, review_id, changes_form=form, status=422)
    return _decide(
        request,
        review_id,
        lambda: services.request_changes(
            actor=request.user, review_id=review_id, note=form.cleaned_data["note"]
        ),
        _("Sent back to the author with your note."),
    )


@require_POST
@needs(Capability.WRITE_POST)
def withdraw(request: StaffRequest, review_id: int) -> HttpResponse:
    """Take the post back from its reviewers."""
    return _decide(
        request,
        review_id,
        lambda: services.withdraw_review(actor=request.user, review_id=review_id),
        _("The post is a draft again."),
    )


@require_POST
@needs(Capability.FAST_TRACK)
def report(request: StaffRequest, review_id: int) -> HttpResponse:
    """Write the report that an emergency asks for afterwards."""
    form = ReportForm(request.POST)
    if not form.is_valid():
        return _show(request, review_id, report_form=form, status=422)
    return _decide(
        request,
        review_id,
        lambda: report_fast_track(
            actor=request.user, review_id=review_id, report=form.cleaned_data["report"]
        ),
        _("The report is on record."),
    )


def _into_review(request: StaffRequest, post_id: int, act: Callable[[], Review]) -> HttpResponse:
    try:
        opened = act()
    except Blocked as error:
        messages.error(request, str(error))
    except (ReviewError, EditConflict) as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Submitted. The reviewers are told."))
        return redirect("review:review", opened.pk)
    return redirect("compose:post", post_id)


def _decide(
    request: StaffRequest, review_id: int, act: Callable[[], Any], done: str
) -> HttpResponse:
    try:
        act()
    except (ReviewError, EditConflict) as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("review:review", review_id)


def _show(
    request: StaffRequest,
    review_id: int,
    *,
    approve_form: ApproveForm | None = None,
    changes_form: ChangesForm | None = None,
    report_form: ReportForm | None = None,
    status: int = 200,
) -> HttpResponse:
    row = get_object_or_404(Review.objects.select_related("post", "submitted_by"), pk=review_id)
    step = next_step(row) if row.state == Review.State.OPEN else None
    why_not = ""
    if step is not None and can(request.user, Capability.APPROVE):
        try:
            authority(request.user, row, step)
        except (ReviewError, NotAllowed) as error:
            why_not = str(error)
    context = {
        "review": row,
        "post": row.post,
        "shown": present(row),
        "since": changes_since(row),
        "step": step,
        "people_asked": selectors.people_asked(row, step) if step else [],
        "may_decide": step is not None and can(request.user, Capability.APPROVE) and not why_not,
        "why_not": why_not,
        "may_withdraw": step is not None and can(request.user, Capability.WRITE_POST),
        "may_report": row.emergency
        and row.state == Review.State.APPROVED
        and row.reported_at is None
        and can(request.user, Capability.FAST_TRACK)
        and request.user.pk not in writers(row),
        "approve_form": approve_form
        or ApproveForm(initial={"content_hash": row.content_hash}, auto_id="approve-%s"),
        "changes_form": changes_form or ChangesForm(auto_id="changes-%s"),
        "report_form": report_form or ReportForm(),
    }
    return render(request, "review/review.html", context, status=status)
