"""What a network would refuse stops the post before anything is sent."""

from dataclasses import replace

import pytest

from tests.factories.posts import make_account, make_post, submit
from tests.factories.publications import make_image, make_publication
from wellspoken.apps.guard.policy import screen_publications
from wellspoken.apps.review.errors import Blocked
from wellspoken.engines.networks import Publication

pytestmark = pytest.mark.django_db


def rules(publication: Publication) -> set[str]:
    found = screen_publications([(publication.account, publication)])
    return {item.finding.rule for item in found.blocking(())}


def test_a_picture_that_a_network_does_not_take_stops_the_post() -> None:
    heavy = replace(make_image(), size=6_000_000)
    assert rules(make_publication("x", text="Hi", link="", media=(heavy,))) == {
        "network.file-too-large"
    }
    assert rules(make_publication("instagram", text="Hi", link="")) == {"network.media-missing"}


def test_length_is_said_once_by_the_rule_that_counts_it() -> None:
    long = make_publication("mastodon", text="Wash your hands. " * 60, link="", hashtags=())
    assert rules(long) == {"network.length"}


def test_what_fits_stops_nothing() -> None:
    assert rules(make_publication("mastodon", text="Wash your hands.", link="")) == set()


def test_a_post_that_a_network_would_refuse_is_not_submitted() -> None:
    post = make_post(make_account("Riverside", "mastodon"), text="Wash your hands. " * 60)
    with pytest.raises(Blocked):
        submit(post)
