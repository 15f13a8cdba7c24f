"""New rules or a new profile: what is different, and which posts they would now flag."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, make_release, submit
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.look_over import look_over_if_due, look_through_pages
from wellspoken.apps.guard.differences import differences
from wellspoken.apps.guard.models import Affected, Ruleset
from wellspoken.apps.guard.services import record_ruleset, set_profile, want_pages
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.services.void import withdraw_review

pytestmark = pytest.mark.django_db
TEXT = "Walk in on any weekday to the drop-in clinic."


def scheduled(**fields: Any) -> Delivery:
    release = make_release(make_account(), **({"text": TEXT} | fields))
    due = now() + timedelta(days=2)
    release.deliveries.update(due_at=due, next_try_at=due, late_after=due + timedelta(hours=2))
    return release.deliveries.get()


def tighten() -> Ruleset:
    """Let the house say how it names the clinic, and that other words stop a post."""
    set_profile(
        actor=make_person(Role.LEAD),
        values={
            "house_terms": {"drop-in clinic": "walk-in centre"},
            "severities": {"plain-language.house-term": "block"},
        },
    )
    return look_over_if_due()


def flagged(part: Affected.Part) -> list[tuple[str, bool]]:
    rows = Affected.objects.filter(part=part, settled_at=None)
    return [(row.rule, row.stops) for row in rows]


def test_the_first_version_is_noted_once_and_flags_nothing() -> None:
    scheduled()
    first = look_over_if_due()
    assert look_over_if_due().pk == first.pk
    assert first.cause == Ruleset.Cause.FIRST
    assert first.rules["privacy.ssn"]["severity"] == "block"
    assert not Affected.objects.exists()


def test_what_waits_and_what_is_in_review_is_flagged_and_stays_as_it_is() -> None:
    delivery, review = scheduled(), submit(make_post(text=TEXT))
    record_ruleset()
    row = tighten()
    assert row.cause == Ruleset.Cause.PROFILE
    assert flagged(Affected.Part.APPROVED) == [("plain-language.house-term", True)]
    assert flagged(Affected.Part.REVIEW) == [("plain-language.house-term", True)]
    delivery.refresh_from_db()
    review.refresh_from_db()
    assert (delivery.state, review.state) == (Delivery.State.WAITING, "open")


def test_what_was_flagged_before_is_not_new() -> None:
    scheduled(text="Click here to see the times of the clinic.")
    record_ruleset()
    tighten()
    assert flagged(Affected.Part.APPROVED) == []


def test_the_owner_and_the_lead_are_told_once() -> None:
    lead = make_person(Role.LEAD)
    delivery = scheduled()
    record_ruleset()
    mail.outbox.clear()
    tighten()
    look_over_if_due()
    told = [message.to[0] for message in mail.outbox if "newly flagged" in message.subject]
    assert told.count(delivery.release.post.created_by.email) == 1
    assert told.count(lead.email) == 1
    body = mail.outbox[0].body
    assert "/workspace/screening/changes/" in body
    assert TEXT not in body


def test_a_post_that_was_changed_since_is_settled() -> None:
    review = submit(make_post(text=TEXT))
    record_ruleset()
    tighten()
    withdraw_review(actor=review.submitted_by, review_id=review.pk)
    look_over_if_due()
    assert flagged(Affected.Part.REVIEW) == []


def test_published_posts_are_looked_through_on_request_a_few_at_a_time() -> None:
    for number in range(3):
        delivery = scheduled(title=f"Post {number}")
        Delivery.objects.filter(pk=delivery.pk).update(
            state=Delivery.State.SENT, sent_at=now(), remote_id="1"
        )
    Post.objects.update(state=Post.State.PUBLISHED)
    record_ruleset()
    row = tighten()
    assert flagged(Affected.Part.PUBLISHED) == []
    want_pages(actor=make_person(Role.LEAD), ruleset_id=row.pk)
    row.refresh_from_db()
    assert not look_through_pages(row, seconds=0)
    assert (row.pages_done, row.pages_total) == (3, 3)
    row = look_over_if_due()
    assert row.pages_looked_at is not None
    assert len(flagged(Affected.Part.PUBLISHED)) == 3


def test_the_screens_say_what_changed_and_whom_it_concerns(client: Client, settings: Any) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    delivery = scheduled()
    record_ruleset()
    row = tighten()
    sign_in(client, make_person(Role.AUTHOR))
    listed = client.get("/workspace/screening/").content.decode()
    assert "walk-in centre" in listed
    page = client.get(f"/workspace/screening/changes/{row.pk}/").content.decode()
    assert f"/workspace/posts/{delivery.release.post_id}/" in page
    assert "would be stopped" in page
    assert "Look through the published posts" not in page
    sign_in(client, make_person(Role.LEAD))
    address = f"/workspace/screening/changes/{row.pk}/"
    assert client.post(f"{address}pages/").status_code == 302
    assert "0 of 0 published posts" in client.get(address).content.decode()


def test_differences_name_rules_that_came_went_and_weigh_otherwise() -> None:
    def version(**rules: tuple[str, str]) -> dict[str, Any]:
        kept = {
            code: {"name": code, "severity": severity, "digest": digest}
            for code, (severity, digest) in rules.items()
        }
        return {"rules": kept, "profile": {}, "claims": ""}

    old = version(a=("block", "1"), b=("review", "1"), c=("advise", "1"), d=("block", "1"))
    new = version(b=("block", "2"), c=("advise", "2"), d=("block", "1"), e=("review", "1"))
    said = [(line["kind"], line["what"]) for line in differences(old, new)]
    assert said == [
        ("rule-added", "e"),
        ("rule-removed", "a"),
        ("severity", "b"),
        ("rule-changed", "c"),
    ]
    assert [line["kind"] for line in differences(old, old)] == ["word-lists"]
