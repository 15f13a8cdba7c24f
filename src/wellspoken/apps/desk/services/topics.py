"""MedlinePlus' health topics, kept so that they can be attached to claims."""

from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import HealthTopic
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.engines.claims.sources import medlineplus

_A_BATCH = 200


@transaction.atomic
def import_topics(*, actor: User, file: BinaryIO) -> int:
    """Take the topics of MedlinePlus' XML file in; return how many.

    Topics that are here already are renewed; evidence that was made of them stays as it was read.
    Raises `DeskError` for another file, and then nothing was taken in.
    """
    require(actor, Capability.MANAGE_CLAIMS)
    topics = medlineplus.read_topics(file)
    count = 0
    try:
        while batch := list(islice(topics, _A_BATCH)):
            HealthTopic.objects.bulk_create(
                _rows(batch),
                update_conflicts=True,
                unique_fields=["key", "language"],
                update_fields=["title", "url", "summary", "searched", "read_at"],
            )
            count += len(batch)
    except medlineplus.BadTopics as error:
        raise DeskError(_("Nothing was taken in: the file %(fault)s.") % {"fault": error}) from None
    record(actor=person(actor), action="topics.imported", detail={"topics": count})
    return count


def _rows(batch: list[medlineplus.HealthTopic]) -> Iterator[HealthTopic]:
    moment = now()
    # PostgreSQL refuses to renew one row twice in a statement.
    once = {(topic.id, topic.language): topic for topic in batch}
    for topic in once.values():
        yield HealthTopic(
            key=topic.id[:200],
            language=topic.language,
            title=topic.title[:200],
            url=topic.url[:500],
            summary=topic.summary,
            searched="\n".join((topic.title, *topic.also_called)).casefold(),
            read_at=moment,
        )
