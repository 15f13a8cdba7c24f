"""Reading the newsroom for its pages and feeds."""

from django.db.models import QuerySet

from wellspoken.apps.newsroom.models import Article, CheckedClaim

FEED_LENGTH = 30
MOST_WORDS = 20


def shown_articles() -> QuerySet[Article]:
    """Return what lists show: everything that was not retracted, the newest first."""
    return Article.objects.filter(retracted_at__isnull=True).order_by("-published_at", "-pk")


def feed_articles() -> list[Article]:
    """Return what feeds carry, retractions among them so that readers of feeds learn of them."""
    return list(
        Article.objects.prefetch_related("corrections", "files").order_by("-updated_at", "-pk")[
            :FEED_LENGTH
        ]
    )


def checked_claims(words: str = "") -> QuerySet[CheckedClaim]:
    """Return the claims answered by pages that stand, newest first, that hold every word."""
    found = CheckedClaim.objects.filter(article__retracted_at__isnull=True)
    for word in words.split()[:MOST_WORDS]:
        found = found.filter(searched__contains=word.casefold())
    return found.select_related("article").order_by("-article__published_at", "-pk")
