"""Answered claims: the list that readers search, and the feed that other checkers read."""

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from wellspoken.apps.newsroom import selectors
from wellspoken.apps.newsroom.linked_data import claim_review
from wellspoken.apps.newsroom.models import CheckedClaim
from wellspoken.apps.people.decorators import public_view

PAGE = 20
LONGEST_SEARCH = 200
LONGEST_FEED = 5000


@public_view
@require_safe
def checked(request: HttpRequest) -> HttpResponse:
    """Show the claims that stand answered, or those that hold every word looked for."""
    words = request.GET.get("q", "").strip()[:LONGEST_SEARCH]
    return render(
        request,
        "newsroom/claims.html",
        {
            "page": Paginator(selectors.checked_claims(words), PAGE).get_page(
                request.GET.get("page")
            ),
            "words": words,
        },
    )


@public_view
@require_safe
def data_feed(request: HttpRequest) -> JsonResponse:
    """Answer with schema.org/DataFeed: one ClaimReview for each answer that stands, newest first.

    A retracted answer is no longer in it; a corrected one has a later `dateModified`.
    """
    rows = list(selectors.checked_claims()[:LONGEST_FEED])
    feed: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "DataFeed",
        "name": _("Claims that %(name)s answered")
        % {"name": settings.WELLSPOKEN_ORGANISATION_NAME},
        "url": settings.WELLSPOKEN_SITE_URL + reverse("newsroom:claims-feed"),
        "dataFeedElement": [_element(row) for row in rows],
    }
    if rows:
        feed["dateModified"] = max(row.article.updated_at for row in rows).isoformat()
    if settings.WELLSPOKEN_CLAIMREVIEW_LICENCE:
        feed["license"] = settings.WELLSPOKEN_CLAIMREVIEW_LICENCE
    return JsonResponse(feed, content_type="application/ld+json")


def _element(row: CheckedClaim) -> dict[str, object]:
    return {
        "@type": "DataFeedItem",
        "dateCreated": row.article.published_at.isoformat(),
        "dateModified": row.article.updated_at.isoformat(),
        "item": [claim_review(row)],
    }
