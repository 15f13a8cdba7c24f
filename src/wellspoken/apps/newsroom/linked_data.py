"""What machines read of an article: schema.org/NewsArticle."""

from django.conf import settings
from django.urls import reverse

from wellspoken.apps.newsroom.models import Article


def news_article(article: Article) -> dict[str, object]:
    """Return the article in the vocabulary of schema.org, its corrections among it."""
    address = settings.WELLSPOKEN_SITE_URL + article.path
    organisation = {
        "@type": "MedicalOrganization",
        "name": settings.WELLSPOKEN_ORGANISATION_NAME,
        "url": settings.WELLSPOKEN_SITE_URL + "/",
    }
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
