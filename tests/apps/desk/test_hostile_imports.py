"""Files that break readers: told in words, in a moment, and never a 500."""

import json

import pytest
from django.test import Client

from tests.apps.desk.test_imports import feed, previewed
from tests.factories.people import make_person, sign_in
from wellspoken.apps.desk import services
from wellspoken.apps.desk.models import Claim
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.engines.claims.forms.pasted import read_page

pytestmark = pytest.mark.django_db
SENTENCE = "Cold tea melts kidney stones overnight."


@pytest.fixture
def helen() -> User:
    return make_person(Role.CLINICAL, name="Helen")


def review(**rating: object) -> dict[str, object]:
    return {
        "@type": "ClaimReview",
        "url": "https://checks.example/tea",
        "claimReviewed": SENTENCE,
        "reviewRating": {"@type": "Rating", **rating},
    }


@pytest.mark.parametrize("value", [int("9" * 400), float("inf"), float("nan"), "1e999"])
def test_a_rating_that_is_no_number_of_ours_is_not_rated(helen: User, value: object) -> None:
    rated = review(ratingValue=value, bestRating=5, worstRating=1)
    _batch, (row,) = previewed(helen, feed(rated))
    assert row.verdict == "unrated"


def test_a_rating_without_a_bound_is_not_taken_for_false(helen: User) -> None:
    rated = review(ratingValue=3, bestRating=float("inf"), worstRating=1)
    _batch, (row,) = previewed(helen, feed(rated))
    assert row.verdict == "unrated"


def test_what_the_register_has_no_room_for_is_told_and_the_rest_comes_in(helen: User) -> None:
    rows = [
        {"id": "long", "claim": SENTENCE, "verdict": "false", "topic": "t" * 61},
        {"id": "well", "claim": "Hot tea cures baldness.", "verdict": "false", "topic": "hair"},
    ]
    batch, (long, well) = previewed(helen, "\n".join(map(json.dumps, rows)))
    assert "longer than 60" in long.trouble
    assert not well.trouble
    services.apply_import(actor=helen, import_id=batch.pk)
    assert not Claim.objects.filter(sentence=SENTENCE).exists()
    assert Claim.objects.filter(sentence=rows[1]["claim"]).exists()


def test_a_nul_in_a_file_is_left_out(helen: User) -> None:
    row = {"id": "nul", "claim": f"{SENTENCE}\0", "verdict": "false"}
    _batch, (kept,) = previewed(helen, json.dumps(row))
    assert kept.told["claim"] == SENTENCE


def test_the_blocks_of_a_page_are_found_however_their_tags_are_written() -> None:
    block = json.dumps(review(alternateName="False"))
    for opening in (
        '<script type="application/ld+json">',
        "<SCRIPT async TYPE = 'application/ld+json' id=x>",
        "<script type=application/ld+json>",
    ):
        page = f"<html><script>let a = 1;</script>{opening}{block}</ScRiPt><p>More</p></html>"
        (claim,) = read_page(page).claims
        assert claim.claim == SENTENCE


def test_other_scripts_are_no_claims() -> None:
    page = f"<html><script type='text/plain'>{json.dumps(review())}</script></html>"
    assert not read_page(page).claims


@pytest.mark.parametrize(
    "piece", ["<a ", "<!--", "<script ", "<script", "</script", "<script type='"]
)
@pytest.mark.timeout(20)
def test_a_page_made_to_be_slow_is_read_all_the_same(piece: str) -> None:
    assert not read_page("<html>" + piece * 200_000).claims


@pytest.mark.parametrize(
    "address",
    [
        "/workspace/desk/claims/?q=" + "a+" * 2000,
        "/check-a-claim/?q=" + "a+" * 90,
    ],
)
def test_a_search_of_many_words_is_answered(helen: User, address: str) -> None:
    assert sign_in(Client(), helen).get(address).status_code == 200
