"""Whose copy it is: one copy on a network never stands for two deliveries.

Networks that are searched by words cannot tell apart two posts that say the same on purpose. So
whoever found a copy asks, under a lock on the account, whether it is another's, or may be; and
whom the network itself gives a copy to takes it back from one that had only found it.
"""

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from wellspoken.apps.channels.models import Account
from wellspoken.apps.delivery.models import Attempt, Delivery
from wellspoken.apps.delivery.services.settle import look_again, settle_sent, settle_unseen
from wellspoken.apps.review.publications import publication_for
from wellspoken.engines.networks import Observed, Receipt
from wellspoken.engines.networks.wording import posts_of


@transaction.atomic
def settle_found(
    delivery: Delivery, lease: str, receipt: Receipt, observed: Observed, *, worker: str
) -> None:
    """Write that readers see it, or look again where the copy found is not surely this one's.

    A delivery that is being committed is asked for before the copies that are settled: it is one
    or the other, whichever moment it is.
    """
    Account.objects.select_for_update().get(pk=delivery.account_id)
    if _others_on_their_way(delivery):
        why = _("Another post that says the same is on its way. It is looked for again after it.")
        settle_unseen(delivery, lease, why, worker=worker)
    elif _with_copy(delivery, receipt).exists():
        why = _("The copy that was found is another post's that says the same.")
        settle_unseen(delivery, lease, why, worker=worker)
    else:
        settle_sent(delivery, lease, receipt, observed, worker=worker, act=Attempt.Act.LOOK)


@transaction.atomic
def settle_committed(
    delivery: Delivery, lease: str, receipt: Receipt, observed: Observed, *, worker: str
) -> None:
    """Write that readers see what the network has just taken, or had taken before, from this one.

    Only what was tried before can be given an older copy: it then was its own, and another that
    had found it there looks again. A correction or a retraction is given the copy it acts on.
    """
    if delivery.act == Delivery.Act.PUBLISH and (delivery.tries or delivery.looks):
        Account.objects.select_for_update().get(pk=delivery.account_id)
        why = _("The copy that was found for it is another post's that says the same.")
        for other in _with_copy(delivery, receipt).filter(state=Delivery.State.SENT):
            look_again(other, why, worker=worker)
    settle_sent(delivery, lease, receipt, observed, worker=worker, act=Attempt.Act.SEND)


def _others_on_their_way(delivery: Delivery) -> bool:
    committing = Delivery.objects.filter(
        account_id=delivery.account_id,
        state=Delivery.State.SENDING,
        phase=Delivery.Phase.COMMITTING,
    ).exclude(pk=delivery.pk)
    mine = _words(delivery)
    return any(_words(other) == mine for other in committing.select_related("release"))


def _with_copy(delivery: Delivery, receipt: Receipt) -> QuerySet[Delivery]:
    """Return the other deliveries that hold the copy for theirs."""
    return Delivery.objects.filter(
        account_id=delivery.account_id, act=Delivery.Act.PUBLISH, remote_id=receipt.remote_id
    ).exclude(pk=delivery.pk)


def _words(delivery: Delivery) -> tuple[str, ...]:
    return tuple(posts_of(publication_for(delivery.release, account_id=delivery.account_id)))
