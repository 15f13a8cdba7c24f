"""A text that is too long for one post becomes a thread in which nothing is missing."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.factories.publications import make_publication
from wellspoken.engines.networks.registry import as_thread, limits_of, measure, problems

SENTENCE = "Flu vaccines are free for everyone over 65, on any weekday. "


def words(*texts: str) -> list[str]:
    return " ".join(texts).split()


def test_a_text_that_fits_stays_one_post() -> None:
    publication = make_publication("mastodon", text=SENTENCE)
    assert as_thread(publication).parts == ()


def test_a_network_without_threads_gets_none() -> None:
    publication = make_publication("facebook", text=SENTENCE * 2000)
    assert as_thread(publication).parts == ()


def test_the_writers_paragraphs_stay_together_where_they_fit() -> None:
    first, second = (SENTENCE * 4).strip(), (SENTENCE * 3).strip()
    publication = make_publication("bluesky", text=f"{first}\n\n{second}", link="", hashtags=())
    assert as_thread(publication).parts == (first, second)


def test_a_long_paragraph_is_parted_between_sentences() -> None:
    parts = as_thread(make_publication("bluesky", text=(SENTENCE * 12).strip())).parts
    assert len(parts) > 2
    assert all(part.endswith("weekday.") for part in parts[:-1])


def test_the_lines_of_a_list_stay_lines() -> None:
    rows = [f"- Clinic {number}: every weekday from 9 am until 5 pm" for number in range(20)]
    publication = make_publication("mastodon", text="\n".join(rows), link="", hashtags=())
    parts = as_thread(publication).parts
    assert [row for part in parts for row in part.split("\n")] == rows


def test_link_and_hashtags_stand_in_the_last_post() -> None:
    publication = make_publication(
        "mastodon",
        text=SENTENCE * 12,
        link="https://www.riverside.example/flu",
        hashtags=("FluSeason",),
    )
    last = as_thread(publication).parts[-1]
    assert "https://www.riverside.example/flu" in last
    assert "#FluSeason" in last


def test_a_content_warning_counts_in_every_post() -> None:
    plain = make_publication("mastodon", text=SENTENCE * 20)
    warned = make_publication("mastodon", text=SENTENCE * 20, content_warning="needles " * 18)
    assert len(as_thread(warned).parts) > len(as_thread(plain).parts)
    assert measure(as_thread(warned)) <= (limits_of("mastodon").max_text or 0)


def test_a_word_longer_than_a_post_is_told_of_and_never_cut() -> None:
    publication = make_publication("bluesky", text=f"Short. {'x' * 400} Short.", link="")
    parted = as_thread(publication)
    assert any("x" * 400 in part for part in parted.parts)
    assert "too-long" in {problem.code for problem in problems(parted)}


@settings(max_examples=60, deadline=None)
@given(
    network=st.sampled_from(["bluesky", "mastodon", "x"]),
    text=st.lists(
        st.text(alphabet="abé .!?\n👩‍⚕", min_size=1, max_size=60), min_size=1, max_size=30
    ).map(" ".join),
)
@example(network="bluesky", text="a" * 299 + " b\n\n\n c")
def test_nothing_is_lost_and_every_post_fits(network: str, text: str) -> None:
    publication = make_publication(network, text=text, link="", hashtags=())
    parted = as_thread(publication)
    if parted.parts:
        assert words(*parted.parts) == words(text)
        assert "too-long" not in {problem.code for problem in problems(parted)}
