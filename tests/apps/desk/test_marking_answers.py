"""A writer says which claim of the register a post of theirs answers."""

import pytest
from django.test import Client

from tests.factories.desk import make_judged_claim
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post
from wellspoken.apps.desk.models import Claim, Rebuttal
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim() -> Claim:
    return make_judged_claim()


def shown(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_a_writer_finds_the_claim_by_the_words_of_the_draft_and_marks_it(claim: Claim) -> None:
    amara = make_person(Role.AUTHOR)
    post = make_post(author=amara, text="Putting onions in your socks will not draw out a fever.")
    client = sign_in(Client(), amara)
    address = f"/workspace/desk/posts/{post.pk}/answers/"
    assert address in shown(client, f"/workspace/posts/{post.pk}/")
    page = shown(client, address)
    assert claim.sentence in page
    marked = client.post(address, {"claim": claim.pk}, follow=True).content.decode()
    assert "This post answers the claim now." in marked
    assert "Answers a claim" in marked
    rebuttal = Rebuttal.objects.get(post=post)
    assert (rebuttal.claim, rebuttal.by) == (claim, amara)
    post.refresh_from_db()
    assert post.version == 2


def test_a_writer_searches_the_register_where_no_claim_is_likely(claim: Claim) -> None:
    amara = make_person(Role.AUTHOR)
    post = make_post(author=amara, text="Our car park opens at six.")
    client = sign_in(Client(), amara)
    address = f"/workspace/desk/posts/{post.pk}/answers/"
    assert "No known claim is likely" in shown(client, address)
    assert claim.sentence in shown(client, address + "?q=ONIONS")
    assert "No claim has all of these words" in shown(client, address + "?q=zorbified")


def test_a_claim_without_a_verdict_is_refused_in_words(claim: Claim) -> None:
    Claim.objects.filter(pk=claim.pk).update(verdict=Claim.Verdict.UNRATED)
    amara = make_person(Role.AUTHOR)
    post = make_post(author=amara)
    client = sign_in(Client(), amara)
    address = f"/workspace/desk/posts/{post.pk}/answers/"
    refused = client.post(address, {"claim": claim.pk}).content.decode()
    assert "Nobody has judged this claim yet" in refused
    assert not Rebuttal.objects.exists()
    for nonsense in ("", "no number", "9" * 5000):
        assert client.post(address, {"claim": nonsense}).status_code == 404


def test_whoever_only_reads_is_neither_asked_nor_allowed(claim: Claim) -> None:
    post = make_post()
    auditor = sign_in(Client(), make_person(Role.AUDITOR))
    address = f"/workspace/desk/posts/{post.pk}/answers/"
    assert address not in shown(auditor, f"/workspace/posts/{post.pk}/")
    assert auditor.post(address, {"claim": claim.pk}).status_code == 403
