"""The one text that networks without a field for each thing show: words, link, hashtags."""

from dataclasses import replace

from wellspoken.engines.networks.publication import Publication


def worded(publication: Publication) -> str:
    """Return the text with the link and the hashtags that it does not hold already.

    The title is left out: it is for places that have one.
    """
    parts = [publication.text.strip()]
    if publication.link and publication.link not in publication.text:
        parts.append(publication.link)
    if tags := missing_hashtags(publication):
        parts.append(" ".join(f"#{tag}" for tag in tags))
    return "\n\n".join(part for part in parts if part)


def posts_of(publication: Publication) -> tuple[str, ...]:
    """Return the posts that a publication makes: one, or those of its thread."""
    return publication.parts or (worded(publication),)


def with_note(publication: Publication, note: str) -> Publication:
    """Return the corrected publication as the network shows it: its note stands at the end.

    In a thread the note is a post of its own, so that it always fits.
    """
    if publication.parts:
        return replace(publication, parts=(*publication.parts, note))
    return replace(publication, text=f"{worded(publication)}\n\n{note}", link="", hashtags=())


def missing_hashtags(publication: Publication) -> tuple[str, ...]:
    """Return the hashtags that the text itself does not name."""
    named = {
        word.lstrip("#").rstrip(".,;:!?)").lower()
        for word in publication.text.split()
        if word.startswith("#")
    }
    return tuple(tag for tag in publication.hashtags if tag.lower() not in named)
