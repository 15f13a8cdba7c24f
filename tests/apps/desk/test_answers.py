"""A released answer has a page that readers and machines can rely on."""

import json
import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client

from tests.factories.desk import make_judged_claim
from tests.factories.people import make_person, sign_in
from tests.factories.posts import make_account, make_release
from wellspoken.apps.compose.content import content_of
from wellspoken.apps.compose.draft import VariantDraft, draft_of
from wellspoken.apps.compose.models import Post
from wellspoken.apps.compose.services import EditConflict, save_post
from wellspoken.apps.core.clock import now
from wellspoken.apps.desk import services
from wellspoken.apps.desk.errors import DeskError
from wellspoken.apps.desk.models import Claim
from wellspoken.apps.newsroom.models import Article
from wellspoken.apps.newsroom.services import DatabaseNewsroom
from wellspoken.apps.people.roles import Role
from wellspoken.apps.review.errors import NotReady
from wellspoken.apps.review.models import Release
from wellspoken.apps.review.publications import publication_for
from wellspoken.apps.review.services import approve, submit_post, withdraw_review
from wellspoken.engines.claims.forms.claimreview import read_claimreview

pytestmark = pytest.mark.django_db
SITE = "http://127.0.0.1:8000"


def released(claim: Claim) -> Release:
    """Return a release of the claim's answer for the own site, through the ordinary chain."""
    lucia = make_person(Role.LEAD, name="Lucia")
    post = for_the_own_site(services.begin_page(actor=lucia, claim_id=claim.pk))
    review = submit_post(actor=lucia, post_id=post.pk, expected_version=post.version)
    release = approve(
        actor=make_person(Role.LEAD, name="Grace"),
        review_id=review.pk,
        content_hash=review.content_hash,
    )
    assert release is not None
    return release


def for_the_own_site(post: Post) -> Post:
    """Return the post with an account, and with a class that a single approval releases."""
    draft = replace(
        draft_of(post),
        variants=(VariantDraft(account_id=make_account().pk),),
        content_class="service",
    )
    return save_post(
        actor=post.created_by, post_id=post.pk, draft=draft, expected_version=post.version
    )


def published(release: Release) -> Article:
    account = release.deliveries.get().account
    publication = publication_for(release, account_id=account.pk)
    assert publication.digest() == release.deliveries.get().digest
    DatabaseNewsroom().put("k1", publication)
    return Article.objects.get(key="k1")


def blocks(html: str) -> dict[str, dict[str, Any]]:
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    return {told["@type"]: told for told in map(json.loads, found)}


def faults_of(review: dict[str, Any]) -> list[str]:
    """Check a ClaimReview as schema.org and Google's page on ClaimReview ask.

    Required there: claimReviewed, reviewRating with alternateName (and numbers within their
    bounds), url. Recommended: author, datePublished, itemReviewed. All are asked for here.
    """
    faults = []

    def ask(holds: object, fault: str) -> None:
        if not holds:
            faults.append(fault)

    ask(review.get("@context") in {"https://schema.org", "http://schema.org"}, "@context")
    ask(review.get("@type") == "ClaimReview", "@type")
    for name in ("claimReviewed", "url", "datePublished"):
        ask(isinstance(review.get(name), str) and str(review[name]).strip(), name)
    ask(re.fullmatch(r"https?://\S+", str(review.get("url"))), "url is no address")
    try:
        date.fromisoformat(str(review.get("datePublished")))
    except ValueError:
        faults.append("datePublished is no ISO 8601 date")
    author = review.get("author")
    organisation = {"Organization", "MedicalOrganization", "Person"}
    ask(isinstance(author, dict) and author.get("@type") in organisation, "author")
    ask(isinstance(author, dict) and author.get("name"), "author.name")
    rating = review.get("reviewRating")
    if isinstance(rating, dict):
        ask(rating.get("@type") == "Rating", "reviewRating.@type")
        ask(isinstance(rating.get("alternateName"), str), "reviewRating.alternateName")
        worst, value, best = (
            rating.get(name) for name in ("worstRating", "ratingValue", "bestRating")
        )
        numbers = all(isinstance(one, int) for one in (worst, value, best))
        ask(numbers and worst <= value <= best, "reviewRating out of its bounds")
    else:
        faults.append("reviewRating")
    item = review.get("itemReviewed")
    ask(isinstance(item, dict) and item.get("@type") == "Claim", "itemReviewed")
    ask(re.fullmatch(r"https?://\S+", str(review.get("sdLicense"))), "sdLicense")
    return faults


@pytest.fixture
def claim() -> Claim:
    return make_judged_claim()


def test_the_check_of_this_file_finds_what_is_amiss() -> None:
    assert "claimReviewed" in faults_of({"@type": "ClaimReview"})
    rating = {"@type": "Rating", "alternateName": "x", "ratingValue": 9}
    assert "reviewRating out of its bounds" in faults_of(
        {"reviewRating": rating | {"worstRating": 1, "bestRating": 5}}
    )


def test_a_released_answer_carries_claim_review_that_validates(
    client: Client, claim: Claim
) -> None:
    article = published(released(claim))
    html = client.get(article.path).content.decode()
    told = blocks(html)
    review = told["ClaimReview"]
    assert faults_of(review) == []
    assert review["url"] == SITE + article.path
    assert review["claimReviewed"] == claim.sentence
    assert review["author"]["name"] == "Riverside General Hospital"
    rating = {"ratingValue": 1, "bestRating": 5, "worstRating": 1, "alternateName": "false"}
    assert review["reviewRating"] == {"@type": "Rating"} | rating
    assert review["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "Ministry of Health, advice on fever",
            "url": "https://health.example/fever",
        }
    ]
    assert told["NewsArticle"]["url"] == SITE + article.path
    (read,) = read_claimreview(json.dumps(review)).claims
    assert (read.claim, read.verdict.value) == (claim.sentence, "false")


def test_its_page_tells_the_fact_first_the_claim_once_and_the_sources_with_their_dates(
    client: Client, claim: Claim
) -> None:
    html = client.get(published(released(claim)).path).content.decode()
    body = html[html.index("<main") :]
    assert body.index(claim.fact) < body.index(claim.sentence)
    assert body.count(claim.sentence) == 1
    assert "Our verdict on this claim: false" in body
    assert f'<time datetime="{now().date().isoformat()}">' in body
    assert len(html.encode()) < 100_000
    assert not re.findall(r'<(?:script|img|link|iframe)[^>]+(?:src|href)="https?://(?!127)', html)


def test_the_claim_is_part_of_what_reviewers_approve(claim: Claim) -> None:
    release = released(claim)
    (publication,) = release.content["publications"]
    assert publication["answers"]["claim"] == claim.sentence
    helen = sign_in(Client(), make_person(Role.CLINICAL))
    page = helen.get(f"/workspace/reviews/{release.review_id}/").content.decode()
    assert "Answers a claim." in page
    post = Post.objects.get(pk=release.post_id)
    before = content_of(post).hash()
    post.rebuttal.verdict_name = "true"
    post.rebuttal.save()
    assert content_of(post).hash() != before


def test_a_post_that_answers_nothing_keeps_the_form_its_hash_had() -> None:
    release = make_release()
    assert "answers" not in release.content["publications"][0]
    account_id = release.deliveries.get().account_id
    assert publication_for(release, account_id=account_id).answers is None


def test_readers_find_the_answer_in_the_list_and_others_in_the_feed(
    client: Client, claim: Claim
) -> None:
    assert "No claim has been answered here yet." in client.get("/check-a-claim/").content.decode()
    article = published(released(claim))
    for words in ("", "?q=ONIONS+socks"):
        assert article.path in client.get(f"/check-a-claim/{words}").content.decode()
    none = client.get("/check-a-claim/?q=garlic").content.decode()
    assert article.path not in none
    assert "We have no answer with these words yet" in none
    feed = client.get("/feeds/claims.json").json()
    assert feed["@type"] == "DataFeed"
    (element,) = feed["dataFeedElement"]
    assert element["@type"] == "DataFeedItem"
    assert faults_of(element["item"][0]) == []
    assert [one.claim for one in read_claimreview(json.dumps(feed)).claims] == [claim.sentence]


def test_a_correction_is_told_and_a_retraction_takes_the_claim_away(
    client: Client, claim: Claim
) -> None:
    release = released(claim)
    article = published(release)
    account_id = release.deliveries.get().account_id
    publication = publication_for(release, account_id=account_id)
    assert publication.answers is not None
    changed = replace(publication, text=publication.text + "\n\nOne dose is enough.")
    DatabaseNewsroom().correct("k1", changed, "We had left out the dose.")
    told = blocks(client.get(article.path).content.decode())
    assert told["NewsArticle"]["correction"]
    assert "dateModified" in told["ClaimReview"]
    DatabaseNewsroom().retract("k1", "The study was withdrawn.")
    gone = client.get(article.path)
    assert gone.status_code == 410
    assert "ClaimReview" not in gone.content.decode()
    assert article.path not in client.get("/check-a-claim/").content.decode()
    assert client.get("/feeds/claims.json").json()["dataFeedElement"] == []


def test_the_licence_of_the_data_is_the_organisation_s_to_choose(
    client: Client, claim: Claim, settings: Any
) -> None:
    published(released(claim))
    settings.WELLSPOKEN_CLAIMREVIEW_LICENCE = ""
    feed = client.get("/feeds/claims.json").json()
    assert "license" not in feed
    assert "sdLicense" not in feed["dataFeedElement"][0]["item"][0]


def test_a_draft_takes_the_claim_anew_and_a_post_under_review_does_not(claim: Claim) -> None:
    lucia = make_person(Role.LEAD)
    post = services.begin_page(actor=lucia, claim_id=claim.pk)
    review_by = now().date() + timedelta(days=90)
    services.answer_claim(
        actor=make_person(Role.CLINICAL),
        claim_id=claim.pk,
        verdict="misleading",
        fact=claim.fact,
        review_by=review_by,
    )
    assert services.renew_rebuttal(actor=lucia, post_id=post.pk).verdict == "misleading"
    Post.objects.filter(pk=post.pk).update(state=Post.State.IN_REVIEW)
    with pytest.raises(DeskError, match="only while the post is a draft"):
        services.renew_rebuttal(actor=lucia, post_id=post.pk)
    with pytest.raises(DeskError, match="only while the post is a draft"):
        services.unmark_answer(actor=lucia, post_id=post.pk)


def test_an_answer_whose_source_was_retracted_since_is_neither_submitted_nor_approved(
    claim: Claim,
) -> None:
    lucia = make_person(Role.LEAD)
    post = for_the_own_site(services.begin_page(actor=lucia, claim_id=claim.pk))
    review = submit_post(actor=lucia, post_id=post.pk, expected_version=post.version)
    claim.evidence.update(standing="retracted")
    with pytest.raises(NotReady, match="Take the claim from the register anew"):
        approve(
            actor=make_person(Role.LEAD),
            review_id=review.pk,
            content_hash=review.content_hash,
        )
    withdraw_review(actor=lucia, review_id=review.pk)
    with pytest.raises(NotReady, match="may not be offered any more"):
        submit_post(actor=lucia, post_id=post.pk, expected_version=post.version)


def test_an_answer_whose_verdict_changed_is_not_submitted_before_it_is_taken_anew(
    claim: Claim,
) -> None:
    lucia = make_person(Role.LEAD)
    post = for_the_own_site(services.begin_page(actor=lucia, claim_id=claim.pk))
    Claim.objects.filter(pk=claim.pk).update(verdict="misleading")
    with pytest.raises(NotReady, match="verdict on the claim has changed"):
        submit_post(actor=lucia, post_id=post.pk, expected_version=post.version)
    services.renew_rebuttal(actor=lucia, post_id=post.pk)
    post.refresh_from_db()
    submit_post(actor=lucia, post_id=post.pk, expected_version=post.version)


def test_who_takes_the_claim_anew_is_a_writer_and_the_author_is_told(claim: Claim) -> None:
    amara, lucia = make_person(Role.AUTHOR), make_person(Role.LEAD)
    post = services.begin_page(actor=amara, claim_id=claim.pk)
    services.renew_rebuttal(actor=lucia, post_id=post.pk)
    assert set(post.revisions.values_list("by", flat=True)) == {amara.pk, lucia.pk}
    with pytest.raises(EditConflict):
        submit_post(actor=amara, post_id=post.pk, expected_version=post.version)
    services.unmark_answer(actor=lucia, post_id=post.pk)
    assert Post.objects.get(pk=post.pk).version == post.version + 2


def test_a_claim_that_nobody_judged_gets_no_page(claim: Claim) -> None:
    Claim.objects.filter(pk=claim.pk).update(verdict="unrated")
    with pytest.raises(DeskError, match="Nobody has judged"):
        services.begin_page(actor=make_person(Role.LEAD), claim_id=claim.pk)


def test_the_post_s_page_says_which_claim_it_answers(claim: Claim) -> None:
    lucia = make_person(Role.LEAD)
    post = services.begin_page(actor=lucia, claim_id=claim.pk)
    visitor = sign_in(Client(), lucia)
    assert "Answers a claim" in visitor.get(f"/workspace/posts/{post.pk}/").content.decode()
    visitor.post(f"/workspace/desk/posts/{post.pk}/unmark/")
    assert "Answers a claim" not in visitor.get(f"/workspace/posts/{post.pk}/").content.decode()
