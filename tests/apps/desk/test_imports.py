"""Claims from elsewhere: looked through, taken in whole, undone whole."""

import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.engines.claims.test_pasted import review
from tests.factories.desk import make_judged_claim
from tests.factories.people import make_person, sign_in
from wellspoken.apps.desk import services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Evidence, ImportRow, RegisterImport
from wellspoken.apps.people.access import NotAllowed
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.engines.claims import read_jsonl

pytestmark = pytest.mark.django_db
KNOWN = "Onions in socks draw out a fever."


@pytest.fixture
def helen() -> User:
    make_judged_claim(KNOWN)
    return make_person(Role.CLINICAL)


def feed(*reviews: dict[str, object]) -> str:
    return json.dumps(
        {"@type": "DataFeed", "dataFeedElement": [{"item": [one]} for one in reviews]}
    )


def previewed(actor: User, text: str, **more: str) -> tuple[RegisterImport, list[ImportRow]]:
    batch = services.preview_import(actor=actor, name="feed.json", text=text, **more)
    return batch, list(batch.rows.all())


def test_nothing_is_in_the_register_before_the_import_is_taken_in(helen: User) -> None:
    batch, (row,) = previewed(helen, feed(review("Cold tea melts kidney stones overnight.")))
    assert (row.decision, row.verdict, row.is_verdict_sure) == ("add", "false", True)
    assert Claim.objects.count() == 1
    services.apply_import(actor=helen, import_id=batch.pk)
    claim = Claim.objects.get(sentence__startswith="Cold tea")
    assert (claim.verdict, claim.verdict_as_given) == ("false", "False")
    evidence = claim.evidence.get()
    assert (evidence.source, evidence.checked) == ("Checks Example", None)


def test_a_source_that_nobody_here_has_read_is_not_offered_until_somebody_has(helen: User) -> None:
    batch, _rows = previewed(helen, feed(review("Cold tea melts kidney stones overnight.")))
    services.apply_import(actor=helen, import_id=batch.pk)
    evidence = Evidence.objects.get(source="Checks Example")
    assert evidence.review_by is None
    services.mark_source_read(actor=helen, evidence_id=evidence.pk)
    evidence.refresh_from_db()
    assert evidence.checked is not None
    assert evidence.checked_by == helen
    assert evidence.is_current(evidence.checked)


def test_a_file_does_not_vouch_for_its_own_sources(helen: User) -> None:
    row = {
        "id": "tea",
        "claim": "Cold tea melts kidney stones overnight.",
        "verdict": "false",
        "rebuttal": "It does not.",
        "source_name": "Trial of tea",
        "source_url": "https://doi.org/10.1000/tea.1",
        "review_by": "2099-01-01",
    }
    services.import_retractions(actor=helen, lines=["10.1000/tea.1"])
    batch, _rows = previewed(helen, json.dumps(row))
    services.apply_import(actor=helen, import_id=batch.pk)
    evidence = Evidence.objects.get(claim__sentence__startswith="Cold tea")
    assert evidence.review_by is None
    assert evidence.standing == Evidence.Standing.RETRACTED


def test_a_claim_that_is_known_is_offered_as_another_wording_and_kept_only_once(
    helen: User,
) -> None:
    known = Claim.objects.get()
    same = review("Onions in socks draw out a fever")
    near = review("Put onions in your socks to draw out the fever")
    batch, (first, second) = previewed(helen, feed(same, near))
    assert (first.decision, first.likely) == ("merge", known)
    assert second.likely == known
    services.decide_rows(
        actor=helen, import_id=batch.pk, decisions={second.pk: "merge"}, verdicts={}
    )
    services.apply_import(actor=helen, import_id=batch.pk)
    known.refresh_from_db()
    assert known.phrasings["en"] == ["Put onions in your socks to draw out the fever"]
    assert "put onions" in known.searched
    assert Claim.objects.count() == 1


def test_a_verdict_in_words_of_its_own_waits_for_a_person(helen: User) -> None:
    batch, (row,) = previewed(helen, feed(review("Tea cures colic.", "Four teapots")))
    assert not row.is_verdict_sure
    with pytest.raises(DeskError, match="Choose a verdict first for row 1"):
        services.apply_import(actor=helen, import_id=batch.pk)
    services.decide_rows(
        actor=helen, import_id=batch.pk, decisions={}, verdicts={row.pk: "misleading"}
    )
    services.apply_import(actor=helen, import_id=batch.pk)
    claim = Claim.objects.get(sentence="Tea cures colic.")
    assert (claim.verdict, claim.verdict_as_given) == ("misleading", "Four teapots")


def test_an_import_is_undone_whole_and_what_was_worked_with_is_retired(helen: User) -> None:
    text = feed(review("Tea cures colic."), review("Milk cures gout."), review(KNOWN + " Really"))
    batch, rows = previewed(helen, text)
    services.decide_rows(
        actor=helen, import_id=batch.pk, decisions={rows[2].pk: "merge"}, verdicts={}
    )
    services.apply_import(actor=helen, import_id=batch.pk)
    gout = Claim.objects.get(sentence="Milk cures gout.")
    services.add_phrasing(actor=helen, claim_id=gout.pk, text="a glass of milk ends gout")
    services.undo_import(actor=helen, import_id=batch.pk)
    assert not Claim.objects.filter(sentence="Tea cures colic.").exists()
    gout.refresh_from_db()
    assert gout.state == Claim.State.RETIRED
    assert Claim.objects.get(sentence=KNOWN).phrasings == {"en": []}
    with pytest.raises(DeskError, match="undone"):
        services.undo_import(actor=helen, import_id=batch.pk)


def test_where_one_row_fails_none_is_taken_in(helen: User) -> None:
    text = "id,claim,verdict\na1,Tea cures colic.,false\na2,Milk cures gout.,false\n"
    batch, _rows = previewed(helen, text)
    other, _more = previewed(helen, text.replace("Tea", "Mint").replace("a2", "a3"))
    services.apply_import(actor=helen, import_id=other.pk)
    with pytest.raises(DeskError, match="Row 1 has come into the register"):
        services.apply_import(actor=helen, import_id=batch.pk)
    assert not Claim.objects.filter(key="a2").exists()
    batch.refresh_from_db()
    assert batch.state == RegisterImport.State.PREVIEW


def test_each_row_says_what_is_wrong_with_it(helen: User) -> None:
    twice = review("Tea cures colic.") | {"url": "https://other.example/1"}
    _batch, rows = previewed(helen, feed(review("Tea cures colic."), twice, review(" ")))
    assert rows[0].trouble == ""
    assert "same as row 1" in rows[1].trouble
    assert "claimReviewed" in rows[2].trouble


def test_only_claims_with_the_wanted_words_are_taken(helen: User) -> None:
    text = feed(review("Tea cures colic."), review("The mayor owns a boat."))
    _batch, rows = previewed(helen, text, words="tea, vaccine")
    assert [row.told["claim"] for row in rows] == ["Tea cures colic."]
    with pytest.raises(DeskError, match="nothing to import"):
        previewed(helen, text, words="zorb")


def test_a_responder_imports_nothing(helen: User) -> None:
    with pytest.raises(NotAllowed):
        previewed(make_person(Role.RESPONDER), feed(review("Tea cures colic.")))


def test_a_page_is_pasted_decided_and_taken_in_on_the_screens(helen: User) -> None:
    visitor = sign_in(Client(), helen)
    block = json.dumps([review("Tea cures colic.", "Four teapots"), review(KNOWN)])
    page = f'<p>x</p><script type="application/ld+json">{block}</script>'
    path = visitor.post("/workspace/desk/imports/", {"text": page})["Location"]
    shown = visitor.get(path).content.decode()
    assert "Four teapots" in shown
    assert "no sure place on our scale" in shown
    row = ImportRow.objects.get(number=1)
    early = visitor.post(path + "apply/", follow=True).content.decode()
    assert "Choose a verdict first for row 1" in early
    decided = {f"verdict-{row.pk}": "false", f"decision-{row.pk}": "add", "then": "apply"}
    done = visitor.post(path, decided, follow=True).content.decode()
    assert "The claims are in the register" in done
    undone = visitor.post(path + "undo/", follow=True).content.decode()
    assert "Undone" in undone
    assert Claim.objects.count() == 1


def test_a_file_that_cannot_be_read_is_told_and_what_was_pasted_stays(helen: User) -> None:
    visitor = sign_in(Client(), helen)
    wrong = SimpleUploadedFile("x.json", b"\xff\xfe")
    assert "not UTF-8" in visitor.post("/workspace/desk/imports/", {"file": wrong}).content.decode()
    answer = visitor.post("/workspace/desk/imports/", {"text": "<p>nothing here"})
    assert answer.status_code == 422
    assert "nothing here" in answer.content.decode()
    assert "one of the two" in visitor.post("/workspace/desk/imports/", {}).content.decode()


def test_the_register_is_handed_on_in_three_forms(helen: User) -> None:
    visitor = sign_in(Client(), make_person(Role.AUDITOR))
    path = "/workspace/desk/claims/export/"
    lines = b"".join(visitor.get(f"{path}jsonl/").streaming_content).decode()
    (claim,) = read_jsonl(io.StringIO(lines)).claims
    assert (claim.claim, claim.verdict.value, claim.evidence[0].grade) == (
        KNOWN,
        "false",
        "moderate",
    )
    assert KNOWN in b"".join(visitor.get(f"{path}csv/").streaming_content).decode()
    told = json.loads(b"".join(visitor.get(f"{path}claimreview/").streaming_content))
    assert told["@graph"][0]["claimReviewed"] == KNOWN
    assert visitor.get(f"{path}pdf/").status_code == 404


def test_a_row_that_says_about_the_same_as_an_earlier_one_is_left_out_unless_somebody_decides(
    helen: User,
) -> None:
    text = feed(
        review("Cold tea melts kidney stones overnight."),
        review("Magnets in shoes straighten the spine."),
        review("Kidney stones are melted overnight by cold tea."),
    )
    batch, rows = previewed(helen, text)
    assert [(row.near, row.decision) for row in rows] == [
        (None, "add"), (None, "add"), (1, "skip"),
    ]  # fmt: skip
    page = sign_in(Client(), helen).get(f"/workspace/desk/imports/{batch.pk}/").content.decode()
    assert "Says about the same as row 1." in page
    services.decide_rows(
        actor=helen, import_id=batch.pk, decisions={rows[2].pk: "add"}, verdicts={}
    )
    services.apply_import(actor=helen, import_id=batch.pk)
    assert Claim.objects.count() == 4


def test_a_row_that_denies_an_earlier_one_is_a_claim_of_its_own(helen: User) -> None:
    text = feed(
        review("Cold tea melts kidney stones overnight."),
        review("Cold tea does not melt kidney stones overnight."),
    )
    _batch, rows = previewed(helen, text)
    assert [row.near for row in rows] == [None, None]
