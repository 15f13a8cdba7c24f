"""The newsroom's side of the own site's connector: every write is safe to repeat."""

import hashlib
import re

from django.db import IntegrityError, transaction
from django.utils.text import slugify

from wellspoken.apps.core.clock import now
from wellspoken.apps.core.stored_files import store_by_digest
from wellspoken.apps.newsroom.models import Article, ArticleFile, CheckedClaim, Correction
from wellspoken.engines.networks import MediaFile, PermanentFailure, Publication
from wellspoken.engines.networks.own_site import Place

PATH_TRIES = 50


class DatabaseNewsroom:
    """Pages as rows, files under their digest."""

    def put(self, key: str, publication: Publication) -> Place:
        """Publish once: the same key a second time returns the same place."""
        known = self.get(key)
        if known is not None:
            return known
        try:
            with transaction.atomic():
                article = Article(key=key)
                _fill(article, publication)
                article.path = _free_path(publication.title)
                article.save(force_insert=True)
                _put_claim(article, publication)
                _put_files(article, publication)
        except IntegrityError:
            # Another worker used the key or the address at the same moment.
            known = self.get(key)
            return known if known is not None else self.put(key, publication)
        return _place(article)

    def get(self, key: str) -> Place | None:
        """Return where a key stands, or None."""
        article = Article.objects.filter(key=key).only("key", "path", "text").first()
        return None if article is None else _place(article)

    @transaction.atomic
    def correct(self, key: str, publication: Publication, note: str) -> Place:
        """Replace the content and show the note; the same content again changes nothing."""
        article = _locked(key)
        if article.retracted_at is not None:
            raise PermanentFailure("The page has been retracted.", code="retracted")
        digest = publication.digest()
        if article.digest != digest:
            Correction.objects.create(
                article=article,
                number=article.corrections.count() + 1,
                replaced_digest=article.digest,
                digest=digest,
                note=note,
                at=now(),
            )
            _fill(article, publication)
            article.updated_at = now()
            article.save()
            _put_claim(article, publication)
            article.files.all().delete()
            _put_files(article, publication)
        return _place(article)

    @transaction.atomic
    def retract(self, key: str, note: str) -> Place:
        """Take the text away and leave the note at the address; safe to repeat."""
        article = _locked(key)
        if article.retracted_at is None:
            article.retracted_at = article.updated_at = now()
            article.retraction_note = note
            article.text = ""
            article.link = ""
            article.save()
            CheckedClaim.objects.filter(article=article).delete()
            article.files.all().delete()
        return _place(article)


def _place(article: Article) -> Place:
    return Place(article.key, article.path, article.text)


def _locked(key: str) -> Article:
    try:
        return Article.objects.select_for_update().get(key=key)
    except Article.DoesNotExist:
        raise PermanentFailure("There is no such page.", code="no-page") from None


def _fill(article: Article, publication: Publication) -> None:
    article.digest = publication.digest()
    article.title = publication.title
    article.text = publication.text
    article.link = publication.link
    article.language = publication.language
    article.hashtags = list(publication.hashtags)
    article.content_class = publication.content_class


def _put_claim(article: Article, publication: Publication) -> None:
    """Keep the claim that the article answers, or that it answers none any more."""
    CheckedClaim.objects.filter(article=article).delete()
    told = publication.answers
    if told is not None:
        CheckedClaim.objects.create(
            article=article,
            sentence=told.claim,
            verdict=told.verdict,
            verdict_name=told.verdict_name,
            rating=told.rating,
            sources=told.canonical()["sources"],
            searched="\n".join((article.title, told.claim, article.text)).casefold(),
        )


def _free_path(title: str) -> str:
    """Return an address that no page has: `/news/<year>/<words of the title>/`."""
    stem = f"/news/{now():%Y}/{slugify(title)[:80] or 'news'}"
    for number in range(1, PATH_TRIES):
        path = f"{stem}/" if number == 1 else f"{stem}-{number}/"
        if not Article.objects.filter(path=path).exists():
            return path
    return f"{stem}-{now():%m%d%H%M%S%f}/"


def _put_files(article: Article, publication: Publication) -> None:
    for position, media in enumerate(publication.media):
        ArticleFile.objects.create(
            article=article,
            position=position,
            kind=media.kind,
            name=_file_name(media),
            mime_type=media.mime_type,
            sha256=media.sha256,
            file=store_by_digest("news", media.sha256, media.content()),
            captions_sha256=media.captions_sha256,
            captions=_captions(media),
            captions_language=media.captions_language,
            alt=media.alt,
            decorative=media.decorative,
            width=media.width,
            height=media.height,
        )


def _file_name(media: MediaFile) -> str:
    """Return a name that can stand at the end of an address."""
    return re.sub(r"[^\w.-]+", "-", media.name).strip("-.")[-100:] or media.kind


def _captions(media: MediaFile) -> str:
    if not media.captions_sha256 or media.read_captions is None:
        return ""
    data = media.read_captions()
    if hashlib.sha256(data).hexdigest() != media.captions_sha256:
        raise PermanentFailure(
            f"The captions of “{media.name}” are not those that were approved.",
            code="media-changed",
        )
    return store_by_digest("news", media.captions_sha256, data)
