"""Evidence that was withdrawn, topics that can be attached, and texts that may not be kept."""

import io
from datetime import date, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.engines.claims.test_sources import LAUGHS, TOPICS
from tests.factories.desk import make_judged_claim
from tests.factories.people import make_person, sign_in
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk import selectors, services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim, Evidence, HealthTopic
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role

pytestmark = pytest.mark.django_db
DOI = "10.1000/fever.1"
DESK = "/workspace/desk/"


@pytest.fixture
def helen() -> User:
    return make_person(Role.CLINICAL, name="Helen")


@pytest.fixture
def claim(helen: User) -> Claim:
    return make_judged_claim()


def in_a_year() -> date:
    return now().date() + timedelta(days=300)


def paper(helen: User, claim: Claim, doi: str = DOI) -> Evidence:
    return services.add_evidence(
        actor=helen,
        claim_id=claim.pk,
        source="Trial of socks",
        url=f"https://doi.org/{doi.upper()}",
        grade="low",
        review_by=in_a_year(),
    )


def test_evidence_with_a_retracted_doi_is_refused_however_it_is_written(
    helen: User, claim: Claim
) -> None:
    services.import_retractions(actor=helen, lines=[DOI])
    with pytest.raises(DeskError, match="was retracted"):
        paper(helen, claim)
    with pytest.raises(DeskError, match="was retracted"):
        services.add_evidence(
            actor=helen,
            claim_id=claim.pk,
            source="Trial",
            doi="doi:10.1000/FEVER.1",
            grade="low",
            review_by=in_a_year(),
        )


def test_evidence_that_is_there_is_marked_at_once_and_the_claim_goes_to_its_owner(
    helen: User, claim: Claim
) -> None:
    evidence = paper(helen, claim)
    today = now().date()
    assert evidence in selectors.current_evidence(claim, today)
    taken = services.import_retractions(actor=helen, lines=["10.9999/other", DOI])
    assert (taken.papers, taken.marked) == (2, 1)
    claim.refresh_from_db()
    assert evidence not in selectors.current_evidence(claim, today)
    assert not claim.answer_is_current(today)
    assert list(selectors.to_look_at(claim.owner)) == [claim]
    assert list(selectors.to_look_at(helen)) == []
    with pytest.raises(DeskError, match="retracted"):
        services.renew_evidence(actor=helen, evidence_id=evidence.pk, review_by=in_a_year())
    shown = sign_in(Client(), helen).get(f"{DESK}claims/{claim.pk}/").content.decode()
    assert "Look at this claim again." in shown
    assert "retracted, not offered" in shown
    services.answer_claim(
        actor=helen, claim_id=claim.pk, verdict="false", fact="It does not.", review_by=in_a_year()
    )
    claim.refresh_from_db()
    assert claim.answer_is_current(today)
    assert claim.owner == helen


def test_the_owner_finds_the_claim_on_the_first_page(claim: Claim) -> None:
    assert claim.owner is not None
    paper(claim.owner, claim)
    services.import_retractions(actor=claim.owner, lines=[DOI])
    first_page = sign_in(Client(), claim.owner).get("/workspace/").content.decode()
    assert "Claims to look at again" in first_page


def test_a_concern_warns_and_a_reinstated_paper_may_be_offered_again(
    helen: User, claim: Claim
) -> None:
    evidence = paper(helen, claim)
    table = "OriginalPaperDOI,RetractionDate,RetractionNature,Reason\n{},{},{},\n"
    concern = table.format(DOI, "1/1/2020", "Expression of concern")
    services.import_retractions(actor=helen, lines=io.StringIO(concern))
    evidence.refresh_from_db()
    assert evidence.standing == Evidence.Standing.CONCERN
    assert evidence.is_current(now().date())
    for nature, may_be_offered in (("Retraction", False), ("Reinstatement", True)):
        notice = table.format(DOI, "1/1/2021", nature)
        services.import_retractions(actor=helen, lines=io.StringIO(notice))
        evidence.refresh_from_db()
        assert evidence.is_current(now().date()) is may_be_offered


def notices(*rows: tuple[str, str]) -> io.StringIO:
    lines = [f"{DOI},{day},{nature}," for day, nature in rows]
    return io.StringIO(
        "\n".join(["OriginalPaperDOI,RetractionDate,RetractionNature,Reason", *lines])
    )


def test_an_older_list_does_not_bring_a_retracted_paper_back(helen: User, claim: Claim) -> None:
    evidence = paper(helen, claim)
    services.import_retractions(actor=helen, lines=notices(("5/1/2021", "Retraction")))
    services.import_retractions(actor=helen, lines=notices(("3/1/2019", "Expression of concern")))
    evidence.refresh_from_db()
    assert evidence.standing == Evidence.Standing.RETRACTED


def test_where_no_day_is_told_the_graver_notice_counts(helen: User, claim: Claim) -> None:
    evidence = paper(helen, claim)
    services.import_retractions(actor=helen, lines=notices(("3/1/2019", "Expression of concern")))
    services.import_retractions(actor=helen, lines=[DOI])
    services.import_retractions(actor=helen, lines=notices(("4/1/2019", "Expression of concern")))
    evidence.refresh_from_db()
    assert evidence.standing == Evidence.Standing.RETRACTED


def test_a_starter_claim_comes_in_with_what_the_lists_say_of_its_papers(helen: User) -> None:
    doi = "10.1002/14651858.CD000980.pub4"
    services.import_retractions(actor=helen, lines=[doi])
    services.load_starter_register(actor=helen)
    evidence = Evidence.objects.get(doi=doi.lower())
    assert evidence.standing == Evidence.Standing.RETRACTED
    assert evidence.claim.look_again


def test_a_list_comes_in_on_the_screen_and_odd_lines_are_told(helen: User, claim: Claim) -> None:
    paper(helen, claim)
    visitor = sign_in(Client(), helen)
    file = SimpleUploadedFile("dois.txt", f"{DOI}\nsee above\n".encode())
    shown = visitor.post(f"{DESK}lists/retractions/", {"file": file}, follow=True).content.decode()
    assert "1 papers were taken in; 1 sources of claims changed" in shown
    assert "line 2: is no DOI" in shown
    bad = SimpleUploadedFile("dois.txt", b"hello")
    assert visitor.post(f"{DESK}lists/retractions/", {"file": bad}).status_code == 422


def test_a_topic_is_attached_with_its_text_and_whose_it_is(helen: User, claim: Claim) -> None:
    visitor = sign_in(Client(), helen)
    file = SimpleUploadedFile("topics.xml", TOPICS.encode())
    shown = visitor.post(f"{DESK}lists/topics/", {"file": file}, follow=True).content.decode()
    assert "3 topics were taken in." in shown
    page = visitor.get(f"{DESK}claims/{claim.pk}/?topic=high+TEMPERATURE").content.decode()
    assert "Attach “Fever”" in page
    topic = HealthTopic.objects.get(title="Fever")
    sent = {"topic_id": topic.pk, "review_by": in_a_year().isoformat()}
    visitor.post(f"{DESK}claims/{claim.pk}/topic/", sent)
    evidence = claim.evidence.get(source="MedlinePlus: Fever")
    assert evidence.summary.startswith("A fever is a sign.")
    assert evidence.attribution == "Source: MedlinePlus, National Library of Medicine"
    assert "Source: MedlinePlus" in visitor.get(f"{DESK}claims/{claim.pk}/").content.decode()


def test_topics_that_come_again_are_renewed_and_an_attack_brings_none(helen: User) -> None:
    for _time in range(2):
        assert services.import_topics(actor=helen, file=io.BytesIO(TOPICS.encode())) == 3
    assert HealthTopic.objects.count() == 3
    with pytest.raises(DeskError, match="entities"):
        services.import_topics(actor=helen, file=io.BytesIO(LAUGHS.encode()))


@pytest.mark.parametrize(
    "url", ["https://www.who.int/news-room/fact-sheets", "https://www.cochrane.org/CD1", ""]
)
def test_the_text_of_those_who_allow_a_link_alone_is_refused(
    helen: User, claim: Claim, url: str
) -> None:
    with pytest.raises(DeskError, match="allow a link and no copy"):
        services.add_evidence(
            actor=helen,
            claim_id=claim.pk,
            source="Fact sheet",
            url=url,
            grade="high",
            review_by=in_a_year(),
            summary="Fever is a sign.",
        )


def test_who_read_a_source_and_when_stands_beside_it(helen: User, claim: Claim) -> None:
    evidence = claim.evidence.get()
    Evidence.objects.filter(pk=evidence.pk).update(checked=None, checked_by=None)
    visitor = sign_in(Client(), helen)
    page = f"{DESK}claims/{claim.pk}/"
    assert "not yet checked" in visitor.get(page).content.decode()
    assert "1 source is not yet checked" in visitor.get(DESK).content.decode()
    visitor.post(f"{DESK}evidence/{evidence.pk}/read/")
    shown = visitor.get(page).content.decode()
    assert "not yet checked" not in shown
    assert "read by Helen" in shown


@pytest.mark.parametrize(
    ("path", "sent", "kept"),
    [
        ("evidence/", {"source": "Long report on socks", "review_by": "2001-01-01"}, "Long report"),
        ("evidence/", {"source": "Long report", "doi": "none", "grade": "low"}, "Long report"),
        ("phrase/", {"text": "x" * 600, "language": "en"}, "x" * 600),
    ],
)
def test_what_was_typed_on_a_claim_s_page_stays_when_it_is_refused(
    helen: User, claim: Claim, path: str, sent: dict[str, str], kept: str
) -> None:
    answer = sign_in(Client(), helen).post(f"{DESK}claims/{claim.pk}/{path}", sent)
    assert answer.status_code == 422
    assert kept in answer.content.decode()
    assert "errorlist" in answer.content.decode()


def test_a_bad_new_date_is_told_beside_its_source(helen: User, claim: Claim) -> None:
    evidence = claim.evidence.get()
    visitor = sign_in(Client(), helen)
    answer = visitor.post(f"{DESK}evidence/{evidence.pk}/renew/", {"review_by": "2001-01-01"})
    assert answer.status_code == 422
    shown = answer.content.decode()
    assert 'value="2001-01-01"' in shown
    assert "Choose a review date after today" in shown
