"""Writing the record of an act."""

from collections.abc import Mapping
from typing import Any

from django.db import models, transaction

from wellspoken.apps.audit.actors import Actor, AnonymousAct
from wellspoken.apps.audit.chain import GENESIS, canonical_time, plain, seal, storable
from wellspoken.apps.audit.listeners import Act, tell
from wellspoken.apps.audit.models import ChainHead, Entry
from wellspoken.apps.audit.source import current_source
from wellspoken.apps.core.clock import now


def record(
    *,
    actor: Actor,
    action: str,
    target: models.Model | None = None,
    content_hash: str = "",
    detail: Mapping[str, Any] | None = None,
) -> Entry:
    """Add one entry to the chain, in the transaction of the act itself.

    `action` is `<object>.<past participle>`, such as `post.submitted`. `detail` holds texts, whole
    numbers, yes and no, lists and mappings of these, and never message text; anything else is a
    `TypeError`, since it might not come back from the database as it was sealed. Call it last in
    the transaction: the chain's end stays locked until the transaction is over. Raises
    `AnonymousAct` without an actor.
    """
    if not isinstance(actor, Actor) or not actor.id:
        raise AnonymousAct("An act on record needs an actor.")
    kept = plain(detail or {})
    # No savepoint: an act whose record fails must not stand, so all of it is undone.
    with transaction.atomic(savepoint=False):
        # Before the chain's end is locked: whoever listens may look things up.
        tell(Act(actor=actor, action=action, target=target, detail=kept))
        head = ChainHead.objects.select_for_update().filter(pk=1).first()
        if head is None:
            ChainHead.objects.get_or_create(pk=1, defaults={"hash": GENESIS})
            head = ChainHead.objects.select_for_update().get(pk=1)
        moment = now()
        fields: dict[str, Any] = {
            "sequence": head.sequence + 1,
            "at": canonical_time(moment),
            "actor_kind": actor.kind,
            "actor_id": storable(actor.id)[:40],
            "actor_name": storable(actor.name)[:200],
            "action": action,
            "target_type": target._meta.label_lower if target is not None else "",
            "target_id": str(target.pk) if target is not None else "",
            "content_hash": content_hash,
            "source": storable(current_source()),
            "detail": kept,
        }
        sealed = seal(fields, head.hash)
        entry = Entry(**{**fields, "at": moment, "previous_hash": head.hash, "hash": sealed})
        entry.save(force_insert=True)
        ChainHead.objects.filter(pk=1).update(sequence=entry.sequence, hash=sealed)
    return entry
