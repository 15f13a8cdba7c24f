"""Reviewers see the pictures they approve, before and after the release, and no others."""

from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, shown, submit
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.models import Picture
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Review
from wellspoken.apps.review.services import approve

pytestmark = pytest.mark.django_db


@pytest.fixture
def review() -> Review:
    data = BytesIO()
    Image.new("RGB", (4, 4), "teal").save(data, "PNG")
    picture = Picture.objects.create(title="Teal", file=ContentFile(data.getvalue(), "teal.png"))
    media = (shown(picture.pk, "A teal square"),)
    return submit(make_post(make_account(), media=media))


def test_the_page_shows_the_very_bytes_before_and_after_the_release(
    review: Review, client: Client
) -> None:
    lead = make_person(Role.LEAD)
    sign_in(client, lead)
    media = content_of(review.post).publications[0][1].media[0]
    address = f"/workspace/reviews/{review.pk}/files/{media.sha256}/"
    assert address in client.get(f"/workspace/reviews/{review.pk}/").content.decode()
    before = client.get(address)
    assert before.content == media.content()
    assert before["Content-Type"] == "image/png"
    approve(actor=lead, review_id=review.pk, content_hash=review.content_hash)
    assert client.get(address).content == before.content


def test_a_digest_that_the_review_does_not_name_is_not_found(
    review: Review, client: Client
) -> None:
    sign_in(client, make_person(Role.AUDITOR))
    assert client.get(f"/workspace/reviews/{review.pk}/files/{'0' * 64}/").status_code == 404
