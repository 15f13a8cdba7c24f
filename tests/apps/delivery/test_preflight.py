"""What would fail tomorrow is said today, and no longer once it is mended."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from wagtail.images.tests.utils import get_test_image_file

from tests.apps.delivery.test_road import MakeAccount
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_release, shown
from wellspoken.apps.channels.models import Account, Credential
from wellspoken.apps.compose.models import Picture
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery import services
from wellspoken.apps.delivery.models import Delivery, Foreseen
from wellspoken.apps.delivery.services import Covered
from wellspoken.apps.delivery.services.chores import run_chores
from wellspoken.apps.delivery.services.preflight import preflight_if_due, preflight_now
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import ReleaseFile
from wellspoken.engines.networks import Limits, registry

pytestmark = pytest.mark.django_db
Kind = Foreseen.Kind


def planned(*accounts: Account, hours: int = 12, **fields: Any) -> Delivery:
    release = make_release(*accounts, **fields)
    due = now() + timedelta(hours=hours)
    release.deliveries.update(due_at=due, next_try_at=due, late_after=due + timedelta(hours=2))
    return release.deliveries.get()


def looked() -> list[str]:
    preflight_now(actor=make_person(Role.LEAD))
    return [item.kind for item in Foreseen.objects.order_by("kind")]


def test_nothing_is_foreseen_where_nothing_stands_in_the_way(file_account: MakeAccount) -> None:
    planned(file_account())
    assert looked() == []


def test_an_account_out_of_use_is_foreseen_until_it_is_mended(file_account: MakeAccount) -> None:
    planned(file_account())
    Account.objects.update(active=False)
    assert looked() == [Kind.ACCOUNT]
    Account.objects.update(active=True)
    assert looked() == []


def test_a_token_that_ends_before_the_post_is_due_is_foreseen(file_account: MakeAccount) -> None:
    delivery = planned(file_account())
    token = Credential(account=delivery.account, kind=Credential.Kind.TOKEN)
    token.keep({"token": "x"})
    token.expires_at = delivery.due_at + timedelta(hours=1)
    token.save()
    assert looked() == []
    Credential.objects.update(expires_at=delivery.due_at - timedelta(hours=1))
    assert looked() == [Kind.ACCESS]
    Credential.objects.update(kind=Credential.Kind.ROTATING)
    assert looked() == []


def test_a_sign_in_that_ends_whatever_is_renewed_is_foreseen(file_account: MakeAccount) -> None:
    delivery = planned(file_account())
    access = Credential(account=delivery.account, kind=Credential.Kind.ROTATING)
    access.keep({"token": "x"})
    access.expires_at = now() + timedelta(minutes=30)
    access.ends_at = delivery.due_at + timedelta(minutes=1)
    access.save()
    assert looked() == []
    Credential.objects.update(ends_at=delivery.due_at - timedelta(minutes=1))
    assert looked() == [Kind.ACCESS]


def test_access_that_cannot_be_opened_is_foreseen(file_account: MakeAccount) -> None:
    delivery = planned(file_account())
    Credential.objects.create(
        account=delivery.account, kind=Credential.Kind.TOKEN, sealed="not sealed by this key"
    )
    assert looked() == [Kind.ACCESS]


def test_an_account_whose_last_attempt_failed_is_foreseen(file_account: MakeAccount) -> None:
    delivery = planned(file_account())
    access = Credential(account=delivery.account, kind=Credential.Kind.TOKEN)
    access.keep({"token": "x"})
    access.save()
    Account.objects.update(last_failure_at=now(), last_failure="The token was revoked.")
    assert looked() == [Kind.ACCESS]
    assert "revoked" in Foreseen.objects.get().explanation
    Account.objects.update(last_success_at=now())
    assert looked() == []


def test_a_network_that_asks_to_wait_beyond_the_time_is_foreseen(
    file_account: MakeAccount,
) -> None:
    delivery = planned(file_account())
    Account.objects.update(blocked_until=delivery.due_at - timedelta(minutes=1))
    assert looked() == []
    Account.objects.update(blocked_until=delivery.due_at + timedelta(minutes=1))
    assert looked() == [Kind.QUOTA]


def test_limits_that_have_changed_since_are_foreseen(file_account: MakeAccount) -> None:
    planned(file_account())
    registry.register(
        registry.NetworkInfo(
            slug="file",
            name="File",
            builder="tests.support.file_network:build_connector",
            limits=Limits(max_text=20),
            measure=lambda publication: len(publication.text),
        )
    )
    assert looked() == [Kind.LIMIT]
    assert "20 characters" in Foreseen.objects.get().explanation


def test_rules_that_have_changed_since_are_foreseen(
    file_account: MakeAccount, profile: Path
) -> None:
    planned(file_account(), text="Call her mother on 020 7946 0123.")
    assert looked() == []
    profile.write_text("own_phones = []")
    screener.cache_clear()
    assert looked() == [Kind.SCREENING]


def test_content_that_is_not_what_was_approved_is_foreseen(file_account: MakeAccount) -> None:
    planned(file_account())
    Delivery.objects.update(digest="f" * 64)
    assert looked() == [Kind.CONTENT]


def test_a_hold_is_foreseen(file_account: MakeAccount) -> None:
    planned(file_account())
    services.set_hold(actor=make_person(Role.LEAD), covered=Covered(), reason="Fire")
    assert looked() == [Kind.HOLD]


def test_what_is_due_after_tomorrow_is_not_looked_at_yet(file_account: MakeAccount) -> None:
    planned(file_account(), hours=72)
    Account.objects.update(active=False)
    assert looked() == []
    with shifted(timedelta(hours=48)):
        assert looked() == [Kind.ACCOUNT]


def test_the_worker_tells_those_who_decide_once(
    file_account: MakeAccount, mailoutbox: list[Any]
) -> None:
    lead = make_person(Role.LEAD)
    planned(file_account(), title="Blood drive")
    Account.objects.update(active=False)
    mailoutbox.clear()
    for minutes in (0, 31, 62):
        with shifted(timedelta(minutes=minutes)):
            run_chores(worker="test")
    told = [
        mail for mail in mailoutbox if mail.to == [lead.email] and "by tomorrow" in mail.subject
    ]
    assert len(told) == 1
    assert "Blood drive → File" in told[0].body


def test_the_worker_looks_every_half_hour(file_account: MakeAccount) -> None:
    planned(file_account())
    preflight_if_due()
    Account.objects.update(active=False)
    assert preflight_if_due() == 0
    with shifted(timedelta(minutes=31)):
        assert preflight_if_due() == 1


def test_only_those_who_manage_deliveries_have_it_looked_through() -> None:
    with pytest.raises(NotAllowed):
        preflight_now(actor=make_person(Role.AUTHOR))


def test_the_screen_says_what_would_fail_and_why(file_account: MakeAccount, client: Client) -> None:
    planned(file_account(), title="Blood drive")
    Account.objects.update(active=False)
    sign_in(client, make_person(Role.LEAD))
    client.post("/workspace/deliveries/tomorrow/check/")
    page = client.get("/workspace/deliveries/tomorrow/").content.decode()
    assert "Blood drive to File" in page
    assert "The account “File” is not in use." in page
    assert "would not leave at its time" in client.get("/workspace/").content.decode()


def test_a_picture_whose_bytes_are_gone_is_foreseen(file_account: MakeAccount) -> None:
    picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    media = (shown(picture.pk),)
    delivery = planned(make_account(), media=media)
    assert looked() == []
    name = ReleaseFile.objects.get(release=delivery.release).file.name
    default_storage.delete(name)
    assert looked() == [Kind.MEDIA]


def test_a_file_is_read_once_in_a_look_however_many_accounts_show_it(
    file_account: MakeAccount, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = Picture.objects.create(title="Plaster", file=get_test_image_file())
    release = make_release(file_account(), file_account("Second"), media=(shown(picture.pk),))
    later = now() + timedelta(hours=12)
    release.deliveries.update(due_at=later, next_try_at=later)
    name = ReleaseFile.objects.get(release=release).file.name
    opened: list[str] = []
    plain = default_storage.open

    def counted(path: str, mode: str = "rb") -> Any:
        opened.append(path)
        return plain(path, mode)

    monkeypatch.setattr(default_storage, "open", counted)
    assert looked() == []
    assert opened == [name]
