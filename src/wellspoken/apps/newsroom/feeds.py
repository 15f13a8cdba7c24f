"""Feeds and the site map; corrections and retractions are told in them as well."""

from xml.sax.saxutils import escape

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from wellspoken.apps.newsroom import selectors
from wellspoken.apps.newsroom.models import Article
from wellspoken.apps.newsroom.text import article_html, article_plain
from wellspoken.apps.people.decorators import public_view

_NOT_IN_XML = {code: None for code in range(32) if chr(code) not in "\t\n\r"}


@public_view
@require_safe
def rss(request: HttpRequest) -> HttpResponse:
    """Answer with RSS 2.0."""
    return _xml(Rss201rev2Feed, "newsroom:rss")


@public_view
@require_safe
def atom(request: HttpRequest) -> HttpResponse:
    """Answer with Atom (RFC 4287)."""
    return _xml(Atom1Feed, "newsroom:atom")


@public_view
@require_safe
def json_feed(request: HttpRequest) -> JsonResponse:
    """Answer with JSON Feed 1.1 (jsonfeed.org/version/1.1)."""
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": settings.WELLSPOKEN_ORGANISATION_NAME,
        "home_page_url": _absolute("/"),
        "feed_url": _absolute(reverse("newsroom:json")),
        "items": [_item(article) for article in selectors.feed_articles()],
    }
    return JsonResponse(feed, content_type="application/feed+json")


@public_view
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """List every page that stands (sitemaps.org protocol 0.9)."""
    rows = selectors.shown_articles().values_list("path", "updated_at")[:50_000]
    entries = "".join(
        f"<url><loc>{escape(_absolute(path))}</loc><lastmod>{moment.isoformat()}</lastmod></url>"
        for path, moment in rows
    )
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        f"<url><loc>{escape(_absolute('/'))}</loc></url>{entries}</urlset>"
    )
    return HttpResponse(body, content_type="application/xml; charset=utf-8")


def _xml(kind: type[Rss201rev2Feed] | type[Atom1Feed], own_name: str) -> HttpResponse:
    feed = kind(
        title=settings.WELLSPOKEN_ORGANISATION_NAME,
        link=_absolute("/"),
        description=_("News from %(name)s") % {"name": settings.WELLSPOKEN_ORGANISATION_NAME},
        language=settings.LANGUAGE_CODE,
        feed_url=_absolute(reverse(own_name)),
    )
    for article in selectors.feed_articles():
        feed.add_item(
            title=_feed_title(article).translate(_NOT_IN_XML),
            link=_absolute(article.path),
            description=_feed_html(article).translate(_NOT_IN_XML),
            unique_id=f"urn:wellspoken:{article.key}",
            unique_id_is_permalink=False,
            pubdate=article.published_at,
            updateddate=article.updated_at,
        )
    return HttpResponse(
        feed.writeString("utf-8"),
        content_type=f"{feed.content_type.split(';')[0]}; charset=utf-8",
    )


def _item(article: Article) -> dict[str, object]:
    return {
        "id": f"urn:wellspoken:{article.key}",
        "url": _absolute(article.path),
        "title": _feed_title(article),
        "content_html": _feed_html(article),
        "content_text": article_plain(article),
        "date_published": article.published_at.isoformat(),
        "date_modified": article.updated_at.isoformat(),
        "language": article.language,
        "tags": article.hashtags,
    }


def _feed_title(article: Article) -> str:
    if article.retracted_at is not None:
        return _("Retracted: %(title)s") % {"title": article.title}
    if article.corrections.all():
        return _("Corrected: %(title)s") % {"title": article.title}
    return article.title


def _feed_html(article: Article) -> str:
    return str(article_html(article))


def _absolute(path: str) -> str:
    return str(settings.WELLSPOKEN_SITE_URL) + path
