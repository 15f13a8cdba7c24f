"""The draft as it is kept: what a person typed, without what means nothing."""

import re
from dataclasses import replace

from wellspoken.apps.compose.draft import Draft
from wellspoken.apps.compose.people import tidy_answer

LONGEST_TITLE = 200
LONGEST_ALT = 2000
LONGEST_WARNING = 150
_NOT_IN_TAG = re.compile(r"[^\w]+")


def tidy(draft: Draft) -> Draft:
    """Return the draft in one order, without text where it is inherited, with clean hashtags.

    Tidying twice changes nothing, so that equal drafts are equal versions.
    """
    return replace(
        draft,
        title=_plain(draft.title)[:LONGEST_TITLE].strip(),
        text=lines(draft.text),
        link=_plain(draft.link),
        hashtags=tuple(
            dict.fromkeys(tag for raw in draft.hashtags if (tag := _NOT_IN_TAG.sub("", raw)))
        ),
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


def lines(text: str) -> str:
    """Return a text with one kind of line end, without what a database cannot hold."""
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _plain(text: str) -> str:
    return text.replace("\0", "").strip()
