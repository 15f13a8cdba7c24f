"""Submitting posts and answering reviews: the same services, the same checks as the screens."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from ninja import Path, Router

from wellspoken.apps.api.door import Bearer, act, person_of
from wellspoken.apps.api.problems import Problem
from wellspoken.apps.api.schemas import (
    ApproveBody,
    ChangesBody,
    DecisionOut,
    Number,
    PostOut,
    SubmitBody,
)
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.showing import shown_post
from wellspoken.apps.compose.models import Post
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.services import (
    approve,
    request_changes,
    submit_post,
    withdraw_review,
)

router = Router(tags=["reviews"])
WRITE, DECIDE = Bearer(Scope.POSTS_WRITE), Bearer(Scope.REVIEWS_WRITE)


@router.post("/posts/{post_id}/submit", auth=WRITE, response=PostOut, summary="Submit a post")
def submit(request: HttpRequest, post_id: Path[Number], body: SubmitBody) -> HttpResponse:
    """Open a review of exactly this version."""

    def do() -> tuple[int, PostOut]:
        submit_post(
            actor=person_of(request),
            post_id=post_id,
            expected_version=body.expected_version,
            note=body.note,
        )
        return 200, _post(post_id)

    return act(request, do)


@router.post("/posts/{post_id}/withdraw", auth=WRITE, response=PostOut, summary="Withdraw a post")
def withdraw(request: HttpRequest, post_id: Path[Number]) -> HttpResponse:
    """Take the post back from its reviewers."""

    def do() -> tuple[int, PostOut]:
        withdraw_review(actor=person_of(request), review_id=_open_review(post_id).pk)
        return 200, _post(post_id)

    return act(request, do)


@router.post(
    "/posts/{post_id}/approve", auth=DECIDE, response=DecisionOut, summary="Approve a post"
)
def approve_post(request: HttpRequest, post_id: Path[Number], body: ApproveBody) -> HttpResponse:
    """Give the next approval to the content that `content_hash` names, and to no other."""

    def do() -> tuple[int, DecisionOut]:
        release = approve(
            actor=person_of(request),
            review_id=_open_review(post_id).pk,
            content_hash=body.content_hash,
            note=body.note,
        )
        return 200, DecisionOut(post=_post(post_id), release_id=release.pk if release else None)

    return act(request, do)


@router.post(
    "/posts/{post_id}/request-changes",
    auth=DECIDE,
    response=DecisionOut,
    summary="Ask for changes",
)
def ask_for_changes(request: HttpRequest, post_id: Path[Number], body: ChangesBody) -> HttpResponse:
    """Send the post back to its author."""

    def do() -> tuple[int, DecisionOut]:
        review = _open_review(post_id)
        if review.content_hash != body.content_hash:
            raise Problem(
                409, _("You were looking at another version. Read the present one, then decide.")
            )
        request_changes(actor=person_of(request), review_id=review.pk, note=body.note)
        return 200, DecisionOut(post=_post(post_id), release_id=None)

    return act(request, do)


def _post(post_id: int) -> PostOut:
    return shown_post(Post.objects.get(pk=post_id))


def _open_review(post_id: int) -> Review:
    post = get_object_or_404(Post, pk=post_id)
    review = Review.objects.filter(post=post, state=Review.State.OPEN).first()
    if review is None:
        raise Problem(409, _("This post is not in review."))
    return review
