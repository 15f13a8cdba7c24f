"""Nobody who can be recognised goes out without a ground for it that holds on the day."""

import json
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.core import mail
from django.core.files.base import ContentFile
from django.test import Client
from PIL import Image

from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_post, make_release, shown, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.draft import draft_of
from wellspoken.apps.compose.models import ContentClass, MediaUse, Picture, Post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.delivery.models import Delivery
from wellspoken.apps.delivery.services.claim import claim_due
from wellspoken.apps.delivery.services.ended_authorisations import tell_of_ended_authorisations
from wellspoken.apps.guard.models import Authorisation, FindingRow
from wellspoken.apps.guard.people_shown import today
from wellspoken.apps.guard.services import (
    CannotRecord,
    Document,
    record_authorisation,
    revoke_authorisation,
    why_not_override,
)
from wellspoken.apps.guard.standing_copies import copies_standing_on
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import Blocked
from wellspoken.apps.review.models import ReviewStep
from wellspoken.apps.review.publications import publications_of
from wellspoken.apps.review.screening import would_block
from wellspoken.apps.review.services import approve
from wellspoken.engines.networks.people import BACKGROUND, PEOPLE

pytestmark = [
    pytest.mark.django_db,
    # Wagtail leaves the files of the pictures it scales to be closed by the collector.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]
RULE = "privacy.people-shown"


def picture(name: str = "ward.png", **save: Any) -> int:
    data = BytesIO()
    Image.new("RGB", (4, 4), "teal").save(data, "PNG", **save)
    return Picture.objects.create(title="Ward", file=ContentFile(data.getvalue(), name)).pk


def authorisation(kind: str = "patient", **values: Any) -> Authorisation:
    number = Authorisation.objects.count() + 1
    return record_authorisation(
        **{
            "actor": make_person(Role.PRIVACY),
            "kind": kind,
            "reference": f"A-{number}",
            "given_on": today() - timedelta(days=3),
            "expires_on": today() + timedelta(days=30),
        }
        | values
    )


def post_with(**answers: Any) -> Post:
    return make_post(make_account(), media=(shown(picture(), **answers),))


def why_stopped(post: Post) -> str:
    with pytest.raises(Blocked) as stopped:
        submit(post)
    return " ".join(item.finding.message for item in stopped.value.findings)


def patient(row: Authorisation | None, **more: Any) -> dict[str, Any]:
    return {
        "people": PEOPLE,
        "who": ("patient",),
        "authorisation_id": row.pk if row else None,
    } | more


def test_a_picture_that_nobody_was_asked_about_stops_the_post_and_says_what_to_do() -> None:
    post = post_with(people="", background=())
    assert "Nobody has said whether people can be recognised" in why_stopped(post)
    noted = FindingRow.objects.get(rule=RULE)
    assert noted.refused


def test_nobody_lets_it_through_on_their_name() -> None:
    post = post_with(people="")
    with pytest.raises(Blocked) as stopped:
        submit(post)
    (item,) = stopped.value.findings
    said = why_not_override(make_person(Role.PRIVACY), noted=item, writers=())
    assert "answer the question" in said


def test_a_picture_of_nobody_goes_to_review() -> None:
    assert submit(post_with()).pk


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ({"people": PEOPLE}, "say who they are"),
        ({"people": PEOPLE, "who": ("staff",)}, "confirm that they agreed"),
        ({"people": PEOPLE, "who": ("patient",), "attested": True}, "without an authorisation"),
    ],
)
def test_people_without_a_ground_stop_the_post(answers: dict[str, Any], why: str) -> None:
    assert why in why_stopped(post_with(**answers))


def test_staff_who_agreed_are_shown_and_the_privacy_officer_is_asked() -> None:
    review = submit(
        make_post(
            make_account(),
            content_class="education",
            media=(shown(picture(), people=PEOPLE, who=("staff",), attested=True),),
        )
    )
    roles = set(ReviewStep.objects.filter(review=review).values_list("role", flat=True))
    assert Role.PRIVACY in roles
    entry = Entry.objects.get(action="post.submitted")
    assert "staff attested" in entry.detail["people"][0]


def test_a_patient_is_shown_only_on_a_patients_authorisation_that_covers_the_use() -> None:
    submit(post_with(**patient(authorisation())))
    elsewhere = authorisation(networks_allowed=["mastodon"])
    assert "is not for this network" in why_stopped(post_with(**patient(elsewhere)))
    other = authorisation(purposes=["recruitment"])
    assert "not for this kind of content" in why_stopped(post_with(**patient(other)))
    release = authorisation("staff")
    assert "no authorisation of a patient" in why_stopped(post_with(**patient(release)))
    both = patient(authorisation(), who=("patient", "staff"))
    assert "everybody else" in why_stopped(post_with(**both))
    submit(post_with(**both, attested=True))


def test_one_that_is_over_or_revoked_stops_at_submission_and_at_approval() -> None:
    row = authorisation()
    review = submit(post_with(**patient(row)))
    late = post_with(**patient(row))
    revoke_authorisation(actor=make_person(Role.PRIVACY), authorisation_id=row.pk)
    assert "was revoked on" in why_stopped(late)
    with pytest.raises(Blocked):
        approve(actor=make_person(Role.LEAD), review_id=review.pk, content_hash=review.content_hash)
    ended = authorisation(expires_on=today() - timedelta(days=1))
    assert "expired" in why_stopped(post_with(**patient(ended)))


def waiting(row: Authorisation) -> Delivery:
    review = submit(post_with(**patient(row)))
    for role in (Role.LEAD, Role.PRIVACY):
        step = review.steps.filter(decisions__isnull=True, role=role).first()
        if step is not None:
            approve(actor=make_person(role), review_id=review.pk, content_hash=review.content_hash)
    return Delivery.objects.get(release__review=review)


def test_a_revoked_authorisation_stops_what_is_due_and_lists_what_is_public() -> None:
    row = authorisation()
    public, due = waiting(row), waiting(row)
    Delivery.objects.filter(pk=public.pk).update(
        state=Delivery.State.SENT, sent_at=now(), remote_id="1"
    )
    revoke_authorisation(actor=make_person(Role.PRIVACY), authorisation_id=row.pk)
    assert claim_due(worker="test", limit=5) == []
    due.refresh_from_db()
    assert due.state == Delivery.State.HELD
    assert f"the authorisation {row.reference} was revoked" in due.explanation
    copies = copies_standing_on(row)
    assert [(copy.delivery_id, copy.is_public) for copy in copies] == [
        (public.pk, True),
        (due.pk, False),
    ]
    mail.outbox.clear()
    assert tell_of_ended_authorisations() == 1
    assert "public: take it down" in mail.outbox[0].body
    assert tell_of_ended_authorisations() == 0


def test_an_authorisation_that_expired_meanwhile_stops_what_is_due() -> None:
    row = authorisation(expires_on=today() + timedelta(days=1))
    due = waiting(row)
    Delivery.objects.update(late_after=now() + timedelta(days=9))
    with shifted(timedelta(days=3)):
        assert claim_due(worker="test", limit=5) == []
    due.refresh_from_db()
    assert "expired" in due.explanation


def test_the_answer_is_part_of_what_is_approved_and_older_hashes_stay() -> None:
    post = post_with()
    MediaUse.objects.update(people="", background=[])
    unanswered = content_of(post)
    assert "people" not in json.dumps(unanswered.canonical()["publications"])
    MediaUse.objects.update(people="nobody")
    answered = content_of(post)
    assert answered.hash() != unanswered.hash()
    MediaUse.objects.update(background=list(BACKGROUND))
    assert content_of(post).hash() != answered.hash()


def test_what_was_approved_before_anybody_was_asked_still_leaves() -> None:
    release = make_release(make_account(), media=(shown(picture()),))
    ((_name, publication),) = publications_of(
        release, account_id=release.content["publications"][0]["account_id"]
    )
    assert publication.media[0].people is not None
    for item in release.content["publications"]:
        for media in item["media"]:
            del media["people"]
    account = release.content["publications"][0]["account_id"]
    assert would_block(release, account_id=account) == frozenset()


def test_a_background_that_nobody_looked_at_is_told() -> None:
    post = post_with(people=PEOPLE, who=("staff",), attested=True, background=("screen",))
    submit(post)
    row = FindingRow.objects.get(rule=RULE)
    assert row.severity == "review"


def test_a_patients_name_in_the_name_of_a_file_stops_the_post() -> None:
    media = (shown(picture("patient_maria_lopez.png")),)
    post = make_post(make_account(), media=media)
    with pytest.raises(Blocked) as stopped:
        submit(post)
    assert {item.finding.place for item in stopped.value.findings} == {"file-name"}


def test_a_file_that_still_tells_where_it_was_taken_stops_the_post() -> None:
    post = post_with()
    file = Picture.objects.get(pk=draft_of(post).media[0].file_id).file
    exif = Image.Exif()
    exif[0x8825] = {1: "N", 2: (52.0, 30.0, 0.0)}
    out = BytesIO()
    Image.new("RGB", (4, 4)).save(out, "PNG", exif=exif)
    Path(file.path).write_bytes(out.getvalue())
    assert "the place where it was taken" in why_stopped(post)


def test_an_answer_survives_saving_and_is_told_in_the_history(
    client: Client, settings: Any
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    row = authorisation()
    post = post_with(people="", background=())
    sign_in(client, post.created_by)
    page = client.get(f"/workspace/posts/{post.pk}/").content.decode()
    assert "not yet answered" in page
    item = draft_of(post).media[0]
    form = {
        "version": post.version, "title": post.title, "text": post.text, "language": "en",
        "content_class": "service", "zone": "Europe/London", "lateness_minutes": 120,
        "accounts": [make_account().pk], "media_count": 1,
        "m0-kind": "image", "m0-file": item.file_id, "m0-alt": item.alt_text,
        "m0-people": "people", "m0-who": ["patient", "staff"], "m0-attested": "on",
        "m0-authorisation": row.pk, "m0-background": list(BACKGROUND),
    }  # fmt: skip
    assert client.post(f"/workspace/posts/{post.pk}/", form).status_code == 302
    (saved,) = draft_of(Post.objects.get(pk=post.pk)).media
    assert saved.who == ("patient", "staff")
    assert saved.authorisation_id == row.pk
    assert saved.background == BACKGROUND
    history = client.get(f"/workspace/posts/{post.pk}/history/").content.decode()
    assert f"on {row.reference}" in history


def test_the_ledger_refuses_names_and_what_has_no_end() -> None:
    with pytest.raises(CannotRecord, match="looks like a name"):
        authorisation(reference="Maria Lopez")
    with pytest.raises(CannotRecord, match="last day"):
        authorisation(expires_on=None)
    with pytest.raises(CannotRecord, match="PDF"):
        authorisation(document=Document("x.exe", b"MZ"))
    with pytest.raises(NotAllowed):
        authorisation(actor=make_person(Role.AUTHOR))


def test_a_signed_paper_is_sealed_and_its_reading_is_on_record(
    client: Client, settings: Any
) -> None:
    settings.WELLSPOKEN_SECOND_FACTOR_ROLES = []
    row = authorisation(document=Document("signed.pdf", b"%PDF-1.7 signed by somebody"))
    assert "signed by" not in row.sealed_document
    sign_in(client, make_person(Role.LEAD))
    answer = client.post(f"/workspace/screening/people/{row.pk}/document/")
    assert answer.content == b"%PDF-1.7 signed by somebody"
    assert Entry.objects.filter(action="authorisation.document-opened").count() == 1
    sign_in(client, make_person(Role.AUTHOR))
    assert client.post(f"/workspace/screening/people/{row.pk}/document/").status_code == 403


def test_the_kinds_of_content_are_those_of_posts() -> None:
    assert set(Authorisation.Purpose.values) == set(ContentClass.values)
