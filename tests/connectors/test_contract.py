"""The promises that every connector keeps, each checked with the eyes of a reader."""

from dataclasses import replace

import pytest

from tests.connectors.conftest import HARNESSES
from tests.connectors.harness import Harness, words
from tests.factories.publications import make_image, make_publication, sought
from wellspoken.engines.networks import (
    Lookup,
    PermanentFailure,
    Publication,
    Receipt,
)
from wellspoken.engines.networks.registry import network, networks

KEY = "9f3c"
HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(2)> </div></article> &lt;b&gt; {{ 7*7 }} "
    "{% include 'x' %} \"quoted\" 'single' \u202eright to left\u202c \U0001f489 Zażółć 漢字 "
    "http://example.org/?a=1&b=<2> www.example.org. a@example.org\n\n.\n\nFrom the start\n..two"
)


def publication(harness: Harness, **changes: object) -> Publication:
    return make_publication(harness.connector.network, **changes)


def publish(harness: Harness, content: Publication, *, key: str = KEY) -> Receipt:
    connector = harness.connector
    return connector.commit(connector.prepare(content, key=key))


def test_every_registered_network_is_under_this_contract():
    assert {info.slug for info in networks() if info.has_connector} == set(HARNESSES)


def test_registry_and_connector_tell_the_same_limits(harness):
    connector = harness.connector
    info = network(connector.network)
    content = publication(harness)
    assert connector.limits() == info.limits
    assert connector.measure(content) == info.measure(content) > 0


def test_limits_say_where_and_when_they_were_seen(harness):
    limits = harness.connector.limits()
    assert limits.source
    assert limits.seen_on


def test_ordinary_publication_has_no_problem(harness):
    assert harness.connector.validate(publication(harness)) == ()


def test_problem_is_told_before_anything_is_shown_and_stops_preparing(harness):
    limit = harness.connector.limits().max_text
    assert limit is not None
    too_long = publication(harness, text="a" * (limit + 1))
    problems = harness.connector.validate(too_long)
    assert "too-long" in {problem.code for problem in problems}
    with pytest.raises(PermanentFailure):
        harness.connector.prepare(too_long, key=KEY)
    assert harness.copies() == 0


def test_script_address_is_refused_as_a_link(harness):
    problems = harness.connector.validate(publication(harness, link="javascript:alert(1)"))
    assert "link" in {problem.code for problem in problems}


def test_preparing_is_repeatable_and_shows_nothing(harness):
    content = publication(harness)
    for _again in range(2):
        prepared = harness.connector.prepare(content, key=KEY)
        assert (prepared.key, prepared.publication) == (KEY, content)
    assert harness.copies() == 0
    assert harness.connector.find(sought(KEY, content)).lookup == Lookup.ABSENT


def test_committed_publication_is_seen_as_approved(harness):
    content = publication(harness)
    receipt = publish(harness, content)
    observed = harness.connector.read_back(receipt)
    assert observed.visible
    assert observed.digest in ("", content.digest())
    shown = words(harness.shown(receipt))
    assert content.title in shown or not harness.shows_title
    assert words(content.text) in shown
    assert content.link in shown
    assert "#FluSeason" in shown


def test_committing_twice_with_one_key_shows_one_copy(harness):
    content = publication(harness)
    first = publish(harness, content)
    assert publish(harness, content) == first
    assert harness.copies() == 1


def test_two_keys_are_two_publications(harness):
    content = publication(harness)
    publish(harness, content, key="one")
    publish(harness, content, key="two")
    assert harness.copies() == 2


def test_find_tells_absent_before_and_found_after(harness):
    content = publication(harness)
    assert harness.connector.find(sought(KEY, content)).lookup == Lookup.ABSENT
    receipt = publish(harness, content)
    found = harness.connector.find(sought(KEY, content))
    assert found.lookup == Lookup.FOUND
    assert found.receipt == receipt
    other = publication(harness, text="Wash your hands.")
    assert harness.connector.find(sought("another", other)).lookup == Lookup.ABSENT


def test_the_same_words_of_another_delivery_are_never_taken_for_ones_own(harness):
    content = publication(harness)
    receipt = publish(harness, content, key="one")
    known = frozenset({receipt.remote_id})
    looked = harness.connector.find(sought("two", content, known=known))
    assert looked.lookup == Lookup.ABSENT


def test_hostile_text_is_carried_as_text(harness):
    content = publication(harness, title='<b>Title</b> & "more"', text=HOSTILE)
    receipt = publish(harness, content)
    assert harness.connector.read_back(receipt).digest in ("", content.digest())
    shown = words(harness.shown(receipt))
    assert words(HOSTILE) in shown
    assert content.title in shown or not harness.shows_title
    markup = harness.markup(receipt)
    assert "<script>" not in markup
    assert "<img src=x" not in markup
    assert "<b>Title" not in markup


def test_title_cannot_add_a_header_or_a_line(harness):
    content = publication(harness, title="Flu clinics\r\nBcc: eve@example.org")
    receipt = publish(harness, content)
    shown = words(harness.shown(receipt))
    assert "Flu clinics Bcc: eve@example.org" in shown or not harness.shows_title


@pytest.mark.parametrize(
    "text", ["Wash your hands. " * 5882, "x" * 100_000], ids=["many words", "one long word"]
)
def test_text_as_long_as_the_network_takes_is_carried_whole(harness, text):
    text = text[: harness.connector.limits().max_text].strip()
    content = publication(harness, text=text, link="", hashtags=())
    receipt = publish(harness, content)
    assert words(text) in words(harness.shown(receipt))
    assert harness.connector.read_back(receipt).visible


def test_image_comes_with_its_alternative_text(harness):
    receipt = publish(harness, publication(harness, media=(make_image(),)))
    assert 'alt="Drawing of a sticking plaster"' in harness.markup(receipt)


def test_decorative_image_is_silent(harness):
    image = make_image(decorative=True)
    receipt = publish(harness, publication(harness, media=(image,)))
    assert 'alt=""' in harness.markup(receipt)


def test_changed_bytes_stop_before_anything_is_shown(harness):
    image = replace(make_image(), read=lambda: b"other bytes")
    with pytest.raises(PermanentFailure) as raised:
        harness.connector.prepare(publication(harness, media=(image,)), key=KEY)
    assert raised.value.code == "media-changed"
    assert harness.copies() == 0


def test_correction_reaches_the_reader_with_its_note(harness):
    receipt = publish(harness, publication(harness))
    corrected = publication(harness, text="Walk in on Tuesdays only.")
    after = harness.connector.edit(receipt, corrected, key="c1", note="The days were wrong.")
    shown = words(harness.shown(after))
    assert "The days were wrong." in shown
    assert "Walk in on Tuesdays only." in shown
    observed = harness.connector.read_back(after)
    assert observed.visible
    assert observed.digest in ("", corrected.digest())


def test_correcting_twice_with_one_key_corrects_once(harness):
    receipt = publish(harness, publication(harness))
    corrected = publication(harness, text="Walk in on Tuesdays only.")
    for _again in range(2):
        after = harness.connector.edit(receipt, corrected, key="c1", note="The days were wrong.")
    assert harness.copies() == 1 + harness.added_by_a_change()
    assert words(harness.shown(after)).count("The days were wrong.") == 1


def test_second_correction_may_bring_the_first_text_back(harness):
    original = publication(harness)
    receipt = publish(harness, original)
    corrected = publication(harness, text="Walk in on Tuesdays only.")
    receipt = harness.connector.edit(receipt, corrected, key="c1", note="The days were wrong.")
    receipt = harness.connector.edit(receipt, original, key="c2", note="They were right.")
    shown = words(harness.shown(receipt))
    assert words(original.text) in shown
    assert "They were right." in shown


def test_retraction_is_told_and_the_text_is_gone(harness):
    content = publication(harness, text="Take twice the dose.")
    receipt = publish(harness, content)
    for _again in range(2):
        harness.connector.delete(receipt, key="r1", note="The dose was wrong.")
    assert not harness.connector.read_back(receipt).visible
    shown = words(harness.shown(receipt))
    assert "Take twice the dose." not in shown
    if harness.leaves_a_tombstone:
        assert content.title in shown
        assert "The dose was wrong." in shown
        assert harness.copies() == 1 + harness.added_by_a_change()
    else:
        assert harness.copies() == 0


def test_corrected_publication_can_be_retracted(harness):
    receipt = publish(harness, publication(harness))
    corrected = publication(harness, text="Walk in on Tuesdays only.")
    receipt = harness.connector.edit(receipt, corrected, key="c1", note="The days were wrong.")
    harness.connector.delete(receipt, key="r1", note="There is no clinic.")
    assert not harness.connector.read_back(receipt).visible
    shown = words(harness.shown(receipt))
    assert "There is no clinic." in shown or not harness.leaves_a_tombstone


def test_check_says_who_the_account_is_and_shows_nothing(harness):
    assert harness.connector.check().handle
    assert harness.copies() == 0


def test_nothing_that_was_never_there_can_be_retracted(harness):
    with pytest.raises(PermanentFailure):
        harness.connector.delete(Receipt(remote_id="nothing"), key="r1", note="Gone.")
