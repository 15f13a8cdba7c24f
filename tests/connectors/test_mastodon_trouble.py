"""What servers that speak Mastodon's API do wrong, and what readers must never notice of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.connectors.conftest import PracticeServer
from tests.factories.publications import make_image, make_publication, sought
from wellspoken.engines.networks import (
    Lookup,
    PermanentFailure,
    Publication,
    Receipt,
    TemporaryFailure,
    UnknownOutcome,
)
from wellspoken.engines.networks.mastodon.build import build_connector
from wellspoken.engines.networks.mastodon.connector import MANGLED, Mastodon
from wellspoken.engines.networks.practice import Behaviour

Misbehave = Callable[..., None]


@pytest.fixture
def mastodon(practice: PracticeServer) -> Mastodon:
    token = practice.store.add_account("riverside")
    return build_connector({"server": practice.url, "token": token})


@pytest.fixture
def misbehave(practice: PracticeServer) -> Misbehave:
    def change(**deviations: object) -> None:
        practice.store.behaviour = replace(Behaviour(), **deviations)  # type: ignore[arg-type]

    return change


def content(**changes: object) -> Publication:
    return make_publication("mastodon", **changes)


def publish(mastodon: Mastodon, publication: Publication, key: str = "k1") -> Receipt:
    return mastodon.commit(mastodon.prepare(publication, key=key))


@pytest.mark.parametrize("deviation", ["lose_answers", "fail_after_accepting"])
def test_a_lost_answer_is_found_by_looking(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave, deviation: str
) -> None:
    misbehave(**{deviation: 1}, ignore_idempotency_key=True)
    publication = content()
    with pytest.raises(UnknownOutcome):
        publish(mastodon, publication)
    found = mastodon.find(sought("k1", publication, since=datetime.now(UTC)))
    assert found.lookup == Lookup.FOUND
    assert found.receipt is not None
    assert mastodon.read_back(found.receipt).digest == publication.digest()
    assert len(practice.store.visible()) == 1


def test_what_was_refused_for_now_is_absent_and_may_be_sent(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave
) -> None:
    misbehave(refuse_for_now=1)
    publication = content()
    with pytest.raises(UnknownOutcome):
        publish(mastodon, publication)
    assert mastodon.find(sought("k1", publication)).lookup == Lookup.ABSENT
    publish(mastodon, publication)
    assert len(practice.store.visible()) == 1


def test_rate_limit_says_until_when_to_wait(mastodon: Mastodon, misbehave: Misbehave) -> None:
    misbehave(rate_limited_for=120)
    with pytest.raises(TemporaryFailure) as raised:
        publish(mastodon, content(media=(make_image(),)))
    assert raised.value.code == "rate-limited"
    assert raised.value.retry_at is not None
    wait = raised.value.retry_at - datetime.now(UTC)
    assert timedelta(seconds=60) < wait <= timedelta(seconds=121)


def test_server_that_tells_no_limits_is_taken_to_have_the_usual_ones(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave
) -> None:
    misbehave(instance_fails=True)
    publish(mastodon, content())
    assert len(practice.store.visible()) == 1


def test_servers_own_limit_goes_before_the_usual_one(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave
) -> None:
    misbehave(max_characters=100)
    with pytest.raises(PermanentFailure, match="100 characters"):
        mastodon.prepare(content(), key="k1")
    misbehave(max_characters=2000)
    publish(mastodon, content(text="a" * 1900, link="", hashtags=()))
    assert practice.store.visible()[0]["status"] == "a" * 1900


def test_dropped_language_is_told(mastodon: Mastodon, misbehave: Misbehave) -> None:
    misbehave(drop_language=True)
    receipt = publish(mastodon, content(language="es"))
    observed = mastodon.read_back(receipt)
    assert observed.visible
    assert "language" in observed.explanation


def test_text_is_compared_without_source_and_history(
    mastodon: Mastodon, misbehave: Misbehave
) -> None:
    misbehave(no_source=True, no_history=True)
    publication = content(text="Ask @clinic@health.example\n\n& call <us>: \U0001f489 it's free!")
    receipt = publish(mastodon, publication)
    assert mastodon.read_back(receipt).digest == publication.digest()
    assert mastodon.find(sought("k1", publication)).lookup == Lookup.FOUND


def test_other_words_at_the_place_are_noticed(mastodon: Mastodon, practice: PracticeServer) -> None:
    receipt = publish(mastodon, content())
    mastodon.client.change(f"/api/v1/statuses/{receipt.remote_id}", {"status": "Take twice."})
    assert mastodon.read_back(receipt).digest == MANGLED


def test_revoked_access_is_said_in_words(mastodon: Mastodon, practice: PracticeServer) -> None:
    practice.store.revoke(mastodon.client.token)
    with pytest.raises(PermanentFailure, match="Connect it again"):
        publish(mastodon, content())
    with pytest.raises(PermanentFailure, match="Connect it again"):
        mastodon.check()


def test_missing_right_is_said_in_words(practice: PracticeServer) -> None:
    token = practice.store.add_account("reader", scopes="read")
    mastodon = build_connector({"server": practice.url, "token": token})
    with pytest.raises(PermanentFailure, match="rights read and write"):
        publish(mastodon, content())


def test_secret_is_in_no_error(mastodon: Mastodon, practice: PracticeServer) -> None:
    assert mastodon.client.token not in repr(mastodon)
    practice.stop()
    with pytest.raises(TemporaryFailure) as raised:
        mastodon.check()
    assert mastodon.client.token not in str(raised.value)


def test_file_that_is_still_processed_is_waited_for(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave
) -> None:
    misbehave(media_takes=2)
    publish(mastodon, content(media=(make_image(),)))
    assert practice.store.visible()[0]["pictures"] == [(1, "Drawing of a sticking plaster")]


def test_thread_is_a_chain_of_answers(mastodon: Mastodon, practice: PracticeServer) -> None:
    publication = content(parts=("First of two.", "Second of two."), media=(make_image(),))
    receipt = publish(mastodon, publication)
    second, first = practice.store.visible()
    assert (first["status"], second["status"]) == publication.parts
    assert second["in_reply_to_id"] == str(first["id"]) == receipt.remote_id
    assert first["pictures"]
    assert not second["pictures"]
    assert mastodon.read_back(receipt).digest == publication.digest()
    assert mastodon.find(sought("k1", publication)).receipt == receipt


def test_half_a_thread_is_put_before_a_person(mastodon: Mastodon, practice: PracticeServer) -> None:
    publication = content(parts=("First of two.", "Second of two."))
    publish(mastodon, publication)
    second = practice.store.visible()[0]
    mastodon.client.remove(f"/api/v1/statuses/{second['id']}")
    found = mastodon.find(sought("k1", publication))
    assert found.lookup == Lookup.CANNOT_TELL
    assert "1 of 2" in found.explanation


def test_thread_whose_second_post_is_not_taken_tells_where_the_first_stands(
    mastodon: Mastodon,
    practice: PracticeServer,
    misbehave: Misbehave,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    create = type(mastodon.client).create

    def create_and_refuse_the_next(*arguments: Any, **options: Any) -> Any:
        status = create(*arguments, **options)
        misbehave(rate_limited_for=120)
        return status

    monkeypatch.setattr(type(mastodon.client), "create", create_and_refuse_the_next)
    publication = content(parts=("First of two.", "Second of two."))
    with pytest.raises(UnknownOutcome) as raised:
        publish(mastodon, publication)
    assert [post["status"] for post in practice.store.visible()] == ["First of two."]
    assert raised.value.partly is not None
    assert raised.value.blocked_until is not None
    misbehave()
    mastodon.delete(raised.value.partly, key="k2", note="")
    assert practice.store.visible() == []


def test_half_a_thread_is_not_made_whole_with_anothers_posts(
    mastodon: Mastodon, practice: PracticeServer
) -> None:
    publication = content(parts=("First of two.", "Second of two."))
    publish(mastodon, publication, key="k1")
    cut_off = practice.store.visible()[0]
    mastodon.client.remove(f"/api/v1/statuses/{cut_off['id']}")
    receipt = publish(mastodon, publication, key="k2")
    found = mastodon.find(sought("k1", publication, known=frozenset({receipt.remote_id})))
    assert found.lookup == Lookup.CANNOT_TELL


def test_interrupted_thread_goes_on_where_it_stopped(
    mastodon: Mastodon, practice: PracticeServer, misbehave: Misbehave
) -> None:
    publication = content(parts=("First of two.", "Second of two."))
    misbehave(lose_answers=1)
    with pytest.raises(UnknownOutcome):
        publish(mastodon, publication)
    publish(mastodon, publication)
    assert [post["status"] for post in reversed(practice.store.visible())] == [
        "First of two.",
        "Second of two.",
    ]


def test_corrected_thread_may_be_shorter_or_longer(
    mastodon: Mastodon, practice: PracticeServer
) -> None:
    receipt = publish(mastodon, content(parts=("One.", "Two.", "Three.")))
    shorter = content(parts=("One.", "Two."))
    receipt = mastodon.edit(receipt, shorter, key="c1", note="There is no third.")
    assert [post["status"] for post in practice.store.visible()][::-1] == [
        "One.",
        "Two.",
        "There is no third.",
    ]
    assert mastodon.read_back(receipt).digest == shorter.digest()
    longer = content(parts=("One.", "Two.", "Three."))
    receipt = mastodon.edit(receipt, longer, key="c2", note="There is a third.")
    # The note is a post of its own.
    assert len(practice.store.visible()) == 4
    mastodon.delete(receipt, key="r1", note="All wrong.")
    assert practice.store.visible() == []


def test_warning_stands_in_front_and_counts(mastodon: Mastodon, practice: PracticeServer) -> None:
    publication = content(content_warning="Speaks of suicide")
    receipt = publish(mastodon, publication)
    assert practice.store.visible()[0]["spoiler_text"] == "Speaks of suicide"
    assert mastodon.read_back(receipt).digest == publication.digest()
    full = content(text="a" * 490, link="", hashtags=(), content_warning="Speaks of suicide")
    assert "too-long" in {problem.code for problem in mastodon.validate(full)}


def test_correction_that_does_not_fit_with_its_note_is_refused_in_words(
    mastodon: Mastodon,
) -> None:
    receipt = publish(mastodon, content())
    long = content(text="a" * 480, link="", hashtags=())
    with pytest.raises(PermanentFailure, match="With its note"):
        mastodon.edit(receipt, long, key="c1", note="The days were wrong.")


def test_copy_deleted_by_hand_cannot_be_corrected(mastodon: Mastodon) -> None:
    receipt = publish(mastodon, content())
    mastodon.client.remove(f"/api/v1/statuses/{receipt.remote_id}")
    assert not mastodon.read_back(receipt).visible
    with pytest.raises(PermanentFailure):
        mastodon.edit(receipt, content(text="New."), key="c1", note="Was wrong.")


def test_status_of_long_ago_is_not_taken_for_todays(
    mastodon: Mastodon, practice: PracticeServer
) -> None:
    publication = content()
    publish(mastodon, publication)
    tomorrow = datetime.now(UTC) + timedelta(days=1)
    looked = mastodon.find(sought("k2", publication, since=tomorrow))
    assert looked.lookup == Lookup.ABSENT


def test_found_among_hundreds(mastodon: Mastodon, practice: PracticeServer) -> None:
    publication = content()
    receipt = publish(mastodon, publication)
    body = {"status": "x", "media_ids": [], "visibility": "public"}
    for number in range(150):
        practice.store.post(1, {**body, "status": f"Other {number}"}, "")
    assert mastodon.find(sought("k1", publication)).receipt == receipt


@pytest.mark.parametrize("server", ["", "mastodon.example", "ftp://mastodon.example"])
def test_servers_address_must_be_one(server: str) -> None:
    with pytest.raises(PermanentFailure, match="https://"):
        build_connector({"server": server, "token": "t"})
