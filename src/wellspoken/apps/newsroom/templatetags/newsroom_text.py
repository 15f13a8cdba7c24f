"""Showing a post's plain text on a page."""

import json
from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from wellspoken.apps.newsroom.linked_data import claim_review, news_article
from wellspoken.apps.newsroom.models import Article, CheckedClaim
from wellspoken.apps.newsroom.text import body_html

register = template.Library()


@register.filter
def paragraphs(text: str) -> SafeString:
    """Return the text as safe paragraphs with links."""
    return body_html(text)


@register.filter
def first_words(text: str, count: int = 40) -> str:
    """Return the beginning of the text for a list or a preview."""
    words = text.split()
    return " ".join(words[:count]) + ("…" if len(words) > count else "")


_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


@register.filter
def as_date(day: str) -> date:
    """Return the date that an ISO text names."""
    return date.fromisoformat(day)


@register.simple_tag
def linked_data(article: Article) -> SafeString:
    """Return the article's JSON-LD as a block of data, which browsers do not run."""
    return _block(news_article(article))


@register.simple_tag
def claim_data(checked: CheckedClaim) -> SafeString:
    """Return the ClaimReview as a block of data of its own."""
    return _block(claim_review(checked))


def _block(told: dict[str, object]) -> SafeString:
    data = json.dumps(told, ensure_ascii=False).translate(_ESCAPES)
    return format_html(
        '<script type="application/ld+json">{}</script>',
        mark_safe(data),  # noqa: S308  nothing that could end the element is left in it
    )
