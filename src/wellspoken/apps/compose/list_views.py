"""Lists: posts, templates, campaigns; and what is done to a post as a whole."""

from collections.abc import Callable
from mimetypes import guess_type

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from wellspoken.apps.compose import services
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.filters import filter_choices, filter_from
from wellspoken.apps.compose.forms import CampaignForm, TemplateForm, VideoForm
from wellspoken.apps.compose.library import told_of
from wellspoken.apps.compose.models import Campaign, Post, PostTemplate
from wellspoken.apps.compose.selectors import post_page
from wellspoken.apps.people.access import can
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability


@require_safe
@needs(Capability.READ_WORKSPACE)
def posts(request: StaffRequest) -> HttpResponse:
    """List posts, filtered, a page at a time."""
    chosen = filter_from(request.GET)
    following = request.GET.copy()
    page = post_page(chosen, after=request.GET.get("after", ""))
    following["after"] = page.after
    return render(
        request,
        "compose/posts.html",
        {
            "page": page,
            "following": following.urlencode(),
            "chosen": chosen,
            "may_write": can(request.user, Capability.WRITE_POST),
            **filter_choices(chosen),
        },
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def templates(request: StaffRequest) -> HttpResponse:
    """List the templates."""
    return render(
        request,
        "compose/templates.html",
        {
            "templates": PostTemplate.objects.select_related("created_by"),
            "may_write": can(request.user, Capability.WRITE_POST),
        },
    )


@require_POST
@needs(Capability.WRITE_POST)
def use_template(request: StaffRequest, template_id: int) -> HttpResponse:
    """Begin a post from a template."""
    get_object_or_404(PostTemplate, pk=template_id)
    post, lost = services.create_from_template(actor=request.user, template_id=template_id)
    if lost:
        messages.warning(request, told_of(lost))
    return redirect("compose:post", post.pk)


@require_POST
@needs(Capability.WRITE_POST)
def delete_template(request: StaffRequest, template_id: int) -> HttpResponse:
    """Remove a template."""
    get_object_or_404(PostTemplate, pk=template_id)
    services.delete_template(actor=request.user, template_id=template_id)
    messages.success(request, _("The template is gone; posts made from it stay."))
    return redirect("compose:templates")


@require_POST
@needs(Capability.WRITE_POST)
def make_template(request: StaffRequest, post_id: int) -> HttpResponse:
    """Keep a post as a template."""
    get_object_or_404(Post, pk=post_id)
    form = TemplateForm(request.POST)
    name = form.cleaned_data["name"] if form.is_valid() else ""
    return _try(
        request,
        post_id,
        lambda: services.save_as_template(actor=request.user, post_id=post_id, name=name),
        _("Kept as a template."),
    )


@require_POST
@needs(Capability.WRITE_POST)
def copy(request: StaffRequest, post_id: int) -> HttpResponse:
    """Make a copy and open it."""
    get_object_or_404(Post, pk=post_id)
    made = services.copy_post(actor=request.user, post_id=post_id)
    messages.success(request, _("This is the copy. It has no time yet."))
    return redirect("compose:post", made.pk)


@require_POST
@needs(Capability.WRITE_POST)
def discard(request: StaffRequest, post_id: int) -> HttpResponse:
    """Put a draft away."""
    get_object_or_404(Post, pk=post_id)
    return _try(
        request,
        post_id,
        lambda: services.discard_post(actor=request.user, post_id=post_id),
        _("Discarded. You can restore it here at any time."),
    )


@require_POST
@needs(Capability.CORRECT_PUBLISHED)
def give_up(request: StaffRequest, post_id: int) -> HttpResponse:
    """Leave the public copies as they are."""
    get_object_or_404(Post, pk=post_id)
    return _try(
        request,
        post_id,
        lambda: services.give_up_correction(actor=request.user, post_id=post_id),
        _("The correction was given up. The public copies stay as they are."),
    )


@require_POST
@needs(Capability.WRITE_POST)
def restore(request: StaffRequest, post_id: int) -> HttpResponse:
    """Bring a discarded draft back."""
    get_object_or_404(Post, pk=post_id)
    return _try(
        request,
        post_id,
        lambda: services.restore_post(actor=request.user, post_id=post_id),
        _("Restored."),
    )


@require_safe
@needs(Capability.READ_WORKSPACE)
def campaigns(request: StaffRequest) -> HttpResponse:
    """List the campaigns."""
    return render(
        request,
        "compose/campaigns.html",
        {
            "campaigns": Campaign.objects.all(),
            "may_manage": can(request.user, Capability.MANAGE_CAMPAIGNS),
        },
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.MANAGE_CAMPAIGNS)
def campaign(request: StaffRequest, campaign_id: int | None = None) -> HttpResponse:
    """Add or change a campaign."""
    found = get_object_or_404(Campaign, pk=campaign_id) if campaign_id else None
    form = CampaignForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        try:
            services.save_campaign(actor=request.user, campaign_id=campaign_id, **form.cleaned_data)
        except ComposeError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("Saved."))
            return redirect("compose:campaigns")
    return render(
        request,
        "compose/campaign.html",
        {"form": form, "campaign": found},
        status=422 if form.errors else 200,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.WRITE_POST)
def new_video(request: StaffRequest) -> HttpResponse:
    """Add a video with its captions to the library."""
    form = VideoForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            services.add_video(
                actor=request.user,
                title=form.cleaned_data["title"],
                file=form.cleaned_data["file"],
                mime_type=guess_type(form.cleaned_data["file"].name)[0] or "",
                captions=form.cleaned_data["captions"],
                captions_language=form.cleaned_data["captions_language"],
                transcript=form.cleaned_data["transcript"],
            )
        except ComposeError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The video is in the library: choose it in a post."))
            return redirect("compose:posts")
    return render(
        request, "compose/new_video.html", {"form": form}, status=422 if form.errors else 200
    )


def _try(request: StaffRequest, post_id: int, act: Callable[[], object], done: str) -> HttpResponse:
    try:
        act()
    except ComposeError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("compose:post", post_id)
