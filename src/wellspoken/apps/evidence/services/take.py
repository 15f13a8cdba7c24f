"""Taking the evidence about one post away, which is itself on record."""

import hashlib
from dataclasses import dataclass
from typing import IO

from django.db import transaction

from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.models import Post
from wellspoken.apps.evidence.gather import gather
from wellspoken.apps.evidence.pack import members_of
from wellspoken.apps.evidence.verify_pack import archive
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.people.services.acting import Doer, answerable


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A pack that was written: its SHA-256, and how many files are in it."""

    sha256: str
    files: int


def take_pack(out: IO[bytes], *, actor: Doer, post_id: int) -> Taken:
    """Write the evidence about a post as one ZIP file, then put its SHA-256 on record.

    The pack holds everything up to the moment before; that it was taken is in the record and in
    later packs. Raises `Post.DoesNotExist`, `NotAllowed`, and `TooLarge` from four gigabytes on.
    """
    by = answerable(actor, Capability.TAKE_EVIDENCE)
    with transaction.atomic():
        post = Post.objects.select_related("campaign", "created_by").get(pk=post_id)
        evidence = gather(post)
    members = members_of(evidence)
    digest = hashlib.sha256()
    for chunk in archive(members):
        digest.update(chunk)
        out.write(chunk)
    record(
        actor=by,
        action="evidence.taken",
        target=post,
        content_hash=digest.hexdigest(),
        detail={"files": len(members), "releases": len(evidence.releases)},
    )
    return Taken(sha256=digest.hexdigest(), files=len(members))
