"""Every act is put on record by somebody, as it was, whatever was written."""

import json
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum

import pytest
from django.contrib.auth.models import AnonymousUser
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.apps.audit.tampering import write
from tests.factories.people import make_person
from wellspoken.apps.audit.actors import AnonymousAct, person, system
from wellspoken.apps.audit.chain import GENESIS, canonical_time, plain, seal
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.audit.services import record, verify
from wellspoken.apps.audit.source import acting_from
from wellspoken.apps.people.roles import Role


class Colour(StrEnum):
    RED = "red"


WRITE_TEN = """
from django.db import transaction
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.services import record
for _ in range(10):
    with transaction.atomic():
        record(actor=system("a writer"), action="post.saved")
"""

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@pytest.mark.django_db
def test_nobody_cannot_be_put_on_record():
    with pytest.raises(AnonymousAct):
        record(actor=None, action="post.saved")  # type: ignore[arg-type]
    assert not Entry.objects.exists()


def test_an_anonymous_visitor_is_no_actor():
    with pytest.raises(AnonymousAct):
        person(AnonymousUser())  # type: ignore[arg-type]


def test_an_unsaved_person_is_no_actor():
    from wellspoken.apps.people.models import User

    with pytest.raises(AnonymousAct):
        person(User(email="nobody@riverside.example"))


def test_a_part_of_the_system_without_a_name_is_no_actor():
    with pytest.raises(AnonymousAct):
        system("")


@pytest.mark.django_db
def test_an_entry_says_who_what_when_on_which_content_and_from_where():
    auditor = make_person(Role.AUDITOR, name="Oliver")
    before = datetime.now(UTC)
    with acting_from("192.0.2.7"):
        entry = record(
            actor=person(auditor), action="post.approved", target=auditor, content_hash="a" * 64
        )
    entry.refresh_from_db()
    assert (entry.actor_kind, entry.actor_id, entry.actor_name) == (
        "person",
        str(auditor.pk),
        "Oliver",
    )
    assert (entry.target_type, entry.target_id) == ("people.user", str(auditor.pk))
    assert (entry.content_hash, entry.source) == ("a" * 64, "192.0.2.7")
    assert before <= entry.at <= datetime.now(UTC)


@pytest.mark.django_db
def test_a_request_marks_its_acts_with_its_address():
    someone = make_person(Role.AUTHOR)
    Client().post(
        "/account/login/",
        {"login": someone.email, "password": "wrong"},
        REMOTE_ADDR="198.51.100.9",
    )
    assert Entry.objects.order_by("-sequence").first().source == "198.51.100.9"


@pytest.mark.django_db
def test_an_act_that_is_rolled_back_leaves_no_entry_and_no_gap():
    write(1)
    with pytest.raises(RuntimeError), transaction.atomic():
        write(1)
        raise RuntimeError
    assert write(1)[0].sequence == 2
    assert verify().fault is None


@pytest.mark.django_db
@given(detail=st.dictionaries(st.text(), JSON), name=st.text(min_size=1, max_size=300))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_recorded_comes_back_as_it_was_sealed(detail, name):
    with acting_from(name):
        record(actor=system(name), action="post.saved", detail=detail)
    assert verify().fault is None


@pytest.mark.django_db
@pytest.mark.parametrize("value", [1.5, 1e16, b"bytes", {1, 2}, datetime.now(UTC), object()])
def test_a_detail_that_might_not_come_back_is_refused(value):
    with pytest.raises(TypeError):
        record(actor=system("test"), action="post.saved", detail={"value": value})
    assert not Entry.objects.exists()


def test_an_enumeration_is_sealed_as_its_text():
    assert plain({"colour": Colour.RED}) == {"colour": "red"}


@given(fields=st.dictionaries(st.text(), JSON), previous=st.text("0123456789abcdef", min_size=64))
def test_the_seal_does_not_depend_on_the_order_of_the_fields(fields, previous):
    fields = plain(fields)
    assert seal(fields, previous) == seal(dict(reversed(fields.items())), previous)


@given(
    fields=st.dictionaries(st.text(), JSON),
    key=st.text().filter(lambda name: name not in {"hash", "previous_hash"}),
    was=JSON,
    became=JSON,
)
def test_another_value_in_any_field_gives_another_seal(fields, key, was, became):
    was, became = plain(was), plain(became)
    assume(json.dumps(was, sort_keys=True) != json.dumps(became, sort_keys=True))
    fields = plain(fields)
    key = next(iter(plain({key: None})))
    assert seal({**fields, key: was}, GENESIS) != seal({**fields, key: became}, GENESIS)


@given(fields=st.dictionaries(st.text(), JSON))
def test_the_same_act_behind_another_entry_has_another_seal(fields):
    assert seal(plain(fields), "a" * 64) != seal(plain(fields), "b" * 64)


@given(since=st.timedeltas(timedelta(), timedelta(days=3650)), hours=st.integers(-14, 14))
def test_a_moment_is_sealed_alike_in_every_zone(since, hours):
    zone = timezone(timedelta(hours=hours))
    there = datetime(2020, 1, 1, tzinfo=zone) + since
    assert canonical_time(there) == canonical_time(there.astimezone(UTC))


def test_many_writers_at_once_make_one_unbroken_chain(installation):
    writers = [installation.start_python(WRITE_TEN) for _ in range(4)]
    for writer in writers:
        _out, err = writer.communicate(timeout=120)
        assert writer.returncode == 0, err
    said = installation.python(
        "from wellspoken.apps.audit.services import verify\n"
        "found = verify(); print(found.checked, found.fault)"
    )
    assert said.split() == ["40", "None"]
