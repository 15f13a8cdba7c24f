"""Creating and saving posts; every changed save is a version that can be compared."""

from django.db import transaction
from django.utils.translation import gettext as _

from wellspoken.apps.audit.actors import person
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import Draft, draft_of
from wellspoken.apps.compose.errors import BadSchedule, ComposeError, NotEditable
from wellspoken.apps.compose.gates import run_before_edit
from wellspoken.apps.compose.library import without_lost_files
from wellspoken.apps.compose.models import MediaUse, Post, Variant
from wellspoken.apps.compose.services.state import lock_post
from wellspoken.apps.compose.services.version import add_version
from wellspoken.apps.compose.tidy import tidy
from wellspoken.apps.core.clock import now
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.people.access import require
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Capability

EDITABLE = frozenset({Post.State.DRAFT, Post.State.CHANGES})
VOIDING = frozenset({Post.State.IN_REVIEW, Post.State.APPROVED})
_FILE_FIELD = {"image": "picture_id", "video": "video_id", "document": "document_id"}
LONGEST_LINK = 2000


@transaction.atomic
def create_post(*, actor: User, draft: Draft) -> Post:
    """Make a new draft post; raises `BadSchedule` for a time that cannot be meant."""
    require(actor, Capability.WRITE_POST)
    wanted = tidy(draft)
    _refuse_what_cannot_be_kept(wanted)
    post = Post(created_by=actor, version=0)
    _apply(post, wanted, schedule_changed=True)
    add_version(actor=actor, post=post)
    record(actor=person(actor), action="post.created", target=post)
    return post


@transaction.atomic
def save_post(
    *, actor: User, post_id: int, expected_version: int, draft: Draft, void_review: bool = False
) -> Post:
    """Save what the editor shows; nothing is written when nothing changed.

    `void_review` says that the person knows that a review, or an approval, ends by this edit.
    Raises `EditConflict` when somebody else saved meanwhile, `NotEditable` when the post's state
    forbids it, `ComposeError` for what cannot be kept, `BadSchedule`, `NotAllowed`.
    """
    require(actor, Capability.WRITE_POST)
    post = lock_post(post_id, expected_version=expected_version)
    before = tidy(draft_of(post))
    wanted = tidy(draft)
    if wanted == before:
        return post
    _refuse_what_cannot_be_kept(wanted)
    _make_editable(post, actor, void_review=void_review)
    _apply(post, wanted, schedule_changed=wanted.schedule != before.schedule)
    add_version(actor=actor, post=post)
    record(actor=person(actor), action="post.saved", target=post, detail={"version": post.version})
    return post


def _make_editable(post: Post, actor: User, *, void_review: bool) -> None:
    if post.state in EDITABLE:
        return
    if post.state not in VOIDING:
        raise NotEditable(
            _("This post is “%(state)s” and is not edited. Correct it, or copy it.")
            % {"state": post.get_state_display()}
        )
    if not void_review:
        raise NotEditable(
            _("This post is “%(state)s”. An edit voids every approval it has: confirm to go on.")
            % {"state": post.get_state_display()}
        )
    run_before_edit(actor=actor, post=post)
    post.state = Post.State.DRAFT


def _refuse_what_cannot_be_kept(draft: Draft) -> None:
    if any(len(link) > LONGEST_LINK for link in (draft.link, *(v.link for v in draft.variants))):
        raise ComposeError(
            _("A link has at most %(count)d characters. Shorten it.") % {"count": LONGEST_LINK}
        )
    named = {item.authorisation_id for item in draft.media if item.authorisation_id is not None}
    if named and Authorisation.objects.filter(pk__in=named).count() < len(named):
        raise ComposeError(_("An authorisation that a picture stands on is not in the ledger."))
    _kept, lost = without_lost_files(draft)
    if lost:
        raise ComposeError(
            _("A file of this post is no longer in the library. Remove it from the post and save.")
        )


def _apply(post: Post, draft: Draft, *, schedule_changed: bool) -> None:
    due_at = draft.schedule.moment()
    if schedule_changed and due_at is not None and due_at <= now():
        raise BadSchedule(_("This time has passed. Choose one in the future."))
    post.title = draft.title
    post.text = draft.text
    post.link = draft.link
    post.hashtags = list(draft.hashtags)
    post.language = draft.language
    post.audience = draft.audience
    post.campaign_id = draft.campaign_id
    post.content_class = draft.content_class
    post.involves_people = draft.involves_people
    post.wall_time = draft.schedule.wall_time
    post.zone = draft.schedule.zone
    post.fold = draft.schedule.fold
    post.due_at = due_at
    post.lateness_minutes = draft.lateness_minutes
    post.save()
    _apply_variants(post, draft)


def _apply_variants(post: Post, draft: Draft) -> None:
    wanted = {variant.account_id: variant for variant in draft.variants}
    known = set(Account.objects.filter(pk__in=wanted).values_list("pk", flat=True))
    post.media_uses.all().delete()
    post.variants.exclude(account_id__in=known).delete()
    rows: dict[int, Variant] = {}
    for account_id in sorted(known):
        item = wanted[account_id]
        rows[account_id], _created = Variant.objects.update_or_create(
            post=post,
            account_id=account_id,
            defaults={
                "own_text": item.own_text,
                "text": item.text,
                "own_link": item.own_link,
                "link": item.link,
                "own_media": item.own_media,
                "as_thread": item.as_thread,
                "content_warning": item.content_warning,
            },
        )
    MediaUse.objects.bulk_create(
        MediaUse(
            post=post,
            variant=rows[media.account_id] if media.account_id is not None else None,
            position=position,
            alt_text=media.alt_text,
            decorative=media.decorative,
            people=media.people,
            who=list(media.who),
            attested=media.attested,
            authorisation_id=media.authorisation_id,
            background=list(media.background),
            **{_FILE_FIELD[media.kind]: media.file_id},
        )
        for position, media in enumerate(draft.media)
        if media.account_id is None or media.account_id in rows
    )
