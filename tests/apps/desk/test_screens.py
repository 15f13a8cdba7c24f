"""The desk's screens, as a person uses them."""

from datetime import timedelta

import pytest
from django.test import Client

from tests.factories.desk import make_signal
from tests.factories.people import make_person, sign_in
from wellspoken.apps.compose.models import Post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk.models import Claim, Signal
from wellspoken.apps.desk.services import fact_first
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
DESK = "/workspace/desk/"


def as_role(role: Role) -> Client:
    return sign_in(Client(), make_person(role))


def page(client: Client, path: str = "") -> str:
    answer = client.get(DESK + path)
    assert answer.status_code == 200
    return answer.content.decode()


def test_an_empty_desk_says_what_it_is_for_and_where_to_begin() -> None:
    shown = page(as_role(Role.RESPONDER))
    assert "The register of claims is empty" in shown
    assert "paste it here" in shown


def test_an_administrator_loads_the_register_with_a_button() -> None:
    ada = as_role(Role.ADMINISTRATOR)
    assert "Load the starter register" in page(ada, "claims/")
    shown = ada.post(DESK + "claims/load/", follow=True).content.decode()
    assert f"{Claim.objects.count()} claims were added." in shown
    assert "measles" in page(ada, "claims/?q=measles&topic=vaccines").casefold()
    assert "No claim matches" in page(ada, "claims/?q=zorbified")


def test_a_signal_goes_from_pasting_to_a_draft_in_the_composer() -> None:
    as_role(Role.ADMINISTRATOR).post(DESK + "claims/load/")
    ben, lucia = as_role(Role.RESPONDER), as_role(Role.LEAD)
    sent = {"text": "The MMR jab causes autism", "source": "pasted", "language": "en"}
    path = ben.post(DESK + "new/", sent)["Location"]
    shown = ben.get(path).content.decode()
    assert "% sure" in shown
    assert "stance: repeats it" in shown
    assert "Why:" in shown
    claim = Claim.objects.get(key="vaccines-mmr-autism")
    ben.post(path + "claim/", {"claim": claim.pk})
    judged = {"harm": 3, "reach": 3, "audience": "affected", "uncertainty": "some"}
    assert "risk: high" in ben.post(path + "assess/", judged, follow=True).content.decode()
    ben.post(path + "evidence/", {"note": "Large studies agree."})
    refused = ben.post(path + "response/", {"kind": "post", "reason": ""})
    assert refused.status_code == 422
    decided = ben.post(path + "response/", {"kind": "post", "reason": "Asked daily"}, follow=True)
    assert "Somebody who writes posts can begin" in decided.content.decode()
    answer = lucia.post(path + "answer/")
    post = Post.objects.get()
    assert answer["Location"] == f"/workspace/posts/{post.pk}/"
    assert post.text.startswith(claim.fact)
    assert "Asked daily" in page(ben, f"claims/{claim.pk}/")
    closed = ben.post(path + "measure/", {"note": "No longer said."}, follow=True)
    assert "No longer said." in closed.content.decode()
    assert "Closed lately" in page(ben)


def test_what_was_typed_stays_when_it_is_refused() -> None:
    ben = as_role(Role.RESPONDER)
    answer = ben.post(DESK + "new/", {"text": "Onions heal", "source": "pasted", "address": "no"})
    assert answer.status_code == 422
    assert "Onions heal" in answer.content.decode()
    assert Signal.objects.count() == 0


def test_words_of_strangers_are_shown_as_words() -> None:
    signal = make_signal("<script>alert(1)</script> heals.")
    ben = as_role(Role.RESPONDER)
    for path in ("", f"{signal.pk}/", "claims/", f"claims/{signal.claim_id}/"):
        assert "<script>alert(1)" not in page(ben, path)


def test_the_line_of_weeks_is_told_in_words_too() -> None:
    signal = make_signal()
    shown = page(as_role(Role.AUDITOR), f"claims/{signal.claim_id}/")
    assert 'aria-label="Seen 1 time in the last 12 weeks; this week 1."' in shown
    assert "grade: moderate" in shown


def test_an_auditor_reads_and_is_offered_no_act() -> None:
    signal = make_signal()
    oliver = as_role(Role.AUDITOR)
    for path in ("", f"{signal.pk}/", f"claims/{signal.claim_id}/"):
        shown = page(oliver, path)
        main = shown[shown.index('class="ws-main"') :]
        assert 'method="post" action="/workspace/desk/' not in main
        assert "Paste a signal" not in shown


def test_a_new_claim_is_judged_and_answered_by_a_clinical_reviewer() -> None:
    signal = make_signal()
    helen, ben = as_role(Role.CLINICAL), as_role(Role.RESPONDER)
    path = f"{DESK}claims/{signal.claim_id}/answer/"
    day = (now() + timedelta(days=100)).date().isoformat()
    sent = {"verdict": "false", "fact": "Onions do not lower a fever.", "review_by": day}
    assert ben.post(path, sent).status_code == 403
    assert helen.post(path, {**sent, "fact": ""}).status_code == 422
    assert helen.post(path, {**sent, "review_by": "2020-01-01"}).status_code == 422
    assert "Nobody has written an answer yet" in page(ben, f"claims/{signal.claim_id}/")
    helen.post(path, {**sent, "fallacy": "A fever often falls by itself."})
    assert "Onions do not lower a fever." in page(ben, f"claims/{signal.claim_id}/")
    claim = Claim.objects.get(pk=signal.claim_id)
    assert fact_first(claim).split("\n\n") == [
        "Onions do not lower a fever.",
        "You may have read that “Onions in socks draw out a fever.” This is false.",
        "A fever often falls by itself.",
    ]
