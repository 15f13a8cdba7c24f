"""A correction's note is published, so it is read at every gate like the text it stands beside."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_release
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import begin_correction
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.screening import would_block
from wellspoken.apps.review.services import submit_post

pytestmark = pytest.mark.django_db
TELLS = "We named the patient Mrs Jones, SSN 219-09-9999."


def published() -> Post:
    release = make_release(make_account())
    Post.objects.filter(pk=release.post_id).update(state=Post.State.PUBLISHED)
    return Post.objects.get(pk=release.post_id)


def corrected(note: str) -> Post:
    post = published()
    begin_correction(actor=make_person(Role.LEAD), post_id=post.pk, note=note)
    return Post.objects.get(pk=post.pk)


def test_a_note_that_names_a_patient_stops_the_submission() -> None:
    post = corrected(TELLS)
    with pytest.raises(Blocked) as raised:
        submit_post(actor=post.created_by, post_id=post.pk, expected_version=post.version)
    assert {item.finding.place for item in raised.value.findings} == {"note"}


def test_a_plain_note_stops_nothing() -> None:
    post = corrected("It is 60, not 65.")
    submit_post(actor=post.created_by, post_id=post.pk, expected_version=post.version)
    assert Post.objects.get().state == Post.State.IN_REVIEW


def test_a_note_is_read_again_before_the_correction_leaves() -> None:
    release = Delivery.objects.get(release=make_release(make_account())).release
    account_id = release.deliveries.get().account_id
    assert would_block(release, account_id=account_id) == frozenset()
    release.content["correction_note"] = TELLS
    assert would_block(release, account_id=account_id)


def test_a_note_that_names_a_patient_is_refused_where_it_is_written(
    client: Client, settings: object
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    post = published()
    sign_in(client, make_person(Role.LEAD))
    page = client.post(reverse("review:correct", args=[post.pk]), {"correction_note": TELLS})
    assert page.status_code == 422
    assert "Screening stops this note" in page.content.decode()
    assert not Post.objects.get().is_correction
