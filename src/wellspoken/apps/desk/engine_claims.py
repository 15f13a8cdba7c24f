"""Rows of the register as the claims engine reads them."""

from datetime import date

from wellspoken.apps.desk.models import Claim
from wellspoken.engines import claims as engine


def as_engine_claim(claim: Claim) -> engine.Claim:
    """Return what matching needs: wordings, entities, verdict."""
    return engine.Claim(
        id=claim.key,
        claim=claim.sentence,
        phrasings=tuple(claim.phrasings.get(claim.language, ())),
        phrasings_in={
            language: tuple(texts)
            for language, texts in claim.phrasings.items()
            if language != claim.language
        },
        entities=tuple(claim.entities),
        verdict=engine.Verdict(claim.verdict),
        lang=claim.language,
        retired=claim.state == Claim.State.RETIRED,
    )


def as_whole_claim(claim: Claim, today: date | None = None) -> engine.Claim:
    """Return everything that the register holds of a claim, for screening and for export.

    With a day, only what may be offered on it: no answer that is out of date, no evidence that was
    retracted. Evidence is read from the prefetched rows.
    """
    bare = as_engine_claim(claim)
    evidence = tuple(
        engine.Evidence(source=item.source, url=item.url, grade=item.grade, checked=item.checked)
        for item in claim.evidence.all()
        if today is None or item.is_current(today)
    )
    answer = claim.fact if today is None or claim.answer_is_current(today) else ""
    return engine.Claim(
        id=bare.id,
        claim=bare.claim,
        phrasings=bare.phrasings,
        phrasings_in=bare.phrasings_in,
        entities=bare.entities,
        verdict=bare.verdict,
        verdict_as_given=claim.verdict_as_given,
        evidence=evidence,
        rebuttal=answer,
        topic=claim.topic,
        jurisdiction=claim.jurisdiction,
        lang=bare.lang,
        review_by=claim.review_by,
        media_reviews=tuple(claim.media_reviews),
        retired=bare.retired,
    )
