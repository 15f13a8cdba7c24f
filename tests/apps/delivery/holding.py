"""Setting, lifting and looking again at a crisis hold, for the tests of it."""

from typing import Any

from tests.factories.people import make_person
from tests.factories.posts import make_post, submit
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery, Hold
from wellspoken.apps.delivery.services import Covered
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Release
from wellspoken.apps.review.services import approve
from wellspoken.apps.review.services.submit import FastTrack


def hold(lead: User | None = None, **options: Any) -> Hold:
    covered = options.pop("covered", Covered())
    return services.set_hold(
        actor=lead or make_person(Role.LEAD),
        covered=covered,
        reason="Fire in the west wing",
        **options,
    )


def lift(standing: Hold, **options: Any) -> Hold:
    return services.lift_hold(
        actor=make_person(Role.LEAD), hold_id=standing.pk, reason="All safe", **options
    )


def again(actor: User | None = None) -> list[str]:
    refused = services.approve_again(
        actor=actor or make_person(Role.LEAD),
        delivery_ids=Delivery.objects.values_list("pk", flat=True),
        reason="Still right",
    )
    return [item.why for item in refused]


def only_delivery() -> Delivery:
    return Delivery.objects.get()


def is_stopped(delivery: Delivery) -> bool:
    return (delivery.state, delivery.held_for) == (
        Delivery.State.HELD,
        Delivery.HeldFor.CRISIS,
    )


def emergency(*accounts: Any, **fields: Any) -> Release:
    one, two = make_person(Role.LEAD), make_person(Role.CLINICAL)
    review = submit(
        make_post(*accounts, **fields), fast_track=FastTrack(reason="Evacuation", named=(one, two))
    )
    for person in (one, two):
        release = approve(actor=person, review_id=review.pk, content_hash=review.content_hash)
    assert release is not None
    return release
