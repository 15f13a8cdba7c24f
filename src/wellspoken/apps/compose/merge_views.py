"""When two people saved one post: both versions field by field, and the choice between them."""

from django.contrib import messages
from django.core import signing
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from wellspoken.apps.compose import services
from wellspoken.apps.compose.draft import Draft, draft_of
from wellspoken.apps.compose.errors import ComposeError, EditConflict
from wellspoken.apps.compose.merging import MissingChoice, Side, differences, merged
from wellspoken.apps.compose.models import Post, Revision
from wellspoken.apps.compose.saved import saved_page
from wellspoken.apps.compose.services.save import VOIDING
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability

# Your version travels with the page, sealed, so that choosing starts from what you wrote.
SALT = "wellspoken.compose.merge"
LONGEST_NUMBER = 10


def conflict_page(
    request: StaffRequest,
    found: Post,
    *,
    base_version: int,
    yours: Draft,
    missing: list[str] | None = None,
    error: str = "",
) -> HttpResponse:
    """Show both versions field by field; nothing of either is changed."""
    found.refresh_from_db()
    base = _revision(found, base_version)
    theirs = draft_of(found)
    latest = found.revisions.select_related("by").first()
    parts = differences(base, yours, theirs)
    if not parts:
        return saved_page(request, found)
    return render(
        request,
        "compose/conflict.html",
        {
            "post": found,
            "base_version": base_version,
            "differences": [
                (item, *_chosen(request.POST, item.key), item.key in (missing or ()))
                for item in parts
            ],
            "missing": bool(missing),
            "error": error,
            "by": latest.by if latest else found.created_by,
            "at": found.updated_at,
            "sealed": signing.dumps(
                {"post": found.pk, "draft": yours.as_json()}, salt=SALT, compress=True
            ),
            "draft_key": request.POST.get("draft_key", "")[:60],
            "voiding": found.state in VOIDING,
            "void_review": request.POST.get("void_review") == "on",
        },
        status=422 if missing or error else 409,
    )


@require_POST
@needs(Capability.WRITE_POST)
def merge(request: StaffRequest, post_id: int) -> HttpResponse:
    """Save what was chosen, unless somebody saved again meanwhile: then choose again."""
    found = get_object_or_404(Post, pk=post_id)
    yours = _unsealed(request.POST.get("yours", ""), post_id)
    if yours is None:
        messages.error(
            request, _("The choice was not complete. Your text is kept in your browser.")
        )
        return redirect("compose:post", post_id)
    base_version, version = _number(request, "base"), _number(request, "version")
    theirs = _revision(found, version)
    if theirs is None:
        return conflict_page(request, found, base_version=base_version, yours=yours)
    base = _revision(found, base_version)
    keys = [item.key for item in differences(base, yours, theirs)]
    try:
        draft = merged(base, yours, theirs, {key: _chosen(request.POST, key) for key in keys})
    except MissingChoice as error:
        return conflict_page(
            request, found, base_version=base_version, yours=yours, missing=error.keys
        )
    try:
        saved = services.save_post(
            actor=request.user,
            post_id=post_id,
            expected_version=version,
            draft=draft,
            void_review=request.POST.get("void_review") == "on",
        )
    except EditConflict:
        request.POST = QueryDict(f"draft_key={request.POST.get('draft_key', '')[:60]}")
        return conflict_page(request, found, base_version=version, yours=draft)
    except ComposeError as error:
        return conflict_page(
            request, found, base_version=base_version, yours=yours, error=str(error)
        )
    return saved_page(request, saved)


def _chosen(data: QueryDict, key: str) -> tuple[str, str]:
    """Return the side chosen for a field, and the words written anew for it."""
    side = data.get(f"choice-{key}", "")
    return (side if side in {*Side} else "", data.get(f"words-{key}", ""))


def _revision(post: Post, version: int) -> Draft | None:
    found = Revision.objects.filter(post=post, version=version).first()
    return Draft.from_json(found.content) if found else None


def _unsealed(text: str, post_id: int) -> Draft | None:
    try:
        kept = signing.loads(text, salt=SALT)
    except signing.BadSignature:
        return None
    return Draft.from_json(kept["draft"]) if kept["post"] == post_id else None


def _number(request: StaffRequest, name: str) -> int:
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < LONGEST_NUMBER else 0
