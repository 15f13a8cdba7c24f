"""The chain of approvals, and every way around it that is closed."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, transaction

from tests.factories.people import make_person
from tests.factories.posts import make_draft, make_post, make_release, submit
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.errors import EditConflict, NotEditable
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import save_post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import (
    Blocked,
    ContentChanged,
    NotOpen,
    NotReady,
    NotTheirStep,
    OwnWork,
)
from wellspoken.apps.review.models import Decision, Release, Review
from wellspoken.apps.review.services import approve, request_changes, submit_post, withdraw_review
from wellspoken.apps.review.services.delegate import delegate
from wellspoken.apps.review.services.fast_track_report import report_fast_track
from wellspoken.apps.review.services.submit import FastTrack
from wellspoken.apps.review.services.sweep import expire_reviews

pytestmark = pytest.mark.django_db


def approve_as(user: User, review: Review) -> Release | None:
    return approve(actor=user, review_id=review.pk, content_hash=review.content_hash)


def test_the_last_approval_makes_the_release_and_its_deliveries() -> None:
    release = make_release()
    assert release.deliveries.count() == 1
    assert Post.objects.get().state == Post.State.APPROVED


def test_education_needs_a_clinician_after_the_lead() -> None:
    review = submit(make_post(content_class="education"))
    with pytest.raises(NotTheirStep):
        approve_as(make_person(Role.CLINICAL), review)
    assert approve_as(make_person(Role.LEAD), review) is None
    assert approve_as(make_person(Role.CLINICAL), review) is not None


def test_a_post_about_people_needs_the_privacy_officer() -> None:
    review = submit(make_post(involves_people=True))
    approve_as(make_person(Role.LEAD), review)
    assert Release.objects.count() == 0
    assert approve_as(make_person(Role.PRIVACY), review) is not None


def test_author_cannot_approve_own_post() -> None:
    both = make_person(Role.AUTHOR, Role.LEAD)
    review = submit(make_post(author=both))
    with pytest.raises(OwnWork):
        approve_as(both, review)


def test_whoever_edited_a_post_cannot_approve_it() -> None:
    editor = make_person(Role.LEAD)
    post = make_post()
    post = save_post(
        actor=editor,
        post_id=post.pk,
        expected_version=1,
        draft=make_draft(*(v.account for v in post.variants.all()), text="Changed by the lead."),
    )
    with pytest.raises(OwnWork):
        approve_as(editor, submit(post))


def test_the_database_refuses_an_authors_own_approval() -> None:
    review = submit(make_post())
    with pytest.raises(IntegrityError), transaction.atomic():
        Decision.objects.create(
            review=review,
            step=review.steps.get(),
            verdict="approve",
            content_hash=review.content_hash,
            author=review.post.created_by,
            by=review.post.created_by,
        )


def test_there_is_no_superuser() -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.create(email="root@riverside.example", is_superuser=True)


def test_an_author_may_not_approve_anything() -> None:
    review = submit(make_post())
    with pytest.raises(NotTheirStep):
        approve_as(make_person(Role.AUTHOR), review)


def test_one_person_cannot_give_two_approvals() -> None:
    review = submit(make_post(content_class="education"))
    both = make_person(Role.LEAD, Role.CLINICAL)
    approve_as(both, review)
    with pytest.raises(NotTheirStep):
        approve_as(both, review)


def test_any_edit_voids_an_approval() -> None:
    release = make_release()
    post = Post.objects.get()
    with pytest.raises(NotEditable):
        save_post(
            actor=post.created_by,
            post_id=post.pk,
            expected_version=post.version,
            draft=make_draft(text="Another text."),
        )
    save_post(
        actor=post.created_by,
        post_id=post.pk,
        expected_version=post.version,
        draft=make_draft(text="Another text."),
        void_review=True,
    )
    assert release.deliveries.get().state == "cancelled"
    assert Review.objects.get().state == Review.State.VOID


def test_an_approval_of_another_version_is_refused() -> None:
    review = submit(make_post())
    with pytest.raises(ContentChanged):
        approve(actor=make_person(Role.LEAD), review_id=review.pk, content_hash="0" * 64)


def test_content_changed_behind_the_services_voids_the_review() -> None:
    review = submit(make_post())
    Post.objects.update(text="Changed with raw SQL.")
    with pytest.raises(ContentChanged):
        approve_as(make_person(Role.LEAD), review)
    review.refresh_from_db()
    assert review.state == Review.State.VOID
    assert Release.objects.count() == 0


def test_a_release_never_changes() -> None:
    release = make_release()
    with pytest.raises(DatabaseError), transaction.atomic():
        Release.objects.filter(pk=release.pk).update(content_hash="0" * 64)
    with pytest.raises(DatabaseError), transaction.atomic():
        Release.objects.filter(pk=release.pk)._raw_delete("default")


def test_a_finding_that_blocks_stops_the_submission() -> None:
    post = make_post(text="The patient's SSN is 219-09-9999.")
    with pytest.raises(Blocked):
        submit(post)
    assert Review.objects.count() == 0


def test_somebody_elses_save_is_noticed_on_submission() -> None:
    post = make_post()
    with pytest.raises(EditConflict):
        submit_post(actor=post.created_by, post_id=post.pk, expected_version=99)


def test_changes_send_the_post_back_with_a_note() -> None:
    review = submit(make_post())
    lead = make_person(Role.LEAD)
    with pytest.raises(NotReady):
        request_changes(actor=lead, review_id=review.pk, note="  ")
    request_changes(actor=lead, review_id=review.pk, note="Say where.")
    assert Post.objects.get().state == Post.State.CHANGES
    with pytest.raises(NotOpen):
        approve_as(lead, review)


def test_a_lent_role_approves_in_both_names() -> None:
    away, stand_in = make_person(Role.LEAD), make_person(Role.LEAD)
    clinician = make_person(Role.CLINICAL)
    delegate(
        actor=away,
        role=Role.LEAD,
        receiver=clinician,
        starts_at=now() - timedelta(minutes=1),
        ends_at=now() + timedelta(days=1),
    )
    review = submit(make_post())
    assert approve_as(clinician, review) is not None
    decision = Decision.objects.get()
    assert (decision.by, decision.on_behalf_of) == (clinician, away)
    assert stand_in != away


def test_an_author_cannot_lend_a_role_to_approve_own_work() -> None:
    author = make_person(Role.AUTHOR, Role.LEAD)
    friend = make_person(Role.CLINICAL)
    delegate(
        actor=author,
        role=Role.LEAD,
        receiver=friend,
        starts_at=now() - timedelta(minutes=1),
        ends_at=now() + timedelta(days=1),
    )
    with pytest.raises(OwnWork):
        approve_as(friend, submit(make_post(author=author)))


def test_the_emergency_track_asks_two_named_people_and_a_reason() -> None:
    lead, clinician = make_person(Role.LEAD), make_person(Role.CLINICAL)
    post = make_post(content_class="emergency")
    review = submit(post, fast_track=FastTrack(reason="Water is unsafe", named=[lead, clinician]))
    with pytest.raises(NotTheirStep):
        approve_as(make_person(Role.LEAD), review)
    assert approve_as(lead, review) is None
    assert approve_as(clinician, review) is not None


@pytest.mark.parametrize("reason", ["", "   "])
def test_the_emergency_track_needs_a_reason(reason: str) -> None:
    named = [make_person(Role.LEAD), make_person(Role.PRIVACY)]
    with pytest.raises(NotReady):
        submit(make_post(), fast_track=FastTrack(reason=reason, named=named))


def test_the_author_is_never_one_of_the_named() -> None:
    author = make_person(Role.AUTHOR, Role.LEAD)
    named = [author, make_person(Role.PRIVACY)]
    with pytest.raises(NotReady):
        submit(make_post(author=author), fast_track=FastTrack(reason="Now", named=named))


def test_an_emergency_is_reported_by_somebody_else() -> None:
    lead, clinician = make_person(Role.LEAD), make_person(Role.CLINICAL)
    review = submit(make_post(), fast_track=FastTrack(reason="Now", named=[lead, clinician]))
    approve_as(lead, review)
    approve_as(clinician, review)
    with pytest.raises(NotReady):
        report_fast_track(actor=lead, review_id=review.pk, report="All well")
    reported = report_fast_track(
        actor=make_person(Role.PRIVACY), review_id=review.pk, report="It was right."
    )
    assert reported.reported_at is not None


def test_a_review_expires() -> None:
    submit(make_post())
    with shifted(timedelta(days=30)):
        assert expire_reviews() == 1
    assert Post.objects.get().state == Post.State.DRAFT


def test_a_reader_cannot_withdraw_a_review() -> None:
    review = submit(make_post())
    with pytest.raises(NotAllowed):
        withdraw_review(actor=make_person(Role.AUDITOR), review_id=review.pk)


def test_every_step_is_on_record() -> None:
    make_release()
    acts = set(Entry.objects.values_list("action", flat=True))
    assert {"post.created", "post.submitted", "release.created", "review.approved"} <= acts
