"""Sending a post into review."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.compose.answers import why_answer_is_stale
from wellspoken.apps.compose.content import Content, content_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import lock_post, set_state
from wellspoken.apps.core.clock import now
from wellspoken.apps.people.access import can, require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability
from wellspoken.apps.review.errors import NotReady
from wellspoken.apps.review.models import ChainStep, Review, ReviewStep
from wellspoken.apps.review.screening import screen_at_gate, whole_or_stopped

SUBMITTABLE = frozenset({Post.State.DRAFT, Post.State.CHANGES})
NAMED_ON_FAST_TRACK = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class FastTrack:
    """The emergency road: why, and the two people who are asked."""

    reason: str
    named: Sequence[User]


@whole_or_stopped()
def submit_post(
    *,
    actor: User,
    post_id: int,
    expected_version: int,
    note: str = "",
    fast_track: FastTrack | None = None,
) -> Review:
    """Open a review of exactly what the post says now.

    Raises `EditConflict` when the post is no longer at `expected_version`, `NotReady` when
    something is missing, `Blocked` when screening stops it, `NotAllowed` without the right.
    """
    require(actor, Capability.WRITE_POST)
    post = lock_post(post_id, expected_version=expected_version)
    _check_ready(post)
    if fast_track is not None and not fast_track.reason.strip():
        raise NotReady(_("Say why this cannot wait: the reason is part of the record."))
    content = content_of(post)
    screening = screen_at_gate(post=post, content=content, gate="submit")
    review = Review.objects.create(
        post=post,
        version=post.version,
        content_hash=content.hash(),
        submitted_by=actor,
        submitted_at=now(),
        note=note.strip(),
        expires_at=now() + timedelta(days=settings.WELLSPOKEN_REVIEW_DAYS),
        emergency=fast_track is not None,
        emergency_reason=fast_track.reason.strip() if fast_track else "",
    )
    if fast_track is not None:
        _ask_the_named(review, fast_track, actor)
    else:
        concerned = post.involves_people or bool(content.people) or screening.concerns_people
        _ask_the_chain(review, concerns_people=concerned)
    set_state(post=post, state=Post.State.IN_REVIEW)
    record(
        actor=person(actor),
        action="post.submitted",
        target=post,
        content_hash=review.content_hash,
        detail={
            "review": review.pk,
            "version": post.version,
            "emergency": review.emergency,
            **({"people": people} if (people := _people_in_words(content)) else {}),
        },
    )
    return review


def _people_in_words(content: Content) -> list[str]:
    """Return what was answered about people, by digests and numbers: no name, no file's name."""
    return sorted(
        {
            " ".join(
                (
                    media.sha256[:12],
                    *people.who,
                    *(["attested"] if people.attested else []),
                    *([f"authorisation {people.authorisation}"] if people.authorisation else []),
                )
            )
            for _account_id, media, people in content.people
        }
    )


def _check_ready(post: Post) -> None:
    if post.state not in SUBMITTABLE:
        raise NotReady(
            _("This post is “%(state)s” and cannot be submitted.")
            % {"state": post.get_state_display()}
        )
    if not post.variants.exists():
        raise NotReady(_("Choose at least one account first: nobody would see this post."))
    if not post.title.strip() or not post.text.strip():
        raise NotReady(_("Give the post a title and a text first."))
    if post.is_correction and not post.correction_note.strip():
        raise NotReady(_("Say what is corrected: readers see this note beside the new text."))
    if why := why_answer_is_stale(post):
        raise NotReady(why)
    if post.due_at is not None and post.due_at <= now():
        raise NotReady(
            _("The scheduled time has passed. Choose a later one, or none to publish at once.")
        )
    idle = [variant.account.name for variant in post.variants.all() if not variant.account.active]
    if idle:
        raise NotReady(
            ngettext(
                "This account is not in use: %(names)s.",
                "These accounts are not in use: %(names)s.",
                len(idle),
            )
            % {"names": ", ".join(idle)}
        )


def _ask_the_chain(review: Review, *, concerns_people: bool) -> None:
    steps = [
        step
        for step in ChainStep.objects.filter(content_class=review.post.content_class)
        if step.when == ChainStep.When.ALWAYS or concerns_people
    ]
    if not steps:
        raise NotReady(
            _("No chain is set up for this kind of content. Ask an administrator to add a step.")
        )
    ReviewStep.objects.bulk_create(
        ReviewStep(review=review, position=position, role=step.role)
        for position, step in enumerate(steps, start=1)
    )


def _ask_the_named(review: Review, fast_track: FastTrack, actor: User) -> None:
    named = {user.pk: user for user in fast_track.named}
    if len(named) != NAMED_ON_FAST_TRACK:
        raise NotReady(_("The emergency track needs two different people."))
    for user in named.values():
        if user.pk in {actor.pk, review.post.created_by_id}:
            raise NotReady(_("Nobody approves their own work, not even in an emergency."))
        if not can(user, Capability.FAST_TRACK):
            raise NotReady(
                _("%(name)s holds no role that may approve in an emergency.") % {"name": user}
            )
    ReviewStep.objects.bulk_create(
        ReviewStep(review=review, position=position, named=user)
        for position, user in enumerate(named.values(), start=1)
    )
