"""What is left of an account's requests, and when the interface's version ends, are told in time."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.posts import make_account
from wellspoken.apps.channels.models import Account
from wellspoken.apps.channels.selectors import SUNSET_NEAR, Health, Standing
from wellspoken.apps.channels.services.quota import NOTED_EVERY, noticing
from wellspoken.apps.core.clock import now, shifted
from wellspoken.engines.networks.limits import ApiVersion
from wellspoken.engines.networks.quota import Quota

pytestmark = pytest.mark.django_db


def left() -> tuple[int | None, int | None]:
    return Account.objects.values_list("quota_left", "quota_limit").get()


def test_it_is_written_down_once_a_minute_and_at_once_when_little_is_left() -> None:
    notice = noticing(make_account())
    notice(Quota(limit=300, left=299))
    notice(Quota(limit=300, left=298))
    assert left() == (299, 300)
    notice(Quota(limit=300, left=29))
    assert left() == (29, 300)
    with shifted(NOTED_EVERY + timedelta(seconds=1)):
        notice(Quota(limit=300, left=250))
    assert left() == (250, 300)


def test_the_scarcest_of_several_counts_is_kept_until_it_is_full_again() -> None:
    notice = noticing(make_account())
    soon = now() + timedelta(minutes=5)
    notice(Quota(limit=30, left=2, resets_at=soon))
    notice(Quota(limit=300, left=290, resets_at=soon))
    assert left() == (2, 30)
    with shifted(timedelta(minutes=6)):
        notice(Quota(limit=300, left=280))
    assert left() == (280, 300)


@pytest.mark.parametrize(
    ("sunset", "near"),
    [
        (None, False),
        (datetime.now(UTC).date() + SUNSET_NEAR + timedelta(days=2), False),
        (datetime.now(UTC).date() + SUNSET_NEAR - timedelta(days=1), True),
        (date(2020, 1, 1), True),
    ],
)
def test_a_version_that_ends_within_a_quarter_is_near_its_end(
    sunset: date | None, near: bool
) -> None:
    version = ApiVersion(
        name="v9", sunset=sunset, source="our own", seen_on=date(2026, 11, 1), verified=False
    )
    health = Health(
        account=Account(),
        network_name="Here",
        standing=Standing.WELL,
        credential=None,
        version=version,
    )
    assert health.sunset_is_near is near


def test_the_accounts_page_says_what_is_left(browser: Client) -> None:
    account = make_account()
    noticing(account)(Quota(limit=300, left=12, resets_at=now() + timedelta(minutes=5)))
    page = browser.get(reverse("channels:account", args=[account.pk])).content.decode()
    assert "12 of 300" in page
