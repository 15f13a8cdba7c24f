"""The very bytes that a review is about, for those who decide on them."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from wellspoken.apps.compose.content import content_of
from wellspoken.apps.people.decorators import StaffRequest, needs
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.models import Review

IMAGE_TYPES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})


@require_safe
@needs(Capability.READ_WORKSPACE)
def picture(request: StaffRequest, review_id: int, sha256: str) -> HttpResponse:
    """Answer with a picture of the content under review, named by its digest; 404 for others."""
    review = get_object_or_404(Review.objects.select_related("post"), pk=review_id)
    release = getattr(review, "release", None)
    if release is None:
        for _account_id, publication in content_of(review.post).publications:
            for media in publication.media:
                if media.sha256 == sha256 and media.mime_type in IMAGE_TYPES:
                    return HttpResponse(media.content(), content_type=media.mime_type)
        raise Http404
    kinds = {
        media["sha256"]: media["mime_type"]
        for publication in release.content["publications"]
        for media in publication["media"]
    }
    stored = release.files.filter(sha256=sha256).first()
    if stored is None or kinds.get(sha256) not in IMAGE_TYPES:
        raise Http404
    with stored.file.open("rb") as data:
        return HttpResponse(data.read(), content_type=kinds[sha256])
