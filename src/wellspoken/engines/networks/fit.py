"""Whether a publication fits a network's limits, said in words before anything is sent."""

from collections.abc import Iterator

from wellspoken.engines.networks.counting import graphemes, utf8
from wellspoken.engines.networks.limits import Limits
from wellspoken.engines.networks.protocol import Problem
from wellspoken.engines.networks.publication import MediaFile, Publication
from wellspoken.engines.networks.wording import posts_of, worded
from wellspoken.engines.text import linear

_ADDRESS = linear(r"\bhttps?://[^\s<>\"]+")
MEGABYTE = 1024 * 1024


def problems(
    publication: Publication, limits: Limits, *, name: str, length: int
) -> tuple[Problem, ...]:
    """Return every way in which a publication does not fit, the gravest first.

    `name` is the network's name for people and `length` the text's length in its own units.
    Nothing is ever cut to fit: the person decides what to leave out.
    """
    return (
        *_of_text(publication, limits, name, length),
        *_of_media(publication.media, limits, name),
    )


def _of_text(publication: Publication, limits: Limits, name: str, length: int) -> Iterator[Problem]:
    if limits.max_text is not None and length > limits.max_text:
        yield Problem(
            code="too-long",
            message=f"{name} takes {limits.max_text} characters; this is {length}.",
            suggestion="Write a shorter version for this account."
            + (" Or publish it as a thread." if limits.takes_thread else ""),
        )
    words = worded(publication)
    size = max(utf8(post) for post in posts_of(publication))
    if limits.max_text_bytes is not None and size > limits.max_text_bytes:
        yield Problem(
            code="too-many-bytes",
            message=f"{name} takes {limits.max_text_bytes} bytes; this is {size}.",
            suggestion="Use fewer emoji or a shorter version for this account.",
        )
    if limits.max_title is not None and graphemes(publication.title) > limits.max_title:
        yield Problem(
            code="title-too-long",
            message=f"{name} takes a title of {limits.max_title} characters.",
            suggestion="Shorten the title.",
        )
    links = len(set(_ADDRESS.findall(words)))
    if limits.max_links is not None and links > limits.max_links:
        yield Problem(
            code="too-many-links",
            message=f"{name} takes {limits.max_links} links; these are {links}.",
            suggestion="Link to one page that holds the others.",
        )
    if limits.max_hashtags is not None and len(publication.hashtags) > limits.max_hashtags:
        yield Problem(
            code="too-many-hashtags",
            message=f"{name} takes {limits.max_hashtags} hashtags.",
            suggestion="Keep the ones that people look for.",
        )
    if publication.link and not publication.link.startswith(("https://", "http://")):
        yield Problem(code="link", message="A link must begin with https:// or http://.")


def _of_media(media: tuple[MediaFile, ...], limits: Limits, name: str) -> Iterator[Problem]:
    images = [item for item in media if item.kind == "image"]
    videos = [item for item in media if item.kind == "video"]
    if limits.media_required and not images and not videos:
        yield Problem(
            code="media-missing",
            message=f"{name} takes no post without a picture or a video.",
            suggestion="Add one, or leave this account out.",
        )
    for kind, found, most in (
        ("images", images, limits.max_images),
        ("videos", videos, limits.max_videos),
    ):
        if most is not None and len(found) > most:
            yield Problem(
                code=f"too-many-{kind}",
                message=f"{name} takes {most} {kind}; these are {len(found)}.",
                suggestion="Choose which ones this account shows.",
            )
    for item in images:
        yield from _of_image(item, limits, name)
    for item in videos:
        yield from _of_video(item, limits, name)
    if any(item.kind == "document" for item in media):
        yield Problem(
            code="document",
            message=f"{name} takes no documents.",
            suggestion="Link to the page of the own site that offers it.",
        )


def _of_image(item: MediaFile, limits: Limits, name: str) -> Iterator[Problem]:
    yield from _of_file(item, limits.max_image_bytes, limits.image_types, limits.max_alt, name)
    if limits.alt_required and not item.alt.strip() and not item.decorative:
        yield Problem(
            code="alt-missing",
            message=f"The image “{item.name}” has no alternative text.",
            suggestion="Say in one sentence what matters in it.",
        )
    ratio = item.width / item.height if item.width and item.height else None
    too_tall = ratio and limits.min_image_ratio is not None and ratio < limits.min_image_ratio
    too_wide = ratio and limits.max_image_ratio is not None and ratio > limits.max_image_ratio
    if too_tall or too_wide:
        yield Problem(
            code="ratio",
            message=f"{name} does not take the shape of “{item.name}” "
            f"({item.width} by {item.height}): it is too {'tall' if too_tall else 'wide'}.",
            suggestion="Crop it in the library, and choose the cropped one for this account.",
        )


def _of_video(item: MediaFile, limits: Limits, name: str) -> Iterator[Problem]:
    yield from _of_file(item, limits.max_video_bytes, limits.video_types, limits.max_alt, name)
    if limits.captions_required and not item.captions_sha256:
        yield Problem(
            code="captions-missing",
            message=f"The video “{item.name}” has no captions.",
            suggestion="Add a captions file to the video in the library.",
        )


def _of_file(
    item: MediaFile, most: int | None, types: frozenset[str], max_alt: int | None, name: str
) -> Iterator[Problem]:
    if most is not None and item.size > most:
        yield Problem(
            code="file-too-large",
            message=f"“{item.name}” has {item.size / MEGABYTE:.1f} MB; "
            f"{name} takes {most / MEGABYTE:.1f} MB.",
            suggestion="Choose a smaller file for this account.",
        )
    if types and item.mime_type and item.mime_type not in types:
        yield Problem(
            code="file-type",
            message=f"{name} does not take files of the type {item.mime_type} (“{item.name}”).",
            suggestion=f"It takes: {', '.join(sorted(types))}.",
        )
    if max_alt is not None and graphemes(item.alt) > max_alt:
        yield Problem(
            code="alt-too-long",
            message=f"{name} takes an alternative text of {max_alt} characters (“{item.name}”).",
            suggestion="Say what matters; the rest belongs into the text.",
        )
