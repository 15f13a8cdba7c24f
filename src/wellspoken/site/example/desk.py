"""The example hospital's misinformation desk, with signals at several stages."""

from datetime import timedelta

from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.desk.models import Claim, Kind, Signal
from wellspoken.apps.desk.risk import Audience, Harm, Reach, Uncertainty
from wellspoken.apps.desk.services import (
    add_signal,
    assess_signal,
    choose_claim,
    close_signal,
    decide_response,
    judge_evidence,
    load_starter_register,
)
from wellspoken.apps.people.models import User

CLAIM = "vaccines-mmr-autism"
EARLIER, DAYS_AGO = "Ask for single jabs, the triple one starts autism", (40, 33, 19)


def make_desk(people: dict[str, User]) -> None:
    """Load the register and bring a few invented posts to the desk."""
    load_starter_register(actor=people["ada"])
    ben, helen = people["ben"], people["helen"]
    claim = Claim.objects.get(key=CLAIM)
    for ago in DAYS_AGO:
        with shifted(timedelta(days=-ago)):
            signal = _bring(ben, EARLIER, Signal.Source.COMMENT)
            _judge(ben, signal, claim)
            decide_response(
                actor=helen,
                signal_id=signal.pk,
                kind=Kind.SILENCE,
                reason="One comment, seen by few. An answer would show it to more people.",
            )
            close_signal(actor=ben, signal_id=signal.pk, note="Not repeated in that thread.")
    with shifted(timedelta(hours=-30)):
        again = _bring(ben, "The MMR jab made my nephew autistic, don't do it", "pasted")
        _judge(ben, again, claim)
        decide_response(
            actor=helen,
            signal_id=again.pk,
            kind=Kind.POST,
            reason="Parents at the clinic ask about it, and the vaccination week is near.",
        )
    with shifted(timedelta(hours=-5)):
        _judge(ben, _bring(ben, "Is it true that MMR causes autism?", "question"), claim)
    with shifted(timedelta(hours=-2)):
        waiting = _bring(ben, "Vaccines cause autism, my son's jab did it", "staff")
        choose_claim(actor=ben, signal_id=waiting.pk, claim_id=claim.pk)
    _bring(ben, "Garlic cures covid, forget the vaccine. Share before they delete this!", "pasted")


def _bring(actor: User, text: str, source: str) -> Signal:
    return add_signal(actor=actor, text=text, source=source, language="en", seen_at=now())


def _judge(actor: User, signal: Signal, claim: Claim) -> None:
    choose_claim(actor=actor, signal_id=signal.pk, claim_id=claim.pk)
    assess_signal(
        actor=actor,
        signal_id=signal.pk,
        harm=Harm.SERIOUS,
        reach=Reach.CIRCLE,
        audience=Audience.VULNERABLE,
        uncertainty=Uncertainty.SOME,
    )
    judge_evidence(
        actor=actor,
        signal_id=signal.pk,
        note="Large studies find autism just as common with the vaccine as without it.",
    )
