"""The answer about people in a picture or video, from its use in a post to what is published."""

from dataclasses import replace

from wellspoken.apps.compose.draft import MediaDraft
from wellspoken.apps.compose.models import MediaUse
from wellspoken.engines.networks.people import BACKGROUND, NOBODY, PEOPLE, WHO, PeopleShown

ASKED_KINDS = frozenset({"image", "video"})


def people_in(use: MediaUse | MediaDraft) -> PeopleShown | None:
    """Return what was answered about the people in a file; None as long as nobody has."""
    if use.people not in {NOBODY, PEOPLE}:
        return None
    return PeopleShown(
        answer=use.people,
        who=tuple(use.who),
        attested=use.attested,
        authorisation=use.authorisation_id,
        background=tuple(use.background),
    )


def tidy_answer(item: MediaDraft) -> MediaDraft:
    """Return the use with an answer in one form: nothing of people where none are shown."""
    asked = item.kind in ASKED_KINDS and item.people in {NOBODY, PEOPLE}
    shown = asked and item.people == PEOPLE
    return replace(
        item,
        people=item.people if asked else "",
        who=tuple(kind for kind in WHO if shown and kind in item.who),
        attested=shown and item.attested,
        authorisation_id=item.authorisation_id if shown else None,
        background=tuple(kind for kind in BACKGROUND if asked and kind in item.background),
    )
