"""Posts: reading, writing and what screening says."""

from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import Path, Router

from wellspoken.apps.api.door import Bearer, act, person_of
from wellspoken.apps.api.problems import Problem
from wellspoken.apps.api.schemas import (
    FindingsOut,
    Number,
    PostBody,
    PostChange,
    PostOut,
    PostPage,
    Text,
)
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.showing import shown_line, shown_post
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.draft import Draft, draft_of
from wellspoken.apps.compose.errors import EditConflict
from wellspoken.apps.compose.models import Campaign, ContentClass, Post
from wellspoken.apps.compose.selectors import PostFilter, post_page
from wellspoken.apps.compose.services import create_post, save_post
from wellspoken.apps.guard.selectors import answered_fingerprints
from wellspoken.apps.review.screening import POST, screen_content

router = Router(tags=["posts"])
READ, WRITE = Bearer(Scope.POSTS_READ), Bearer(Scope.POSTS_WRITE)
_CURSOR = "wellspoken.api.posts"


@router.get("/posts", auth=READ, response=PostPage, summary="List posts, the last changed first")
def list_posts(
    request: HttpRequest,
    cursor: str = "",
    state: Post.State | None = None,
    content_class: ContentClass | None = None,
    campaign_id: Number | None = None,
    account_id: Number | None = None,
    words: Text = "",
) -> PostPage:
    """Return 50 posts and the cursor of the next ones."""
    chosen = PostFilter(
        state=state or "",
        content_class=content_class or "",
        campaign_id=campaign_id,
        account_id=account_id,
        words=words,
    )
    try:
        after = signing.loads(cursor, salt=_CURSOR) if cursor else ""
    except signing.BadSignature:
        raise Problem(422, _("This is no cursor of this list.")) from None
    page = post_page(chosen, after=after)
    return PostPage(
        items=[shown_line(post) for post in page.posts],
        next_cursor=signing.dumps(page.after, salt=_CURSOR) if page.after else None,
    )


@router.get("/posts/{post_id}", auth=READ, response=PostOut, summary="Read a post")
def read_post(request: HttpRequest, post_id: Path[Number]) -> PostOut:
    """Return a post with its content, its version and its open review."""
    return shown_post(get_object_or_404(Post, pk=post_id))


@router.post("/posts", auth=WRITE, response={201: PostOut}, summary="Write a new post")
def write_post(request: HttpRequest, body: PostBody) -> HttpResponse:
    """Make a draft."""

    def do() -> tuple[int, PostOut]:
        draft = _checked(Draft.from_json(body.model_dump()))
        return 201, shown_post(create_post(actor=person_of(request), draft=draft))

    return act(request, do)


@router.patch("/posts/{post_id}", auth=WRITE, response=PostOut, summary="Change a post")
def change_post(request: HttpRequest, post_id: Path[Number], body: PostChange) -> HttpResponse:
    """Save what is given; with another version meanwhile, 409 tells the present one."""

    def do() -> tuple[int, PostOut]:
        post = get_object_or_404(Post, pk=post_id)
        given: dict[str, Any] = body.model_dump(exclude_unset=True)
        given.pop("expected_version")
        given.pop("void_review", None)
        if "schedule" in given:
            given["schedule"] = body.schedule.model_dump()
        draft = _checked(Draft.from_json({**draft_of(post).as_json(), **given}))
        try:
            saved = save_post(
                actor=person_of(request),
                post_id=post_id,
                expected_version=body.expected_version,
                draft=draft,
                void_review=body.void_review,
            )
        except EditConflict as conflict:
            post.refresh_from_db()
            current = shown_post(post).model_dump(mode="json")
            raise Problem(409, str(conflict), current=current) from None
        return 200, shown_post(saved)

    return act(request, do)


@router.get(
    "/posts/{post_id}/findings", auth=READ, response=FindingsOut, summary="Screen a post now"
)
def read_findings(request: HttpRequest, post_id: Path[Number]) -> FindingsOut:
    """Return what today's rules find in every copy of the post, and what was answered for."""
    post = get_object_or_404(Post, pk=post_id)
    screened = screen_content(content_of(post))
    answered = answered_fingerprints(POST, post.pk)
    return FindingsOut(
        verdict=screened.verdict.value,
        ruleset_hash=screened.ruleset_hash,
        findings=[
            {**item.as_json(), "answered": item.fingerprint in answered} for item in screened.noted
        ],
    )


def _checked(draft: Draft) -> Draft:
    if draft.campaign_id and not Campaign.objects.filter(pk=draft.campaign_id).exists():
        raise Problem(422, _("There is no campaign of this number."))
    wanted = {variant.account_id for variant in draft.variants}
    if len(wanted) != len(draft.variants):
        raise Problem(422, _("An account stands twice among the variants."))
    if Account.objects.filter(pk__in=wanted).count() != len(wanted):
        raise Problem(422, _("There is no account of one of these numbers."))
    if any(media.account_id and media.account_id not in wanted for media in draft.media):
        raise Problem(422, _("A file names an account that the post does not go to."))
    return draft
