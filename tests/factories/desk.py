"""Signals for tests, made through the front door."""

from datetime import timedelta

from tests.factories.people import make_person
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import Claim, RegisterImport, Signal
from wellspoken.apps.desk.services import (
    add_evidence,
    add_signal,
    answer_claim,
    choose_claim,
    create_claim,
    preview_import,
)
from wellspoken.apps.people.roles import Role


def make_signal(sentence: str = "Onions in socks draw out a fever.") -> Signal:
    """Return a signal whose claim is known and has one source that may be offered."""
    helen = make_person(Role.CLINICAL)
    signal = add_signal(actor=helen, text=sentence, source="comment", language="en")
    signal = choose_claim(actor=helen, signal_id=signal.pk, new_sentence=sentence)
    assert signal.claim is not None
    add_evidence(
        actor=helen,
        claim_id=signal.claim.pk,
        source="Ministry of Health, advice on fever",
        url="https://health.example/fever",
        grade="moderate",
        review_by=now().date() + timedelta(days=200),
    )
    return signal


def make_judged_claim(sentence: str = "Onions in socks draw out a fever.") -> Claim:
    """Return a claim that a clinical reviewer judged false, with one source that was read today."""
    helen = make_person(Role.CLINICAL)
    claim = create_claim(actor=helen, sentence=sentence)
    review_by = now().date() + timedelta(days=200)
    add_evidence(
        actor=helen,
        claim_id=claim.pk,
        source="Ministry of Health, advice on fever",
        url="https://health.example/fever",
        grade="moderate",
        review_by=review_by,
    )
    return answer_claim(
        actor=helen,
        claim_id=claim.pk,
        verdict="false",
        fact="A fever mostly falls by itself. Vegetables on the feet do nothing to it.",
        review_by=review_by,
    )


def make_import() -> RegisterImport:
    """Return an import of one claim that waits to be looked through."""
    text = "id,claim,verdict\ntea-colic,Tea cures colic.,four teapots\n"
    return preview_import(actor=make_person(Role.CLINICAL), name="claims.csv", text=text)
