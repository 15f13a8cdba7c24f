"""A signal on its way across the desk; each stage is done by a named person."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.matching import looked_up
from wellspoken.apps.desk.models import Assessment, Claim, Kind, Response, Signal, Stage, Step
from wellspoken.apps.desk.risk import risk_of
from wellspoken.apps.desk.selectors import current_evidence
from wellspoken.apps.desk.services.register import create_claim
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

LONGEST_TEXT = 5000


@transaction.atomic
def add_signal(
    *,
    actor: User,
    text: str,
    source: str,
    address: str = "",
    language: str = "",
    seen_at: datetime | None = None,
) -> Signal:
    """Bring a text to the desk, with what the register makes of it as a suggestion."""
    require(actor, Capability.USE_DESK)
    text = text.strip()
    if not text or len(text) > LONGEST_TEXT:
        raise DeskError(_("Paste what was said: at least a word, at most 5,000 characters."))
    moment = now()
    if seen_at is not None and seen_at > moment:
        raise DeskError(_("It cannot have been seen in the future."))
    found = looked_up(text, language)
    signal = Signal.objects.create(
        text=text,
        source=Signal.Source(source),
        address=address,
        language=language,
        seen_at=seen_at or moment,
        last_seen_at=seen_at or moment,
        suggestions=[one.as_json() for one in found.shown],
        likeliest=found.likeliest_json(),
        stage_since=moment,
    )
    Step.objects.create(signal=signal, stage=Stage.SIGNAL, by=actor, at=moment)
    record(actor=person(actor), action="signal.added", target=signal)
    return signal


@transaction.atomic
def take_signal(*, actor: User, signal_id: int) -> Signal:
    """Make the actor the one who sees to it."""
    require(actor, Capability.USE_DESK)
    signal = _open_signal(signal_id)
    if signal.owner_id != actor.pk:
        signal.owner = actor
        signal.save(update_fields=["owner"])
        record(actor=person(actor), action="signal.taken", target=signal)
    return signal


@transaction.atomic
def choose_claim(
    *, actor: User, signal_id: int, claim_id: int | None = None, new_sentence: str = ""
) -> Signal:
    """Say which claim the signal is about: one of the register, or one that is new to it.

    May be said anew until a response is decided. Raises `DeskError` for a retired claim.
    """
    require(actor, Capability.USE_DESK)
    signal = _open_signal(signal_id)
    if signal.stage == Stage.MEASURE:
        raise DeskError(_("What to do about it is decided. Bring it to the desk again instead."))
    if claim_id is None:
        claim = create_claim(actor=actor, sentence=new_sentence, language=signal.language)
    else:
        claim = Claim.objects.get(pk=claim_id)
        if claim.state == Claim.State.RETIRED:
            raise DeskError(_("This claim is retired. Take it into use again, or choose another."))
    suggested = next((one for one in signal.suggestions if one["key"] == claim.key), None)
    if signal.claim_id not in (None, claim.pk):
        # What was judged was judged of another claim.
        signal.stage = Stage.SIGNAL
    signal.claim = claim
    signal.stance = suggested["stance"] if suggested else ""
    signal.probability = suggested["probability"] if suggested else None
    if signal.stage == Stage.SIGNAL:
        _move(signal, Stage.ASSESS)
    _done(signal, Stage.SIGNAL, actor)
    record(
        actor=person(actor),
        action="signal.identified",
        target=signal,
        detail={"claim": claim.key, "was_suggested": suggested is not None},
    )
    return signal


@transaction.atomic
def assess_signal(
    *, actor: User, signal_id: int, harm: int, reach: int, audience: str, uncertainty: str
) -> Assessment:
    """Judge how serious it is; may be judged again, and the newest judgement counts."""
    require(actor, Capability.USE_DESK)
    signal = _open_signal(signal_id)
    if signal.claim_id is None:
        raise DeskError(_("Say first which claim this is about."))
    try:
        risk = risk_of(harm=harm, reach=reach, audience=audience, uncertainty=uncertainty)
    except ValueError:
        raise DeskError(_("Answer all four questions.")) from None
    assessment = Assessment.objects.create(
        signal=signal,
        harm=harm,
        reach=reach,
        audience=audience,
        uncertainty=uncertainty,
        risk=risk,
        by=actor,
        at=now(),
    )
    if signal.stage == Stage.ASSESS:
        _move(signal, Stage.EVIDENCE)
    _done(signal, Stage.ASSESS, actor)
    record(
        actor=person(actor), action="signal.assessed", target=signal, detail={"risk": risk.value}
    )
    return assessment


@transaction.atomic
def judge_evidence(*, actor: User, signal_id: int, note: str) -> Signal:
    """Say that the actor read the evidence, and what it comes to."""
    require(actor, Capability.USE_DESK)
    signal = _at(signal_id, Stage.EVIDENCE)
    if not note.strip():
        raise DeskError(_("Say in a sentence what the evidence comes to."))
    _move(signal, Stage.RESPONSE)
    _done(signal, Stage.EVIDENCE, actor, note)
    record(actor=person(actor), action="signal.evidence-judged", target=signal)
    return signal


@transaction.atomic
def decide_response(*, actor: User, signal_id: int, kind: str, reason: str) -> Response:
    """Decide what to do, and why; whatever is said needs evidence that is not out of date."""
    require(actor, Capability.USE_DESK)
    signal = _at(signal_id, Stage.RESPONSE)
    if not reason.strip():
        raise DeskError(_("Say why. Whoever asks later reads it here."))
    wanted = Kind(kind)
    if wanted is not Kind.SILENCE and not current_evidence(signal.claim, now().date()):
        raise DeskError(
            _(
                "There is no evidence on this claim that may be offered today. Have somebody look "
                "at it again or add some, or decide not to spread it further."
            )
        )
    response = Response.objects.create(
        signal=signal, kind=wanted, reason=reason.strip(), by=actor, at=now()
    )
    _move(signal, Stage.MEASURE)
    _done(signal, Stage.RESPONSE, actor, reason)
    record(
        actor=person(actor), action="signal.decided", target=signal, detail={"kind": wanted.value}
    )
    return response


@transaction.atomic
def close_signal(*, actor: User, signal_id: int, note: str) -> Signal:
    """Say what came of it and close it."""
    require(actor, Capability.USE_DESK)
    signal = _at(signal_id, Stage.MEASURE)
    if not note.strip():
        raise DeskError(
            _("Say what came of it: is it still said, and did the answer reach people?")
        )
    _move(signal, Stage.CLOSED)
    _done(signal, Stage.MEASURE, actor, note)
    record(actor=person(actor), action="signal.closed", target=signal)
    return signal


def _open_signal(signal_id: int) -> Signal:
    signal = Signal.objects.select_for_update().get(pk=signal_id)
    if signal.stage == Stage.CLOSED:
        raise DeskError(_("This signal is closed. Bring it to the desk again if it comes back."))
    return signal


def _at(signal_id: int, stage: Stage) -> Signal:
    signal = _open_signal(signal_id)
    if signal.stage != stage:
        raise DeskError(
            _("The signal is at the stage “%(stage)s” now. Look at it again.")
            % {"stage": signal.get_stage_display()}
        )
    return signal


def _move(signal: Signal, stage: Stage) -> None:
    signal.stage, signal.stage_since = stage, now()


def _done(signal: Signal, stage: Stage, actor: User, note: str = "") -> None:
    """Keep who did the stage; whoever acts on a signal that nobody owns, owns it."""
    if signal.owner_id is None:
        signal.owner = actor
    signal.save()
    Step.objects.create(signal=signal, stage=stage, by=actor, at=now(), note=note.strip())
