"""A subject in Spanish, laid out as it reads in English."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from wellspoken.engines.screening.passage import Passage, Reading
from wellspoken.engines.screening.profile import Profile
from wellspoken.engines.screening.spanish.gloss import glossed, in_english

# Whose rules are asked of it as well: they know forms, seen in Spanish too, and English words.
FAMILIES: Final = frozenset(("privacy",))
# What is asked of it alone, since without the words about them too much is taken for somebody's.
IN_ENGLISH_ONLY: Final = frozenset(
    f"privacy.{name}" for name in ("email", "phone", "relative-date")
)
_KINDS: Final = frozenset(("text", "alt"))


def reading_in_english(reading: Reading) -> Reading | None:
    """Return what of a reading is in Spanish, as it reads in English; None where nothing is."""
    own = _own_words(reading.profile)
    passages = tuple(
        Passage(one.place, one.kind, glossed(one.document, own), one.media, glossed=True)
        for one in reading.passages
        if one.kind in _KINDS and one.document.language == "es" and one.folded
    )
    if not passages:
        return None
    subject = replace(
        reading.subject,
        lang="en",
        in_reply_to=in_english(reading.subject.in_reply_to or "") or None,
    )
    return Reading(subject=subject, profile=reading.profile, passages=passages)


@lru_cache(maxsize=16)
def _own_words(profile: Profile) -> tuple[str, ...]:
    """Return what the organisation calls its own, which stays as it is written."""
    own = (profile.names, profile.clinicians, profile.facilities, profile.events)
    return tuple(word for words in (*own, profile.own_addresses) for word in words if word)
