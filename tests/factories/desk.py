"""Signals for tests, made through the front door."""

from datetime import timedelta

from tests.factories.people import make_person
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import Signal
from wellspoken.apps.desk.services import add_evidence, add_signal, choose_claim
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
