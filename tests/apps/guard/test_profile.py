"""The organisation's profile in the workspace: in force at once, kept, exchanged, guarded."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.guard.house import as_values, from_toml, profile_in_use, to_toml
from wellspoken.apps.guard.models import ProfileVersion, Ruleset
from wellspoken.apps.guard.policy import screener
from wellspoken.apps.guard.services import CannotSetProfile, set_profile
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.engines.screening import Profile, ProfileError

PHONE = "Call us on 020 7946 0123 at any hour."
ADDRESS = "/workspace/screening/profile/"


def put(role: Role = Role.LEAD, *, reason: str = "", **values: Any) -> ProfileVersion:
    return set_profile(actor=make_person(role), values=values, reason=reason)


@pytest.mark.django_db
def test_a_profile_is_in_force_at_the_next_gate() -> None:
    before = screener().ruleset_hash
    put(severities={"plain-language.jargon": "block"})
    assert screener().ruleset_hash != before
    put(severities={"plain-language": "off"})
    assert profile_in_use().severities == (("plain-language", "off"),)


@pytest.mark.django_db
def test_a_phone_that_becomes_the_organisations_own_no_longer_stops_a_post() -> None:
    post = make_post(text="Maria Lopez, call 555-0142 about your results.")
    with pytest.raises(Blocked):
        submit(post)
    lists = {"clinicians": ["Maria Lopez"], "own_phones": ["555-0142"]}
    with pytest.raises(CannotSetProfile, match="Maria Lopez"):
        put(Role.LEAD, **lists)
    put(Role.PRIVACY, **lists)
    submit(post)
    put(Role.LEAD, clinicians=["Maria Lopez"])
    assert profile_in_use().own_phones == ()


@pytest.mark.django_db
def test_a_domain_of_everybodys_is_nobodys_own() -> None:
    with pytest.raises(ProfileError, match="many others"):
        put(Role.PRIVACY, own_domains=["com"])


@pytest.mark.django_db
def test_a_change_says_who_made_it_and_what_is_different() -> None:
    lead = make_person(Role.PRIVACY, name="Lucía")
    set_profile(actor=lead, values={"names": ["Riverside"], "house_terms": {"A&E": "emergency"}})
    newest = Ruleset.objects.first()
    assert newest is not None
    assert newest.by == lead
    assert newest.cause == Ruleset.Cause.PROFILE
    said = {(line["what"], line["name"], line["after"]) for line in newest.differences}
    assert said == {("names", "", "Riverside"), ("house_terms", "A&E", "emergency")}
    assert Entry.objects.filter(action="profile.set", actor_id=str(lead.pk)).exists()
    set_profile(actor=lead, values=ProfileVersion.objects.get().values)
    assert ProfileVersion.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    "severities",
    [
        {"privacy.ssn": "review"},
        {"privacy": "off"},
        {"confirmation@reply": "advise"},
        {"privacy.people-shown": "advise"},
    ],
)
def test_only_a_privacy_officer_lowers_a_privacy_rule_and_says_why(
    severities: dict[str, str],
) -> None:
    with pytest.raises(CannotSetProfile, match="privacy officer"):
        put(Role.LEAD, severities=severities, reason="It is too strict")
    with pytest.raises(CannotSetProfile, match="Say why"):
        put(Role.PRIVACY, severities=severities)
    version = put(Role.PRIVACY, severities=severities, reason="Agreed in the privacy board")
    assert version.lowers_privacy
    entry = Entry.objects.get(action="profile.lowered")
    assert entry.detail["reason"] == "Agreed in the privacy board"


@pytest.mark.django_db
def test_a_lead_may_make_a_privacy_rule_stricter_and_any_other_rule_milder() -> None:
    assert not put(severities={"privacy.age": "block", "claim": "advise"}).lowers_privacy


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values",
    [
        {"severities": {"privacy.nothing": "block"}},
        {"severities": {"privacy@nowhere": "block"}},
        {"severities": {"claim": "loud"}},
        {"names": [" "]},
        {"reading_grade": 40},
        {"colour": "teal"},
    ],
)
def test_a_profile_that_means_nothing_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ProfileError):
        put(**values)
    assert not ProfileVersion.objects.exists()


@pytest.mark.django_db
def test_an_author_reads_the_profile_and_does_not_change_it(client: Client, settings: Any) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    sign_in(client, make_person(Role.AUTHOR))
    page = client.get(ADDRESS).content.decode()
    assert "Put it in force" not in page
    with pytest.raises(NotAllowed):
        put(Role.AUTHOR, names=["x"])


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("role", "told"),
    [(Role.LEAD, True), (Role.ADMINISTRATOR, True), (Role.PRIVACY, False), (Role.AUTHOR, False)],
)
def test_who_changes_the_profile_is_told_beforehand_who_adds_to_the_lists(
    client: Client, settings: Any, role: Role, told: bool
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    sign_in(client, make_person(role))
    page = client.get(ADDRESS).content.decode()
    assert ("Only a privacy officer adds to the lists" in page) == told


@pytest.mark.django_db
def test_the_form_changes_it_and_the_file_goes_out_and_in(client: Client, settings: Any) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    sign_in(client, make_person(Role.PRIVACY))
    sent = {
        "names": 'Riverside\nThe "General"\n',
        "jurisdiction": "gb",
        "reading_grade": "8",
        "house_terms": "A&E = emergency department",
        "severities": "stigma@reply = block",
    }
    assert client.post(ADDRESS, sent).status_code == 302
    file = client.get(ADDRESS + "file/").content
    assert profile_in_use().names == ("Riverside", 'The "General"')
    assert client.post(ADDRESS, {**sent, "severities": "stigma block"}).status_code == 422
    assert (
        "not of the form"
        in client.post(ADDRESS, {**sent, "severities": "stigma block"}).content.decode()
    )
    put(Role.PRIVACY, names=["Other"])
    brought = BytesIO(file)
    brought.name = "profile.toml"
    assert client.post(ADDRESS + "import/", {"file": brought}).status_code == 302
    assert profile_in_use().jurisdiction == "GB"
    assert profile_in_use().severities == (("stigma@reply", "block"),)
    history = client.get(ADDRESS + "history/").content.decode()
    assert "emergency department" in history
    broken = BytesIO(b"names = [")
    broken.name = "profile.toml"
    answer = client.post(ADDRESS + "import/", {"file": broken})
    assert answer.status_code == 422
    assert "no TOML" in answer.content.decode()


@pytest.mark.parametrize("odd", ['"', "\\", "\n", "\x7f", "\x00", "é", "💬", "= [x]", "#"])
def test_the_file_gives_back_what_was_written(odd: str) -> None:
    values = as_values(Profile(names=(odd, f"a{odd}b"), house_terms=((odd, odd),)))
    assert from_toml(to_toml(values)) == values


def test_the_file_is_what_the_command_reads(tmp_path: Path) -> None:
    profile = Profile(names=("Riverside",), severities=(("claim", "off"),), reading_grade=7.5)
    path = tmp_path / "profile.toml"
    path.write_text(to_toml(as_values(profile)), encoding="utf-8")
    assert Profile.from_toml(path) == profile
