"""What the screens show of the record; nothing decides anything by it."""

from dataclasses import dataclass
from pathlib import Path

from django.urls import reverse

from wellspoken.apps.audit.anchors import anchor_folder
from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.oversight.words import PLACES, act_in_words


@dataclass(frozen=True, slots=True)
class ShownAct:
    """One entry with its words and the address of what it is about, empty where there is none."""

    entry: Entry
    words: str
    address: str


@dataclass(frozen=True, slots=True)
class End:
    """Where the chain ends, and the newest anchor file."""

    sequence: int
    hash: str
    anchor: str


def shown(entry: Entry) -> ShownAct:
    """Return an entry as the screens show it."""
    return ShownAct(entry, act_in_words(entry.action), _address(entry))


def end_of_chain() -> End:
    """Return the end of the chain and of its anchors."""
    head = ChainHead.objects.filter(pk=1).first()
    anchors = sorted(Path(anchor_folder()).glob("*.json"))
    return End(
        head.sequence if head else 0, head.hash if head else "", anchors[-1].stem if anchors else ""
    )


def _address(entry: Entry) -> str:
    place = PLACES.get(entry.target_type)
    if place is None or not entry.target_id.isdigit():
        return ""
    name, argument = place
    return reverse(name, kwargs={argument: int(entry.target_id)})
