"""Lists of retracted papers: taken in, and every claim that rests on one looked at again."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Evidence, RetractedPaper
from wellspoken.apps.desk.services.register import touch
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims import Fault
from wellspoken.engines.claims.sources.retractions import Notice, read_retractions

_A_BATCH = 500
_STANDING = {
    RetractedPaper.Nature.RETRACTED: Evidence.Standing.RETRACTED,
    RetractedPaper.Nature.CONCERN: Evidence.Standing.CONCERN,
    RetractedPaper.Nature.REINSTATED: Evidence.Standing.STANDS,
}


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
    at them. What an earlier list told of other papers stays. Raises `DeskError` where nothing could
    be read.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    read = read_retractions(lines)
    if not read.notices:
        fault = read.faults[0] if read.faults else _("no paper in it has a DOI")
        raise DeskError(_("Nothing was taken in: %(fault)s.") % {"fault": fault})
    _store(read.notices)
    marked = _mark_evidence()
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


def _mark_evidence() -> int:
    """Let all evidence stand as the lists say; return how much of it changed."""
    marked = 0
    evidence = Evidence.objects.exclude(doi="").select_related("claim")
    rows = list(evidence.select_for_update(of=("self",)))
    dois = sorted({row.doi for row in rows})
    known: dict[str, str] = {}
    for start in range(0, len(dois), _A_BATCH):
        papers = RetractedPaper.objects.filter(doi__in=dois[start : start + _A_BATCH])
        known.update(papers.values_list("doi", "nature"))
    for row in rows:
        if row.doi not in known:
            continue
        standing = _STANDING[RetractedPaper.Nature(known[row.doi])]
        if row.standing == standing:
            continue
        row.standing = standing
        row.save(update_fields=["standing"])
        marked += 1
        _tell_the_claim(row)
    return marked


def _tell_the_claim(evidence: Evidence) -> None:
    claim = evidence.claim
    claim.refresh_from_db()
    about = {"source": evidence.source, "doi": evidence.doi}
    if evidence.standing == Evidence.Standing.RETRACTED:
        claim.look_again = _("“%(source)s” (DOI %(doi)s) was retracted.") % about
    touch(claim)
