"""A long post goes to a network as the thread, with the warning, that was approved."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.apps.delivery.test_road import carry_all
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_draft, submit
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.services.credentials import connect
from wellspoken.apps.compose.services import create_post
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.publications import publication_for
from wellspoken.apps.review.services import approve
from wellspoken.engines.networks.practice import PracticeServer, Store

pytestmark = pytest.mark.django_db
LONG = "Flu vaccines are free for everyone over 65. Walk in on any weekday from 9 am to 5 pm. "
WARNING = "A picture of a needle"


@pytest.fixture
def network(tmp_path: Path) -> Iterator[PracticeServer]:
    with PracticeServer(Store(tmp_path / "network")).running() as server:
        yield server


@pytest.fixture
def account(network: PracticeServer) -> Account:
    made = make_account("Riverside", "mastodon", server=network.url)
    token = network.store.add_account("riverside")
    connect(actor=make_person(Role.ADMINISTRATOR), account_id=made.pk, secrets={"token": token})
    return made


def review_of(account: Account, **own: Any) -> Review:
    draft = make_draft(account, text=(LONG * 12).strip())
    variant = replace(draft.variants[0], **own)
    post = create_post(actor=make_person(Role.AUTHOR), draft=replace(draft, variants=(variant,)))
    return submit(post)


def test_the_thread_that_was_approved_is_what_readers_see(
    account: Account, network: PracticeServer
) -> None:
    review = review_of(account, as_thread=True, content_warning=WARNING)
    release = approve(
        actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash
    )
    assert release is not None
    publication = publication_for(release, account_id=account.pk)
    delivery = Delivery.objects.get()
    assert publication.digest() == delivery.digest
    assert len(publication.parts) == 3
    carry_all()
    delivery.refresh_from_db()
    assert delivery.state == Delivery.State.SENT
    shown = network.store.visible()[::-1]
    assert [status["status"] for status in shown] == list(publication.parts)
    assert {status["spoiler_text"] for status in shown} == {WARNING}


def test_the_reviewer_reads_each_post_of_the_thread_and_nothing_twice(
    account: Account, client: Client
) -> None:
    draft = make_draft(account, text=(LONG * 12).strip(), hashtags=("FluSeason",))
    variant = replace(draft.variants[0], as_thread=True)
    post = create_post(actor=make_person(Role.AUTHOR), draft=replace(draft, variants=(variant,)))
    sign_in(client, make_person(Role.LEAD))
    page = client.get(f"/workspace/reviews/{submit(post).pk}/").content.decode()
    assert "A thread of 3 posts" in page
    assert page.count("#FluSeason") == 1
