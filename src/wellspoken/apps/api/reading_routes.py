"""Reading releases, deliveries and accounts."""

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Path, Router

from wellspoken.apps.api.door import Bearer
from wellspoken.apps.api.schemas import (
    AccountOut,
    AttemptOut,
    DeliveryOut,
    DeliveryPage,
    Number,
    ReleaseOut,
)
from wellspoken.apps.api.scopes import Scope
from wellspoken.apps.api.showing import shown_delivery, shown_release
from wellspoken.apps.channels.selectors import accounts_with_health
from wellspoken.apps.compose.models import Post
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.review.models import Release

router = Router()
DELIVERIES, ACCOUNTS = Bearer(Scope.DELIVERIES_READ), Bearer(Scope.ACCOUNTS_READ)
PAGE = 50


@router.get(
    "/posts/{post_id}/releases",
    auth=DELIVERIES,
    response=list[ReleaseOut],
    tags=["deliveries"],
    summary="List the releases of a post",
)
def list_releases(request: HttpRequest, post_id: Path[Number]) -> list[ReleaseOut]:
    """Return every release of a post, the newest first."""
    post = get_object_or_404(Post, pk=post_id)
    return [shown_release(release) for release in Release.objects.filter(post=post)]


@router.get(
    "/deliveries",
    auth=DELIVERIES,
    response=DeliveryPage,
    tags=["deliveries"],
    summary="List deliveries, the newest first",
)
def list_deliveries(
    request: HttpRequest,
    cursor: Number | None = None,
    state: Delivery.State | None = None,
    post_id: Number | None = None,
    account_id: Number | None = None,
) -> DeliveryPage:
    """Return 50 deliveries and the cursor of the next ones."""
    rows = Delivery.objects.select_related("release").order_by("-pk")
    if cursor:
        rows = rows.filter(pk__lt=cursor)
    if state:
        rows = rows.filter(state=state)
    if post_id:
        rows = rows.filter(release__post_id=post_id)
    if account_id:
        rows = rows.filter(account_id=account_id)
    found = list(rows[: PAGE + 1])
    return DeliveryPage(
        items=[shown_delivery(row) for row in found[:PAGE]],
        next_cursor=str(found[PAGE - 1].pk) if len(found) > PAGE else None,
    )


@router.get(
    "/deliveries/{delivery_id}",
    auth=DELIVERIES,
    response=DeliveryOut,
    tags=["deliveries"],
    summary="Read a delivery with its attempts",
)
def read_delivery(request: HttpRequest, delivery_id: Path[Number]) -> DeliveryOut:
    """Return one delivery and every attempt that was made."""
    delivery = get_object_or_404(Delivery.objects.select_related("release"), pk=delivery_id)
    attempts = [
        AttemptOut(act=row.act, outcome=row.outcome, explanation=row.explanation, at=row.at)
        for row in delivery.attempts.all()
    ]
    return DeliveryOut(**shown_delivery(delivery).model_dump(), attempts=attempts)


@router.get(
    "/accounts",
    auth=ACCOUNTS,
    response=list[AccountOut],
    tags=["accounts"],
    summary="List accounts and how each is doing",
)
def list_accounts(request: HttpRequest) -> list[AccountOut]:
    """Return every account without its configuration or credentials."""
    return [
        AccountOut(
            id=health.account.pk,
            network=health.account.network,
            name=health.account.name,
            handle=health.account.handle,
            active=health.account.active,
            standing=health.standing.value,
        )
        for health in accounts_with_health()
    ]
