"""The register of claims: loaded, added to, judged, retired."""

from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.crypto import get_random_string
from django.utils.text import slugify
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Evidence
from wellspoken.apps.desk.services.marking import mark_evidence
from wellspoken.apps.desk.services.touching import touch
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines import claims as engine
from wellspoken.engines.claims.sources.doi import doi_of_address

LONGEST_REVIEW = timedelta(days=2 * 366)


@transaction.atomic
def load_starter_register(*, actor: User) -> int:
    """Add the claims of the starter register that are not here yet; return how many were new.

    A claim that is here already stays as people made it.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    here = set(Claim.objects.values_list("key", flat=True))
    fresh = [told for told in engine.starter().claims if told.id not in here]
    moment = now()
    claims = [claim_of(told, moment) for told in fresh]
    made = Claim.objects.bulk_create(claims)
    Evidence.objects.bulk_create(
        Evidence(
            claim=claim,
            source=item.source,
            url=item.url,
            grade=item.grade,
            checked=item.checked,
            review_by=told.review_by,
            doi=doi_of_address(item.url),
        )
        for claim, told in zip(made, fresh, strict=True)
        for item in told.evidence
    )
    mark_evidence()
    record(actor=person(actor), action="claims.loaded", detail={"new": len(made)})
    return len(made)


def claim_of(told: engine.Claim, moment: datetime) -> Claim:
    """Return the unsaved row of a claim as the engine reads it."""
    claim = Claim(
        key=told.id,
        sentence=told.claim,
        phrasings=_phrasings(told),
        entities=list(told.entities),
        verdict=told.verdict.value,
        verdict_as_given=told.verdict_as_given[:200],
        media_reviews=list(told.media_reviews),
        topic=told.topic,
        language=told.lang,
        jurisdiction=told.jurisdiction,
        fact=told.rebuttal,
        review_by=told.review_by,
        state=Claim.State.RETIRED if told.retired else Claim.State.ACTIVE,
        created_at=moment,
        updated_at=moment,
    )
    claim.searched = claim.every_wording()
    return claim


def _phrasings(told: engine.Claim) -> dict[str, list[str]]:
    others = {language: list(texts) for language, texts in told.phrasings_in.items()}
    return {told.lang: list(told.phrasings), **others}


@transaction.atomic
def create_claim(*, actor: User, sentence: str, topic: str = "", language: str = "en") -> Claim:
    """Add a claim that nobody has judged yet; raises `DeskError` without a sentence, or twice."""
    require(actor, Capability.USE_DESK)
    sentence = " ".join(sentence.split())
    if not sentence:
        raise DeskError(_("Write the claim in one sentence, as those say it who believe it."))
    if Claim.objects.filter(sentence__iexact=sentence).exists():
        raise DeskError(_("The register has this claim already. Search for it and choose it."))
    key = f"{slugify(sentence)[:60] or 'claim'}-{get_random_string(6).lower()}"
    moment = now()
    claim = Claim.objects.create(
        key=key,
        sentence=sentence,
        topic=topic.strip(),
        searched=sentence.casefold(),
        language=language or "en",
        phrasings={language or "en": []},
        created_at=moment,
        updated_at=moment,
    )
    record(actor=person(actor), action="claim.created", target=claim)
    return claim


@transaction.atomic
def add_phrasing(*, actor: User, claim_id: int, text: str, language: str = "") -> Claim:
    """Add a wording, which counts in the next match; one that is there already changes nothing."""
    require(actor, Capability.USE_DESK)
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    wording = " ".join(text.split())
    if not wording:
        raise DeskError(_("Write the wording as you saw it, without names."))
    language = language or claim.language
    known = claim.phrasings.setdefault(language, [])
    if wording.casefold() in {one.casefold() for one in (*known, claim.sentence)}:
        return claim
    known.append(wording)
    touch(claim)
    record(actor=person(actor), action="claim.phrased", target=claim)
    return claim


@transaction.atomic
def answer_claim(
    *,
    actor: User,
    claim_id: int,
    verdict: str,
    fact: str,
    review_by: date,
    warning: str = "",
    fallacy: str = "",
    closing: str = "",
) -> Claim:
    """Judge a claim and write its answer, which may be offered until `review_by`.

    Whoever does so owns the claim, and has looked at it again where that was asked for.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    refuse_review_date(review_by)
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    if not fact.strip():
        raise DeskError(_("Write the fact: an answer begins with it."))
    claim.verdict = Claim.Verdict(verdict)
    claim.fact, claim.warning = fact.strip(), warning.strip()
    claim.fallacy, claim.closing = fallacy.strip(), closing.strip()
    claim.review_by = review_by
    claim.owner, claim.look_again = actor, ""
    touch(claim)
    record(
        actor=person(actor),
        action="claim.answered",
        target=claim,
        detail={"verdict": claim.verdict, "review_by": review_by.isoformat()},
    )
    return claim


@transaction.atomic
def set_claim_state(*, actor: User, claim_id: int, state: str) -> Claim:
    """Retire a claim, or take it into use again."""
    require(actor, Capability.MANAGE_CLAIMS)
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    wanted = Claim.State(state)
    if claim.state == wanted:
        return claim
    claim.state = wanted
    touch(claim)
    action = "claim.retired" if wanted is Claim.State.RETIRED else "claim.restored"
    record(actor=person(actor), action=action, target=claim)
    return claim


def refuse_review_date(review_by: date) -> None:
    """Raise `DeskError` for a day that is past, or too far away to be looked at in time."""
    today = now().date()
    if not today < review_by <= today + LONGEST_REVIEW:
        raise DeskError(_("Choose a review date after today and within two years."))
