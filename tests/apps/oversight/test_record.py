"""The auditor's screens: what was done is found, verified and taken away."""

import ast
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_release
from wellspoken.apps.audit.actors import system
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.audit.services import record
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.hooks.events import TEST, EventType
from wellspoken.apps.oversight.words import ACTS, act_in_words
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.models import Review

SOURCES = Path(__file__).resolve().parents[3] / "src" / "wellspoken"
READERS = [Role.AUDITOR, Role.PRIVACY, Role.ADMINISTRATOR]


@pytest.fixture
def auditor(client: Client, settings: object, db: None) -> Client:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, make_person(Role.AUDITOR))
    return client


def page(client: Client, **query: object) -> str:
    answer = client.get("/workspace/record/", query)
    assert answer.status_code == 200
    return answer.content.decode()


def test_every_act_of_a_post_is_found_from_its_number(auditor: Client) -> None:
    release = make_release()
    other = make_release()
    found = page(auditor, kind="compose.post", number=str(release.post_id))
    assert "submitted a post for review" in found
    assert f"/workspace/posts/{release.post_id}/" in found
    assert f"/workspace/posts/{other.post_id}/" not in found


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_day_at_the_end_of_time_is_refused_in_words(auditor: Client, day: str) -> None:
    answer = auditor.get("/workspace/record/", {"since": day, "until": day})
    assert answer.status_code == 422


def test_acts_are_found_by_who_what_where_content_and_day(auditor: Client) -> None:
    release = make_release()
    entry = Entry.objects.get(action="release.created")
    everything = page(auditor)
    assert "released a post" in everything
    assert "created a post" in everything
    assert "created a post" not in page(auditor, act="release")
    assert "released a post" in page(auditor, name=entry.actor_name, act="release")
    assert "Nothing on record matches" in page(auditor, name="Nobody at all")
    assert "released a post" in page(auditor, content=release.content_hash[:12])
    assert "Nothing on record matches" in page(auditor, source="somewhere else")
    today = entry.at.date().isoformat()
    assert "released a post" in page(auditor, since=today, until=today, act="release")
    later = (entry.at + timedelta(days=2)).date().isoformat()
    assert "Nothing on record matches" in page(auditor, since=later)


def test_a_day_that_is_none_is_said_to_be(auditor: Client) -> None:
    assert auditor.get("/workspace/record/", {"since": "yesterday"}).status_code == 422


def test_pages_reach_back_to_the_first_act(auditor: Client) -> None:
    for number in range(130):
        record(actor=system("test"), action="audit.exported", detail={"number": number})
    seen: set[int] = set()
    query = ""
    while True:
        answer = auditor.get(f"/workspace/record/?{query}")
        seen |= {act.entry.sequence for act in answer.context["acts"]}
        query = answer.context["following"]
        if not query:
            break
    assert seen == set(Entry.objects.values_list("sequence", flat=True))


def test_one_act_shows_what_is_sealed_and_its_neighbours(auditor: Client) -> None:
    make_release()
    entry = Entry.objects.get(action="release.created")
    shown = auditor.get(f"/workspace/record/{entry.sequence}/").content.decode()
    for part in (entry.hash, entry.previous_hash, entry.content_hash, entry.actor_name):
        assert part in shown
    assert f"/workspace/record/{entry.sequence - 1}/" in shown
    assert auditor.get("/workspace/record/999999/").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("role", [role for role in Role if role not in READERS])
def test_others_do_not_read_the_record(client: Client, settings: object, role: Role) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    sign_in(client, make_person(role))
    for path in ("", "1/"):
        assert client.get(f"/workspace/record/{path}").status_code == 403
    for path in ("verify/", "export/"):
        assert client.post(f"/workspace/record/{path}").status_code == 403
    assert "/workspace/record/" not in client.get("/workspace/").content.decode()


def test_verifying_says_what_was_found_and_is_on_record(auditor: Client) -> None:
    make_release()
    shown = auditor.post("/workspace/record/verify/", follow=True).content.decode()
    assert "as they were written" in shown
    assert Entry.objects.filter(action="audit.verified").exists()


def test_export_verifies_without_any_of_our_code(auditor: Client, tmp_path: Path) -> None:
    make_release()
    answer = auditor.post("/workspace/record/export/")
    data = b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        archive.extractall(tmp_path)
    lines = (tmp_path / "audit.jsonl").read_text().splitlines()
    assert json.loads(lines[-1])["action"] == "audit.exported"
    found = subprocess.run(
        [sys.executable, "-I", tmp_path / "verify_audit.py", tmp_path / "audit.jsonl"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.django_db
def test_days_are_those_of_the_viewers_zone(client: Client, settings: object) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []  # type: ignore[attr-defined]
    auditor = make_person(Role.AUDITOR)
    auditor.time_zone = "Pacific/Auckland"
    auditor.save()
    sign_in(client, auditor)
    with shifted(timedelta(days=400)):
        entry = record(actor=system("test"), action="audit.exported")
    there = entry.at.astimezone(ZoneInfo("Pacific/Auckland")).date()
    day = there.isoformat()
    assert "exported the record" in page(client, since=day, until=day)


def _actions_in_sources() -> Iterator[str]:
    """Yield every name of an act that the sources hand to the record.

    Engines know of no record: what looks like an act there is the code of a rule.
    """
    for path in SOURCES.rglob("*.py"):
        if {"migrations", "engines"} & set(path.parts) or path.name == "words.py":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if "record" not in path.read_text(encoding="utf-8"):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                group, _, rest = node.value.partition(".")
                known = {action.partition(".")[0] for action in ACTS}
                if group in known and rest.replace("_", "").replace("-", "").isalpha():
                    yield node.value


def test_every_act_on_record_has_words() -> None:
    found = set(_actions_in_sources())
    found |= {
        f"review.{state.value}" for state in Review.State if state not in {"open", "approved"}
    }
    files = {"audit.jsonl", "installation.json"}
    events = {*EventType.values, TEST}  # the names that webhooks carry, which are no acts
    assert found - files - events - set(ACTS) == set()
    assert len(found) > 40


def test_unknown_act_keeps_its_name() -> None:
    assert act_in_words("cat.fed") == "cat.fed"
