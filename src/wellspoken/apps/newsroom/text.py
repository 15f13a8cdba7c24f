"""From the plain text of a post to safe HTML: paragraphs, line breaks, links, nothing else."""

from django.conf import settings
from django.urls import reverse
from django.utils.html import format_html, format_html_join, linebreaks, urlize
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from wellspoken.apps.newsroom.models import Article


def body_html(text: str) -> SafeString:
    """Return the text as paragraphs with its links made links; all else is escaped.

    The words a reader sees are the words of the text: the own site's read-back relies on it.
    """
    return mark_safe(linebreaks(urlize(text, autoescape=True)))  # noqa: S308  urlize escapes it


def article_html(article: Article) -> SafeString:
    """Return an article as feeds and mail carry it, its corrections first."""
    if article.retracted_at is not None:
        return format_html(
            "<p><strong>{}</strong> {}</p>", _("Retracted."), article.retraction_note
        )
    corrections = format_html_join(
        "",
        "<p><strong>{}</strong> {}</p>",
        ((_("Correction:"), correction.note) for correction in article.corrections.all()),
    )
    link = format_html('<p><a href="{0}">{0}</a></p>', article.link) if article.link else ""
    images = format_html_join(
        "",
        '<p><img src="{}" alt="{}"></p>',
        (
            (
                settings.WELLSPOKEN_SITE_URL
                + reverse("newsroom:file", args=[file.sha256, file.name]),
                "" if file.decorative else file.alt,
            )
            for file in article.files.all()
            if file.kind == "image"
        ),
    )
    return format_html("{}{}{}{}", corrections, body_html(article.text), link, images)


def article_plain(article: Article) -> str:
    """Return an article as plain text, its corrections first."""
    if article.retracted_at is not None:
        return f"{_('Retracted.')} {article.retraction_note}"
    notes = [f"{_('Correction:')} {item.note}" for item in article.corrections.all()]
    return "\n\n".join([*notes, article.text, *([article.link] if article.link else [])])
