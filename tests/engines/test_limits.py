"""What networks take: dated facts, and publications that do not fit told in words."""

from dataclasses import replace
from datetime import date

import pytest

from tests.factories.publications import make_image, make_publication
from wellspoken.engines.networks import DatedLimit, MediaFile, registry
from wellspoken.engines.networks.limits import limits_from

NETWORKS = registry.networks()


@pytest.mark.parametrize("info", NETWORKS, ids=lambda info: info.slug)
def test_every_limit_says_where_and_when_it_was_seen(info: registry.NetworkInfo) -> None:
    assert info.limits.source
    assert date.fromisoformat(info.limits.seen_on) >= date(2026, 1, 1)
    for fact in info.limits.facts:
        assert fact.source
        assert fact.unit
        assert getattr(info.limits, fact.name) == fact.value


def test_a_fact_about_nothing_is_refused() -> None:
    fact = DatedLimit(
        name="max_cats", value=1, unit="cats", source="a", seen_on=date(2026, 1, 1), verified=True
    )
    with pytest.raises(ValueError, match="max_cats"):
        limits_from(fact)


def codes(network: str, **changes: object) -> set[str]:
    publication = make_publication(network, **changes)
    return {problem.code for problem in registry.problems(publication)}


def test_a_short_text_fits_every_network_that_needs_no_picture() -> None:
    for info in NETWORKS:
        if not info.limits.media_required:
            assert codes(info.slug, text="Wash your hands.") == set(), info.slug


@pytest.mark.parametrize(
    ("network", "fits", "does_not"),
    [
        ("x", "a" * 280, "a" * 281),
        ("x", "\u6f22" * 140, "\u6f22" * 141),
        ("bluesky", "a" * 300, "a" * 301),
        ("mastodon", "a" * 500, "a" * 501),
        ("threads", "a" * 500, "a" * 501),
        ("linkedin", "a" * 3000, "a" * 3001),
        ("facebook", "a" * 63_206, "a" * 63_207),
        ("sms", "a" * (153 * 6), "a" * (153 * 6 + 1)),
    ],
)
def test_a_text_fits_to_the_last_character(network: str, fits: str, does_not: str) -> None:
    assert codes(network, text=fits, link="", hashtags=()) == set()
    assert codes(network, text=does_not, link="", hashtags=()) == {"too-long"}


def test_link_and_hashtags_count_where_they_are_part_of_the_text() -> None:
    assert codes("x", text="a" * 250, link="https://a.example/", hashtags=()) == set()
    assert "too-long" in codes("x", text="a" * 256, link="https://a.example/", hashtags=())
    assert "too-long" in codes("x", text="a" * 275, link="", hashtags=("FluSeason",))
    named_in_text = "a" * 269 + " #FluSeason"
    assert codes("x", text=named_in_text, link="", hashtags=("FluSeason",)) == set()


def test_three_hundred_graphemes_may_still_be_too_many_bytes() -> None:
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    assert codes("bluesky", text=family * 200, link="", hashtags=()) == {"too-many-bytes"}


def test_pictures_are_counted_weighed_and_need_their_words() -> None:
    image = make_image()
    assert codes("x", text="Hi", media=(image,) * 4) == set()
    assert codes("x", text="Hi", media=(image,) * 5) == {"too-many-images"}
    assert codes("x", text="Hi", media=(replace(image, size=6_000_000),)) == {"file-too-large"}
    assert codes("x", text="Hi", media=(replace(image, alt=""),)) == {"alt-missing"}
    assert codes("x", text="Hi", media=(replace(image, alt="", decorative=True),)) == set()
    assert codes("x", text="Hi", media=(replace(image, alt="a" * 1001),)) == {"alt-too-long"}
    assert codes("x", text="Hi", media=(replace(image, mime_type="image/tiff"),)) == {"file-type"}


def test_a_network_of_pictures_takes_no_bare_text() -> None:
    assert codes("instagram", text="Hi") == {"media-missing"}
    assert (
        codes("instagram", text="Hi", media=(replace(make_image(), mime_type="image/jpeg"),))
        == set()
    )


def test_a_video_needs_captions() -> None:
    video = MediaFile(kind="video", name="hands.mp4", mime_type="video/mp4", sha256="0" * 64)
    assert codes("bluesky", text="Hi", media=(video,)) == {"captions-missing"}
    captioned = replace(video, captions_sha256="1" * 64, captions_language="en")
    assert codes("bluesky", text="Hi", media=(captioned,)) == set()


def test_more_links_than_threads_takes_are_told() -> None:
    links = " ".join(f"https://example.org/{number}" for number in range(6))
    assert codes("threads", text=links, link="", hashtags=()) == {"too-many-links"}
