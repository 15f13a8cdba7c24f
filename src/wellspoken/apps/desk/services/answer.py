"""A draft that answers a claim: the fact first, the claim once, the fact last."""

from django.db import transaction
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import override

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.draft import Draft
from wellspoken.apps.compose.models import ContentClass, Post
from wellspoken.apps.compose.services import create_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Kind, Response
from wellspoken.apps.desk.selectors import current_evidence
from wellspoken.apps.desk.services.rebuttal import note_rebuttal
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.text.segments import sentences

LONGEST_TITLE = 120


def fact_first(claim: Claim) -> str:
    """Return the text that a draft begins with, in the order that debunking asks for.

    Fact, warning with the claim once, fallacy, fact (The Debunking Handbook 2020). Parts that
    nobody wrote are left out, but for the warning, which is put together from the claim.
    """
    with override(claim.language):
        warning = claim.warning or _("You may have read that “%(claim)s” This is %(verdict)s.") % {
            "claim": claim.sentence,
            "verdict": claim.get_verdict_display(),
        }
        parts = (claim.fact, warning, claim.fallacy, claim.closing)
        return "\n\n".join(part.strip() for part in parts if part.strip())


def headline(fact: str) -> str:
    """Return the first sentence of a fact as a title: a headline never says the claim itself."""
    first = next(sentences(fact), None)
    words = " ".join(fact[first.start : first.end].split()).rstrip(".") if first else ""
    return Truncator(words).chars(LONGEST_TITLE)


@transaction.atomic
def begin_answer(*, actor: User, signal_id: int) -> Post:
    """Make a draft post out of the claim's answer; it goes through review like any other.

    Raises `DeskError` where no answer was decided, one was begun already, or the answer or its
    evidence is out of date.
    """
    require(actor, Capability.WRITE_POST)
    response = (
        Response.objects.select_for_update(of=("self",))
        .select_related("signal__claim")
        .filter(signal_id=signal_id)
        .first()
    )
    if response is None or response.kind == Kind.SILENCE:
        raise DeskError(_("Nobody has decided to answer this."))
    if response.post_id is not None:
        raise DeskError(_("An answer has been begun already. Open it."))
    claim = response.signal.claim
    if claim is None:
        raise DeskError(_("Say first which claim this is about."))
    response.post = _draft(actor, claim)
    response.save(update_fields=["post"])
    record(
        actor=person(actor),
        action="signal.answered",
        target=response.signal,
        detail={"post": response.post.pk},
    )
    return response.post


@transaction.atomic
def begin_page(*, actor: User, claim_id: int) -> Post:
    """Make a draft out of a claim's answer without a signal, for readers who look for it."""
    require(actor, Capability.WRITE_POST)
    claim = Claim.objects.get(pk=claim_id)
    post = _draft(actor, claim)
    record(actor=person(actor), action="claim.page-begun", target=claim, detail={"post": post.pk})
    return post


def _draft(actor: User, claim: Claim) -> Post:
    today = now().date()
    evidence = current_evidence(claim, today)
    if not claim.answer_is_current(today) or not evidence:
        raise DeskError(
            _("The answer in the register is missing or out of date. Look at its evidence first.")
        )
    post = create_post(
        actor=actor,
        draft=Draft(
            title=headline(claim.fact),
            text=fact_first(claim),
            link=next((item.url for item in evidence if item.url), ""),
            language=claim.language,
            content_class=ContentClass.EDUCATION.value,
        ),
    )
    note_rebuttal(actor=actor, post=post, claim=claim)
    return post
