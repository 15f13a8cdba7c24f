"""Campaigns: each its own, changed by those who may."""

import pytest

from tests.factories.people import make_person
from wellspoken.apps.compose.errors import ComposeError
from wellspoken.apps.compose.models import Campaign
from wellspoken.apps.compose.services import save_campaign
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db


def test_a_second_campaign_leaves_the_first_as_it_was() -> None:
    lead = make_person(Role.LEAD)
    save_campaign(actor=lead, name="Winter", goal="Seven in ten")
    save_campaign(actor=lead, name="Spring", goal="Nine in ten")
    assert dict(Campaign.objects.values_list("name", "goal")) == {
        "Winter": "Seven in ten",
        "Spring": "Nine in ten",
    }


def test_a_campaign_is_changed_by_its_number_and_keeps_its_maker() -> None:
    first, second = make_person(Role.LEAD), make_person(Role.LEAD)
    made = save_campaign(actor=first, name="Winter")
    save_campaign(actor=second, campaign_id=made.pk, name="Winter vaccines", archived=True)
    campaign = Campaign.objects.get()
    assert (campaign.name, campaign.archived, campaign.created_by) == (
        "Winter vaccines",
        True,
        first,
    )


def test_a_name_is_taken_once() -> None:
    lead = make_person(Role.LEAD)
    save_campaign(actor=lead, name="Winter")
    with pytest.raises(ComposeError):
        save_campaign(actor=lead, name=" winter ")


def test_an_author_makes_no_campaign() -> None:
    with pytest.raises(NotAllowed):
        save_campaign(actor=make_person(Role.AUTHOR), name="Winter")
