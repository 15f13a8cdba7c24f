"""What machines read of an article: schema.org/NewsArticle, and ClaimReview where it is one."""

from typing import Any

from django.conf import settings
from django.urls import reverse

from wellspoken.apps.newsroom.models import Article, CheckedClaim


def news_article(article: Article) -> dict[str, object]:
    """Return the article in the vocabulary of schema.org, its corrections among it."""
    address = settings.WELLSPOKEN_SITE_URL + article.path
    organisation = _organisation()
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": address,
        "url": address,
        "headline": article.title,
        "inLanguage": article.language,
        "datePublished": article.published_at.isoformat(),
        "dateModified": article.updated_at.isoformat(),
        "author": organisation,
        "publisher": organisation,
    }
    images = [
        settings.WELLSPOKEN_SITE_URL + reverse("newsroom:file", args=[file.sha256, file.name])
        for file in article.files.all()
        if file.kind == "image"
    ]
    if images:
        data["image"] = images
    corrections = [
        {
            "@type": "CorrectionComment",
            "text": correction.note,
            "datePublished": correction.at.isoformat(),
        }
        for correction in article.corrections.all()
    ]
    if corrections:
        data["correction"] = corrections
    return data


def claim_review(checked: CheckedClaim) -> dict[str, Any]:
    """Return the claim, our verdict and the sources as schema.org/ClaimReview.

    The properties are those that Google's documentation of ClaimReview asks for and recommends;
    `sdLicense` is left out where the organisation has set none.
    """
    article = checked.article
    address = settings.WELLSPOKEN_SITE_URL + article.path
    review: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "@id": f"{address}#claim-review",
        "url": address,
        "name": article.title,
        "claimReviewed": checked.sentence,
        "inLanguage": article.language,
        "datePublished": article.published_at.date().isoformat(),
        "dateModified": article.updated_at.date().isoformat(),
        "author": _organisation(),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": checked.rating,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": checked.verdict_name,
        },
        "itemReviewed": {"@type": "Claim", "name": checked.sentence},
        "citation": [
            {"@type": "CreativeWork", "name": source["name"]}
            | ({"url": source["url"]} if source["url"] else {})
            for source in checked.sources
        ],
        "sdPublisher": _organisation(),
    }
    if settings.WELLSPOKEN_CLAIMREVIEW_LICENCE:
        review["sdLicense"] = settings.WELLSPOKEN_CLAIMREVIEW_LICENCE
    return review


def _organisation() -> dict[str, str]:
    return {
        "@type": "MedicalOrganization",
        "name": settings.WELLSPOKEN_ORGANISATION_NAME,
        "url": settings.WELLSPOKEN_SITE_URL + "/",
    }
