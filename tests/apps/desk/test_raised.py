"""Signals that the system itself raises, thresholds, and what screening knows of the desk."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client

from tests.factories.desk import make_judged_claim, make_signal
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_post, submit
from wellspoken.apps.audit.actors import system
from wellspoken.apps.core.clock import shifted
from wellspoken.apps.desk import matching, selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Signal, Stage
from wellspoken.apps.guard.policy import screen_note, screener
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
ONIONS = "Onions in socks draw out a fever."
# In no register.
WALNUTS = "Walnuts under the pillow mend a broken wrist."
MMR = "The MMR vaccine causes autism in children."


def raised(text: str = ONIONS, source: str = "listening") -> Signal:
    return services.raise_signal(actor=system("listening"), text=text, source=source, language="en")


def rules_on(text: str) -> set[str]:
    return {item.finding.rule for item in screen_note(text).noted}


def test_the_same_claim_is_raised_once_a_day_and_counted() -> None:
    make_judged_claim()
    first = raised()
    again = raised("onions in the socks draw out a fever!!")
    assert again.pk == first.pk
    assert (again.times, again.stage, again.claim, again.owner) == (2, Stage.SIGNAL, None, None)
    assert raised(source="inbox").pk != first.pk
    with shifted(timedelta(days=1)):
        assert raised().pk != first.pk
    assert Signal.objects.count() == 3


def test_words_that_no_claim_has_are_told_apart_by_themselves() -> None:
    assert raised("Moon dust heals").pk == raised("moon  dust HEALS").pk
    assert raised("Moon dust kills").pk != raised("Moon dust heals").pk
    with pytest.raises(DeskError):
        raised("  ")


def test_the_claim_s_page_says_where_it_was_seen_and_how_often() -> None:
    claim = make_judged_claim()
    for _time in range(3):
        signal = raised()
    ben = make_person(Role.RESPONDER)
    services.choose_claim(actor=ben, signal_id=signal.pk, claim_id=claim.pk)
    services.choose_claim(actor=ben, signal_id=make_signal("Socks.").pk, claim_id=claim.pk)
    rows = [(row.source, row.times) for row in selectors.seen_where(claim)]
    assert rows == [("listening", 3), ("a comment on our posts", 1)]
    assert selectors.seen_by_week(claim)[-1].count == 4
    board = sign_in(Client(), ben).get(f"/workspace/desk/{signal.pk}/").content.decode()
    assert "raised by the system" in board
    assert "3 times, last" in board


def test_a_false_claim_in_a_submitted_draft_becomes_a_signal(
    django_capture_on_commit_callbacks: Any,
) -> None:
    services.load_starter_register(actor=make_person(Role.ADMINISTRATOR))
    with django_capture_on_commit_callbacks(execute=True):
        post = make_post(text=f"Come to our clinic. {MMR}")
        submit(post)
    signal = Signal.objects.get()
    assert (signal.source, signal.post) == ("draft", post)
    assert signal.suggestions[0]["key"] == "vaccines-mmr-autism"
    page = sign_in(Client(), make_person(Role.RESPONDER)).get(f"/workspace/desk/{signal.pk}/")
    assert "Our draft" in page.content.decode()


def test_screening_knows_what_the_desk_added_edited_and_retired_at_the_next_check() -> None:
    rule = "misinformation.repeated-claim"
    assert rule in rules_on(MMR)
    assert rule not in rules_on(WALNUTS)
    before = screener().ruleset_hash
    claim = make_judged_claim(WALNUTS)
    assert rule in rules_on(WALNUTS)
    assert rule in rules_on(MMR)
    assert screener().ruleset_hash != before
    assert screener() is screener()
    services.set_claim_state(actor=make_person(Role.CLINICAL), claim_id=claim.pk, state="retired")
    assert rule not in rules_on(WALNUTS)


def test_a_claim_of_the_starter_register_that_the_desk_retired_is_not_found_again() -> None:
    ada = make_person(Role.ADMINISTRATOR)
    services.load_starter_register(actor=ada)
    known = Claim.objects.get(key="vaccines-mmr-autism")
    services.set_claim_state(actor=ada, claim_id=known.pk, state="retired")
    assert MMR not in " ".join(item.finding.message for item in screen_note(MMR).noted)


def test_a_changed_claim_counts_in_the_next_match_without_building_all_anew() -> None:
    services.load_starter_register(actor=make_person(Role.ADMINISTRATOR))
    assert not any(one.probability > 0.7 for one in matching.looked_up("zorbs mend bones").shown)
    kept = matching._kept.matcher
    make_judged_claim("Zorbs mend bones.")
    assert matching.looked_up("zorbs mend bones").shown
    assert matching._kept.matcher is kept


def test_the_thresholds_decide_what_is_suggested() -> None:
    make_judged_claim()
    helen = make_person(Role.CLINICAL)
    probability = matching.looked_up("onions lower a fever", "en").likeliest
    assert probability is not None
    assert matching.looked_up(ONIONS, "en").shown
    services.set_thresholds(actor=helen, suggest=1.0, strong=1.0)
    assert matching.looked_up("onions lower a fever", "en").shown == ()
    services.set_thresholds(actor=helen, suggest=0.001, strong=1.0)
    assert matching.looked_up("onions lower a fever", "en").shown
    for suggest, strong in ((0.8, 0.2), (0.0, 0.5), (0.5, 1.5)):
        with pytest.raises(DeskError):
            services.set_thresholds(actor=helen, suggest=suggest, strong=strong)
    with pytest.raises(NotAllowed):
        services.set_thresholds(actor=make_person(Role.RESPONDER), suggest=0.2, strong=0.5)


def test_thresholds_are_chosen_from_what_people_decided_and_set_by_a_person() -> None:
    claim = make_judged_claim()
    helen = make_person(Role.CLINICAL)
    for number in range(60):
        Signal.objects.create(
            text="x",
            source="pasted",
            claim=claim,
            likeliest={
                "key": claim.key if number % 3 else "another",
                "probability": 0.9 if number % 3 else 0.2,
            },
        )
    visitor = sign_in(Client(), helen)
    page = visitor.get("/workspace/desk/thresholds/").content.decode()
    assert "So far: 40 right, 20 wrong." in page
    asked = {"base_rate": "0.3", "strong_precision": "0.5", "suggest_recall": "0.8"}
    worked_out = visitor.get("/workspace/desk/thresholds/", asked).content.decode()
    assert "Chosen from 40 right and 20 wrong matches." in worked_out
    visitor.post("/workspace/desk/thresholds/", {"suggest": "0.25", "strong": "0.9", "reason": "x"})
    assert (matching.thresholds().suggest, matching.thresholds().strong) == (0.25, 0.9)
    Signal.objects.all().delete()
    too_few = visitor.get("/workspace/desk/thresholds/", asked).content.decode()
    assert "too few decisions" in too_few


def test_a_change_counts_also_where_another_claim_was_changed_later_but_seen_before() -> None:
    helen = make_person(Role.CLINICAL)
    later = services.create_claim(actor=helen, sentence="Tea cures colic.")
    claim = services.create_claim(actor=helen, sentence="Zorbs mend broken bones.")
    Claim.objects.filter(pk=later.pk).update(updated_at=claim.updated_at + timedelta(hours=1))
    assert not matching.looked_up("Wear glimmer stones for every fracture", "en").shown
    services.add_phrasing(
        actor=helen, claim_id=claim.pk, language="en", text="Wear glimmer stones for every fracture"
    )
    found = matching.looked_up("Wear glimmer stones for every fracture", "en").shown
    assert [one.key for one in found] == [claim.key]
