"""Lists of retracted papers: taken in, and every claim that rests on one looked at again."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import RetractedPaper
from wellspoken.apps.desk.services.marking import mark_evidence
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims import Fault
from wellspoken.engines.claims.sources.retractions import GRAVER, Nature, Notice, read_retractions

_A_BATCH = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class ListTaken:
    """What a list of retractions brought."""

    papers: int
    marked: int
    faults: tuple[Fault, ...]
    without_doi: int


@transaction.atomic
def import_retractions(*, actor: User, lines: Iterable[str]) -> ListTaken:
    """Take a list in, and mark at once the evidence that it names.

    The answers of claims that rest on a retracted paper are not offered until somebody has looked
    at them. What an earlier list told of other papers stays, and of the same papers where this one
    tells what was before that. Raises `DeskError` where nothing could
    be read.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    read = read_retractions(lines)
    if not read.notices:
        fault = read.faults[0] if read.faults else _("no paper in it has a DOI")
        raise DeskError(_("Nothing was taken in: %(fault)s.") % {"fault": fault})
    _store(_not_overtaken(read.notices))
    marked = mark_evidence()
    record(
        actor=person(actor),
        action="retractions.imported",
        detail={"papers": len(read.notices), "evidence_marked": marked},
    )
    return ListTaken(
        papers=len(read.notices),
        marked=marked,
        faults=read.faults,
        without_doi=read.without_doi,
    )


def _not_overtaken(notices: Iterable[Notice]) -> list[Notice]:
    """Leave out the notices about papers of which something later is known already."""
    kept = list(notices)
    known: dict[str, RetractedPaper] = {}
    for start in range(0, len(kept), _A_BATCH):
        dois = [notice.doi for notice in kept[start : start + _A_BATCH]]
        known.update((paper.doi, paper) for paper in RetractedPaper.objects.filter(doi__in=dois))
    return [item for item in kept if item.doi not in known or _counts(item, known[item.doi])]


def _counts(notice: Notice, known: RetractedPaper) -> bool:
    """Return whether a notice counts over what is known; in doubt the graver one does."""
    if notice.day is not None and known.day is not None:
        return notice.day >= known.day
    graver = GRAVER[notice.nature] >= GRAVER[Nature(known.nature)]
    return graver or (notice.nature == Nature.REINSTATED and notice.day is not None)


def _store(notices: Iterable[Notice]) -> None:
    moment = now()
    RetractedPaper.objects.bulk_create(
        (
            RetractedPaper(
                doi=notice.doi,
                nature=notice.nature.value,
                day=notice.day,
                reason=notice.reason,
                listed_at=moment,
            )
            for notice in notices
        ),
        batch_size=_A_BATCH,
        update_conflicts=True,
        unique_fields=["doi"],
        update_fields=["nature", "day", "reason", "listed_at"],
    )
