"""The sources that speak on a claim: added, read, renewed; a retracted paper is never taken."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Evidence, HealthTopic, RetractedPaper
from wellspoken.apps.desk.services.register import refuse_review_date
from wellspoken.apps.desk.services.touching import touch
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims.sources.doi import doi_of_address, normal_doi
from wellspoken.engines.claims.sources.terms import MEDLINEPLUS_SOURCE, may_store_text

A_YEAR = timedelta(days=365)


@transaction.atomic
def add_evidence(
    *,
    actor: User,
    claim_id: int,
    source: str,
    grade: str,
    review_by: date,
    url: str = "",
    doi: str = "",
    summary: str = "",
    attribution: str = "",
) -> Evidence:
    """Add a source that the actor has looked at today.

    The DOI is read from the link where none is given. Raises `DeskError` for a bad review date, for
    a retracted paper, and for text of a source whose terms allow a link alone.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    refuse_review_date(review_by)
    if not source.strip():
        raise DeskError(_("Name the source."))
    if summary.strip() and not may_store_text(url):
        raise DeskError(
            _("The terms of this source allow a link and no copy of its text. Leave the text out.")
        )
    doi = _doi(doi, url)
    evidence = Evidence.objects.create(
        claim=claim,
        source=source.strip(),
        url=url,
        grade=grade.strip(),
        checked=now().date(),
        checked_by=actor,
        review_by=review_by,
        doi=doi,
        standing=_standing(doi),
        summary=summary.strip(),
        attribution=attribution,
    )
    touch(claim)
    record(actor=person(actor), action="claim.evidence-added", target=claim)
    return evidence


def _doi(given: str, url: str) -> str:
    if not given.strip():
        return doi_of_address(url)
    doi = normal_doi(given)
    if not doi:
        raise DeskError(_("This is no DOI. It begins with 10. and has a slash."))
    return doi


def _standing(doi: str) -> Evidence.Standing:
    """Return how a paper stands; refuse one that was retracted."""
    known = RetractedPaper.objects.filter(doi=doi).first() if doi else None
    if known is None or known.nature == RetractedPaper.Nature.REINSTATED:
        return Evidence.Standing.STANDS
    if known.nature == RetractedPaper.Nature.CONCERN:
        return Evidence.Standing.CONCERN
    raise DeskError(
        _("This paper (DOI %(doi)s) was retracted. Find a source that stands.") % {"doi": doi}
    )


@transaction.atomic
def attach_topic(*, actor: User, claim_id: int, topic_id: int, review_by: date) -> Evidence:
    """Add a topic of MedlinePlus that the actor has read today, its summary and its owner."""
    topic = HealthTopic.objects.get(pk=topic_id)
    return add_evidence(
        actor=actor,
        claim_id=claim_id,
        source=f"MedlinePlus: {topic.title}",
        url=topic.url,
        grade=_("summary for patients"),
        review_by=review_by,
        summary=topic.summary,
        attribution=MEDLINEPLUS_SOURCE,
    )


@transaction.atomic
def renew_evidence(*, actor: User, evidence_id: int, review_by: date) -> Evidence:
    """Say that the actor looked at a source today and it still holds, until `review_by`.

    The claim's answer may be offered as long as its evidence may.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    refuse_review_date(review_by)
    evidence = _standing_evidence(evidence_id)
    evidence.review_by = review_by
    _read_today(evidence, actor)
    claim = evidence.claim
    claim.review_by = max(claim.review_by or review_by, review_by)
    touch(claim)
    record(
        actor=person(actor),
        action="claim.evidence-checked",
        target=claim,
        detail={"evidence": evidence.pk, "review_by": review_by.isoformat()},
    )
    return evidence


@transaction.atomic
def mark_source_read(*, actor: User, evidence_id: int) -> Evidence:
    """Say that the actor has read a source today; until when it holds stays as it was.

    A source that had no such day, as imported ones have none, holds for a year.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    evidence = _standing_evidence(evidence_id)
    if evidence.review_by is None:
        evidence.review_by = now().date() + A_YEAR
    _read_today(evidence, actor)
    touch(evidence.claim)
    record(
        actor=person(actor),
        action="claim.source-read",
        target=evidence.claim,
        detail={"evidence": evidence.pk},
    )
    return evidence


def _standing_evidence(evidence_id: int) -> Evidence:
    evidence = (
        Evidence.objects.select_for_update(of=("self",)).select_related("claim").get(pk=evidence_id)
    )
    if evidence.standing == Evidence.Standing.RETRACTED:
        raise DeskError(_("This paper was retracted and cannot be renewed."))
    return evidence


def _read_today(evidence: Evidence, actor: User) -> None:
    evidence.checked, evidence.checked_by = now().date(), actor
    evidence.save(update_fields=["checked", "checked_by", "review_by"])
