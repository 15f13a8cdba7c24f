"""Who is offered to answer for a finding: those whom the service would let, and nobody else."""

from collections.abc import Callable

import pytest

from tests.apps.compose.conftest import Desk
from tests.factories.posts import make_account, make_post
from wellspoken.apps.guard.models import Override
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
Sit = Callable[..., Desk]
OFFER = "Answer for it"
PRIVATE = "Call Mrs Jones on 020 7946 0123."
POOR_LINK = "The link is not a complete web address"


def test_a_privacy_finding_is_offered_to_the_privacy_officer_alone(desk: Sit) -> None:
    post = make_post(make_account(), text=PRIVATE)
    shown = {role: OFFER in desk(role).page(post).decode() for role in Role}
    assert [role for role, offered in shown.items() if offered] == [Role.PRIVACY]


def test_another_finding_is_offered_to_those_who_may_and_did_not_write(desk: Sit) -> None:
    post = make_post(make_account(), text="See https://intranet.riverside.local/rota for times.")
    lead, other = desk(Role.LEAD), desk(Role.LEAD)
    assert OFFER in lead.page(post).decode()
    lead.save(post, title="Flu clinics in May")
    assert OFFER not in lead.page(post).decode()
    assert OFFER in other.page(post).decode()
    assert OFFER not in desk(Role.AUTHOR).page(post).decode()


def test_what_a_network_would_refuse_is_offered_to_nobody_and_told(desk: Sit) -> None:
    post = make_post(make_account("Riverside", "mastodon"), text="Wash your hands. " * 60)
    page = desk(Role.LEAD).page(post).decode()
    assert OFFER not in page
    assert "Nobody can let this through: the network would refuse it." in page
    assert "Mastodon takes 500 characters; this is 1019." in page


def test_who_is_offered_it_can_do_it(desk: Sit) -> None:
    post = make_post(make_account(), text=PRIVATE)
    officer = desk(Role.PRIVACY)
    answer = officer.client.get(f"/workspace/posts/{post.pk}/").content.decode()
    while OFFER in answer:
        fingerprint = answer.partition('name="fingerprint" value="')[2].partition('"')[0]
        answer = officer.client.post(
            f"/workspace/posts/{post.pk}/override/",
            {"fingerprint": fingerprint, "reason": "Mrs Jones is invented"},
            follow=True,
        ).content.decode()
        assert "You answered for the finding. It is on record." in answer
    assert Override.objects.filter(by=officer.user).exists()
