"""What is told: every act that was asked for, with its transaction, and no word too many."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction

from tests.apps.hooks.conftest import ALL
from tests.factories.people import make_person
from tests.factories.posts import TEXT, make_post, make_release, submit
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.services import record
from wellspoken.apps.channels.models import Account
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import begin_correction, save_post
from wellspoken.apps.delivery import road
from wellspoken.apps.delivery.services import Covered, lift_hold, retract_post, set_hold
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.hooks.events import EventType
from wellspoken.apps.hooks.models import Event, Message
from wellspoken.apps.hooks.services import Secret, add_endpoint, collect
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.services import approve, request_changes

pytestmark = pytest.mark.django_db
MakeAccount = Callable[..., Account]


def told() -> list[str]:
    return list(Event.objects.order_by("pk").values_list("type", flat=True))


def bodies(kind: EventType) -> list[dict[str, Any]]:
    events = Event.objects.filter(type=kind.value).order_by("pk")
    return [json.loads(event.body)["data"] for event in events]


def carry_all() -> None:
    for claim in claim_due(worker="test", limit=50):
        road.send(claim, worker="test")


def test_a_post_s_way_to_its_readers_and_back_is_told(
    hook: Secret, file_account: MakeAccount
) -> None:
    lead = make_person(Role.LEAD)
    review = submit(make_post(file_account(), title="Flu clinics"))
    request_changes(actor=lead, review_id=review.pk, note="SAY-WHERE")
    review = submit(Post.objects.get())
    approve(actor=lead, review_id=review.pk, content_hash=review.content_hash, note="FINE-NOW")
    carry_all()
    assert told() == [
        "post.submitted",
        "post.changes_requested",
        "post.submitted",
        "post.released",
        "post.approved",
        "delivery.sent",
    ]
    assert [item["post"]["state"] for item in bodies(EventType.POST_CHANGES_REQUESTED)] == [
        "changes"
    ]
    assert [item["post"]["state"] for item in bodies(EventType.POST_RELEASED)] == ["approved"]
    [sent] = bodies(EventType.DELIVERY_SENT)
    assert (sent["delivery"]["state"], sent["post"]["state"]) == ("sent", "published")
    assert sent["post"]["title"] == "Flu clinics"
    assert sent["post"]["url"].endswith(f"/workspace/posts/{review.post_id}/")
    assert sent["account"]["network"] == "file"
    _correct(Post.objects.get(), lead)
    carry_all()
    retract_post(actor=lead, post_id=review.post_id, note="It was wrong; see the new times.")
    assert told()[6:] == [
        "post.submitted",
        "post.corrected",
        "post.approved",
        "delivery.sent",
        "post.retracted",
    ]
    [corrected] = bodies(EventType.POST_CORRECTED)
    assert corrected["release"]["corrects"] is not None


def _correct(post: Post, lead: User) -> None:
    begin_correction(actor=lead, post_id=post.pk, note="The hours are right now.")
    post.refresh_from_db()
    draft = draft_of(post)
    saved = save_post(
        actor=post.created_by,
        post_id=post.pk,
        expected_version=post.version,
        draft=type(draft)(**{**_fields(draft), "text": TEXT + " From nine."}),
    )
    review = submit(saved)
    another = make_person(Role.LEAD)
    approve(actor=another, review_id=review.pk, content_hash=review.content_hash)


def _fields(draft: Any) -> dict[str, Any]:
    return {name: getattr(draft, name) for name in draft.__slots__}


def test_what_goes_wrong_with_a_delivery_is_told(hook: Secret, file_account: MakeAccount) -> None:
    make_release(file_account("Refuses", deviation="refuses"))
    make_release(file_account("Loses", deviation="accepts-then-times-out"))
    carry_all()
    assert set(told()) >= {"delivery.failed", "delivery.uncertain"}
    [refused] = bodies(EventType.DELIVERY_FAILED)
    assert refused["account"]["name"] == "Refuses"
    assert refused["post"]["state"] != "published"


def test_a_crisis_hold_is_told_with_what_it_stops_and_its_end(
    hook: Secret, file_account: MakeAccount
) -> None:
    lead = make_person(Role.LEAD)
    make_release(file_account("Held"))
    hold = set_hold(actor=lead, covered=Covered(), reason="FIRE-IN-THE-EAST-WING")
    lift_hold(actor=lead, hold_id=hold.pk, reason="ALL-SAFE")
    assert told()[-3:] == ["hold.set", "delivery.needs_person", "hold.lifted"]
    [held] = bodies(EventType.DELIVERY_NEEDS_PERSON)
    assert held["delivery"]["held_for"] == "crisis"
    assert bodies(EventType.HOLD_SET)[0]["hold"]["ended_at"] is None
    assert bodies(EventType.HOLD_LIFTED)[0]["hold"]["ended_at"] is not None


def test_no_text_no_name_and_no_reason_is_told(hook: Secret, file_account: MakeAccount) -> None:
    test_a_post_s_way_to_its_readers_and_back_is_told(hook, file_account)
    test_a_crisis_hold_is_told_with_what_it_stops_and_its_end(hook, file_account)
    everything = " ".join(Event.objects.values_list("body", flat=True))
    assert TEXT[:20] not in everything
    for secret in ("SAY-WHERE", "FINE-NOW", "FIRE-IN", "ALL-SAFE", "It was wrong", "hours are"):
        assert secret not in everything, secret
    for person in User.objects.all():
        assert person.get_full_name() not in everything
        assert person.email not in everything


def test_an_act_that_is_undone_was_never_told(hook: Secret) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        submit(make_post())
        assert Event.objects.exists()
        raise RuntimeError
    assert not Event.objects.exists()


def test_only_what_was_asked_for_is_told(ada: User, hook: Secret) -> None:
    url = hook.endpoint.url
    add_endpoint(actor=ada, name="Telephones", url=url, events=[EventType.HOLD_SET])
    submit(make_post())
    assert Message.objects.count() == 1
    set_hold(actor=make_person(Role.LEAD), covered=Covered(), reason="Fire", drill=True)
    assert Message.objects.count() == 3
    assert Event.objects.count() == 2, "one event, however many are told"


def test_without_a_webhook_nothing_is_written(db: None) -> None:
    submit(make_post())
    assert not Event.objects.exists()


def test_an_account_that_does_not_open_is_told_once_and_not_for_each_delivery(
    hook: Secret, file_account: MakeAccount
) -> None:
    account = file_account()
    for release in (make_release(account), make_release(account)):
        record(
            actor=system("test"),
            action="delivery.failed",
            target=release.deliveries.get(),
            detail={"code": "token"},
        )
    record(
        actor=system("test"), action="account.checked", target=account, detail={"answer": "well"}
    )
    assert told().count("account.needs_attention") == 1
    assert bodies(EventType.ACCOUNT_NEEDS_ATTENTION)[0]["reason"] == "token"


def test_a_defect_in_telling_stops_no_act(
    hook: Secret, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_act: object) -> dict[str, Any]:
        raise KeyError("a defect")

    monkeypatch.setattr(collect, "data_of", broken)
    assert submit(make_post()).state == "open"
    assert not Event.objects.exists()


def test_every_event_can_be_chosen_and_is_described() -> None:
    guide = Path(__file__).resolve().parents[3] / "docs" / "how-to" / "use-webhooks.md"
    described = guide.read_text(encoding="utf-8")
    assert [kind for kind in ALL if f"`{kind.value}`" not in described] == []
