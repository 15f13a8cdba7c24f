"""Letting evidence stand as the lists of retracted papers say."""

from django.utils.translation import gettext as _

from wellspoken.apps.desk.models import Evidence, RetractedPaper
from wellspoken.apps.desk.services.touching import touch

_A_BATCH = 500
_STANDING = {
    RetractedPaper.Nature.RETRACTED: Evidence.Standing.RETRACTED,
    RetractedPaper.Nature.CONCERN: Evidence.Standing.CONCERN,
    RetractedPaper.Nature.REINSTATED: Evidence.Standing.STANDS,
}


def mark_evidence() -> int:
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
