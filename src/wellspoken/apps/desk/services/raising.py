"""Signals that other parts of the system raise: screening, the inbox, listening, the terminal."""

import hashlib
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import Actor
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.matching import looked_up
from wellspoken.apps.desk.models import Signal, Stage, Step
from wellspoken.apps.desk.services.signals import LONGEST_TEXT


@transaction.atomic
def raise_signal(
    *,
    actor: Actor,
    text: str,
    source: str,
    address: str = "",
    language: str = "",
    seen_at: datetime | None = None,
    post_id: int | None = None,
) -> Signal:
    """Bring a text to the desk without a person; `actor` is the part of the system that saw it.

    The same claim from the same source on one day is one signal, which counts how often it was
    seen; where no claim is likely, the same words are. Which claim it is stays for a person to say.
    `text` must hold nothing that names a person: whoever raises it has seen to that. Raises
    `DeskError` for an empty text.
    """
    text = text.strip()[:LONGEST_TEXT]
    if not text:
        raise DeskError(_("There is no text to look at."))
    moment = now()
    seen_at = min(seen_at or moment, moment)
    found = looked_up(text, language)
    about = found.shown[0].key if found.shown else " ".join(text.casefold().split())
    day = f"{seen_at:%Y-%m-%d}"
    once = hashlib.sha256(f"{source}\n{about}\n{day}".encode()).hexdigest()
    counted = _count_again(once, seen_at)
    if counted is not None:
        return counted
    try:
        with transaction.atomic():
            signal = Signal.objects.create(
                text=text,
                source=Signal.Source(source),
                address=address,
                language=language,
                seen_at=seen_at,
                last_seen_at=seen_at,
                suggestions=[one.as_json() for one in found.shown],
                likeliest=found.likeliest_json(),
                stage_since=moment,
                once=once,
                post_id=post_id,
            )
    except IntegrityError:
        # Another process raised it at the same moment.
        counted = _count_again(once, seen_at)
        if counted is None:
            raise
        return counted
    Step.objects.create(signal=signal, stage=Stage.SIGNAL, at=moment)
    record(actor=actor, action="signal.raised", target=signal, detail={"source": source})
    return signal


def _count_again(once: str, seen_at: datetime) -> Signal | None:
    known = Signal.objects.select_for_update().filter(once=once).first()
    if known is None:
        return None
    Signal.objects.filter(pk=known.pk).update(
        times=F("times") + 1, last_seen_at=max(seen_at, known.last_seen_at)
    )
    known.refresh_from_db()
    return known
