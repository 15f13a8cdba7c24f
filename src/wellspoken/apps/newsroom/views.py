"""The public site: what anybody reads, without a script and without a request elsewhere."""

from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from wellspoken.apps.newsroom import selectors
from wellspoken.apps.newsroom.models import Article
from wellspoken.apps.people.decorators import public_view

PAGE = 20


@public_view
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the newest articles."""
    return render(request, "newsroom/home.html", {"articles": selectors.shown_articles()[:6]})


@public_view
@require_safe
def archive(request: HttpRequest) -> HttpResponse:
    """Show every article, a page at a time."""
    page = Paginator(selectors.shown_articles(), PAGE).get_page(request.GET.get("page"))
    return render(request, "newsroom/archive.html", {"page": page})


@public_view
@require_safe
def article(request: HttpRequest, year: int, slug: str) -> HttpResponse:
    """Show one article; a retracted one answers 410 and says why at the same address."""
    found = get_object_or_404(
        Article.objects.select_related("checked_claim").prefetch_related("files", "corrections"),
        path=f"/news/{year}/{slug}/",
    )
    if found.retracted_at is not None:
        return render(request, "newsroom/retracted.html", {"article": found}, status=410)
    images = (file for file in found.files.all() if file.kind == "image")
    return render(
        request,
        "newsroom/article.html",
        {
            "article": found,
            "first_image": next(images, None),
            "checked": getattr(found, "checked_claim", None),
        },
    )


@public_view
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Tell crawlers where the map is, and to leave staff pages alone."""
    lines = [
        "User-agent: *",
        "Disallow: /workspace/",
        "Disallow: /account/",
        f"Sitemap: {settings.WELLSPOKEN_SITE_URL}{reverse('newsroom:sitemap')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
