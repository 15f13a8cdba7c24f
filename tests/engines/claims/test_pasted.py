"""Claims as people paste them: a page's source, a feed, a table, JSON lines."""

import json

from wellspoken.engines.claims import Verdict
from wellspoken.engines.claims.forms.claimreview import rating_of, write_claimreview
from wellspoken.engines.claims.forms.pasted import form_of, read_any
from wellspoken.engines.claims.forms.table import read_csv, write_csv
from wellspoken.engines.claims.register import read_jsonl, write_jsonl


def review(sentence: str, word: str = "False", **more: object) -> dict[str, object]:
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": f"https://checks.example/{len(sentence)}",
        "claimReviewed": sentence,
        "author": {"@type": "Organization", "name": "Checks Example"},
        "reviewRating": {"@type": "Rating", "alternateName": word},
    } | more


def test_a_page_is_read_for_every_review_in_it() -> None:
    first, second = json.dumps(review("Garlic cures flu.")), json.dumps([review("Tea cures flu.")])
    page = (
        "<!DOCTYPE html><title>ClaimReview</title><script>var ClaimReview = 1</script>"
        '<script type="application/ld+json">{"@type": "BreadcrumbList"}</script>'
        f'<script type="application/ld+json">{first}</script><p>'
        f'<SCRIPT TYPE="application/ld+json; charset=utf-8">{second}</SCRIPT>'
    )
    assert form_of(page) == "page"
    read = read_any(page)
    assert [one.claim for one in read.claims] == ["Garlic cures flu.", "Tea cures flu."]
    assert read.faults == ()


def test_a_page_without_reviews_says_so() -> None:
    (fault,) = read_any("<p>ClaimReview</p>").faults
    assert "without ClaimReview" in fault.message


def test_a_feed_of_data_commons_is_read_with_its_links_to_media_reviews() -> None:
    media = [{"@type": "MediaReview", "url": "https://checks.example/video"}, "not-an-address"]
    item = {
        "@type": "DataFeedItem",
        "item": [review("Tea cures flu.", associatedMediaReview=media)],
    }
    feed = {"@type": "DataFeed", "dataFeedElement": [item, {"@type": "DataFeedItem", "item": None}]}
    text = json.dumps(feed, indent=1)
    assert form_of(text) == "claimreview"
    (claim,) = read_any(text).claims
    assert claim.media_reviews == ("https://checks.example/video",)


def test_a_publisher_s_word_and_our_verdict_both_survive_every_form() -> None:
    odd = review("Tea cures flu.", "Four teapots", associatedMediaReview="https://a.example/v")
    read = read_any(json.dumps(odd))
    (claim,) = read.claims
    assert (claim.verdict, claim.verdict_as_given) == (Verdict.UNRATED, "Four teapots")
    assert read_jsonl(write_jsonl(read.claims)).claims == read.claims
    assert read_csv("\n".join(write_csv(read.claims))).claims == read.claims
    (again,) = read_any("\n".join(write_claimreview(read.claims))).claims
    assert again.media_reviews == claim.media_reviews


def test_json_lines_and_tables_are_told_apart() -> None:
    assert form_of('{"id": "a", "claim": "Tea cures flu."}\n{"id": "b", "claim": "x"}') == "jsonl"
    assert form_of("id,claim\na,Tea cures flu.") == "csv"


def test_every_judged_verdict_has_a_place_from_1_to_5() -> None:
    places = {verdict: rating_of(verdict) for verdict in Verdict}
    assert places.pop(Verdict.UNRATED) is None
    assert all(place is not None and 1 <= place <= 5 for place in places.values())
