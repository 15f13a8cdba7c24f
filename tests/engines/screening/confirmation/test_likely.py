"""The learned part: what no rule knows is heard, and what speaks to everybody is left alone."""

import math
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wellspoken.engines.screening import Finding, Screener, Subject
from wellspoken.engines.screening.replies.beside import asked, beside
from wellspoken.engines.screening.replies.likely import USUAL, score, seen, weights
from wellspoken.engines.screening.replies.seen import features

SCREENER = Screener(select=("confirmation",))


def findings_of(text: str, answered: str | None = None, **told: str) -> list[Finding]:
    subject = Subject(text, **{"surface": "reply", "in_reply_to": answered, **told})  # type: ignore[arg-type]
    return list(SCREENER.screen(subject).findings)


def test_the_sentence_that_weighs_most_is_marked_for_a_second_look() -> None:
    text = "Happy Friday. It took three of us to keep up with you, tell your wife we said hi!"
    (found,) = findings_of(text)
    assert found.rule == "confirmation.likely"
    assert found.severity == "review"
    assert found.text == "It took three of us to keep up with you, tell your wife we said hi!"
    assert found.text in found.evidence


def test_what_another_rule_marks_is_not_marked_twice() -> None:
    rules = {one.rule for one in findings_of("Thank you for your visit, we hope the knee heals.")}
    assert rules
    assert "confirmation.likely" not in rules


@pytest.mark.parametrize(
    "told", [{"surface": "post"}, {"surface": "page"}, {"lang": "fr"}], ids=str
)
def test_it_hears_answers_in_the_languages_it_learned(told: dict[str, str]) -> None:
    text = "It took three of us to keep up with you, tell your wife we said hi!"
    assert "confirmation.likely" not in {one.rule for one in findings_of(text, **told)}


@pytest.mark.parametrize(
    "text",
    [
        "Waits are longest on Mondays, and anyone who is in pain should tell the desk.",
        "Refunds are made within ten days. Write to billing@example.org to begin one.",
        "We can't say who was or wasn't here, but the complaints team listens: 555-0142.",
    ],
)
def test_what_holds_for_everybody_is_left_alone_though_a_patient_asks(text: str) -> None:
    assert findings_of(text, "I waited four hours with a broken wrist and nobody came") == []


@pytest.mark.parametrize(
    "telling",
    [
        "We saw you on Tuesday and your blood test was clear.",
        "We have no record of you as a patient.",
        "Your mother was discharged from our ward with antibiotics.",
    ],
)
def test_general_sentences_do_not_hide_one_that_tells(telling: str) -> None:
    general = (
        "Waits are longest on Mondays. Anyone who is in pain should tell the desk. Everybody can "
        "book online or by phone. People may bring one visitor. Refunds are made within ten days. "
    )
    found = findings_of(f"{general}{telling} {general}", "four hours and nobody came")
    assert found
    assert all(one.text in telling for one in found)


def test_what_is_answered_changes_the_weight() -> None:
    text = "So glad you came along!"
    to_guest = score(text, "Thank you for the open day, my boys loved the ambulance")
    to_patient = score(text, "I was in tears before my scan and your nurse held my hand")
    assert to_guest < to_patient
    assert score(text, "") not in {to_guest, to_patient}


def test_every_weight_that_is_shipped_is_read() -> None:
    source = files("wellspoken.engines.screening.replies") / "likely_weights.txt"
    lines = source.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert [line for line in lines if "\t" not in line] == lines[:2]
    assert len(weights()) == len(lines) - 2 > 10_000
    assert set(weights()) >= {"", "you were", "> something"}


@given(st.text(max_size=300), st.text(max_size=300))
def test_a_score_is_the_sum_of_what_is_seen_less_each_the_more_there_is(
    text: str, answered: str
) -> None:
    table = weights()
    found = seen(text, answered)
    assert found >= features(text) | asked(answered)
    told = sum(table.get(each, 0) for each in found)
    assert score(text, answered) == table[""] + round(told * math.sqrt(USUAL / len(found)))
    assert not any("\t" in each or "\n" in each for each in found)


def test_an_answer_is_heard_beside_what_it_answers() -> None:
    text = "The crown was placed in May."
    echoed = beside(text, "When was the crown placed?")
    assert {"%the said", "%+said<word> was", "&-- True past"} <= echoed
    assert not any("said" in each for each in beside(text, "Rude!"))
    assert all(each.startswith("&none") or "|" in each for each in beside(text, ""))
