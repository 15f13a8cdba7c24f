"""The example hospital's misinformation desk, with signals at several stages."""

from dataclasses import replace
from datetime import timedelta

from wellspoken.apps.audit.actors import system
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import VariantDraft, draft_of
from wellspoken.apps.compose.services import save_post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.desk.models import Claim, Kind, Signal
from wellspoken.apps.desk.risk import Audience, Harm, Reach, Uncertainty
from wellspoken.apps.desk.services import (
    add_signal,
    assess_signal,
    begin_page,
    choose_claim,
    close_signal,
    decide_response,
    judge_evidence,
    load_starter_register,
    preview_import,
    raise_signal,
)
from wellspoken.apps.people.models import User
from wellspoken.apps.review.services import approve, submit_post

CLAIM = "vaccines-mmr-autism"
EARLIER, DAYS_AGO = "Ask for single jabs, the triple one starts autism", (40, 33, 19)
FROM_ELSEWHERE = """id,claim,verdict,source_name,source_url
elsewhere-1,Carrots let people see in the dark.,mostly hot air,Checks Example,https://checks.example/1
elsewhere-2,The MMR jab causes autism in children,False,Checks Example,https://checks.example/2
elsewhere-3,Cold tea melts kidney stones overnight.,False,Checks Example,https://checks.example/3
"""


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
    for _time in range(3):
        raise_signal(
            actor=system("listening"),
            text="Baking soda cures cancer, doctors hate it",
            source=Signal.Source.LISTENING,
            language="en",
        )
    _answer_in_public(people, claim)
    preview_import(actor=helen, name="checks-example.csv", text=FROM_ELSEWHERE)


def _answer_in_public(people: dict[str, User], claim: Claim) -> None:
    """Write the claim's answer for the own site and let the ordinary chain release it."""
    post = begin_page(actor=people["lucia"], claim_id=claim.pk)
    site = Account.objects.get(network="own-site")
    post = save_post(
        actor=people["lucia"],
        post_id=post.pk,
        expected_version=post.version,
        draft=replace(draft_of(post), variants=(VariantDraft(account_id=site.pk),)),
    )
    review = submit_post(actor=people["lucia"], post_id=post.pk, expected_version=post.version)
    for short in ("tomasz", "helen"):
        if review.steps.filter(decisions__isnull=True).exists():
            approve(actor=people[short], review_id=review.pk, content_hash=review.content_hash)


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
