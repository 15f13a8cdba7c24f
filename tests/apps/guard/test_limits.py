"""What a network would refuse stops the post before anything is sent."""

from dataclasses import replace

import pytest

from tests.factories.people import make_person
from tests.factories.posts import make_account, make_post, submit
from tests.factories.publications import make_image, make_publication
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.guard.models import Override
from wellspoken.apps.guard.policy import screen_publications
from wellspoken.apps.guard.services import CannotOverride, override_finding, why_not_override
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.screening import screen_content
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


def test_each_network_that_would_refuse_says_so_in_its_own_figures() -> None:
    long = "Wash your hands. " * 60
    found = screen_publications(
        [
            ("Riverside", make_publication(network, text=long, link="", hashtags=()))
            for network in ("mastodon", "bluesky", "mastodon")
        ]
    )
    said = {item.finding.message for item in found.blocking(())}
    assert any(text.startswith("Mastodon takes 500 characters") for text in said)
    assert any(text.startswith("Bluesky takes 300 characters") for text in said)
    assert len(said) == len(found.blocking(())) == 2


def test_two_files_that_a_network_refuses_are_two_findings() -> None:
    heavy = [replace(make_image(name=name), size=6_000_000) for name in ("one.gif", "two.gif")]
    found = screen_publications(
        [("X", make_publication("x", text="Hi", link="", media=tuple(heavy)))]
    )
    assert len(found.blocking(())) == 2


def test_nobody_answers_for_what_a_network_would_refuse() -> None:
    post = make_post(make_account("Riverside", "mastodon"), text="Wash your hands. " * 60)
    (noted,) = screen_content(content_of(post)).blocking(())
    for role in (Role.LEAD, Role.PRIVACY):
        actor = make_person(role)
        assert "The network would refuse it" in why_not_override(actor, noted=noted, writers=())
        with pytest.raises(CannotOverride):
            override_finding(actor=actor, subject=post, noted=noted, reason="It fits", writers=())
    Override.objects.create(
        subject_type="compose.post",
        subject_id=post.pk,
        fingerprint=noted.fingerprint,
        rule="network.length",
        severity="block",
        reason="From before",
        by=make_person(Role.LEAD),
    )
    with pytest.raises(Blocked):
        submit(post)


def test_a_link_that_no_network_takes_stops_the_post_whatever_the_rules_say() -> None:
    mail = make_publication("mastodon", text="Hi", link="mailto:flu@riverside.example")
    found = screen_publications([("Riverside", mail)]).blocking(())
    assert [item.refused for item in found] == [True]


def test_an_image_without_words_is_refused_and_one_with_poor_words_can_be_answered_for() -> None:
    def refused(alt: str) -> list[bool]:
        image = replace(make_image(), alt=alt)
        found = screen_publications(
            [("X", make_publication("x", text="Hi", link="", media=(image,)))]
        )
        return [item.refused for item in found.blocking(())]

    assert refused("") == [True]
    assert refused("IMG_2041.jpg") == [False]


def test_a_finding_knows_every_place_where_it_stands() -> None:
    text = "Call 020 7946 0123. Again: 020 7946 0123."
    found = screen_publications([("Riverside", make_publication("mastodon", text=text, link=""))])
    spots = [
        (spot.start, spot.end)
        for item in found.noted
        if item.finding.rule == "privacy.phone"
        for spot in item.spots
    ]
    assert [text[start:end] for start, end in spots] == ["020 7946 0123"] * 2
    assert spots[0] != spots[1]


def test_what_fits_stops_nothing() -> None:
    assert rules(make_publication("mastodon", text="Wash your hands.", link="")) == set()


def test_a_post_that_a_network_would_refuse_is_not_submitted() -> None:
    post = make_post(make_account("Riverside", "mastodon"), text="Wash your hands. " * 60)
    with pytest.raises(Blocked):
        submit(post)
