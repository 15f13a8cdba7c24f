"""The draft as it is kept: what a person typed, without what means nothing."""

import unicodedata
from dataclasses import replace

from wellspoken.apps.compose.draft import Draft
from wellspoken.apps.compose.people import tidy_answer

LONGEST_TITLE = 200
LONGEST_ALT = 2000
LONGEST_WARNING = 150
_VARIATION_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))


def tidy(draft: Draft) -> Draft:
    """Return the draft in one order, without text where it is inherited, with clean hashtags.

    Tidying twice changes nothing, so that equal drafts are equal versions.
    """
    return replace(
        draft,
        title=_plain(draft.title)[:LONGEST_TITLE].strip(),
        text=lines(draft.text),
        link=_plain(draft.link),
        hashtags=tuple(dict.fromkeys(tag for raw in draft.hashtags if (tag := tidy_tag(raw)))),
        audience=_plain(draft.audience),
        schedule=draft.schedule if draft.schedule.wall_time else type(draft.schedule)(),
        variants=tuple(
            replace(
                variant,
                text=lines(variant.text) if variant.own_text else "",
                link=_plain(variant.link) if variant.own_link else "",
                content_warning=_plain(variant.content_warning)[:LONGEST_WARNING].strip(),
            )
            for variant in sorted(draft.variants, key=lambda item: item.account_id)
        ),
        media=tuple(
            replace(tidy_answer(item), alt_text=_plain(item.alt_text)[:LONGEST_ALT].strip())
            for item in draft.media
        ),
    )


def tidy_tag(raw: str) -> str:
    """Return a hashtag as networks link it: “#COVID-19” is COVID19."""
    return "".join(filter(is_in_tag, raw))


def is_in_tag(character: str) -> bool:
    """Return whether a hashtag goes on with this character."""
    if character.isalnum() or character == "_":
        return True
    # Vowels of Hindi and Thai are marks, as are accents that stand alone. So is what only chooses
    # between two pictures of an emoji or draws the key around “#️⃣”, which is no part of a word.
    mark = unicodedata.category(character) in {"Mn", "Mc"}
    return mark and character not in _VARIATION_SELECTORS


def lines(text: str) -> str:
    """Return a text with one kind of line end, without what a database cannot hold."""
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _plain(text: str) -> str:
    return text.replace("\0", "").strip()
