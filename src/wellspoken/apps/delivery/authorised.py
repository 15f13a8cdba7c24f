"""Which copies stand on an authorisation: what waits, and what is public."""

from collections.abc import Iterable

from django.db.models import Exists, OuterRef

from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.guard.models import Authorisation
from wellspoken.apps.guard.standing_copies import StandingCopy

_State, _Act = Delivery.State, Delivery.Act
_SHOWS = (_Act.PUBLISH, _Act.CORRECT)
_ON_THE_WAY = (_State.WAITING, _State.HELD, _State.SENDING, _State.UNCERTAIN)


def copies_on(authorisation: Authorisation) -> Iterable[StandingCopy]:
    """Yield each copy that waits or is public and shows somebody on this authorisation.

    A public copy stands until a retraction of it was sent, or a correction without the picture.
    """
    uses = authorisation.uses.values_list("release_id", "account_id")
    taken_down = Delivery.objects.filter(target=OuterRef("pk"), act=_Act.RETRACT, state=_State.SENT)
    replaced = Delivery.objects.filter(target=OuterRef("pk"), act=_Act.CORRECT, state=_State.SENT)
    for release_id, account_id in uses:
        rows = Delivery.objects.filter(
            release_id=release_id,
            account_id=account_id,
            act__in=_SHOWS,
            state__in=[*_ON_THE_WAY, _State.SENT],
        )
        for row in (
            rows.exclude(Exists(taken_down))
            .exclude(Exists(replaced))
            .select_related("release__post__created_by", "account")
        ):
            yield StandingCopy(
                post_id=row.release.post_id,
                delivery_id=row.pk,
                title=row.release.post.title,
                account=row.account.name,
                owner=row.release.post.created_by,
                is_public=row.state == _State.SENT,
                address=row.remote_url,
                due_at=row.due_at,
            )
