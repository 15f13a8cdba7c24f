"""A signal crosses the desk stage by stage, each done by a named person."""

from datetime import timedelta

import pytest

from tests.factories.people import make_person
from wellspoken.apps.audit.models import Entry
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now, shifted
from wellspoken.apps.desk import selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Signal, Stage
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db

MMR = "vaccines-mmr-autism"
SAID = "My cousin says the MMR jab causes autism in toddlers"
YEARS = timedelta(days=900)


@pytest.fixture
def register() -> None:
    services.load_starter_register(actor=make_person(Role.ADMINISTRATOR))


@pytest.fixture
def ben(register: None) -> User:
    return make_person(Role.RESPONDER, name="Ben")


def brought(actor: User, text: str = SAID) -> Signal:
    return services.add_signal(actor=actor, text=text, source="pasted", language="en")


def at_response(actor: User) -> Signal:
    signal = brought(actor)
    claim = Claim.objects.get(key=MMR)
    services.choose_claim(actor=actor, signal_id=signal.pk, claim_id=claim.pk)
    services.assess_signal(
        actor=actor,
        signal_id=signal.pk,
        harm=3,
        reach=2,
        audience="vulnerable",
        uncertainty="low",
    )
    services.judge_evidence(actor=actor, signal_id=signal.pk, note="Large studies agree.")
    return signal


def decided(actor: User, kind: str = "post") -> Signal:
    signal = at_response(actor)
    services.decide_response(
        actor=actor, signal_id=signal.pk, kind=kind, reason="Parents ask about it at the clinic."
    )
    signal.refresh_from_db()
    return signal


def test_the_starter_register_is_loaded_once_and_edits_are_kept() -> None:
    ada = make_person(Role.ADMINISTRATOR)
    assert services.load_starter_register(actor=ada) >= 150
    claim = Claim.objects.get(key=MMR)
    assert claim.phrasings["es"]
    assert claim.evidence.get().grade == "high"
    services.set_claim_state(actor=ada, claim_id=claim.pk, state="retired")
    assert services.load_starter_register(actor=ada) == 0
    claim.refresh_from_db()
    assert claim.state == Claim.State.RETIRED


def test_a_pasted_text_gets_a_suggestion_with_reasons_and_nothing_else_happens(ben: User) -> None:
    signal = brought(ben)
    first = signal.suggestions[0]
    assert first["key"] == MMR
    assert 0.3 <= first["probability"] <= 1
    assert first["stance"]
    assert first["why"]
    assert (signal.claim, signal.stage, signal.owner) == (None, Stage.SIGNAL, None)


def test_words_about_something_else_get_no_suggestion(ben: User) -> None:
    assert brought(ben, "Where can I park near the main entrance?").suggestions == []


def test_a_person_may_choose_another_claim_than_the_suggested_one(ben: User) -> None:
    signal = brought(ben)
    services.choose_claim(actor=ben, signal_id=signal.pk, new_sentence="Jabs make toddlers mute.")
    signal.refresh_from_db()
    assert signal.claim is not None
    assert (signal.claim.verdict, signal.probability) == ("unrated", None)
    assert (signal.stage, signal.owner) == (Stage.ASSESS, ben)


def test_each_stage_names_who_did_it_and_stands_on_record(ben: User) -> None:
    helen = make_person(Role.CLINICAL, name="Helen")
    signal = at_response(ben)
    services.decide_response(actor=helen, signal_id=signal.pk, kind="silence", reason="One post.")
    services.close_signal(actor=helen, signal_id=signal.pk, note="Not seen again.")
    steps = [(step.stage, step.by) for step in signal.steps.all()]
    assert steps == [
        ("signal", ben),
        ("signal", ben),
        ("assess", ben),
        ("evidence", ben),
        ("response", helen),
        ("measure", helen),
    ]
    acts = Entry.objects.filter(target_type="desk.signal").values_list("action", flat=True)
    assert set(acts) == {
        "signal.added",
        "signal.identified",
        "signal.assessed",
        "signal.evidence-judged",
        "signal.decided",
        "signal.closed",
    }
    assert not Entry.objects.filter(detail__icontains="cousin").exists()


def test_a_stage_cannot_be_skipped(ben: User) -> None:
    signal = brought(ben)
    with pytest.raises(DeskError, match="which claim"):
        services.assess_signal(
            actor=ben, signal_id=signal.pk, harm=1, reach=1, audience="general", uncertainty="low"
        )
    with pytest.raises(DeskError, match="Signal"):
        services.decide_response(actor=ben, signal_id=signal.pk, kind="answer", reason="Because.")


def test_another_claim_puts_a_judged_signal_back_to_be_judged_again(ben: User) -> None:
    signal = at_response(ben)
    services.choose_claim(actor=ben, signal_id=signal.pk, new_sentence="Jabs make toddlers mute.")
    signal.refresh_from_db()
    assert signal.stage == Stage.ASSESS


def test_the_clock_starts_anew_with_each_stage(ben: User) -> None:
    signal = brought(ben)
    with shifted(timedelta(hours=5)):
        services.choose_claim(
            actor=ben, signal_id=signal.pk, claim_id=Claim.objects.get(key=MMR).pk
        )
    signal.refresh_from_db()
    assert signal.stage_since - signal.seen_at >= timedelta(hours=5)


def test_a_response_needs_a_reason(ben: User) -> None:
    signal = at_response(ben)
    with pytest.raises(DeskError, match="Say why"):
        services.decide_response(actor=ben, signal_id=signal.pk, kind="answer", reason="  ")


def test_expired_evidence_is_not_offered_and_nothing_may_be_said_on_it(ben: User) -> None:
    signal = at_response(ben)
    with shifted(YEARS):
        claim = Claim.objects.get(key=MMR)
        assert selectors.current_evidence(claim, now().date()) == []
        with pytest.raises(DeskError, match="no evidence"):
            services.decide_response(actor=ben, signal_id=signal.pk, kind="post", reason="Why not")
        services.decide_response(actor=ben, signal_id=signal.pk, kind="silence", reason="Stale.")


def test_evidence_that_was_looked_at_again_may_be_offered_again(ben: User) -> None:
    helen = make_person(Role.CLINICAL)
    claim = Claim.objects.get(key=MMR)
    with shifted(YEARS):
        today = now().date()
        services.renew_evidence(
            actor=helen,
            evidence_id=claim.evidence.get().pk,
            review_by=today + timedelta(days=365),
        )
        claim = Claim.objects.get(key=MMR)
        assert len(selectors.current_evidence(claim, today)) == 1
        assert claim.answer_is_current(today)


def test_an_answer_begins_as_a_draft_with_the_fact_first_and_the_claim_once(ben: User) -> None:
    lucia = make_person(Role.LEAD)
    signal = decided(ben)
    post = services.begin_answer(actor=lucia, signal_id=signal.pk)
    claim = Claim.objects.get(key=MMR)
    assert post.state == Post.State.DRAFT
    assert post.text.startswith(claim.fact)
    assert claim.fact.startswith(post.title)
    assert post.text.count(claim.sentence) == 1
    assert post.link == claim.evidence.get().url
    with pytest.raises(DeskError, match="begun already"):
        services.begin_answer(actor=lucia, signal_id=signal.pk)


def test_no_answer_is_drafted_where_silence_was_decided_or_the_answer_is_old(ben: User) -> None:
    lucia = make_person(Role.LEAD)
    with pytest.raises(DeskError, match="Nobody has decided"):
        services.begin_answer(actor=lucia, signal_id=decided(ben, "silence").pk)
    signal = decided(ben)
    with shifted(YEARS), pytest.raises(DeskError, match="out of date"):
        services.begin_answer(actor=lucia, signal_id=signal.pk)
    assert Post.objects.count() == 0


def test_a_wording_that_is_added_counts_in_the_next_match(ben: User) -> None:
    words = "the zorbified wibble quux makes tots go silent"
    assert brought(ben, words).suggestions == []
    claim = Claim.objects.get(key=MMR)
    services.add_phrasing(actor=ben, claim_id=claim.pk, text=words, language="en")
    assert brought(ben, words).suggestions[0]["key"] == MMR
    assert list(selectors.claims(words="zorbified")) == [claim]


def test_a_retired_claim_is_neither_suggested_nor_chosen(ben: User) -> None:
    claim = Claim.objects.get(key=MMR)
    services.set_claim_state(actor=make_person(Role.CLINICAL), claim_id=claim.pk, state="retired")
    signal = brought(ben)
    assert MMR not in [one["key"] for one in signal.suggestions]
    with pytest.raises(DeskError, match="retired"):
        services.choose_claim(actor=ben, signal_id=signal.pk, claim_id=claim.pk)


def test_search_finds_accents_in_any_case(register: None) -> None:
    assert Claim.objects.get(key=MMR) in selectors.claims(words="VÍRICA autismo")


def test_the_weeks_count_where_a_claim_was_seen(ben: User) -> None:
    signal = brought(ben)
    claim = Claim.objects.get(key=MMR)
    services.choose_claim(actor=ben, signal_id=signal.pk, claim_id=claim.pk)
    with shifted(timedelta(days=8)):
        counts = [week.count for week in selectors.seen_by_week(claim)]
    assert len(counts) == selectors.WEEKS
    assert counts[-3:] == [0, 1, 0]


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.AUDITOR, Role.ADMINISTRATOR])
def test_those_who_do_not_work_at_the_desk_bring_nothing_to_it(role: Role) -> None:
    with pytest.raises(NotAllowed, match="responder"):
        brought(make_person(role))


def test_a_responder_does_not_change_the_register(ben: User) -> None:
    with pytest.raises(NotAllowed):
        services.load_starter_register(actor=ben)
    with pytest.raises(NotAllowed):
        services.begin_answer(actor=ben, signal_id=decided(ben).pk)
