"""How networks count: golden vectors from their own pages, and what holds for every text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories.publications import make_publication
from wellspoken.engines.networks import registry
from wellspoken.engines.networks.counting import (
    Encoding,
    graphemes,
    sms,
    utf16,
    weighted,
    with_local_mentions,
)
from wellspoken.engines.networks.mastodon.limits import length_of
from wellspoken.engines.networks.sms.limits import advice
from wellspoken.engines.networks.threads import limits as threads

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
LONG = "https://www.riverside.example/" + "a" * 200


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Wash your hands", 15),
        ("cafe\u0301", 4),  # written with a combining accent, counted as NFC
        ("caf\u00e9", 4),
        ("\u6f22\u5b57", 4),
        ("\U0001f489", 2),
        (FAMILY, 2),
        ("\U0001f44d\U0001f3fd", 2),
        ("\U0001f1ec\U0001f1e7", 2),
        ("1\ufe0f\u20e3", 2),
        ("123", 3),
        ("\u2018quoted\u2019", 8),
        ("a\u2014b", 3),
        ("\u20ac", 2),
        ("https://example.org", 23),
        (LONG, 23),
        (f"See {LONG}.", 28),
        (f"({LONG})", 25),
        ("http://a.example http://b.example", 47),
        ("\u0645\u0631\u062d\u0628\u0627", 5),
    ],
)
def test_x_weighs_a_text(text: str, length: int) -> None:
    assert weighted(text) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Wash your hands", 15),
        (FAMILY, 1),
        ("\U0001f489\U0001f489", 2),
        ("e\u0301", 1),
        ("\u0e01\u0e33", 1),
        ("\r\n", 1),
        ("\u6f22\u5b57", 2),
        ("", 0),
    ],
)
def test_bluesky_counts_what_a_reader_takes_for_a_character(text: str, length: int) -> None:
    assert graphemes(text) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Wash your hands", 15),
        (LONG, 23),
        (f"{LONG}, and", 28),
        ("@clinic@health.example is open", 15),
        ("@clinic is open", 15),
        ("write to a@example.org", 22),
        (FAMILY, 1),
    ],
)
def test_mastodon_counts_an_address_as_23_and_no_mentions_server(text: str, length: int) -> None:
    assert length_of(text) == length


@pytest.mark.parametrize(
    ("text", "encoding", "units", "parts"),
    [
        ("", Encoding.GSM_7, 0, 0),
        ("a" * 160, Encoding.GSM_7, 160, 1),
        ("a" * 161, Encoding.GSM_7, 161, 2),
        ("a" * 306, Encoding.GSM_7, 306, 2),
        ("a" * 307, Encoding.GSM_7, 307, 3),
        ("\u20ac" * 80, Encoding.GSM_7, 160, 1),
        ("\u20ac" * 81, Encoding.GSM_7, 162, 2),
        ("a" * 152 + "\u20ac" * 77, Encoding.GSM_7, 306, 3),  # one sign would be torn
        ("\u2019" + "a" * 69, Encoding.UCS_2, 70, 1),
        ("\u2019" + "a" * 70, Encoding.UCS_2, 71, 2),
        ("\u6f22" * 134, Encoding.UCS_2, 134, 2),
        ("\u6f22" * 135, Encoding.UCS_2, 135, 3),
        ("\U0001f489" * 35, Encoding.UCS_2, 70, 1),
        ("\U0001f489" * 36, Encoding.UCS_2, 72, 2),
        ("\u00e0\u00e8\u00e9\u00f1\u00fc\u00df", Encoding.GSM_7, 6, 1),
    ],
)
def test_text_message_is_counted_in_parts(
    text: str, encoding: Encoding, units: int, parts: int
) -> None:
    count = sms(text)
    assert (count.encoding, count.units, count.parts) == (encoding, units, parts)


def test_curly_quote_that_doubles_the_price_is_pointed_at() -> None:
    text = "Don\u2019t forget your flu vaccine. " + "Walk in on any weekday from 9 to 5. " * 3
    publication = make_publication("sms", text=text, link="", hashtags=())
    problem = advice(publication)[0]
    assert "\u2019" in problem.message
    assert "Don't forget" in problem.suggestion
    assert advice(make_publication("sms", text="Don't", link="", hashtags=())) == ()


def test_threads_counts_an_emoji_by_its_bytes() -> None:
    publication = make_publication("threads", text="Hi \U0001f489", link="", hashtags=())
    assert threads.measure(publication) == 3 + 4


@given(st.text())
def test_no_text_breaks_a_counter(text: str) -> None:
    assert 0 <= graphemes(text) <= len(text)
    assert utf16(text) >= len(text)
    assert weighted(text) <= 2 * len(text) + 23
    assert len(with_local_mentions(text)) <= len(text)
    count = sms(text)
    assert count.units >= len(text)
    assert sms(count.plain).encoding == Encoding.GSM_7 or not _all_have_plain(count.costly)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_longer_text_never_counts_less(text: str, more: str) -> None:
    assert sms(text + more).parts >= sms(text).parts or sms(text).encoding == Encoding.UCS_2
    assert utf16(text + more) == utf16(text) + utf16(more)


@pytest.mark.parametrize("info", registry.networks(), ids=lambda info: info.slug)
def test_every_network_measures_every_publication(info: registry.NetworkInfo) -> None:
    publication = make_publication(info.slug, text="Wash your hands \U0001f489 " + LONG)
    assert info.measure(publication) > 0
    assert registry.measure(publication) == info.measure(publication)


def _all_have_plain(costly: tuple[str, ...]) -> bool:
    return all(sms(sms(char).plain).encoding == Encoding.GSM_7 for char in costly)
